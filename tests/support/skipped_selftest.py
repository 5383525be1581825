# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What skipped.py tells and how it ends, after a pretended ctest."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

SKIPPED = str(pathlib.Path(__file__).resolve().parent / "skipped.py")
SUMMARY = "100% tests passed, 0 tests failed out of 3\n\nTotal Test time (real) =   0.10 sec\n"

GOOGLE = """[ RUN      ] Disk.IsFull
{file}:75: Skipped
a small disk cannot be made here: only root may mount one

[  SKIPPED ] Disk.IsFull (0 ms)
[ RUN      ] Disk.IsThere
[       OK ] Disk.IsThere (1 ms)
[  SKIPPED ] 1 test, listed below:
[  SKIPPED ] Disk.IsFull
"""
UNITTEST = """test_one (__main__.Page.test_one) ... ok
test_two (__main__.Page.test_two)
It is shown. ... skipped "There's no browser here."
"""


def block(number, name, output):
    return f"""{number}/3 Testing: {name}
{number}/3 Test: {name}
Command: "x"
"{name}" start time: Nov 23 10:00 UTC
Output:
----------------------------------------------------------
{output}<end of output>
Test time =   0.01 sec
----------------------------------------------------------
Test Passed.
"""


class Skipped(unittest.TestCase):
    def run_with(self, *outputs, line="", code=0, summary=SUMMARY):
        """Exit status and what is printed, where the tests a, b … printed these, and ctest \\p line among its own."""
        with tempfile.TemporaryDirectory() as folder:
            log = pathlib.Path(folder, "Testing", "Temporary", "LastTest.log")
            os.makedirs(log.parent)
            blocks = [block(at, name, output) for at, (name, output) in enumerate(zip("abc", outputs), 1)]
            log.write_text("".join(blocks), encoding="utf-8")
            ctest = f"import sys; sys.stdout.write({'begun' + chr(10) + line + summary!r}); sys.exit({code})"
            done = subprocess.run([sys.executable, "-B", SKIPPED, folder, sys.executable, "-c", ctest], text=True,
                                  capture_output=True, check=False, timeout=60)
        self.assertEqual(done.stderr, "")
        return done.returncode, done.stdout

    def test_nothing_skipped(self):
        self.assertEqual(self.run_with("", "skipped a stone\n"), (0, f"begun\nNo test was skipped.\n\n{SUMMARY}"))

    def test_what_a_system_withholds_is_named_and_passes(self):
        reason = "a small disk cannot be made here: only root may mount one"
        self.assertEqual(self.run_with(GOOGLE), (0, f"begun\nSkipped:\n  a, Disk.IsFull: {reason}\n\n{SUMMARY}"))

    def test_what_should_have_run_fails(self):
        code, out = self.run_with("", UNITTEST)
        self.assertEqual(code, 1)
        self.assertIn("Skipped:\n  b, test_two: There's no browser here. (not expected)\n", out)
        self.assertTrue(out.endswith("This run fails: 1 skipped that should have run: b, test_two\n"), out)

    def test_a_whole_test_that_is_skipped_fails(self):
        for kind in ("Skipped", "Not Run (Disabled)"):
            line = f"3/3 Test #7: c ................***{kind}   0.01 sec\n"
            code, out = self.run_with("", "", "skipped: no tool\n", line=line)
            self.assertEqual(code, 1)
            self.assertIn("  c: skipped: no tool (not expected)\n", out)

    def test_the_commands_own_failure_stays(self):
        self.assertEqual(self.run_with("", code=8)[0], 8)
        self.assertEqual(self.run_with(GOOGLE, code=3, summary=""), (3, "begun\n"))
        self.assertEqual(self.run_with(GOOGLE, summary=""), (1, "begun\n"), "without a summary nothing was run")


if __name__ == "__main__":
    unittest.main()
