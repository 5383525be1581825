# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Standing, passages and the log of races that went through Kafka, against a calculation of their own from Pinot's rows
and the course's file. TRACKSIDE_TEST_ALL_RACES=1 takes all twenty; otherwise those that differ most."""

import collections
import os
import pathlib
import sys
import uuid

import cluster
from cluster import CLUSTER, ClusterTest, ask

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import seededraces  # noqa: E402

setUpModule, tearDownModule = cluster.set_up, cluster.tear_down

# Retirements and absences, waves, each fault of the stream, laps, a line that crosses itself.
EVERY_DAY = ("203", "204", "205", "207", "213", "218")


class EventsOnPinot(seededraces.RaceCheck, ClusterTest):
    def run_race(self, *arguments):
        """Gives the run's id once Pinot has every record."""
        run = str(uuid.uuid4())
        race = self.run_json("race", *arguments, "--run-id", run, "--start", "2026-11-23T10:17:49", "--speed", "max",
                             *CLUSTER)
        sent = f"SET skipUpsert = true; SELECT COUNT(*) FROM {{}}parkrun WHERE runId = '{run}'"
        self.until(lambda: ask(sent)[0][0] == race["events"], "every record")
        return run

    @staticmethod
    def raw_rows(run):
        rows = ask("SET skipUpsert = true; SELECT rawTime, competitorId, distance, elapsedMs, startOffsetMs, status "
                   f"FROM {{}}parkrun WHERE runId = '{run}' LIMIT 10000000")
        return sorted((second, bib, metres, second * 1000 if elapsed < 0 else elapsed, offset, status)
                      for second, bib, metres, elapsed, offset, status in rows)

    def test_each_race(self):
        kinds = collections.Counter()
        for name, seed, options in seededraces.RACES:
            if seed not in EVERY_DAY and not os.environ.get("TRACKSIDE_TEST_ALL_RACES"):
                continue
            course = seededraces.course_of(name)
            run = self.run_race("--course", name, "--runners", "30", "--seed", seed, *options)
            rows = self.raw_rows(run)
            last = rows[-1][0]
            for share in (0.45, 1.0):
                with self.subTest(course=name, seed=seed, share=share):
                    at = int(last * share)
                    shown = self.watched(run, "--at", str(at), *CLUSTER)
                    self.assertEqual(shown["raceTimeSeconds"], at)
                    until_then = [row for row in rows if row[0] <= at]
                    self.check_standing(shown, until_then, at)
                    log, estimated = self.check_log(shown, until_then, course)
                    if "--dropout-ratio" not in options:
                        self.assertEqual(estimated, set())
                    kinds.update(event[1] for event in log)
        self.check_kinds(kinds)

    def test_laps(self):
        run = self.run_race("--course", "track-5000", "--runners", "20", "--seed", "9")
        self.check_laps(self.watched(run, *CLUSTER)["log"], 20)


if __name__ == "__main__":
    cluster.program.main()
