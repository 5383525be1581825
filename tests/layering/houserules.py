#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on files past the size limits, without licence lines, or naming somebody's folder or package mirror.

Usage: houserules.py SOURCE_ROOT
"""
import os
import re
import sys
from pathlib import Path

SKIPPED_FOLDERS = {".git", ".cache", "build", "__pycache__", ".vscode", ".idea"}
LICENSED_SUFFIXES = {".cpp", ".h", ".qml", ".cmake", ".sh", ".py", ".sql", ".supp", ".md", ".ui", ".svg", ".js", ".css",
                     ".html", ".xml", ".yaml", ".conf"}
LICENSED_NAMES = {"CMakeLists.txt", ".gitignore"}
TEXT_SUFFIXES = LICENSED_SUFFIXES | {".txt", ".json", ".qrc", ".desktop", ".in", ".yml", ""}
# Files as somebody else may have written them.
FOREIGN = ("tests/data/", {".xml", ".html", ".svg"})
SPDX = (
    "SPDX-FileCopyrightText: 2026 The Trackside authors",
    "SPDX-License-Identifier: GPL-3.0-or-later",
)
# Software catalogues copy the metainfo, under a licence that lets them.
METAINFO_SPDX = (SPDX[0], "SPDX-License-Identifier: CC0-1.0")
# Lines a file should stay under, and the count at which it must be split.
SIZE_GOALS = {".h": 150, ".cpp": 400, ".qml": 400}
SIZE_LIMIT = 600

# Built from parts, so that this file does not match itself.
FOLDERS = re.compile(r"(?<![\w.}])/(?:" + "|".join(["ho" + "me", "ro" + "ot", "wo" + "rk", "Us" + "ers"]) + r")/")
MIRROR = re.compile(r"\b(?:deb|security|snapshot|archive|cdn-\w+|ftp[\w.]*)\.debian\.org\b"
                    r"|\bhttps?://[^\s'\"$]+/debian(?:-security)?(?![\w/-])")


def files(root):
    for folder, names, entries in os.walk(root):
        names[:] = sorted(name for name in names if name not in SKIPPED_FOLDERS)
        for entry in sorted(entries):
            yield Path(folder) / entry


def needs_licence_lines(where, lines):
    folder, foreign = FOREIGN
    if where.as_posix().startswith(folder) and where.suffix in foreign:
        return False
    script = bool(lines) and lines[0].startswith("#!")
    return where.suffix in LICENSED_SUFFIXES or where.name in LICENSED_NAMES or script


def check(root):
    """Returns (findings, advice): what fails, and files past their goal that do not fail yet."""
    findings, advice = [], []
    for path in files(root):
        if path.suffix not in TEXT_SUFFIXES or path.name == "LICENSE":
            continue
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
        where = path.relative_to(root)

        if needs_licence_lines(where, lines):
            head = "\n".join(lines[:4])
            wanted = METAINFO_SPDX if path.name.endswith(".metainfo.xml") else SPDX
            if not all(line in head for line in wanted):
                findings.append(f"{where}:1: the two SPDX lines are missing at the top")

        goal = SIZE_GOALS.get(path.suffix)
        if goal and len(lines) >= SIZE_LIMIT:
            findings.append(f"{where}: {len(lines)} lines; split it, the limit is {SIZE_LIMIT}")
        elif goal and len(lines) > goal:
            advice.append(f"{where}: {len(lines)} lines; files of this kind should stay under {goal}")

        for number, line in enumerate(lines, 1):
            if FOLDERS.search(line):
                findings.append(f"{where}:{number}: names a folder of somebody's machine")
            if MIRROR.search(line):
                findings.append(f"{where}:{number}: names a package mirror; derive it from the system's own sources")
    return findings, advice


def main():
    findings, advice = check(Path(sys.argv[1]))
    for line in advice:
        print(f"advice: {line}")
    print("\n".join(findings) if findings else "Sizes, licence lines and paths are in order.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
