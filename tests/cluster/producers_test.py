# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Other programs' producers, and where their records go: a runner's belong in one partition."""

import json
import uuid

import cluster
from cluster import CLUSTER, ClusterTest, ask, produce

setUpModule, tearDownModule = cluster.set_up, cluster.tear_down


class Producers(ClusterTest):
    def check(self, code=0):
        """What `doctor` says of the producers: the finding and the fix."""
        checks = self.run_json("doctor", *CLUSTER, code=code)["checks"]
        (found,) = [check for check in checks if check["name"] == "Producers"]
        return found["finding"], found["fix"]

    def produced(self, run, bib, second, *options):
        produce("parkrun", [f"{bib}|" + json.dumps({
            "runId": run, "eventId": str(uuid.uuid4()), "competitorId": bib, "rawTime": second, "course": "crystal",
            "timestamp": f"2025-11-23 10:00:{second:02}", "lat": 51.42, "lon": -0.07, "distance": 4.0 * second})],
                *options)

    def await_rows(self, run, rows):
        self.until(lambda: ask(f"SELECT COUNT(*) FROM {{}}parkrun WHERE runId = '{run}'")[0][0] == rows, "its rows")

    def test_a_runner_in_two_partitions_is_found(self):
        orderly = str(uuid.uuid4())
        for second in (1, 2):
            self.produced(orderly, 17, second, "-X", "topic.partitioner=murmur2_random")  # as Java's do
        self.await_rows(orderly, 1)
        self.assertEqual(self.check(), ("Every runner's records are in one partition.", ""))

        scattered = str(uuid.uuid4())
        for second in (1, 2):
            self.produced(scattered, 17, second, "-p", str(second))
        self.await_rows(scattered, 2)
        finding, fix = self.check(code=1)
        self.assertIn(f"Some runners of the race {scattered} have records in several partitions", finding)
        self.assertIn("(1 race(s) in all)", finding)
        self.assertIn("competitorId as the key", fix)
        # Shown it is all the same: the later row counts.
        produce("races", [f"{scattered}|" + json.dumps({"runId": scattered, "course": "crystal",
                                                        "startTime": "2025-11-23 10:00:00"})])
        self.until(lambda: ask(f"SELECT COUNT(*) FROM {{}}races WHERE runId = '{scattered}'")[0][0] == 1, "the race")
        race = self.settled(scattered)
        self.assertEqual([(row["competitorId"], row["distanceMetres"]) for row in race["standing"]], [(17, 8.0)])


if __name__ == "__main__":
    cluster.program.main()
