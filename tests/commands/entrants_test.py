# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`trackside race --entrants`: who runs, in which waves, from a CSV file; start flow and cut-off; without the file later."""

import os
import signal

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

    def test_start_flow_and_cut_off(self):
        told = self.run_json(*RACE, "--runners", "40", "--start-flow", "0.5", "--cut-off", "900")
        self.assertLess(told["finished"], 40)
        self.assertEqual(told["finished"] + told["retired"], 40)
        self.assertLessEqual(told["lastFinishMs"], 900_000)
        self.assertEqual(self.offsets(), {id: (id - 1) * 2_000 for id in range(1, 41)})

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
            (["--start-flow", "-1"], "The start flow must be from 0 to 10,000 runners a second."),
            (["--start-flow", "fast"], "--start-flow takes a number, not “fast”."),
            (["--cut-off", "604801"], "The cut-off time must be from 0 to 604,800 seconds."),
        ]:
            with self.subTest(arguments=arguments):
                self.assertIn(sentence, self.refused(*arguments))


if __name__ == "__main__":
    program.main()
