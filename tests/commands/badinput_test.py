# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is wrong gets a sentence and the right exit code, and nothing is left behind."""

import os

import program
from program import FIXED, RUN_ID

RACE = ["race", "--course", "crystal", *FIXED]


class BadInputTest(program.ProgramTest):
    def refused(self, *arguments, code=2):
        out, err = self.run_program(*arguments, code=code)
        self.assertEqual(out, "")
        races = os.path.join(self.data, "races")
        self.assertEqual(os.listdir(races) if os.path.isdir(races) else [], [])
        return err

    def test_each_field_outside_its_range_names_the_range(self):
        for option, value, sentence in [
            ("--runners", "0", "The number of competitors must be from 1 to 1,000,000."),
            ("--runners", "1000001", "The number of competitors must be from 1 to 1,000,000."),
            ("--fastest", "99", "The fastest pace must be from 100 to 3,600 seconds per kilometre."),
            ("--slowest", "3601", "The slowest pace must be from 100 to 3,600 seconds per kilometre."),
            ("--slowest", "100", "The slowest pace must not be faster than the fastest: 144 seconds per kilometre or more."),
            ("--variation", "0.6", "The pace variation must be from 0 to 0.5."),
            ("--stop-ratio", "1.5", "The share that stops in the geofence must be from 0 to 1."),
            ("--min-pause", "-1", "The shortest pause must be from 0 to 3,600 seconds."),
            ("--max-pause", "5", "The longest pause must not be shorter than the shortest: 10 seconds or more."),
            ("--retire-ratio", "2", "The share that retires must be from 0 to 1."),
            ("--no-show-ratio", "-0.1", "The share that does not start must be from 0 to 1."),
            ("--wave-size", "-1", "The size of a start wave must be from 0 to 1,000,000."),
            ("--wave-interval", "0", "The time between start waves must be from 1 to 3,600 seconds."),
            ("--history-every", "61", "The spacing of stored rows must be from 1 to 60 seconds."),
            ("--gps-error", "101", "The GPS error must be from 0 to 100 metres."),
            ("--dropout-ratio", "1.5", "The share of records that never come must be from 0 to 1."),
            ("--late-ratio", "-1", "The share of records that come late must be from 0 to 1."),
            ("--most-late", "61", "The longest lateness must be from 1 to 60 seconds."),
            ("--repeat-ratio", "2", "The share of records that come twice must be from 0 to 1."),
            ("--swap-ratio", "2", "The share of pairs that come in the wrong order must be from 0 to 1."),
            ("--preset", "slow", "There is no pace profile “slow”: it is demo, club5k, cityMarathon or elite."),
            ("--shard", "4/3", "The shard “4/3” must be i/n, such as 2/3, with n from 1 to 10 and i from 1 to n."),
            ("--profile", "moon", "There is no profile “moon”"),
            ("--results", "results.xls", "Results can be written as .csv or .json; “results.xls” is neither."),
        ]:
            with self.subTest(option=option, value=value):
                self.assertIn(sentence, self.refused(*RACE, option, value))

    def test_options_of_the_run_itself(self):
        for arguments, sentence in [
            (["--speed", "0.05"], "The speed “0.05” must be from 0.1 to 60, or max."),
            (["--speed", "fast"], "The speed “fast” must be from 0.1 to 60, or max."),
            (["--run-id", "17"], "“17” is not a run id"),
            (["--start", "noon"], "The start “noon” is not a time"),
        ]:
            with self.subTest(arguments=arguments):
                self.assertIn(sentence, self.refused("race", "--course", "crystal", *arguments))

    def test_usage(self):
        self.assertIn("--course", self.refused("race"))
        self.assertIn("--runners", self.refused(*RACE, "--runners", "many"))
        self.assertIn("unknown", self.refused("race", "--course", "crystal", "--unknown").lower())

    def test_an_unknown_course_lists_the_ones_there_are(self):
        err = self.refused("race", "--course", "atlantis")
        self.assertIn("atlantis", err)
        self.assertIn("crystal", err)

    def test_an_unknown_race(self):
        for command in (["watch", RUN_ID, "--once"], ["resume", RUN_ID], ["races", "--delete", RUN_ID]):
            with self.subTest(command=command):
                self.assertIn(RUN_ID, self.refused(*command, code=1))

    def test_a_foreign_file_among_the_races(self):
        folder = os.path.join(self.data, "races", RUN_ID)
        os.makedirs(folder)
        with open(os.path.join(folder, "1.db"), "wb") as file:
            file.write(b"not a database at all" * 500)
        out, err = self.run_program("races")
        self.assertEqual(out, "")
        self.assertIn(RUN_ID, err)
        _, err = self.run_program(*RACE, code=1)
        self.assertIn("1.db", err)
        with open(os.path.join(folder, "1.db"), "rb") as file:
            self.assertTrue(file.read().startswith(b"not a database"))

    def test_a_race_being_written_is_not_written_twice(self):
        first = self.start("race", "--course", "crystal", "--run-id", RUN_ID, "--speed", "0.1")
        self.addCleanup(first.stdout.close)
        self.addCleanup(first.stderr.close)
        self.addCleanup(first.wait)
        self.addCleanup(first.kill)
        while not self.run_json("races"):
            self.assertIsNone(first.poll())
        _, err = self.run_program("race", "--course", "crystal", "--run-id", RUN_ID, "--speed", "max", code=1)
        self.assertTrue(err.startswith("trackside: "), err)

    def test_a_run_id_belongs_to_one_configuration(self):
        self.run_program(*RACE, "--runners", "3")
        before = self.rows()
        _, err = self.run_program(*RACE, "--runners", "4", code=1)
        self.assertIn(RUN_ID, err)
        self.assertEqual(self.rows(), before)

    def test_results_that_cannot_be_written(self):
        _, err = self.run_program(*RACE, "--runners", "3", "--results", os.path.join(self.data, "missing", "r.csv"), code=1)
        self.assertIn("missing", err)

    def test_a_broken_configuration_file(self):
        path = os.path.join(self.data, "config.json")
        with open(path, "w", encoding="utf-8") as file:
            file.write('{"runners": 5, "wings": 2}')
        self.assertIn("“wings”", self.refused(*RACE, "--config", path))
        self.assertIn("absent.json", self.refused(*RACE, "--config", os.path.join(self.data, "absent.json")))


if __name__ == "__main__":
    program.main()
