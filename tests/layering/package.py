#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when desktop entry, metainfo, file types, icon, documents and the package's dependencies do not fit each other,
or when desktop entry and metainfo lack a language that the window speaks.

appstreamcli accepts a metainfo file whose launchable names a missing desktop file, hence the checks by hand.
Usage: package.py SOURCE_ROOT
"""
import posixpath
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
MIME_NAMESPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"
QML_IMPORT = re.compile(r"^[ \t]*import[ \t]+([A-Z][\w.]*)", re.MULTILINE)
MARKDOWN_LINK = re.compile(r"\]\(([^)#\s]+)")
MAP_PLUGIN = re.compile(r"\bPlugin\s*\{[^}]*\bname\s*:")

# Loaded by name as well, though neither a library nor a file in ui/ tells.
LOADED_BY_NAME = {
    "qml6-module-qtqml", "qml6-module-qtqml-models", "qml6-module-qtqml-workerscript",  # QtQuick's own imports
    "qml6-module-qtquick-shapes", "qml6-module-qtquick-window",
    "qt6-qpa-plugins", "qt6-svg-plugins",
    "qt6-translations-l10n",  # the texts of Qt's own dialogs, by app/language.cpp
    "libsecret-1-0",  # by QtKeychain
    "fonts-dejavu-core",
}


def desktop_entry(text):
    """The keys of the [Desktop Entry] group."""
    group = text.split("[Desktop Entry]", 1)[1].split("\n[", 1)[0]
    return dict(line.split("=", 1) for line in group.splitlines() if "=" in line and not line.startswith("#"))


def untranslated(entry, component, language):
    """What a desktop entry and a metainfo do not say in a language that the window speaks."""
    findings = [f"the desktop entry has no {key}[{language}]" for key in ("GenericName", "Comment", "Keywords")
                if f"{key}[{language}]" not in entry]
    for parent in component.iter():
        for tag in ("summary", "p", "li"):
            told = Counter(node.get(XML_LANGUAGE) for node in parent.findall(tag))
            if told[None] != told[language]:
                findings.append(f"the metainfo's {parent.tag} has {told[None]} <{tag}>, and {told[language]} in {language}")
    return findings


def qml_packages(text):
    """The Debian packages of the QML modules that a QML file imports, but for Trackside's own, and of its map plugin."""
    modules = {name for name in QML_IMPORT.findall(text) if not name.startswith("Trackside")}
    packages = {"qml6-module-" + module.lower().replace(".", "-") for module in modules}
    return packages | ({"qt6-location-plugins"} if MAP_PLUGIN.search(text) else set())


def list_in(text, opening):
    """The entries of a list of CMake or a shell, from the line that opens it on; of alternatives the first."""
    body = re.search(rf"^{re.escape(opening)}([^)]*)\)", re.sub(r"#.*", "", text), re.MULTILINE)
    entries = re.findall(r'"[^"]*"|[^\s"]+', body[1]) if body else []
    return {entry.strip('"').split("|")[0].strip() for entry in entries}


def package_depends(text):
    """What packaging/CMakeLists.txt has the package depend on, beside the libraries."""
    joined = re.search(r'^list\(JOIN loaded_by_name ", " CPACK_DEBIAN_PACKAGE_DEPENDS\)', text, re.MULTILINE)
    return list_in(text, "set(loaded_by_name") if joined else set()


def check_ids(linux, icons):
    metainfo_files = sorted(linux.glob("*.metainfo.xml"))
    if len(metainfo_files) != 1:
        return [f"{linux}: expected one metainfo file, found {len(metainfo_files)}"]
    component = ElementTree.parse(metainfo_files[0]).getroot()
    app_id = component.findtext("id")
    findings = []

    def expect(what, found, wanted):
        if found != wanted:
            findings.append(f"{what} is {found!r}, should be {wanted!r}")

    expect("the metainfo file's name", metainfo_files[0].name, f"{app_id}.metainfo.xml")
    expect("the launchable", component.findtext("launchable"), f"{app_id}.desktop")
    expect("the desktop files", [path.name for path in linux.glob("*.desktop")], [f"{app_id}.desktop"])
    expect("the file types", [path.name for path in linux.glob("*.mime.xml")], [f"{app_id}.mime.xml"])
    if findings:
        return findings

    entry = desktop_entry((linux / f"{app_id}.desktop").read_text(encoding="utf-8"))
    expect("Icon", entry.get("Icon"), app_id)
    expect("the metainfo's icon", component.findtext("icon"), app_id)
    expect("the program in Exec", entry["Exec"].split()[0], component.findtext("provides/binary"))
    expect("TryExec", entry.get("TryExec"), component.findtext("provides/binary"))
    expect("the drawing of the icon is there", (icons / "trackside.svg").is_file(), True)

    opened = set(entry["MimeType"].strip(";").split(";"))
    expect("the metainfo's media types", {node.text for node in component.findall("provides/mediatype")}, opened)
    magic = ElementTree.parse(linux / f"{app_id}.mime.xml").find(f".//{MIME_NAMESPACE}match[@offset='68']")
    race_file = (linux / "../../src/store/racefile.h").read_text(encoding="utf-8")
    expect("the race file's application id", f"applicationId = {magic.get('value')};" in race_file, True)
    return findings


