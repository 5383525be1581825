# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""cluster.sh from nothing to a wiped home, on a cluster of its own, with the commands that the README prints for it."""

import contextlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import unittest

from cluster import SCRIPT, program
from clusterscript import ClusterScript
from ports import free_ports

PARTS = ["zookeeper", "kafka", "pinot"]
TEST_EVENTS = "00000000-0000-8000-"  # how the ids of doctor's runs begin
JARS = os.environ.get("TRACKSIDE_CLUSTER_JARS") or os.path.expanduser("~/.cache/trackside/cluster-jars")


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


class Fetch(ClusterScript):
    """`prepare` with a Maven that begins, and then waits until it is ended."""

    def setUp(self):
        super().setUp()
        folder = os.path.dirname(self.home)
        self.jars = os.path.join(folder, "jars of all")
        self.begun = os.path.join(folder, "begun")
        os.mkfifo(self.begun)
        maven = os.path.join(folder, "bin", "mvn")
        os.mkdir(os.path.dirname(maven))
        with open(maven, "w", encoding="utf-8") as file:
            file.write(f"""#!/usr/bin/env bash
for argument in "$@"; do
    case "$argument" in -DoutputDirectory=*) folder=${{argument#*=}} ;; esac
done
mkdir -p "$folder"
: >"$folder/some.jar"
echo "$$" >'{self.begun}'
[ -z "${{MAVEN_FAILS:-}}" ] || {{ echo no network; exit 1; }}
exec tail -f /dev/null
""")
        os.chmod(maven, 0o755)
        self.environment |= {"PATH": f"{os.path.dirname(maven)}:{os.environ['PATH']}", "TRACKSIDE_CLUSTER_KIND": "java",
                             "TRACKSIDE_CLUSTER_JARS": self.jars}

    def begin(self, **changes):
        """The script at work, and Maven's process."""
        script = subprocess.Popen([SCRIPT, "prepare"], env=self.environment | changes, stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT, text=True)
        self.addCleanup(script.kill)
        with open(self.begun, encoding="utf-8") as begun:
            maven = int(begun.read())
        self.addCleanup(end, maven)
        return script, maven

    def test_one_that_is_broken_off_leaves_nothing(self):
        for sent in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            with self.subTest(signal=sent):
                script, maven = self.begin()
                script.send_signal(sent)
                try:
                    told, _ = script.communicate(timeout=30)
                    self.assertEqual(script.returncode, 130, told)
                    self.assertEqual(os.listdir(self.jars), ["lock"])
                    with self.assertRaises(ProcessLookupError):
                        os.kill(maven, 0)
                finally:
                    end(maven)

    def test_what_a_killed_one_left_is_cleared_away_by_the_next(self):
        script, maven = self.begin()
        script.kill()
        script.communicate(timeout=60)
        self.assertEqual(len(os.listdir(self.jars)), 2)
        end(maven)
        script, _ = self.begin(MAVEN_FAILS="1")
        told, _ = script.communicate(timeout=60)
        self.assertEqual(script.returncode, 1, told)
        self.assertIn("no network\ncluster.sh: Maven could not fetch kafka", told)
        self.assertEqual(os.listdir(self.jars), ["lock"])


