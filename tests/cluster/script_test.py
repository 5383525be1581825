# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""cluster.sh from nothing to a wiped home, on a cluster of its own, with the commands that the README prints for it."""

import json
import os
import random
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import unittest

from cluster import SCRIPT, program

PARTS = ["zookeeper", "kafka", "pinot"]
JARS = os.environ.get("TRACKSIDE_CLUSTER_JARS") or os.path.expanduser("~/.cache/trackside/cluster-jars")


class ClusterScript(unittest.TestCase):
    def setUp(self):
        self.home = os.path.join(tempfile.mkdtemp(prefix="trackside-script-"), "home")
        self.addCleanup(shutil.rmtree, os.path.dirname(self.home), ignore_errors=True)
        # Of the cluster that the tests run beside, nothing.
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("TRACKSIDE_")}
        self.environment |= {"TRACKSIDE_CLUSTER_HOME": self.home, "LC_ALL": "C.UTF-8"}

    def run_script(self, *arguments, code=0, answer=None, **changes):
        """What the script printed, on either stream."""
        return self.run_shell([SCRIPT, *arguments], code, answer, changes)

    def run_shell(self, command, code=0, answer=None, changes=None, stderr=subprocess.STDOUT):
        done = subprocess.run(command, env={**self.environment, **(changes or {})}, input=answer or "", text=True,
                              stdout=subprocess.PIPE, stderr=stderr, timeout=240, shell=isinstance(command, str))
        self.assertEqual(done.returncode, code, f"{command}: {done.stdout}")
        return done.stdout


class WithoutACluster(ClusterScript):
    def test_wrong_usage_is_told_with_what_would_be_right(self):
        for arguments, sentence in (
                ([], "name a command: prepare, up, down"), (["start"], "unknown command 'start'; there are prepare, up"),
                (["up", "now"], "up takes --secure and nothing else"), (["down", "all"], "takes no argument 'all'"),
                (["stop-part"], "takes the name of one part"), (["stop-part", "druid"], "the parts are kafka, pinot and"),
                (["logs", "druid"], "'druid' is no part"), (["wipe", "-y"], "wipe takes --yes and nothing else")):
            with self.subTest(arguments=arguments):
                self.assertIn(sentence, self.run_script(*arguments, code=2))
        for port in ("0", "65536", "9092x"):
            self.assertIn(f"TRACKSIDE_KAFKA_PORT is '{port}'; a port is a number from 1 to 65535.",
                          self.run_script("up", code=2, TRACKSIDE_KAFKA_PORT=port))
        self.assertIn("are both 9000; each needs its own port.",
                      self.run_script("up", code=2, TRACKSIDE_KAFKA_PORT="9000", TRACKSIDE_CLUSTER_KIND="java"))
        for sign in " :,\"'\\$%#?<>{}|^`[]":
            self.assertIn(f"must not have '{sign}' in its name",
                          self.run_script("up", code=2, TRACKSIDE_CLUSTER_HOME=f"{self.home}{sign}",
                                          TRACKSIDE_CLUSTER_KIND="java"))
        self.assertIn("it can be docker or java", self.run_script("up", code=2, TRACKSIDE_CLUSTER_KIND="podman"))

    def test_where_there_is_none_it_says_how_to_start_one(self):
        for command, code in ((["status"], 1), (["logs"], 1), (["stop-part", "kafka"], 1), (["start-part", "kafka"], 1),
                              (["down"], 0), (["wipe", "--yes"], 0)):
            with self.subTest(command=command):
                told = self.run_script(*command, code=code)
                self.assertIn(f"There is no cluster in {self.home}; start one:", told)
                self.assertRegex(told, r"cluster\.sh up$")
        self.assertFalse(os.path.exists(self.home), "asking makes nothing")

    def test_a_folder_with_other_files_is_left_alone(self):
        os.makedirs(os.path.join(self.home, "data"))
        self.assertIn("has files that are not a cluster's", self.run_script("up", code=1))
        self.assertEqual(os.listdir(self.home), ["data"])


