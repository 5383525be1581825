# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""More runners than Pinot keeps groups of a segment, in segments that are committed and in one that is consumed."""

import signal
import uuid

import cluster
from cluster import BROKER, CLUSTER, CONTROLLER, PREFIX, ClusterTest, ask, call

RUNNERS = 120_000
TABLE = PREFIX + "parkrun"


def setUpModule():
    cluster.PARTITIONS = 1  # so that one segment has everybody
    cluster.set_up()


tearDownModule = cluster.tear_down


class LargeField(ClusterTest):
    RACE = ["race", "--course", "crystal", "--runners", str(RUNNERS), "--seed", "12", "--stop-ratio", "0.5",
            "--no-show-ratio", "0.01", "--start", "2026-11-23T10:17:49"]

    def cut_off_at(self, second, newest, *arguments):
        """Runs until \\p newest tells of that second or a later one."""
        race = self.start(*arguments)
        self.addCleanup(race.kill)
        self.until(lambda: newest() >= second or self.assertIsNone(race.poll()), f"second {second}")
        race.send_signal(signal.SIGINT)
        race.communicate(timeout=120)

    def newest_in_pinot(self):
        rows = ask(f"SELECT MAX(rawTime), COUNT(*) FROM {{}}parkrun WHERE runId = '{self.run_id}'")
        return float(rows[0][0]) if rows and rows[0][1] == RUNNERS else -1

    def segments(self, state):
        parts = call(f"{CONTROLLER}/tables/{TABLE}/externalview")["REALTIME"]
        return [name for name, servers in parts.items() if state in servers.values()]

    def check(self, least):
        """What is watched is the generator's, of everybody; gives the second."""
        race = self.watched(self.run_id, *CLUSTER)
        second = race["raceTimeSeconds"]
        self.assertGreaterEqual(second, least)
        self.assertEqual(len(race["standing"]), RUNNERS)
        self.check_is_the_generators(race)
        listed = self.run_json("races", *CLUSTER)
        self.assertEqual([(entry["runId"], entry["runners"], entry["complete"]) for entry in listed],
                         [(self.run_id, RUNNERS, False)])
        self.assertGreaterEqual(listed[0]["newestSecond"], second)
        return second

    def check_is_the_generators(self, race):
        expected = self.watched(self.run_id, "--at", str(race["raceTimeSeconds"]))
        # Not the two whole: their difference would take minutes to print.
        for key, value in expected.items():
            if key != "standing":
                self.assertEqual(race[key], value, key)
        differ = [(ours, theirs) for ours, theirs in zip(race["standing"], expected["standing"]) if ours != theirs]
        self.assertEqual(differ[:3], [])

    def is_steady(self):
        """Asked while segments change places: nobody is missing meanwhile."""
        race = self.run_json("watch", self.run_id, "--once", "--limit", "1", *CLUSTER)
        self.assertEqual((race["running"], race["retired"]), self.field)
        return True

    def check_groups_are_left_out(self):
        """Pinot answers, and only a flag says that it is not the whole: nothing that is shown may rest on it."""
        answer = call(f"{BROKER}/query/sql", {"sql": f"SELECT competitorId, MAX(rawTime) FROM {TABLE} WHERE "
                                                     f"runId = '{self.run_id}' GROUP BY competitorId LIMIT 1000000"})
        self.assertEqual(answer["exceptions"], [])
        self.assertTrue(answer["numGroupsLimitReached"])
        self.assertLess(len(answer["resultTable"]["rows"]), RUNNERS)

    def test_the_standing_is_the_generators(self):
        self.run_id = str(uuid.uuid4())
        race = [*self.RACE, "--run-id", self.run_id]
        self.cut_off_at(3, self.newest_in_pinot, *race, *CLUSTER)
        self.cut_off_at(25, lambda: self.newest_second(self.run_id), *race, "--speed", "max")
        first = self.check(3)
        whole = self.watched(self.run_id, *CLUSTER)
        self.field = whole["running"], whole["retired"]
        self.check_groups_are_left_out()

        call(f"{CONTROLLER}/tables/{TABLE}/forceCommit", verb="POST")
        self.until(lambda: self.is_steady() and self.segments("ONLINE"), "a committed segment")
        self.check(first)
        self.check_groups_are_left_out()

        self.cut_off_at(first + 4, self.newest_in_pinot, "resume", self.run_id, *CLUSTER)
        self.check(first + 1)
        self.check_groups_are_left_out()
        self.check_is_the_generators(self.watched(self.run_id, "--at", str(first), *CLUSTER))


if __name__ == "__main__":
    cluster.program.main()
