# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Split times, against a calculation of their own from the stored rows."""

import math
import os
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
sys.path.insert(0, os.path.join(ROOT, "tests", "support"))
import program
import rawevents
import rawsplits
from program import FIXED, RUN_ID

OUT_FROM = 3  # of the status as it is stored: finished, retired, not started, disqualified

RACES = [
    ("crystal", "101", ["--stop-ratio", "0.5"]),
    ("crystal", "102", ["--retire-ratio", "0.3", "--no-show-ratio", "0.1"]),
    ("crystal", "103", ["--wave-size", "10", "--wave-interval", "45"]),
    ("crystal", "104", ["--late-ratio", "0.1", "--repeat-ratio", "0.1", "--swap-ratio", "0.1"]),
    ("crystal", "105", ["--gps-error", "8"]),
    ("track-5000", "106", []),
    ("track-5000", "107", ["--retire-ratio", "0.2", "--wave-size", "7"]),
    ("out-and-back-10k", "108", ["--preset", "club5k"]),
    ("out-and-back-10k", "109", ["--dropout-ratio", "0.05"]),
    ("crystal", "111", ["--dropout-ratio", "0.7"]),
    ("figure-eight-half", "110", ["--preset", "cityMarathon", "--retire-ratio", "0.1"]),
]


class SplitsTest(program.ProgramTest):
    def raw_rows(self):
        return [(second, bib, metres, second * 1000 if elapsed is None else elapsed, offset or 0, status >= OUT_FROM)
                for second, bib, metres, _, _, status, elapsed, offset, _ in self.rows()]

    def course_file(self, name):
        own = os.path.join(self.data, "courses", f"{name}.kml")
        return rawevents.CourseFile(own if os.path.exists(own) else os.path.join(ROOT, "courses", f"{name}.kml"))

    def add_pier(self, metres):
        """A course of one's own, out and back, with a line across it there and so on the way back. Gives the way out."""
        shipped = os.path.join(ROOT, "courses", "out-and-back-10k.kml")
        course = rawevents.CourseFile(shipped)
        here, ahead = course.place_at(metres), course.place_at(metres + 1)
        narrow = math.cos(math.radians(here[1]))
        east, north = (ahead[0] - here[0]) * narrow, ahead[1] - here[1]
        ends = [(here[0] - 40 * side * north / narrow, here[1] + 40 * side * east) for side in (-1, 1)]
        line = " ".join(f"{lon!r},{lat!r}" for lon, lat in ends)
        with open(shipped, encoding="utf-8") as file:
            text = file.read()
        os.mkdir(os.path.join(self.data, "courses"))
        with open(os.path.join(self.data, "courses", "pier.kml"), "w", encoding="utf-8") as file:
            file.write(text.replace("</Document>", '<Placemark><name>Pier</name><ExtendedData>'
                                    '<Data name="tracksideSplitLine"><value>yes</value></Data></ExtendedData><LineString>'
                                    f"<coordinates>{line}</coordinates></LineString></Placemark></Document>"))
        return math.degrees(math.atan2(east, north)) % 360

    def compare(self, course, seed, options, at=None):
        seconds = [] if at is None else ["--at", str(at)]
        shown = self.run_json("watch", RUN_ID, "--once", "--limit", "0", *seconds)
        rows = [row for row in self.raw_rows() if at is None or row[0] <= at]
        file = self.course_file(course)
        places = file.splits
        self.assertEqual([split["name"] for split in shown["splits"]], [name for name, _ in places])
        splits = [split["distanceMetres"] for split in shown["splits"]]
        for told, (_, metres) in zip(splits, places):
            self.assertAlmostEqual(told, metres, delta=1e-5)
        for split in shown["splits"]:
            heading = file.headings.get(split["name"])
            self.assertTrue(rawevents.is_heading(split["headingDegrees"], heading), (split["name"], heading))
        expected = rawsplits.split_times(rows, splits)
        for split, times in zip(shown["splits"], expected):
            with self.subTest(course=course, seed=seed, at=at, split=split["name"]):
                self.assertEqual(split["passed"], len(times))
                by_bib = {entry["competitorId"]: entry for entry in split["first"]}
                self.assertEqual(set(by_bib), set(times))
                for bib, (elapsed, leg, is_estimate) in times.items():
                    self.assertEqual(by_bib[bib]["isEstimate"], is_estimate)
                    # Rows between those near splits are not looked at.
                    if not by_bib[bib]["isEstimate"]:
                        self.assertEqual(by_bib[bib]["elapsedMs"], elapsed)
                    if not by_bib[bib]["isLegEstimate"]:
                        self.assertEqual(by_bib[bib]["legMs"], leg)
                if not any(is_estimate for _, _, is_estimate in times.values()):
                    self.assertEqual([(e["rank"], e["competitorId"], e["elapsedMs"]) for e in split["first"]],
                                     rawsplits.ranked(times))
        return shown

    def test_each_race(self):
        for course, seed, options in RACES:
            with self.subTest(course=course, seed=seed):
                self.run_program("race", "--course", course, "--runners", "40", "--seed", seed, *options, *FIXED)
                shown = self.compare(course, seed, options)
                self.assertGreater(shown["splits"][0]["passed"], 20)
                # As of any second before: nobody has passed what lies ahead.
                # Without a row near it, that somebody passed a split is known at the next one only.
                for share in () if "0.7" in options else (0.2, 0.5, 0.9):
                    self.compare(course, seed, options, at=int(shown["raceTimeSeconds"] * share))
                self.run_program("races", "--delete", RUN_ID)

    def test_a_line_that_is_crossed_both_ways(self):
        out = self.add_pier(2300.0)
        self.run_program("race", "--course", "pier", "--runners", "5", "--seed", "3", *FIXED)
        shown = self.compare("pier", "3", [])
        piers = {split["name"]: split for split in shown["splits"] if split["name"].startswith("Pier")}
        self.assertEqual(list(piers), ["Pier 1", "Pier 2"])
        for name, heading in (("Pier 1", out), ("Pier 2", (out + 180) % 360)):
            self.assertAlmostEqual(piers[name]["headingDegrees"], heading, delta=0.1)
            passed = [event for event in shown["log"] if event["kind"] == "splitPassed" and event["place"] == name]
            self.assertEqual({event["headingDegrees"] for event in passed}, {piers[name]["headingDegrees"]})
            self.assertEqual(len(passed), 5)

    def test_limit(self):
        self.run_program("race", "--course", "crystal", "--runners", "40", "--seed", "7", *FIXED)
        split = self.run_json("watch", RUN_ID, "--once", "--limit", "3")["splits"][0]
        self.assertEqual((split["name"], len(split["first"]), split["passed"]), ("1 km", 3, 40))


if __name__ == "__main__":
    program.main()