class Life(ClusterScript):
    def setUp(self):
        super().setUp()
        self.ports = free_ports()
        self.environment["TRACKSIDE_CLUSTER_KIND"] = "java"
        self.addCleanup(lambda: subprocess.run([SCRIPT, "wipe", "--yes"], env=self.environment, check=False,
                                               stdout=subprocess.DEVNULL, timeout=120))

    def states(self, code):
        """Part to state and process, as `status` tells; it ends with \\p code."""
        lines = self.run_script("status", code=code).splitlines()
        found = [re.match(r"(zookeeper|kafka|pinot) +\S+ +(ready|no answer|stopped|ended) +(\S+)", line) for line in lines]
        return {match[1]: (match[2], match[3]) for match in found if match}

    def check_ready(self):
        states = self.states(code=0)
        self.assertEqual({part: state for part, (state, _) in states.items()}, dict.fromkeys(PARTS, "ready"))
        return {part: int(process) for part, (_, process) in states.items()}

    def trackside(self, *arguments):
        """What the program says of the profile `local`, at the ports of this cluster."""
        port = self.ports
        out = self.run_shell([program.PROGRAM, *arguments, "--profile", "local", "--json"], stderr=None, changes={
            "TRACKSIDE_DATA": os.path.join(os.path.dirname(self.home), "trackside"),
            "TRACKSIDE_KAFKA": f"localhost:{port['TRACKSIDE_KAFKA_PORT']}",
            "TRACKSIDE_PINOT_CONTROLLER": f"http://localhost:{port['TRACKSIDE_PINOT_CONTROLLER_PORT']}",
            "TRACKSIDE_PINOT_BROKER": f"http://localhost:{port['TRACKSIDE_PINOT_BROKER_PORT']}"})
        answer = json.loads(out)
        for passing in ("freshnessMs", "queries"):
            answer.pop(passing, None)
        return answer

    def check_ended_race(self, run):
        """Its standing, once everybody is home."""
        late = time.monotonic() + 60
        while (standing := self.trackside("watch", run, "--once"))["finished"] < 100:
            self.assertLess(time.monotonic(), late, standing)
        return standing

    def up_on_other_ports(self):
        """The first port is taken: the owner is named, and the command that is offered works as it stands."""
        taken = self.ports["TRACKSIDE_PINOT_BROKER_PORT"]
        with socket.create_server(("127.0.0.1", taken)):
            told = self.run_script("up", code=1, TRACKSIDE_CLUSTER_JARS=JARS, **{k: str(v) for k, v in self.ports.items()})
            self.assertRegex(told, rf"Port {taken}, which pinot needs, is in use by python[\d.]+ \(process {os.getpid()}\)\.")
            self.assertEqual(os.listdir(self.home), ["lock"], "nothing was begun")
            (offered,) = [line for line in told.splitlines() if line.startswith("  TRACKSIDE_")]
            told = self.run_shell(offered)
        self.ports["TRACKSIDE_PINOT_BROKER_PORT"] = int(re.search(r"TRACKSIDE_PINOT_BROKER_PORT=(\d+)", offered)[1])
        self.assertNotEqual(self.ports["TRACKSIDE_PINOT_BROKER_PORT"], taken)
        for name in ("TRACKSIDE_KAFKA_PORT", "TRACKSIDE_PINOT_CONTROLLER_PORT", "TRACKSIDE_PINOT_BROKER_PORT"):
            self.assertIn(f"127.0.0.1:{self.ports[name]}", told)

    def test_from_nothing_to_wiped(self):
        self.up_on_other_ports()
        processes = self.check_ready()
        self.run_script("up")
        self.assertEqual(self.check_ready(), processes, "what runs is left alone")
        self.assertIn("runs on other ports than asked (TRACKSIDE_KAFKA_PORT)",
                      self.run_script("up", code=1, TRACKSIDE_KAFKA_PORT=str(self.ports["TRACKSIDE_KAFKA_PORT"] + 1)))
        self.assertIn("runs without --secure", self.run_script("up", "--secure", code=1))
        self.assertIn("started", self.run_script("logs", "kafka"))

        provisioned = self.trackside("doctor", "--provision")
        self.assertTrue(provisioned["ok"])
        run = self.trackside("race", "--course", "crystal", "--runners", "100", "--seed", "7", "--speed", "max")["runId"]
        standing = self.check_ended_race(run)
        event = json.loads(self.run_shell(f"kcat -C -b localhost:{self.ports['TRACKSIDE_KAFKA_PORT']} -t parkrun "
                                          "-o beginning -c1 -q"))
        self.assertEqual(event["runId"], run)

        # Data outlive a stop, and no later command needs the ports or the jars.
        self.run_script("down")
        self.assertEqual(self.states(code=1), dict.fromkeys(PARTS, ("stopped", "-")))
        self.assertIn("Nothing is running", self.run_script("down"))
        self.run_script("up")
        self.check_ready()
        self.assertEqual(self.check_ended_race(run), standing)

        # A part goes away as in an outage, and as in a crash.
        self.run_script("stop-part", "kafka")
        states = self.states(code=1)
        self.assertEqual([states[part][0] for part in PARTS], ["ready", "stopped", "ready"])
        self.run_script("start-part", "kafka")
        processes = self.check_ready()
        os.kill(processes["pinot"], signal.SIGKILL)
        late = time.monotonic() + 60
        # A process that large is not gone at once.
        while (states := self.states(code=1))["pinot"][0] == "no answer":
            self.assertLess(time.monotonic(), late, states)
        self.assertEqual([states[part][0] for part in PARTS], ["ready", "ready", "ended"])
        self.assertIn("Starting pinot.", self.run_script("up"))
        now = self.check_ready()
        self.assertEqual([now[part] == processes[part] for part in PARTS], [True, True, False])

        # Nothing is deleted unasked.
        self.assertIn("Nothing was deleted.", self.run_script("wipe", code=1, answer="n\n"))
        self.check_ready()
        self.run_script("wipe", answer="yes\n")
        self.assertEqual(os.listdir(self.home), ["lock"])
        for port in self.ports.values():
            with self.assertRaises(ConnectionRefusedError):
                socket.create_connection(("127.0.0.1", port)).close()
        self.assertTrue(os.listdir(JARS))


def free_ports():
    """Of the names that cluster.sh knows, each one that nobody has now, and that no connection outwards is given."""
    names = ["TRACKSIDE_KAFKA_PORT", "TRACKSIDE_KAFKA_QUORUM_PORT", "TRACKSIDE_KAFKA_SASL_PORT",
             "TRACKSIDE_ZOOKEEPER_PORT", "TRACKSIDE_PINOT_CONTROLLER_PORT", "TRACKSIDE_PINOT_BROKER_PORT",
             "TRACKSIDE_PINOT_SERVER_PORT", "TRACKSIDE_PINOT_SERVER_ADMIN_PORT"]
    candidates = iter(random.sample(range(12_000, 32_000), 2_000))
    return {name: next(port for port in candidates if is_free(port)) for name in names}


def is_free(port):
    try:
        socket.create_server(("127.0.0.1", port)).close()
    except OSError:
        return False
    return True


if __name__ == "__main__":
    program.main()
