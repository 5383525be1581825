# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Standing, passages and the log, against a calculation of their own from the stored rows and the course's file."""

import collections
import os
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
sys.path.insert(0, os.path.join(ROOT, "tests", "support"))
import program
import seededraces
from program import FIXED, RUN_ID

STATUS = ("waiting", "running", "stopped", "finished", "retired", "notStarted", "disqualified")


class EventsTest(seededraces.RaceCheck, program.ProgramTest):
    def raw_rows(self, at):
        return [(second, bib, metres, second * 1000 if elapsed is None else elapsed, offset or 0, STATUS[status])
                for second, bib, metres, _, _, status, elapsed, offset, _ in self.rows() if second <= at]

    def compare(self, course, at):
        shown = self.run_json("watch", RUN_ID, "--once", "--limit", "0", "--at", str(at))
        self.assertEqual(shown["raceTimeSeconds"], at)
        rows = self.raw_rows(at)
        self.check_standing(shown, rows, at)
        return self.check_log(shown, rows, course)

    def test_each_race(self):
        kinds = collections.Counter()
        for name, seed, options in seededraces.RACES:
            course = seededraces.course_of(name)
            self.run_program("race", "--course", name, "--runners", "30", "--seed", seed, *options, *FIXED)
            last = max(row[0] for row in self.rows())
            for share in (0.45, 1.0):
                with self.subTest(course=name, seed=seed, share=share):
                    log, estimated = self.compare(course, int(last * share))
                    if "--dropout-ratio" not in options:
                        self.assertEqual(estimated, set())
                    kinds.update(event[1] for event in log)
            self.run_program("races", "--delete", RUN_ID)
        self.check_kinds(kinds)

    def test_laps(self):
        self.run_program("race", "--course", "track-5000", "--runners", "20", "--seed", "9", *FIXED)
        self.check_laps(self.run_json("watch", RUN_ID, "--once", "--limit", "0")["log"], 20)

    def test_limit(self):
        self.run_program("race", "--course", "crystal", "--runners", "40", "--seed", "7", *FIXED)
        log = self.run_json("watch", RUN_ID, "--once", "--limit", "3")["log"]
        self.assertEqual([entry["kind"] for entry in log], ["finished"] * 3)
        self.assertEqual([entry["rank"] for entry in log], [40, 39, 38])


if __name__ == "__main__":
    program.main()