def check_languages(root, linux):
    entry = desktop_entry(next(linux.glob("*.desktop")).read_text(encoding="utf-8"))
    component = ElementTree.parse(next(linux.glob("*.metainfo.xml"))).getroot()
    languages = [path.stem.removeprefix("trackside_") for path in (root / "resources" / "translations").glob("*.ts")]
    return [finding for language in sorted(languages) for finding in untranslated(entry, component, language)]


def check_version(root, linux):
    version = re.search(r"project\(Trackside VERSION ([\d.]+)", (root / "CMakeLists.txt").read_text(encoding="utf-8"))[1]
    releases = ElementTree.parse(next(linux.glob("*.metainfo.xml"))).findall("releases/release")
    newest = releases[0].get("version")
    findings = [] if newest == version else [f"the metainfo's newest release is {newest}, the project's {version}"]
    if f"[{version}]" not in (root / "CHANGELOG.md").read_text(encoding="utf-8"):
        findings.append(f"CHANGELOG.md has no section [{version}]")
    return findings


def check_dependencies(root):
    """What is loaded by name is in the package's Depends, which have nothing else by hand, and in install-deps.sh."""
    needed = set(LOADED_BY_NAME)
    for path in sorted((root / "ui").rglob("*.qml")):
        needed |= qml_packages(path.read_text(encoding="utf-8"))
    packaging = root / "packaging"
    depends = package_depends((packaging / "CMakeLists.txt").read_text(encoding="utf-8"))
    installed = list_in((packaging / "install-deps.sh").read_text(encoding="utf-8"), "run=(")
    findings = [f"the package does not depend on {name}, which is loaded by name" for name in needed - depends]
    findings += [f"install-deps.sh does not install {name}, which is loaded by name" for name in needed - installed]
    findings += [f"the package depends on {name}, of which package.py does not know" for name in depends - needed]
    return sorted(findings)


def check_documents(root):
    """What the package installs to be read is there, and so is what it links to."""
    installed = list_in((root / "packaging" / "CMakeLists.txt").read_text(encoding="utf-8"), "set(documents")
    findings = [] if "README.md" in installed else ["the package does not install README.md"]
    for document in sorted(installed):
        path = root / document
        if not path.is_file():
            findings.append(f"the package installs {document}, which is not there")
        elif path.suffix == ".md":
            links = [link for link in MARKDOWN_LINK.findall(path.read_text(encoding="utf-8")) if "://" not in link]
            findings += [f"{document} links to {link}, which the package does not install" for link in links
                         if posixpath.normpath(posixpath.join(posixpath.dirname(document), link)) not in installed]
    return findings


def check_with_tools(linux):
    findings = []
    for command, pattern in ((["desktop-file-validate"], "*.desktop"), (["appstreamcli", "validate", "--no-net"], "*.metainfo.xml")):
        if not shutil.which(command[0]):
            print(f"{command[0]} is not installed: not run")
            continue
        for path in linux.glob(pattern):
            result = subprocess.run([*command, str(path)], capture_output=True, text=True, check=False)
            told = re.findall(r"^[EW]: .*", result.stdout, re.MULTILINE)
            # Newer versions warn of a home page, which the project does not have.
            if result.returncode != 0 and not (told and all("url-homepage-missing" in line for line in told)):
                findings.append(result.stdout + result.stderr)
    return findings


def main():
    root = Path(sys.argv[1])
    linux = root / "packaging" / "linux"
    findings = check_ids(linux, root / "resources" / "icons")
    findings += check_languages(root, linux) + check_version(root, linux) + check_dependencies(root)
    findings += check_documents(root) + check_with_tools(linux)
    print("\n".join(findings) if findings
          else "Desktop entry, metainfo, file types, documents and dependencies fit each other.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
