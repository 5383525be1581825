# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that fills up under a race: a sentence, an end, and nothing lost."""

import os
import subprocess
import unittest
import uuid

import program
from program import START, ProgramTest

RACE = ["race", "--course", "crystal", "--runners", "100", "--seed", "7", "--start", START]


@unittest.skipIf(os.geteuid() != 0, "a small disk cannot be made here: only root may mount one")
class FullDisk(ProgramTest):
    def setUp(self):
        super().setUp()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=60m", "tmpfs", self.data], check=True)
        self.addCleanup(subprocess.run, ["umount", "--lazy", self.data], check=True)

    def fill(self):
        with open(os.path.join(self.data, "filler"), "wb", buffering=0) as file:
            for size in (1 << 20, 4096):
                try:
                    while file.write(bytes(size)) == size:
                        pass
                except OSError:
                    pass

    def test_a_race_is_given_up_and_goes_on_later(self):
        run = str(uuid.uuid4())
        race = self.start(*RACE, "--run-id", run, "--speed", "60")
        self.addCleanup(race.kill)
        while self.newest_second(run) < 20:
            if race.poll() is not None:
                self.fail(race.communicate())
        self.fill()
        out, told = race.communicate(timeout=120)
        self.assertEqual(race.returncode, 1, told)
        self.assertEqual(out, "")
        self.assertEqual(told.count("The disk is full"), 1, told)
        self.assertRegex(told, r"The race was given up at 0:\d\d:\d\d: its records are not taken\.")
        self.assertIn(f"Go on with: trackside resume {run}", told)
        self.assertIn(run, [row["runId"] for row in self.run_json("races")])

        os.remove(os.path.join(self.data, "filler"))
        self.run_program("resume", run, "--speed", "max")
        resumed = self.rows(run)
        self.run_program("races", "--delete", run)
        self.run_program(*RACE, "--run-id", run, "--speed", "max")
        self.assertEqual(resumed, self.rows(run))


if __name__ == "__main__":
    program.main()
