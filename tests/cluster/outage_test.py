# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers that go away in the middle of a race and come back. Nothing else may use them meanwhile."""

import os
import time
import uuid

import cluster
from cluster import BOOTSTRAP, CLUSTER, ClusterTest, ask, away

AWAY = float(os.environ.get("TRACKSIDE_TEST_OUTAGE_SECONDS", "6"))

setUpModule, tearDownModule = cluster.set_up, cluster.tear_down


class Outage(ClusterTest):
    # A fast and short field: at this speed the race lasts about as long as outage and recovery together.
    SPEED = str(240 / AWAY)
    RACE = ["race", "--course", "crystal", "--runners", "40", "--fastest", "144", "--slowest", "220", "--seed", "3",
            "--start", "2026-11-23T10:17:49"]

    def started(self, run):
        race = self.start(*self.RACE, "--run-id", run, "--speed", self.SPEED, "--json", *CLUSTER)
        self.addCleanup(race.kill)
        newest = f"SELECT MAX(rawTime) FROM {{}}parkrun WHERE runId = '{run}'"
        self.until(lambda: float((ask(newest) or [[-1]])[0][0]) >= 5, "the race")
        return race

    def check_whole(self, run, race):
        """The race ends, and every record is there, once. What it told on stderr."""
        out, err = race.communicate(timeout=200)
        self.assertEqual(race.returncode, 0, out + err)
        self.run_program(*self.RACE, "--run-id", run, "--speed", "max")
        expected = len(self.rows(run))
        whole = f"SET skipUpsert = true; SELECT COUNT(*), DISTINCTCOUNT(eventId) FROM {{}}parkrun WHERE runId = '{run}'"
        self.until(lambda: ask(whole)[0][1] >= expected, "every record")
        self.assertEqual(ask(whole)[0], [expected, expected])
        self.check_event_ids(run)
        self.assertEqual(self.watched(run), self.watched(run, *CLUSTER))
        return err

    def test_the_broker_goes_away_and_comes_back(self):
        run = str(uuid.uuid4())
        race = self.started(run)
        with away("kafka"):
            time.sleep(AWAY)
            self.assertIsNone(race.poll(), "the race goes on")
        told = self.check_whole(run, race)
        self.assertIn(f"trackside: Kafka at {BOOTSTRAP} does not answer.\n  Start the broker", told)

    def test_pinot_goes_away_and_comes_back(self):
        run = str(uuid.uuid4())
        race = self.started(run)
        watcher = self.start("watch", run, *CLUSTER)
        self.addCleanup(watcher.kill)
        self.until(lambda: watcher.stdout.readline().count("running"), "a first standing")
        with away("pinot"):
            _, told = self.run_program("watch", run, "--once", *CLUSTER, code=1)
            self.assertIn("Pinot", told)
            self.assertRegex(told, "does not answer|cannot be reached|Nobody|refuse")
            time.sleep(AWAY)
            self.assertIsNone(race.poll(), "the race goes on")
        self.assertEqual(self.check_whole(run, race), "", "Pinot is no matter of the stream")
        shown, told = watcher.communicate(timeout=60)
        self.assertEqual(watcher.returncode, 0, told)
        self.assertRegex(told, "Pinot's (broker|controller) at .* does not answer")
        self.assertIn("0 running, 40 finished", shown)


if __name__ == "__main__":
    cluster.program.main()
