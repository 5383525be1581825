# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`trackside race --entrants`: who runs, in which waves, from a CSV file; start flow and cut-off; without the file later."""

import contextlib
import os
import signal
import sqlite3

import program
from program import FIXED, RUN_ID

RACE = ["race", "--course", "crystal", *FIXED]


class EntrantsTest(program.ProgramTest):
    def file(self, text, name="entrants.csv"):
        path = os.path.join(self.data, name)
        with open(path, "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())
        return path

    def refused(self, *arguments):
        out, err = self.run_program(*RACE, *arguments, code=2)
        self.assertEqual(out, "")
        self.assertEqual(self.run_json("races"), [])
        return err

    def offsets(self):
        """Own start by competitor id, in milliseconds."""
        return {row[1]: row[7] or 0 for row in self.rows() if row[0] == 0}

    def test_number_and_waves_come_from_the_file(self):
        rows = "".join(f"{number};Runner {number};{1 + number % 3}\n" for number in range(1, 31))
        path = self.file("Startnummer;Name;Welle\n" + rows)
        told = self.run_json(*RACE, "--entrants", path, "--wave-interval", "100", "--runners", "30")
        self.assertEqual(told["runners"], 30)
        os.remove(path)  # what is stored needs it no more
        self.assertEqual(self.offsets(), {id: (id - 1) // 10 * 100_000 for id in range(1, 31)})

    def test_a_race_that_was_cut_off_goes_on_without_the_file(self):
        rows = "".join(f"{number},Runner {number},{1 + number % 2}\n" for number in range(1, 21))
        path = self.file("bib,name,wave\n" + rows)
        arguments = [*RACE, "--entrants", path, "--start-flow", "2", "--cut-off", "1500"]
        self.run_program(*arguments)
        whole = self.rows()
        self.run_program("races", "--delete", RUN_ID)
        race = self.start(*("60" if argument == "max" else argument for argument in arguments))
        while self.newest_second() < 60:
            self.assertIsNone(race.poll())
        race.send_signal(signal.SIGKILL)
        race.communicate()
        os.remove(path)
        self.run_program("resume", RUN_ID, "--speed", "max")
        self.assertEqual(self.rows(), whole)

    def names_after_a_kill_before_anything_was_written(self, *arguments):
        self.run_program(*RACE, *arguments)
        with contextlib.closing(sqlite3.connect(os.path.join(self.data, "races", RUN_ID, "1.db"))) as file:
            file.executescript("DELETE FROM competitors; DELETE FROM history; DELETE FROM runners;"
                               "UPDATE progress SET second = -1, complete = 0, events = 0, runners = 0;"
                               "UPDATE races SET state = 0")
        self.run_program("resume", RUN_ID, "--speed", "max")
        told = self.run_json("watch", RUN_ID, "--once")
        self.assertEqual(told["finished"], 2)
        self.run_program("races", "--delete", RUN_ID)
        return [runner["name"] for runner in told["standing"]]

    def test_no_names_are_invented_for_a_list_that_was_not_stored(self):
        path = self.file("bib,name\n7,Ada\n8,Max\n")
        self.assertEqual(self.names_after_a_kill_before_anything_was_written("--entrants", path), [None, None])
        invented = self.names_after_a_kill_before_anything_was_written("--runners", "2", "--waves", "1,1")
        self.assertNotIn(None, invented)

    def test_start_flow_and_cut_off(self):
        told = self.run_json(*RACE, "--runners", "40", "--start-flow", "0.5", "--cut-off", "900")
        self.assertLess(told["finished"], 40)
        self.assertEqual(told["finished"] + told["retired"], 40)
        self.assertLessEqual(told["lastFinishMs"], 900_000)
        self.assertEqual(self.offsets(), {id: (id - 1) * 2_000 for id in range(1, 41)})

    def test_waves_of_given_sizes(self):
        told = self.run_json(*RACE, "--runners", "10", "--waves", "3, 0,7", "--wave-interval", "100")
        self.assertEqual(told["runners"], 10)
        self.assertEqual(self.offsets(), {id: 0 if id <= 3 else 200_000 for id in range(1, 11)})

    def test_the_waves_of_a_configuration_give_way_to_those_of_the_options(self):
        config = self.file('{"runners":4,"waveSizes":[1,3],"waveIntervalSeconds":60}', "config.json")
        for arguments, late in [([], [2, 3, 4]), (["--waves", "3,1"], [4]), (["--wave-size", "2"], [3, 4])]:
            with self.subTest(arguments=arguments):
                self.run_program(*RACE, "--config", config, *arguments)
                self.assertEqual(self.offsets(), {id: 60_000 if id in late else 0 for id in range(1, 5)})
                self.run_program("races", "--delete", RUN_ID)

    def test_warnings_of_the_list_are_told_and_the_race_is_run(self):
        path = self.file("bib,name,shoes\n1,a,red\n2,b,\n", "one.csv")
        told = self.run_program(*RACE, "--entrants", path)[1]
        self.assertNotIn("warning", told)  # a column that is not used is no fault
        self.run_program("races", "--delete", RUN_ID)
        path = self.file("bib,name\n1,\n2,b\n", "one.csv")
        told = self.run_program(*RACE, "--entrants", path)[1]
        self.assertIn(f"“{path}” has a warning: Line 2, column “name”: the name is empty.", told)
        self.run_program("races", "--delete", RUN_ID)
        path = self.file("bib,name\n1,\n2,\n", "two.csv")
        told = self.run_program(*RACE, "--entrants", path)[1]
        self.assertIn(f"“{path}” has 2 warnings, the first: Line 2, column “name”: the name is empty.", told)

    def test_what_is_wrong_is_a_sentence(self):
        good = self.file("bib,name,wave\n1,a,1\n2,b,2\n")
        for arguments, sentence in [
            (["--entrants", os.path.join(self.data, "none.csv")], "none.csv” cannot be read: "),
            (["--entrants", good, "--runners", "3"], f"--runners is 3, but “{good}” enters 2: leave it out."),
            (["--entrants", good, "--wave-size", "1"],
             "The size of a start wave must be 0 where that of each wave is given."),
            (["--entrants", self.file("bib,name\n1,a\n1,b\n", "twice.csv")],
             "Line 3, column “bib”: the bib “1” is that of line 2 as well."),
            (["--entrants", self.file("bib,name,wave\n1,a,first\n2,b,\n", "waves.csv")],
             "Line 2, column “wave”: the wave must be a whole number from 1 to 1,000, not “first”."),
            (["--entrants", self.file(b"bib,name\n1,a\0\n", "zero.csv")], "line 2 has a zero byte"),
            (["--entrants", self.file("", "empty.csv")], "is empty: its first line must name the columns."),
            (["--entrants", good, "--waves", "1,1"],
             "The list of entrants says who starts in which wave: leave out --waves."),
            (["--waves", "1,x"], "--waves takes the size of each wave, such as 100,250,80, not “1,x”."),
            (["--runners", "5", "--waves", "2,2"],
             "The sizes of the start waves must add up to the number of competitors, 5: they add up to 4."),
            (["--runners", "5", "--waves", "2,3", "--wave-size", "2"],
             "The size of a start wave must be 0 where that of each wave is given."),
            (["--start-flow", "-1"], "The start flow must be from 0 to 10,000 runners a second."),
            (["--start-flow", "fast"], "--start-flow takes a number, not “fast”."),
            (["--cut-off", "604801"], "The cut-off time must be from 0 to 604,800 seconds."),
        ]:
            with self.subTest(arguments=arguments):
                self.assertIn(sentence, self.refused(*arguments))


if __name__ == "__main__":
    program.main()
