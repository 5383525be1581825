# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`trackside decide`: what is decided by hand shows in everything that is asked and written afterwards."""

import csv
import json
import os
import re
import subprocess
import unicodedata
import xml.etree.ElementTree as ElementTree

import program
from program import FIXED, RUN_ID

GPX = "{http://www.topografix.com/GPX/1/1}"
REASON = 'cut "the" course, <b>twice</b> & won\nÄ'
FORMULA = "=1+1 <i>&amp;</i>"


class DecideTest(program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.run_program("race", "--course", "crystal", "--runners", "12", "--seed", "5", *FIXED)

    def watch(self, *options):
        return self.run_json("watch", RUN_ID, "--once", "--limit", "0", *options)

    def decide(self, bib, status, reason, *options):
        return self.run_json("decide", RUN_ID, str(bib), status, "--reason", reason, *options)

    def exported(self, form):
        path = os.path.join(self.data, "out." + form)
        self.assertEqual(self.run_program("export", RUN_ID, "--format", form, "--out", path), ("", ""))
        with open(path, encoding="utf-8", newline="") as file:
            return file.read()

    def on_paper(self):
        """The text of the PDF as another program reads it, without ligatures and with one space between words."""
        path = os.path.join(self.data, "out.pdf")
        self.assertEqual(self.run_program("export", RUN_ID, "--format", "pdf", "--out", path), ("", ""))
        text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
        return " ".join(unicodedata.normalize("NFKC", text).split())

    def test_it_counts_in_the_standing_from_its_second_on(self):
        before = self.watch()["standing"]
        winner, name = before[0]["competitorId"], before[0]["name"]
        told = self.decide(winner, "disqualified", REASON, "--from", "300")
        self.assertEqual({**told, "atMs": 0},
                         {"runId": RUN_ID, "competitorId": winner, "bib": str(winner), "name": name, "revision": 1, "atMs": 0,
                          "decision": {"status": "disqualified", "reason": REASON, "fromSecond": 300}})
        self.assertGreater(told["atMs"], 1_700_000_000_000)
        shown = self.watch()
        self.assertEqual(shown["standing"][-1]["competitorId"], winner)
        self.assertEqual(shown["standing"][-1]["status"], "disqualified")
        self.assertEqual(shown["standing"][-1]["decision"], told["decision"])
        self.assertTrue(all("decision" not in row for row in shown["standing"][:-1]))
        self.assertEqual([row["rank"] for row in shown["standing"]], list(range(1, 13)))
        self.assertEqual(shown["finished"], 11)
        self.assertTrue(all(place["competitorId"] != winner for split in shown["splits"] for place in split["first"]))
        self.assertIn({"kind": "disqualified", "elapsedMs": 300_000, "competitorId": winner, "count": 1, "place": None,
                       "headingDegrees": None, "rank": None, "isEstimate": False, "stayMs": None}, shown["log"])
        self.assertLessEqual(shown["queries"], 3)
        self.assertNotIn("decision", str(self.watch("--at", "299")["standing"]))
        self.assertIn("decision", str(self.watch("--at", "300")["standing"]))

        self.assertEqual(self.decide(winner, "none", "the protest was granted")["revision"], 2)
        self.assertEqual(self.watch()["standing"], before)

    def test_what_nobody_decides_is_refused(self):
        for arguments in (("13", "retired"), ("0", "retired"), ("3", "finished"), ("three", "retired")):
            code = 2 if arguments[1] == "finished" else 1
            out, errors = self.run_program("decide", RUN_ID, *arguments, "--reason", "x", code=code)
            self.assertEqual(out, "")
            self.assertGreater(len(errors), 20)
        self.run_program("decide", RUN_ID, "3", "retired", code=2)
        self.run_program("decide", RUN_ID, "3", "retired", "--reason", "x" * 501, code=1)
        self.run_program("decide", RUN_ID.replace("0", "1"), "3", "retired", "--reason", "x", code=1)
        self.assertEqual(os.listdir(os.path.join(self.data, "races")), [RUN_ID])
        self.assertNotIn("decisions.db", os.listdir(os.path.join(self.data, "races", RUN_ID)))

    def test_a_runner_is_called_by_the_bib(self):
        path = os.path.join(self.data, "entrants.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("bib,name\n11,Ada %1\nA7,Mei\n2,Bo\n")
        self.run_program("races", "--delete", RUN_ID)
        self.run_program("race", "--course", "crystal", "--entrants", path, *FIXED)
        told = {bib: self.decide(bib, "retired", "cramp") for bib in ("2", "A7")}
        self.assertEqual({bib: (row["competitorId"], row["bib"], row["name"]) for bib, row in told.items()},
                         {"2": (1, "2", "Bo"), "A7": (3, "A7", "Mei")})
        out, _ = self.run_program("decide", RUN_ID, "11", "retired", "--reason", "")
        self.assertEqual(out, "11 Ada %1: retired\n")
        for nobody in ("1", "3", "a7", "A", "Mei"):
            _, errors = self.run_program("decide", RUN_ID, nobody, "retired", "--reason", "x", code=1)
            self.assertIn(f"Nobody in this race has the bib {nobody}.", errors)
        out = os.path.join(self.data, "one.csv")
        self.run_program("export", RUN_ID, "--format", "csv", "--out", out, "--bib", "2")
        with open(out, encoding="utf-8", newline="") as file:
            self.assertEqual([row["name"] for row in csv.DictReader(file)], ["Bo"])

    def test_it_is_in_what_is_written(self):
        plain = self.exported("csv")
        self.decide(3, "disqualified", REASON)
        self.decide(4, "retired", "")
        self.decide(5, "retired", "a mistake")
        self.decide(5, "none", "it was another one")
        self.decide(6, "notStarted", FORMULA)
        rows = {int(row["competitorId"]): row for row in csv.DictReader(self.exported("csv").splitlines(keepends=True))}
        self.assertNotIn("decision", plain)
        self.assertEqual([rows[3][key] for key in ("status", "decisionFromSecond", "decisionReason")],
                         ["disqualified", "0", REASON])
        self.assertEqual([rows[4][key] for key in ("status", "decisionFromSecond", "decisionReason")], ["retired", "0", ""])
        self.assertEqual([rows[5][key] for key in ("status", "decisionFromSecond", "decisionReason")], ["finished", "", ""])
        self.assertEqual([rows[6][key] for key in ("status", "decisionFromSecond", "decisionReason")],
                         ["notStarted", "0", "'" + FORMULA], "no formula to a spreadsheet")
        told = {row["competitorId"]: row for row in json.loads(self.exported("json"))}
        self.assertEqual(told[3]["decision"], {"fromSecond": 0, "reason": REASON})
        self.assertEqual(told[3]["status"], "disqualified")
        self.assertNotIn("decision", told[5])
        self.assertEqual((told[6]["status"], told[6]["decision"]), ("notStarted", {"fromSecond": 0, "reason": FORMULA}))
        tracks = {int(track.find(f"{GPX}name").text.split()[0]): track.findtext(f"{GPX}desc")
                  for track in ElementTree.fromstring(self.exported("gpx")).iter(f"{GPX}trk")}
        self.assertTrue(tracks[3].endswith(f" · disqualified by hand: {REASON}"), tracks[3])
        self.assertTrue(tracks[4].endswith(" · retired by hand"), tracks[4])
        self.assertNotIn("by hand", tracks[5])
        self.assertTrue(tracks[6].endswith(f" · notStarted by hand: {FORMULA}"), tracks[6])
        page = self.exported("html")
        self.assertIn(r'"decisions":[[3,0,"cut \"the\" course, \u003cb\u003etwice\u003c/b\u003e \u0026 won\nÄ",3],[4,0,"",3],'
                      r'[6,0,"=1+1 \u003ci\u003e\u0026amp;\u003c/i\u003e",3]]', page)

    def test_it_is_on_paper_with_its_reason(self):
        self.assertNotIn("by hand", self.on_paper())
        long = "of which nobody knows: " + " ".join(f"word{number}" for number in range(60))
        self.decide(3, "disqualified", REASON)
        self.decide(4, "retired", "")
        self.decide(5, "retired", "a mistake")
        self.decide(5, "none", "it was another one")
        self.decide(6, "notStarted", FORMULA)
        self.decide(7, "retired", long)
        names = {row["competitorId"]: row["name"] for row in self.watch()["standing"]}
        paper = self.on_paper()
        self.assertIn("8 of 12 finished, 2 retired, 1 not started, 1 disqualified", paper)
        rows, notes = paper.split(" * Decided by hand ")
        self.assertEqual([rows.count(f" {status}*") for status in ("retired", "not started", "disqualified")], [2, 1, 1])
        for note in (f"3 {names[3]}: disqualified: " + REASON.replace("\n", " "), f"4 {names[4]}: retired",
                     f"6 {names[6]}: not started: {FORMULA}", f"7 {names[7]}: retired: {long}"):
            self.assertIn(f" {note} ", f" {notes} ")
        self.assertNotIn(names[5], notes)
        self.assertNotIn("*", notes)

    def test_reasons_go_on_over_the_pages(self):
        reason = " ".join(f"word{number}" for number in range(70))
        for bib in range(1, 13):
            self.decide(bib, "retired", reason)
        foot = rf"Trackside · race {RUN_ID} Page (\d) of (\d)"
        paper = self.on_paper()
        self.assertEqual(re.findall(foot, paper), [("1", "2"), ("2", "2")])
        self.assertEqual(paper.count("min/km"), 1, "no titles of columns above notes alone")
        self.assertEqual(" ".join(re.sub(foot, "", paper).split()).count(f": retired: {reason}"), 12)

    def test_it_goes_with_the_race(self):
        self.decide(3, "retired", "cramp")
        self.run_program("races", "--delete", RUN_ID)
        self.assertEqual([name for name in os.listdir(os.path.join(self.data, "races")) if name != ".trash"], [])


if __name__ == "__main__":
    program.main()
