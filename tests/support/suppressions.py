#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a sanitizer suppression without a reason, or one that could hide a finding in our own code.

A suppression is matched as a sanitizer does: its text anywhere in a function, file or library name, with * for any
text, ^ and $ for the ends. It is held against every symbol of our libraries and of the program, in which those of
src/app are, and every source file.
Usage: suppressions.py SOURCE_ROOT BUILD_ROOT PROGRAM
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


def symbols(binary):
    listing = subprocess.run(["nm", "-C", "--defined-only", "--format=posix", str(binary)],
                             capture_output=True, text=True, check=True).stdout
    return {line.rsplit(" ", 3)[0] for line in listing.splitlines() if "trackside::" in line}


def our_names(source, build, program):
    names = [str(path) for path in (source / "src").rglob("*.*")]
    names += [str(path.relative_to(source)) for path in (source / "src").rglob("*.*")]
    libraries = sorted(build.rglob("libtrackside_*.a"))
    if not libraries:
        sys.exit(f"suppressions.py: no libtrackside_*.a under {build}; build first")
    in_libraries = set().union(*map(symbols, libraries))
    in_program = symbols(program) - in_libraries
    if not in_program:
        sys.exit(f"suppressions.py: {program} has no symbols of its own; is it stripped?")
    return names + sorted(in_libraries | in_program)


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


def check_all(source, names):
    return [finding for path in sorted((source / "tests" / "support").glob("*.supp")) for finding in check(path, names)]


def main():
    source, build, program = map(Path, sys.argv[1:])
    names = our_names(source, build, program)
    findings = check_all(source, names)
    print("\n".join(findings) if findings else f"No suppression matches one of our {len(names)} names.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
