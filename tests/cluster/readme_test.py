# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that README.md prints for Kafka and Pinot, taken from there and run as they stand, one after another.
The program finds the servers by its variables; kcat has none, so the address that it is given is replaced."""

import json
import os
import re
import shlex
import subprocess
import uuid

import cluster
from cluster import CONTROLLER, KAFKA, TESTS, ProgramTest, call, program

README = TESTS.parent / "README.md"
SECTION = "On Kafka and Pinot"
NOT_RUN_HERE = {
    "packaging/cluster/cluster.sh up": "with-cluster.sh has done it, and cluster_script does it from nothing",
    "packaging/cluster/cluster.sh down": "others use the servers; cluster_script does it",
    "trackside --profile local": "a window, which is cluster_window's",
    "trackside bench --profile local": "it measures, for minutes",
}

setUpModule = cluster.require_servers


def printed_commands():
    """Those of the section's code blocks, in order, without what is said beside them."""
    section = re.split(r"^## ", README.read_text(encoding="utf-8").split(f"\n## {SECTION}\n")[1], flags=re.M)[0]
    blocks = re.findall(r"^```sh\n(.*?)^```$", section, re.M | re.S)
    return [re.sub(r"\s+#.*", "", line) for block in blocks for line in block.splitlines()]


class PrintedCommands(ProgramTest):
    def run_printed(self, command):
        """What it tells on stdout, and its exit code; what it tells on stderr is the message of a failure."""
        path = f"{os.path.dirname(program.PROGRAM)}{os.pathsep}{os.environ['PATH']}"
        done = subprocess.run(["bash", "-c", command], cwd=README.parent, env=self.environment(PATH=path), text=True,
                              capture_output=True, timeout=300)
        self.told = f"{command}: {done.stdout}{done.stderr}"
        return done.stdout, done.returncode

    def run_well(self, command):
        out, code = self.run_printed(command)
        self.assertEqual(code, 0, self.told)
        return out

    def check_doctor(self, command):
        """The first creates what is missing, a second one nothing."""
        self.assertIn("--provision", command)
        was_empty = "parkrun" not in call(f"{CONTROLLER}/tables")["tables"]
        first = ""
        for _ in range(3):
            out, code = self.run_printed(command)
            first += out
            if "not available at the moment" not in out:
                break  # else it says to wait a few seconds: servers under load serve a new table late
        self.assertEqual(code, 0, self.told)
        created = r"^ok +(Topic \S+ +Created|Set up )"
        if was_empty:
            self.assertRegex(first, re.compile(created, re.M))
        self.assertNotRegex(self.run_well(command), re.compile(created, re.M))

    def check_race(self, command):
        first_line, self.run_id, *_ = self.run_well(command).splitlines()
        uuid.UUID(self.run_id)
        # The same race, on files: the same order of all who have finished.
        arguments = shlex.split(command)[1:]
        arguments[arguments.index("--speed") + 1] = "max"
        arguments[arguments.index("--profile") + 1] = "embedded"
        self.race = self.run_json(*arguments)
        self.assertIn(f"{self.race['finished']} of {self.race['runners']} finished, ", first_line)
        self.assertGreater(self.race["finished"], 0)

    def check_watch(self, command):
        shown = json.loads(self.run_well(command.replace("RUNID", self.run_id)))
        self.assertEqual(shown["runId"], self.run_id)
        self.assertEqual((shown["running"], shown["finished"], shown["retired"]),
                         (0, self.race["finished"], self.race["retired"]))
        standings = [[(row["rank"], row["competitorId"], row["elapsedMs"], row["status"]) for row in race["standing"]]
                     for race in (shown, self.race)]
        self.assertEqual(*standings)

    def check_kcat(self, command):
        self.assertIn(" -b localhost:9092 ", command)
        event = json.loads(self.run_well(command.replace("localhost:9092", KAFKA)))  # one alone
        for name, kind in {"competitorId": int, "rawTime": int, "lat": float, "lon": float, "course": str}.items():
            self.assertIsInstance(event[name], kind, event)
        self.assertIsInstance(event["distance"], (int, float), event)
        for name in ("runId", "eventId"):
            uuid.UUID(event[name])
        self.assertRegex(event["timestamp"], r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?$")

    def test_each_does_what_is_said(self):
        checks = {"trackside doctor": self.check_doctor, "trackside race": self.check_race,
                  "trackside watch": self.check_watch, "kcat -C": self.check_kcat}
        commands = printed_commands()
        self.assertEqual(commands[0], "packaging/cluster/cluster.sh up")
        checked = []
        for command in commands:
            with self.subTest(command=command):
                if command in NOT_RUN_HERE:
                    print(f"Not run here: {command} ({NOT_RUN_HERE[command]}).")
                    continue
                kind = " ".join(command.split()[:2])
                self.assertIn(kind, checks, "README.md prints a command that is not tried")
                checks[kind](command)
                checked.append(kind)
        self.assertEqual(checked, list(checks))


if __name__ == "__main__":
    program.main()
