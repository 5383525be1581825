# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`trackside export`: what is written, read by other parsers, and what is refused."""

import contextlib
import csv
import datetime
import json
import os
import re
import signal
import sqlite3
import subprocess
import unicodedata
import xml.etree.ElementTree as ElementTree

import program
from program import FIXED, RUN_ID

GPX = "{http://www.topografix.com/GPX/1/1}"
GUN = datetime.datetime(2026, 11, 23, 10, 17, 49, tzinfo=datetime.timezone.utc)


class ExportTest(program.ProgramTest):
    def path(self, name):
        return os.path.join(self.data, name)

    def race(self, *options):
        self.run_program("race", "--course", "crystal", "--runners", "12", "--seed", "5", "--retire-ratio", "0.2",
                         "--no-show-ratio", "0.1", *options, *FIXED)

    def exported(self, form, *options, name="out"):
        path = self.path(name)
        out, errors = self.run_program("export", RUN_ID, "--format", form, "--out", path, *options)
        self.assertEqual((out, errors), ("", ""))
        with open(path, encoding="utf-8", newline="") as file:
            return file.read()

    def tracks(self, text):
        """{bib: [(lat, lon, milliseconds since the gun)]}, in the file's order."""
        found = {}
        for track in ElementTree.fromstring(text).iter(f"{GPX}trk"):
            points = [(float(point.get("lat")), float(point.get("lon")),
                       round((datetime.datetime.fromisoformat(point.find(f"{GPX}time").text) - GUN).total_seconds() * 1e3))
                      for point in track.iter(f"{GPX}trkpt")]
            found[int(track.find(f"{GPX}name").text.split(" ")[0])] = points  # the name may follow
        return found

    def test_results_are_those_of_the_race(self):
        self.race("--results", self.path("race.csv"))
        with open(self.path("race.csv"), encoding="utf-8", newline="") as file:
            told = list(csv.reader(file))
        self.assertEqual([row[:11] for row in csv.reader(self.exported("csv").splitlines())], told)
        standing = self.run_json("watch", RUN_ID, "--once", "--limit", "0")["standing"]
        rows = json.loads(self.exported("json", name="results.txt"))
        self.assertEqual(len(rows), 12)
        for row, shown in zip(rows, standing, strict=True):
            self.assertEqual({key: row.get(key) for key in shown if key != "position"},
                             {key: value for key, value in shown.items() if key != "position"})

    def test_a_race_without_a_row_is_exported_as_it_is(self):
        self.race()
        with contextlib.closing(sqlite3.connect(os.path.join(self.data, "races", RUN_ID, "1.db"))) as database:
            database.executescript("DELETE FROM history; DELETE FROM runners; UPDATE progress SET second = -1, "
                                   "complete = 0, events = 0, runners = 0;")
        for form in ("csv", "json", "gpx", "html", "pdf"):
            with self.subTest(form):
                path = self.path("none")
                _, errors = self.run_program("export", RUN_ID, "--format", form, "--out", path)
                self.assertIn("Not all last records of the race are stored", errors)
                self.assertTrue(os.path.exists(path))

    def test_split_times_are_those_that_the_store_answers(self):
        self.race()
        splits = self.run_json("watch", RUN_ID, "--once", "--limit", "0")["splits"]
        self.assertEqual([split["name"] for split in splits], ["1 km", "2 km", "3 km", "4 km"])
        places = {(place["competitorId"], split["name"]): place for split in splits for place in split["first"]}
        table = {}
        for row in csv.DictReader(self.exported("csv").splitlines()):
            for split in splits:
                if row[f"splitMs {split['name']}"] != "":
                    table[int(row["competitorId"]), split["name"]] = int(row[f"splitMs {split['name']}"])
        self.assertEqual(table, {key: place["elapsedMs"] for key, place in places.items()})
        self.assertLess(len(table), 12 * len(splits), "some have retired before")
        told = {(row["competitorId"], split.pop("name")): split
                for row in json.loads(self.exported("json")) for split in row["splits"]}
        self.assertEqual(told, {key: {name: place[name] for name in ("elapsedMs", "legMs", "isEstimate", "isLegEstimate")}
                                for key, place in places.items()})

    def test_ways_are_every_stored_row(self):
        self.race("--event-name", "Tom & Jerry's <5k> \x07")
        text = self.exported("gpx")
        self.assertIn("Tom &amp; Jerry's &lt;5k&gt;", text)
        expected = {}
        for second, bib, _, lon, lat, _, elapsed, _, _ in self.rows():
            expected.setdefault(bib, []).append((lat, lon, second * 1000 if elapsed is None else elapsed))
        tracks = self.tracks(text)
        self.assertEqual(tracks, expected)
        standing = self.run_json("watch", RUN_ID, "--once", "--limit", "0")["standing"]
        self.assertEqual(list(tracks), [row["competitorId"] for row in standing])
        again = self.run_json("import", self.path("out"), "--check")
        self.assertEqual(again["lines"][0]["points"], len(tracks[standing[0]["competitorId"]]))

    def test_chosen_runners(self):
        self.race()
        self.assertEqual(set(self.tracks(self.exported("gpx", "--bib", "3,11"))), {3, 11})
        rows = list(csv.DictReader(self.exported("csv", "--bib", "7").splitlines()))
        self.assertEqual([row["competitorId"] for row in rows], ["7"])
        standing = self.run_json("watch", RUN_ID, "--once", "--limit", "0")["standing"]
        self.assertEqual(int(rows[0]["rank"]), next(r["rank"] for r in standing if r["competitorId"] == 7))

    def test_a_race_under_way_says_so(self):
        race = self.start("race", "--course", "crystal", "--runners", "5", "--run-id", RUN_ID, "--speed", "60")
        self.addCleanup(race.communicate)
        self.addCleanup(race.send_signal, signal.SIGINT)
        while self.newest_second() < 20:
            self.assertIsNone(race.poll())
        path = self.path("half.csv")
        _, errors = self.run_program("export", RUN_ID, "--format", "csv", "--out", path)
        self.assertIn("Not all last records of the race are stored", errors)
        with open(path, encoding="utf-8") as file:
            self.assertEqual(len(file.readlines()), 6)

    def pages(self, *options):
        """The text of each page of the PDF, as another program reads it."""
        path = self.path("results.pdf")
        self.assertEqual(self.run_program("export", RUN_ID, "--format", "pdf", "--out", path, *options), ("", ""))
        text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
        return unicodedata.normalize("NFKC", text).split("\f")[:-1]  # without ligatures

    @staticmethod
    def time_text(ms):
        seconds = -(-ms // 1000)
        return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"

    def test_paper_has_the_results_on_numbered_pages(self):
        self.run_program("race", "--course", "crystal", "--runners", "150", "--seed", "5", "--retire-ratio", "0.1",
                         "--wave-size", "50", "--event-name", "Tom & Jerry's <b>5k</b>", *FIXED)
        standing = self.run_json("watch", RUN_ID, "--once", "--limit", "0")["standing"]
        starts = {bib: offset for _, bib, _, _, _, _, _, offset, _ in self.rows()}
        pages = self.pages()
        self.assertGreater(len(pages), 1)
        for number, page in enumerate(pages, 1):
            self.assertRegex(page, rf"Trackside · race {RUN_ID} +Page {number} of {len(pages)}")
            self.assertRegex(page, r"# +Bib +Name +Category +#Cat\. +Club +Time +Net +Gap +min/km")
        self.assertIn("Tom & Jerry's <b>5k</b>", pages[0])
        finished = [row for row in standing if row["status"] == "finished"]
        self.assertIn(f"{len(finished)} of 150 finished, {150 - len(finished)} retired", pages[0])
        row = re.compile(r" *(?:(\d+) +)?(\d+) +(\S.*?) +(\d+:\d\d:\d\d|retired)(?: +(\d+:\d\d:\d\d))?(?: |$)")
        rows = [found for page in pages for line in page.splitlines()
                if (found := row.match(line)) and " finished, " not in line]
        self.assertEqual(len(rows), 150)
        for found, told in zip(rows, standing, strict=True):
            place, bib, names, time, net = found.groups()
            self.assertEqual(bib, str(told["competitorId"]))
            self.assertTrue(names.startswith(told["name"]), names)
            if told["status"] == "finished":
                self.assertEqual((place, time), (str(told["rank"]), self.time_text(told["elapsedMs"])))
                self.assertEqual(net, self.time_text(told["elapsedMs"] - (starts[told["competitorId"]] or 0)))
            else:
                self.assertEqual((place, time, net), (None, told["status"], None))

    def test_a_name_of_two_lines_is_one_on_paper(self):
        self.run_program("race", "--course", "crystal", "--runners", "3", "--seed", "5", *FIXED)
        with sqlite3.connect(os.path.join(self.data, "races", RUN_ID, "1.db")) as file:
            file.execute("UPDATE competitors SET name = 'Ada' || char(10) || 'Byron' WHERE competitor_id = 2")
        self.assertRegex(self.pages()[0], r"(?m)^ *\d +2 +Ada Byron .*\d:\d\d *$")

    def refused(self, *arguments, code=1):
        out, errors = self.run_program("export", *arguments, code=code)
        self.assertEqual(out, "")
        return errors

    def test_what_is_wrong_is_said_and_nothing_is_written(self):
        self.race()
        out = self.path("out")
        for form in ("csv", "gpx", "html", "pdf"):
            self.assertIn("Nobody in this race has the bib 99.",
                          self.refused(RUN_ID, "--format", form, "--out", out, "--bib", "3,99"))
            self.assertIn("Nobody in this race has the bib A7.",
                          self.refused(RUN_ID, "--format", form, "--out", out, "--bib", "A7"))
            self.assertIn("no race", self.refused(RUN_ID[:-1] + "0", "--format", form, "--out", out))
            self.assertIn("cannot be written",
                          self.refused(RUN_ID, "--format", form, "--out", os.path.join(self.data, "none", "out")))
        for arguments in (["--format", "docx", "--out", out], ["--format", "csv"], ["--out", out],
                          ["--format", "csv", "--out", out, "--bib", ""],
                          ["--format", "csv", "--out", out, "--bib", "3,,4"]):
            self.assertNotEqual(self.refused(RUN_ID, *arguments, code=2), "")
        self.assertFalse(os.path.exists(out))


if __name__ == "__main__":
    program.main()
