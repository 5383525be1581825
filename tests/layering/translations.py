#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a translation in resources/translations/ does not have exactly the texts of the sources, all of them
translated, each with the parts that the program and its reader rely on.

Usage: translations.py SOURCE_ROOT LUPDATE
"""
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

SKIPPED = 77  # by ctest

PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")
TAG = re.compile(r"</?[a-zA-Z][^<>]*>|&\w+;")
ACCELERATOR = re.compile(r"&(?!\w+;)(?=\S)")

# What lupdate says where it does not find the class that the program looks a text up by.
LOST_CONTEXT = re.compile(r"Qualifying with unknown|lacks Q_OBJECT|undeclared|without context|Excess closing|Unbalanced")


def messages(path):
    """(context, source, comment) to its <message>."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            found[(context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")] = message
    return found


def ending(text):
    """The sign that says that something follows, if the text ends with one."""
    last = text.rstrip()[-1:]
    return last if last in ("…", ":") else ""


def differences(source, translation):
    """What the translation has not as the source has it, a few words each."""
    told = []

    def compare(what, count):
        if count(source) != count(translation):
            told.append(what)

    compare("other placeholders", lambda text: Counter(PLACEHOLDER.findall(text)))
    compare("another number of &", lambda text: len(ACCELERATOR.findall(text.replace("&&", ""))))
    compare("another number of &&", lambda text: text.count("&&"))
    compare("other tags", lambda text: Counter(TAG.findall(text)))
    compare("another number of line breaks", lambda text: text.count("\n"))
    compare("another ending than … or :", ending)
    compare("other spaces at its ends", lambda text: (text[:1].isspace(), text[-1:].isspace()))
    return told


def faults(message):
    """What is wrong with one entry, a few words each."""
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return ["not translated"]
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    if not all(forms):
        return ["not translated"]
    return sorted({told for form in forms for told in differences(message.findtext("source"), form)})


def check(path, texts):
    """The findings on one translation, against the messages of the sources."""
    translated = messages(path)
    findings = [(key, "missing") for key in texts.keys() - translated.keys()]
    findings += [(key, "in no source any more") for key in translated.keys() - texts.keys()]
    for key in texts.keys() & translated.keys():
        findings += [(key, told) for told in faults(translated[key])]
    return [f"{path.name}: {context}: “{source}”{f' ({comment})' if comment else ''}: {told}".replace("\n", "\\n")
            for (context, source, comment), told in sorted(findings)]


def texts_of_sources(root, lupdate):
    """The messages of the sources, and findings on those whose context cannot be read."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "texts.ts"
        result = subprocess.run([lupdate, "-silent", "-locations", "none", "src", "ui", "-ts", str(path)],
                                cwd=root, capture_output=True, text=True, check=False)
        if result.returncode != 0:
            sys.exit(result.stdout + result.stderr)
        lost = [line for line in result.stderr.splitlines() if LOST_CONTEXT.search(line)]
        return messages(path), [f"lupdate: {line}" for line in lost]


def main():
    root, lupdate = Path(sys.argv[1]), sys.argv[2]
    if not Path(lupdate).is_file():
        print(f"skipped: {lupdate} is not installed")
        return SKIPPED
    texts, findings = texts_of_sources(root, lupdate)
    paths = sorted((root / "resources" / "translations").glob("*.ts"))
    if not paths:
        findings.append("there is no translation")
    for path in paths:
        findings += check(path, texts)
    if findings:
        print("\n".join(findings))
        print("\nBring translations up to date with: packaging/translations.sh")
    else:
        print(f"{len(texts)} texts are translated, in {len(paths)} language(s).")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
