# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole races as files: `export --format trackside`, and `import` in another data folder."""

import os
import shutil
import signal
import sqlite3
import tempfile

import program
from program import FIXED, RUN_ID

# What differs from one look at a race to the next.
OF_THE_LOOK = ("freshnessMs", "tookMs", "queries", "wallSeconds")


class RaceFileTest(program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.other = tempfile.mkdtemp(prefix="trackside-")
        self.addCleanup(shutil.rmtree, self.other, ignore_errors=True)
        self.file = os.path.join(self.data, "race.trackside")

    def save(self, *options, **more):
        return self.run_program("export", RUN_ID, "--format", "trackside", "--out", self.file, *options, **more)

    def watch(self, *options, **more):
        told = self.run_json("watch", RUN_ID, "--once", "--limit", "0", *options, **more)
        return {key: value for key, value in told.items() if key not in OF_THE_LOOK}

    def own_course(self, longer=0.0, **more):
        """A course of one's own in a data folder."""
        path = os.path.join(self.data, "loop.gpx")
        points = [(51.0, 7.0), (51.004, 7.001), (51.008, 7.0), (51.012 + longer, 7.003)]
        with open(path, "w", encoding="utf-8") as file:
            file.write('<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Over the hill</name>'
                       "<trkseg>" + "".join(f'<trkpt lat="{lat}" lon="{lon}"/>' for lat, lon in points)
                       + "</trkseg></trk></gpx>")
        self.run_program("import", path, "--save", "over-the-hill", code=None, **more)
        self.assertIn("over-the-hill", [course["id"] for course in self.run_json("courses", **more)])

    def entrants(self):
        path = os.path.join(self.data, "entrants.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("bib,name,category\n11,Ada <b>1</b>,F40\nA7,Mei,\n2,Bö,M\n")
        return path

    def test_another_folder_has_the_same_race(self):
        self.own_course()
        self.run_program("race", "--course", "over-the-hill", "--entrants", self.entrants(), "--seed", "5", *FIXED)
        self.run_program("decide", RUN_ID, "A7", "disqualified", "--reason", "cut the course", "--from", "30")
        self.assertEqual(self.save(), ("", ""))
        self.assertEqual([name for name in os.listdir(self.data) if "trackside" in name and name != "trackside.ini"],
                         ["race.trackside"])

        self.assertEqual(self.run_json("import", self.file, "--check", TRACKSIDE_DATA=self.other),
                         {"runId": RUN_ID, "isNew": False})
        self.assertEqual(os.listdir(self.other), [], "it was only looked at")
        self.assertEqual(self.run_json("import", self.file, TRACKSIDE_DATA=self.other), {"runId": RUN_ID, "isNew": True})
        for options in ((), ("--at", "29"), ("--at", "200")):
            here, there = self.watch(*options), self.watch(*options, TRACKSIDE_DATA=self.other)
            self.assertEqual(there, here)
        self.assertIn("Bö", str(there))
        self.assertIn("cut the course", self.exported_there("json"))
        self.assertNotIn("over-the-hill", [course["id"] for course in self.run_json("courses", TRACKSIDE_DATA=self.other)])
        self.assertEqual(self.run_json("import", self.file, TRACKSIDE_DATA=self.other), {"runId": RUN_ID, "isNew": False})
        self.assertEqual(os.listdir(os.path.join(self.other, "races")), [RUN_ID], "nothing else is left")

    def exported_there(self, form):
        path = os.path.join(self.other, "out")
        self.run_program("export", RUN_ID, "--format", form, "--out", path, TRACKSIDE_DATA=self.other)
        with open(path, encoding="utf-8") as file:
            return file.read()

    def test_it_stays_on_its_course(self):
        self.own_course()
        self.own_course(longer=0.01, TRACKSIDE_DATA=self.other)  # of the same id
        self.run_program("race", "--course", "over-the-hill", "--runners", "5", *FIXED)
        self.save()
        before = self.run_json("courses", TRACKSIDE_DATA=self.other)
        self.assertNotEqual(before, self.run_json("courses"))
        self.run_program("import", self.file, TRACKSIDE_DATA=self.other)
        self.assertEqual(self.watch(TRACKSIDE_DATA=self.other), self.watch())
        self.assertEqual(self.run_json("courses", TRACKSIDE_DATA=self.other), before)

    def test_shards_are_one_race(self):
        for shard in ("1/2", "2/2"):
            self.run_program("race", "--course", "crystal", "--runners", "20", "--shard", shard, *FIXED)
        self.save()
        self.run_program("import", self.file, TRACKSIDE_DATA=self.other)
        self.assertEqual(sorted(name for name in os.listdir(os.path.join(self.other, "races", RUN_ID))
                                if name.endswith(".db")), ["1.db"])
        self.assertEqual(self.watch(TRACKSIDE_DATA=self.other), self.watch())

    def test_a_race_under_way_goes_on_elsewhere(self):
        race = self.start("race", "--course", "track-5000", "--runners", "5", "--run-id", RUN_ID, "--start",
                          program.START, "--speed", "60")
        self.addCleanup(race.communicate)
        self.addCleanup(race.send_signal, signal.SIGINT)
        while self.newest_second() < 20:
            self.assertIsNone(race.poll())
        _, errors = self.save()
        self.assertIn("Not all last records of the race are stored", errors)
        self.run_program("import", self.file, TRACKSIDE_DATA=self.other)
        second = self.run_json("watch", RUN_ID, "--once", TRACKSIDE_DATA=self.other)["raceTimeSeconds"]
        self.assertGreaterEqual(second, 20)
        self.assertEqual(self.watch("--at", str(second)), self.watch(TRACKSIDE_DATA=self.other))
        self.run_program("resume", RUN_ID, "--speed", "max", TRACKSIDE_DATA=self.other)
        out, errors = self.run_program("import", self.file, code=1, TRACKSIDE_DATA=self.other)
        self.assertEqual(out, "")
        self.assertIn("is here already, and not the same", errors)

    def test_what_is_no_race_is_refused(self):
        self.run_program("race", "--course", "track-5000", "--runners", "3", *FIXED)
        self.save()
        with sqlite3.connect(self.file) as file:
            file.execute("CREATE TRIGGER t AFTER INSERT ON runners BEGIN DELETE FROM history; END")
        for command in (["import"], ["import", "--check"]):
            out, errors = self.run_program(*command, self.file, code=1, TRACKSIDE_DATA=self.other)
            self.assertEqual(out, "")
            self.assertIn("It is not a race that Trackside has saved.", errors)
        self.assertEqual(os.listdir(self.other), [])
        os.remove(self.file)
        os.mkfifo(self.file)
        _, errors = self.run_program("import", self.file, code=1, TRACKSIDE_DATA=self.other)
        self.assertIn("not a file", errors)

    def test_options_that_do_not_fit(self):
        self.run_program("race", "--course", "track-5000", "--runners", "3", *FIXED)
        _, errors = self.save("--bib", "2", code=1)
        self.assertIn("as a whole", errors)
        self.assertFalse(os.path.exists(self.file))
        self.save()
        _, errors = self.run_program("import", self.file, "--save", "x", code=2, TRACKSIDE_DATA=self.other)
        self.assertIn("of the options only --check and --json", errors)


if __name__ == "__main__":
    program.main()
