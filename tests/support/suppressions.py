#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a sanitizer suppression without a reason, or one that could hide a finding in our own code.

A suppression is matched as a sanitizer does: its text anywhere in a function, file or library name, with * for any
text, ^ and $ for the ends. It is held against every symbol of the program's libraries and every source file.
Usage: suppressions.py SOURCE_ROOT BUILD_ROOT
"""
import re
import subprocess
import sys
from pathlib import Path

KINDS = {
    "lsan": {"leak"},
    "tsan": {"race", "called_from_lib", "mutex", "deadlock", "signal"},
    "ubsan": {"alignment", "vptr", "null", "function"},
}


def as_expression(template):
    parts = {"*": ".*", "^": "^", "$": "$"}
    return re.compile("".join(parts.get(letter, re.escape(letter)) for letter in template))


def our_names(source, build):
    names = [str(path) for path in (source / "src").rglob("*.*")]
    names += [str(path.relative_to(source)) for path in (source / "src").rglob("*.*")]
    libraries = sorted(build.rglob("libtrackside_*.a"))
    if not libraries:
        sys.exit(f"suppressions.py: no libtrackside_*.a under {build}; build first")
    for library in libraries:
        listing = subprocess.run(["nm", "-C", "--defined-only", "--format=posix", str(library)],
                                 capture_output=True, text=True, check=True).stdout
        names += [line.rsplit(" ", 3)[0] for line in listing.splitlines() if "trackside::" in line]
    return names


def check(path, names):
    findings = []
    previous = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        where = f"{path}:{number}"
        if line and not line.startswith("#"):
            kind, separator, template = line.partition(":")
            if not separator or kind not in KINDS[path.stem]:
                findings.append(f"{where}: '{line}' is no suppression of {path.stem}")
            elif len(template.strip("*^$")) < 6:
                findings.append(f"{where}: '{template}' is too short to name one library or function")
            else:
                expression = as_expression(template)
                ours = next((name for name in names if expression.search(name)), None)
                if ours:
                    findings.append(f"{where}: '{template}' also matches our own {ours}")
            if not previous.startswith("# "):
                findings.append(f"{where}: the line above must give the reason")
        previous = line
    return findings


def main():
    source, build = Path(sys.argv[1]), Path(sys.argv[2])
    names = our_names(source, build)
    findings = []
    for path in sorted((source / "tests" / "support").glob("*.supp")):
        findings += check(path, names)
    print("\n".join(findings) if findings else f"No suppression matches one of our {len(names)} names.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
