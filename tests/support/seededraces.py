# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Twenty seeded races, and what the program tells of one held against rawevents.py's calculation from its raw rows.

Which store the rows are in is the test's: see tests/commands/events_test.py and tests/cluster/events_test.py.
"""

import collections
import os

import rawevents

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")

# Each course, a line that crosses itself, laps; stops, retirements, waves, and the faults of the stream.
RACES = [
    ("crystal", "201", []),
    ("crystal", "202", ["--stop-ratio", "0.8"]),
    ("crystal", "203", ["--retire-ratio", "0.3", "--no-show-ratio", "0.2"]),
    ("crystal", "204", ["--wave-size", "10", "--wave-interval", "45", "--stop-ratio", "0.3"]),
    ("crystal", "205", ["--late-ratio", "0.1", "--repeat-ratio", "0.1", "--swap-ratio", "0.1"]),
    ("crystal", "206", ["--gps-error", "8"]),
    ("crystal", "207", ["--dropout-ratio", "0.05", "--stop-ratio", "0.5"]),
    ("crystal", "208", ["--fastest", "300", "--slowest", "301"]),
    ("track-5000", "209", []),
    ("track-5000", "210", ["--retire-ratio", "0.2", "--wave-size", "7"]),
    ("track-5000", "211", ["--stop-ratio", "0.6", "--min-pause", "3", "--max-pause", "90"]),
    ("track-5000", "212", ["--preset", "elite"]),
    ("track-5000", "213", ["--gps-error", "3", "--repeat-ratio", "0.2"]),
    ("out-and-back-10k", "214", ["--preset", "club5k"]),
    ("out-and-back-10k", "215", ["--stop-ratio", "0.5", "--dropout-ratio", "0.02"]),
    ("figure-eight-half", "216", ["--preset", "cityMarathon", "--retire-ratio", "0.1"]),
    ("figure-eight-half", "217", ["--stop-ratio", "0.7"]),
    ("hill-run-south", "218", ["--stop-ratio", "0.4", "--retire-ratio", "0.1"]),
    ("hill-run-south", "219", ["--wave-size", "20", "--late-ratio", "0.2"]),
    ("city-marathon", "220", ["--preset", "cityMarathon", "--stop-ratio", "0.4", "--no-show-ratio", "0.1"]),
]

ZONE_EDGES = ("zoneEntered", "zoneLeft")
MOST_OF_EACH_KIND = 1000  # as snapshots have


def course_of(name):
    return rawevents.CourseFile(os.path.join(ROOT, "courses", f"{name}.kml"))


def newest_of_each_kind(events):
    kept = {event for kind in rawevents.ORDER
            for event in [event for event in events if event[1] == kind][-MOST_OF_EACH_KIND:]}
    return [event for event in events if event in kept]


class RaceCheck:
    """Part of a TestCase."""

    def check_standing(self, shown, rows, at):
        """Order, places along the course and times to the millisecond."""
        self.assertEqual([(r["rank"], r["competitorId"], r["distanceMetres"], r["elapsedMs"], r["status"])
                          for r in shown["standing"]], rawevents.standing(rows, at))

    def check_log(self, shown, rows, course):
        """Gives what was logged, and which kinds of event are estimates somewhere."""
        happened = rawevents.events(rows, course)
        expected = newest_of_each_kind(happened)
        for event in shown["log"]:
            at_split = event["kind"] in ("splitPassed", "tookLead")
            heading = course.headings.get(event["place"]) if at_split else None
            self.assertTrue(rawevents.is_heading(event["headingDegrees"], heading), event)
        log = [(e["elapsedMs"], e["kind"], e["competitorId"], e["place"], e["rank"], e["isEstimate"], e["count"])
               for e in reversed(shown["log"])]
        # Of what is interpolated over a longer way, as rows near the place are missing, the time is an estimate; with it
        # the ranks at that split and who led there.
        estimated = {(kind, place) for _, kind, _, place, _, far, _ in expected + log if far}
        estimated |= {("tookLead", place) for _, place in estimated}

        def whatever_the_time(events):
            return collections.Counter((kind, bib, place, count) for _, kind, bib, place, _, _, count in events
                                       if (kind, place) in estimated and kind != "tookLead")

        # The course's file gives the zones' edges, which the program rounds to the micrometre, to a little less.
        names = {name for name, _ in course.zones}

        def is_at_edge(event):
            return event[1] in ZONE_EDGES or event[1] == "tookLead" and event[3] in names

        def without_zones(events):
            return [event for event in events if (event[1], event[3]) not in estimated and not is_at_edge(event)]

        def zones(events):
            return sorted((event[1], event[2], event[3], event[0]) for event in events
                          if is_at_edge(event) and (event[1], event[3]) not in estimated)

        self.assertEqual(without_zones(log), without_zones(expected))
        self.assertEqual([edge[:3] for edge in zones(log)], [edge[:3] for edge in zones(expected)])
        for ours, theirs in zip(zones(log), zones(expected)):
            self.assertAlmostEqual(ours[3], theirs[3], delta=1, msg=ours)
        self.assertEqual(whatever_the_time(log), whatever_the_time(expected))
        self.check_stays(shown, happened, {place for kind, place in estimated if kind in ZONE_EDGES})
        return log, estimated

    def check_stays(self, shown, happened, estimated):
        """How long whoever left a zone had been in it, but where times at its edges are estimates."""
        told = collections.defaultdict(list)
        for event in reversed(shown["log"]):
            if event["kind"] == "zoneLeft" and event["place"] not in estimated:
                told[event["competitorId"], event["place"]].append(event["stayMs"])
            elif event["kind"] != "zoneLeft":
                self.assertIsNone(event["stayMs"])
        expected = rawevents.stays(happened)
        for of, ours in told.items():
            for our, their in zip(ours, expected[of][-len(ours):], strict=True):
                if their is None:
                    self.assertIsNone(our)
                else:
                    self.assertAlmostEqual(our, their, delta=2, msg=of)

    def check_laps(self, log, runners):
        """Of the log of twelve and a half laps as the program tells it, which all of so many runners have finished."""
        entries = collections.Counter(e["competitorId"] for e in log if e["kind"] == "zoneEntered")
        self.assertEqual(set(entries.values()), {13}, "the home straight is passed thirteen times by whoever finishes")
        self.assertEqual(len(entries), runners)
        laps = collections.Counter(e["competitorId"] for e in log if e["kind"] == "splitPassed")
        self.assertEqual(set(laps.values()), {12}, "the half lap and eleven more; the twelfth whole one ends at the finish")

    def check_kinds(self, kinds):
        happened = {kind for kind in rawevents.ORDER if kind not in ("disqualified", "silent")}
        self.assertEqual(happened - set(kinds), set(), "each kind that a simulated race has is among them")