class WhereOneRuns(ClusterScript):
    """A cluster of which one part is some process, and a Java that does nothing but tell its version."""

    def setUp(self):
        super().setUp()
        self.ports = free_ports()
        java = os.path.join(os.path.dirname(self.home), "bin", "java")
        os.makedirs(os.path.dirname(java))
        with open(java, "w", encoding="utf-8") as file:
            file.write("#!/bin/sh\n[ \"$1\" = -version ] || exit 1\necho 'openjdk version \"17.0.1\"' >&2\n")
        os.chmod(java, 0o755)
        self.environment["PATH"] = f"{os.path.dirname(java)}:{os.environ['PATH']}"
        self.environment.pop("JAVA_HOME", None)
        with open(os.path.join(os.path.dirname(SCRIPT), "pom.xml"), encoding="utf-8") as file:
            jars = subprocess.run(["cksum"], stdin=file, capture_output=True, text=True, check=True).stdout.split()[0]
        os.makedirs(os.path.join(self.home, "jars", f"pom-{jars}"))
        with open(os.path.join(self.home, "settings"), "w", encoding="utf-8") as file:
            file.writelines(f"{name}={port}\n" for name, port in self.ports.items())
            file.write("KIND=java\nSECURE=0\n")

    def pretend(self, part):
        """A process that is taken for that part."""
        process = subprocess.Popen(["tail", "-f", "/dev/null"])
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        with open(f"/proc/{process.pid}/stat", encoding="utf-8") as file:
            start = file.read().rsplit(") ", 1)[1].split()[19]
        with open("/proc/sys/kernel/random/boot_id", encoding="utf-8") as file:
            boot = file.read().strip()
        os.makedirs(os.path.join(self.home, "run"))
        with open(os.path.join(self.home, "run", f"{part}.pid"), "w", encoding="utf-8") as file:
            file.write(f"{process.pid} {start} {boot}\n")
        return process

    def test_other_ports_are_offered_with_the_stop_that_they_need(self):
        zookeeper = self.pretend("zookeeper")
        taken = self.ports["TRACKSIDE_KAFKA_PORT"]
        with socket.create_server(("127.0.0.1", taken)):
            offers = []
            for arguments in (["up"], ["start-part", "kafka"]):
                told = self.run_script(*arguments, code=1)
                self.assertIn(f"Port {taken}, which kafka needs, is in use by", told)
                offers.append([line.strip() for line in told.splitlines() if line.startswith("  ")])
            self.assertEqual(offers[0], offers[1])
            stop, start = offers[0]
            self.assertIn("Stopped.", self.run_shell(stop))
            self.assertEqual(zookeeper.wait(timeout=60), -signal.SIGTERM)
            # Begun, with the port that is offered, and no further: this Java starts nothing.
            told = self.run_shell(start, code=1)
            self.assertIn("Starting zookeeper kafka pinot.", told)
            self.assertNotIn("stop it first", told)
            self.assertRegex(start, r"TRACKSIDE_KAFKA_PORT=\d+ ")
            self.assertNotIn(f"TRACKSIDE_KAFKA_PORT={taken} ", start)


def end(process):
    with contextlib.suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)


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

    def test_once_prepared_it_starts_without_a_network(self):
        alone = "ip link set lo up && ip route show"
        tried = subprocess.run(["unshare", "-rn", "sh", "-c", alone], capture_output=True, text=True, check=False)
        if tried.returncode != 0:
            self.skipTest(f"This system gives no network of its own to try it in: {tried.stderr}")
        self.assertEqual(tried.stdout, "", "no way outwards")
        self.environment |= {name: str(port) for name, port in self.ports.items()} | {"TRACKSIDE_CLUSTER_JARS": JARS}
        self.run_script("prepare")
        told = self.run_shell(["unshare", "-rn", "sh", "-ec", f"{alone}; '{SCRIPT}' up; '{SCRIPT}' status; '{SCRIPT}' down"])
        self.assertEqual(len(re.findall(r"^(?:zookeeper|kafka|pinot) .* ready ", told, re.M)), 3, told)
        self.assertIn("Stopped.", told)

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
        events = self.run_shell(f"kcat -C -b localhost:{self.ports['TRACKSIDE_KAFKA_PORT']} -t parkrun -o beginning -e -q")
        runs = {json.loads(event)["runId"] for event in events.splitlines()}
        self.assertEqual({other for other in runs if not other.startswith(TEST_EVENTS)}, {run})

        # Data outlive a stop, and no later command needs the ports or the jars.
        self.assertNotIn("killed", self.run_script("down"))
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


if __name__ == "__main__":
    program.main()
