# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is wrong gets a sentence and the right exit code, and nothing is left behind."""

import os

import program
from program import FIXED, RUN_ID

RACE = ["race", "--course", "crystal", *FIXED]
SEEDS = "--seed must be a whole number from 0 to 18,446,744,073,709,551,615, not"


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
            ("--runners", "1" + "0" * 20, "The number of competitors must be from 1 to 1,000,000."),
            ("--runners", "1.5", "--runners takes a whole number, not “1.5”."),
            ("--seed", "-1", f"{SEEDS} “-1”."),
            ("--seed", str(2**64), f"{SEEDS} “{2**64}”."),
            ("--seed", "many", f"{SEEDS} “many”."),
            ("--seed", "", f"{SEEDS} “”."),
            ("--fastest", "99", "The fastest pace must be from 100 to 3,600 seconds per kilometre."),
            ("--fastest", "nan", "The fastest pace must be from 100 to 3,600 seconds per kilometre."),
            ("--fastest", "1e999", "The fastest pace must be from 100 to 3,600 seconds per kilometre."),
            ("--fastest", "2:24", "--fastest takes a number, not “2:24”."),
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
            (["--speed", "nan"], "The speed “nan” must be from 0.1 to 60, or max."),
            (["--run-id", "17"], "“17” is not a run id"),
            (["--run-id", "00000000-0000-8000-8000-000000000000"], "a race needs another one"),
            (["--run-id", ""], "“” is not a run id"),
            (["--start", "noon"], "The start “noon” is not a time"),
            (["--event-name", "x" * 1001], "An event name has 1,000 characters at most, not 1,001."),
        ]:
            with self.subTest(arguments=arguments):
                self.assertIn(sentence, self.refused("race", "--course", "crystal", *arguments))

    def test_the_largest_seed_is_one(self):
        self.assertEqual(self.run_json(*RACE, "--runners", "1", "--seed", str(2**64 - 1))["seed"], 2**64 - 1)

    def test_options_of_going_on(self):
        for option, value, sentence in [
            ("--speed", "61", "The speed “61” must be from 0.1 to 60, or max."),
            ("--speed", "-1", "The speed “-1” must be from 0.1 to 60, or max."),
            ("--shard", "0/3", "The shard “0/3” must be i/n, such as 2/3, with n from 1 to 10 and i from 1 to n."),
            ("--shard", "1/11", "The shard “1/11” must be i/n, such as 2/3, with n from 1 to 10 and i from 1 to n."),
            ("--results", "results.xls", "Results can be written as .csv or .json; “results.xls” is neither."),
        ]:
            with self.subTest(option=option, value=value):
                self.assertIn(sentence, self.refused("resume", RUN_ID, option, value))

    def test_options_of_watching(self):
        for option, values, sentence in [
            ("--at", ("-1", "1.5", "x", "", str(2**31), str(2**63)), "a whole number from 0 to 1,000,000,000"),
            ("--limit", ("-1", "1.5", "x", "", str(2**63 - 1), str(2**63)), "a whole number from 0 to 1,000,000,000"),
            ("--every", ("0", "0.05", "3601", "nan", "x", ""), "a number from 0.1 to 3,600"),
        ]:
            for value in values:
                with self.subTest(option=option, value=value):
                    self.assertIn(f"trackside: {option} must be {sentence}, not “{value}”.",
                                  self.refused("watch", RUN_ID, "--once", option, value))

    def test_what_is_no_run_id(self):
        for text in ("17", "", "..", "../" + RUN_ID, RUN_ID[:-1], RUN_ID + "0"):
            for command in (["watch", text, "--once"], ["resume", text], ["races", "--delete", text]):
                with self.subTest(command=command):
                    self.assertIn(f"“{text}” is not a run id: it is a UUID such as ", self.refused(*command))

    def test_a_run_id_may_be_written_otherwise(self):
        self.run_program("race", "--course", "crystal", "--runners", "1", "--speed", "max", "--run-id", RUN_ID.upper())
        self.assertEqual(self.run_json("watch", f"{{{RUN_ID}}}", "--once")["runId"], RUN_ID)
        self.assertIn(f"The race {RUN_ID} is over", self.run_program("resume", RUN_ID.upper(), code=1)[1])
        self.run_program("races", "--delete", RUN_ID.upper())
        self.assertEqual(self.run_json("races"), [])

    def test_an_unknown_profile(self):
        for command in (["watch", RUN_ID], ["resume", RUN_ID], ["races"], ["races", "--delete", RUN_ID], ["bench"],
                        [], ["--demo"], ["course.kml"]):
            with self.subTest(command=command):
                self.assertIn("There is no profile “moon”: it is one of embedded, local.",
                              self.refused(*command, "--profile", "moon"))

    def test_the_windows_options_are_checked_before_a_display_is_wanted(self):
        for arguments, sentence in [
            (["--demo", "--speed", "61"], "--speed must be a number from 0.1 to 60, not “61”."),
            (["--demo", "--speed", "0"], "--speed must be a number from 0.1 to 60, not “0”."),
            (["--demo", "--speed", "max"], "--speed must be a number from 0.1 to 60, not “max”."),
            (["--speed", "20"], "--speed requires --demo"),
            (["--screenshots", "."], "--screenshots requires --demo"),
        ]:
            with self.subTest(arguments=arguments):
                self.assertIn(sentence, self.refused(*arguments))

    def test_no_window_without_a_display(self):
        nowhere = {name: "" for name in ("QT_QPA_PLATFORM", "WAYLAND_SOCKET", "XDG_SESSION_TYPE")}
        for arguments in ([], ["--demo"], ["course.kml"]):
            with self.subTest(arguments=arguments):
                _, err = self.run_program(*arguments, code=1, **nowhere)
                self.assertIn("trackside: There is no display to open the window on.", err)

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

    def test_a_run_id_belongs_to_one_start(self):
        race = ["race", "--course", "crystal", "--runners", "3", "--seed", "7", "--speed", "max", "--run-id", RUN_ID]
        self.run_program(*race, "--start", "2026-11-23T10:17:49")
        for other in ([], ["--start", "2026-11-23T10:17:49", "--event-name", "Spring 5k"]):
            with self.subTest(other=other):
                _, err = self.run_program(*race, *other, code=1)
                self.assertIn("another start or event name", err)
                self.assertIn(f"trackside resume {RUN_ID}", err)
                self.assertEqual(self.run_json("races")[0]["startTime"], "2026-11-23 10:17:49")

    def test_results_that_cannot_be_written(self):
        _, err = self.run_program(*RACE, "--runners", "3", "--results", os.path.join(self.data, "missing", "r.csv"), code=1)
        self.assertIn("missing", err)

    def test_a_data_folder_that_cannot_be_made(self):
        err = self.run_program("race", "--course", "crystal", "--runners", "2", "--speed", "max", code=1,
                               TRACKSIDE_DATA="/proc/nowhere")[1]
        self.assertIn("Races cannot be stored: the folder “/proc/nowhere/races” cannot be made.", err)

    def test_a_start_is_in_utc_though_the_clocks_jump_over_it_here(self):
        for text in ("2026-03-29T02:30:00", "2026-03-29 02:30", "2026-03-29"):
            with self.subTest(text):
                self.run_program("race", "--course", "crystal", "--runners", "1", "--speed", "max", "--run-id", RUN_ID,
                                 "--start", text, TZ="Europe/Berlin")
                self.assertIn("2026-03-29 02:30:00" if ":" in text else "2026-03-29 00:00:00",
                              self.run_program("races", TZ="Europe/Berlin")[0])
                self.run_program("races", "--delete", RUN_ID)

    def test_a_broken_configuration_file(self):
        path = os.path.join(self.data, "config.json")
        with open(path, "w", encoding="utf-8") as file:
            file.write('{"runners": 5, "wings": 2}')
        self.assertIn("“wings”", self.refused(*RACE, "--config", path))
        self.assertIn("absent.json", self.refused(*RACE, "--config", os.path.join(self.data, "absent.json")))


if __name__ == "__main__":
    program.main()
