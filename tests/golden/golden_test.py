# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The results of three races, to the last digit and with the names that are invented, under other locales and time zones.

Regenerate, after a change that is meant to change them (raise modelVersion where it changes more than names):
    tests/golden/golden_test.py build/dev/src/app/trackside --regenerate
"""

import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "commands"))
import program
from program import FIXED, RUN_ID

HERE = os.path.dirname(os.path.abspath(__file__))
REGENERATE = "--regenerate" in sys.argv
RACES = {
    "crystal": ["--runners", "60", "--seed", "7", "--stop-ratio", "0.5"],
    "out-and-back-10k": ["--runners", "40", "--seed", "8", "--preset", "club5k", "--retire-ratio", "0.1", "--wave-size", "10"],
    "track-5000": ["--runners", "20", "--seed", "9", "--preset", "cityMarathon", "--no-show-ratio", "0.1"],
}


class GoldenTest(program.ProgramTest):
    def results(self, course, **changes):
        path = os.path.join(self.data, "results.csv")
        self.run_program("race", "--course", course, *RACES[course], *FIXED, "--results", path, **changes)
        self.run_program("races", "--delete", RUN_ID)
        with open(path, encoding="utf-8", newline="") as file:
            return file.read()

    def check(self, **changes):
        for course in RACES:
            with self.subTest(course=course):
                path = os.path.join(HERE, f"{course}.csv")
                results = self.results(course, **changes)
                if REGENERATE:
                    with open(path, "w", encoding="utf-8", newline="") as file:
                        file.write(results)
                with open(path, encoding="utf-8", newline="") as file:
                    self.assertEqual(results, file.read())

    def test_results(self):
        self.check()

    def test_results_in_germany(self):
        # A locale whose decimal point is a comma, made here, since few systems have it.
        subprocess.run(["localedef", "-i", "de_DE", "-f", "UTF-8", os.path.join(self.data, "de_DE.UTF-8")], check=True)
        german = {"LC_ALL": "de_DE.UTF-8", "LOCPATH": self.data}
        self.assertEqual(subprocess.check_output(["locale", "decimal_point"], text=True, env=self.environment(**german)), ",\n")
        self.check(**german)

    def test_results_at_the_other_end_of_the_world(self):
        self.check(TZ="Pacific/Auckland")


if __name__ == "__main__":
    if REGENERATE:
        sys.argv.remove("--regenerate")
    program.main()
