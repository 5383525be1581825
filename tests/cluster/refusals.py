# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What commands say of a cluster that cannot serve."""

import json
import uuid

from cluster import CLUSTER, ClusterTest

RACE = ["race", "--course", "track-5000", "--runners", "2", "--speed", "max"]
COMMANDS_ON_PINOT = [["races"], ["watch", str(uuid.uuid4()), "--once"], ["resume", str(uuid.uuid4())], RACE]


class RefusalTest(ClusterTest):
    def check_refusal(self, command, *sentences, **environment):
        """The command fails, with each of the sentences and nothing on its output."""
        out, told = self.run_program(*command, code=1, **environment)
        self.assertEqual(out, "", command)
        for sentence in sentences:
            self.assertIn(sentence, told, command)

    def failed_checks(self, profile=CLUSTER, **environment):
        """What `doctor` has against the profile: name of the check to sentence and remedy."""
        report = self.run_json("doctor", *profile, code=1, **environment)
        return {check["name"]: f"{check['finding']} {check['fix']}" for check in report["checks"] if not check["ok"]}

    def passes_the_checks(self, profile):
        out, _ = self.start("doctor", *profile, "--json").communicate(timeout=240)
        return json.loads(out)["ok"]

    def check_that_all_works(self, profile=CLUSTER):
        # A table whose consumption was just resumed does not answer as a whole for some seconds.
        self.until(lambda: self.passes_the_checks(profile), "the checks to pass")
        run = str(uuid.uuid4())
        self.assertEqual(self.run_json(*RACE, "--run-id", run, *profile)["finished"], 2)
        self.assertIn(run, [race["runId"] for race in self.run_json("races", *profile)])
        self.assertEqual(self.run_json("watch", run, "--once", *profile)["finished"], 2)
