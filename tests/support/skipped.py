# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command that ends in ctest's summary, and names before that summary what was skipped, and why: whole tests,
and parts of GoogleTest's and unittest's executables, of which ctest says that they passed. Exits with the command's
status, or with 1 where something was skipped that EXPECTED does not foresee.

Usage: skipped.py BUILD-FOLDER COMMAND [ARGUMENT…]"""

import ast
import pathlib
import re
import subprocess
import sys

# What a system may withhold that no package brings. All else that a test lacks, install-deps.sh installs.
EXPECTED = re.compile("only root may mount one"
                      "|This system gives no network of its own to try it in"
                      "|This system lends no terminal")


def run(command):
    """Passes on what it prints, all but the summary; gives status, the tests that ctest skipped, and the summary."""
    skipped, summary = [], []
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          errors="replace") as process:
        for line in process.stdout:
            if match := re.search(r"Test +#\d+: (\S+) \.*\*{3}(?:Skipped|Not Run \(Disabled\))", line):
                skipped.append(match[1])
            if summary or re.match(r"\d+% tests passed, ", line):
                summary.append(line)
            else:
                print(line, end="", flush=True)
    return process.returncode, skipped, summary


def outputs(log):
    """Test to what it printed, of ctest's LastTest.log."""
    found = re.findall(r"^\d+/\d+ Test: (\S+)\n.*?^Output:\n-+\n(.*?)<end of output>$", log, re.M | re.S)
    return dict(found)


def skipped_parts(output):
    """(part, reason) of each part that was skipped in a test of which this is the output."""
    part, told = "", []
    for line in output.splitlines():
        if match := re.match(r"\[ RUN +\] (\S+)|(test\w*|setUp\w+) \(\S+\)", line):
            part, told = match[1] or match[2], []
        if match := re.search(r"(?:^|\.\.\. )skipped (['\"].*['\"])$", line):
            yield part, ast.literal_eval(match[1])
        elif re.match(r"\[  SKIPPED \] \S+ \(\d+ ms\)", line):
            yield part, " ".join(told).split(": Skipped ", 1)[-1].strip()
        else:
            told.append(line)


def all_skips(log, skipped_tests):
    """(name, reason) of each test and each part of one."""
    printed = outputs(log)
    for test in skipped_tests:
        lines = printed.get(test, "").split("\n")
        yield test, next((line for line in reversed(lines) if line.strip()), "it does not say why")
    for test, output in printed.items():
        for part, reason in skipped_parts(output):
            yield f"{test}, {part}", reason


def main(folder, *command):
    status, skipped_tests, summary = run(command)
    if not summary:  # what log there is, is of an earlier run
        return status or 1
    log = pathlib.Path(folder, "Testing", "Temporary", "LastTest.log").read_text(encoding="utf-8", errors="replace")
    skips = sorted(all_skips(log, skipped_tests))
    unexpected = [name for name, reason in skips if not EXPECTED.search(reason)]
    print("Skipped:" if skips else "No test was skipped.")
    for name, reason in skips:
        print(f"  {name}: {reason}{' (not expected)' if name in unexpected else ''}")
    print()
    print("".join(summary), end="", flush=True)
    if unexpected:
        print(f"\nThis run fails: {len(unexpected)} skipped that should have run: {'; '.join(unexpected)}")
    return status or (1 if unexpected else 0)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
