# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What cluster.sh asks of Docker, and what compose.yaml says, without an engine: the `docker` first in PATH is a pretender
that passes each call on to this test."""

import json
import os
import re
import socketserver
import stat
import sys
import threading

from cluster import SCRIPT, program
from clusterscript import ClusterScript
from ports import NAMES, free_ports

PARTS = ["zookeeper", "kafka", "pinot"]
PORTS = [name for name in NAMES if name != "TRACKSIDE_KAFKA_SASL_PORT"]
with open(os.path.join(os.path.dirname(SCRIPT), "compose.yaml"), encoding="utf-8") as compose_file:
    COMPOSE = "".join(line for line in compose_file if not line.lstrip().startswith("#"))

PRETENDER = """#!{python} -IS
import json, os, socket, sys
with socket.socket(socket.AF_UNIX) as engine:
    engine.connect({engine!r})
    names = [name for name in os.environ if name.startswith("TRACKSIDE_")]
    engine.sendall(json.dumps([sys.argv[1:], {{name: os.environ[name] for name in names}}]).encode() + b"\\n")
    code, out = json.loads(engine.makefile().readline())
print(out, end="")
sys.exit(code)
"""


def start(part):
    """The arguments that start it."""
    return ["up", "-d", "--no-deps", part]


class Kafka(socketserver.ThreadingTCPServer):
    """Answers any request with metadata that names one broker."""

    allow_reuse_address = True
    daemon_threads = True

    class RequestHandlerClass(socketserver.BaseRequestHandler):
        def handle(self):
            self.request.recv(100)
            self.request.sendall(bytes(11) + b"\x01")

    def __init__(self, port):
        super().__init__(("127.0.0.1", port), self.RequestHandlerClass)
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def end(self):
        self.shutdown()
        self.server_close()


class Engine(socketserver.ThreadingUnixStreamServer):
    """Knows of containers as much as cluster.sh asks. Those that share ZooKeeper's network lose it when ZooKeeper stops, for
    as long as they run."""

    daemon_threads = True

    def __init__(self, path):
        super().__init__(path, Connection)
        self.calls = []  # (arguments after those that name project and file, variables)
        self.projects = set()
        self.fetched = False
        self.running = {}  # part to whether it has a network
        self.kafka = None
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def end(self):
        self.stop(PARTS)
        self.shutdown()
        self.server_close()

    def answer(self, arguments, variables):
        """Exit code and output."""
        if arguments[0] == "compose" and arguments[1] == "-p":
            self.projects.add((arguments[2], *arguments[3:5]))
            arguments = arguments[5:]
        self.calls.append((arguments, variables))
        match arguments:
            case ["info"] | ["compose", "version"] | ["logs", *_]:
                return 0, ""
            case ["config", "--images"]:
                return 0, "".join(f"{image}\n" for image in re.findall(r"image: \$\{\w+:-(.+)\}", COMPOSE))
            case ["image", "inspect", _]:
                return (0, "[]") if self.fetched else (1, "")
            case ["pull"]:
                self.fetched = True
                return 0, ""
            case ["up", "-d", "--no-deps", part]:
                self.start(part, variables)
                return 0, ""
            case ["stop", *parts]:
                self.stop(parts)
                return 0, ""
            case ["ps", "-q", "--status", "running", part] | ["ps", "-q", part]:
                return 0, f"id-of-{part}\n" if part in self.running else ""
            case ["inspect", "-f", "{{.State.Health.Status}}", container]:
                return 0, "healthy" if self.running.get(container.removeprefix("id-of-")) else "unhealthy"
            case ["down", "--volumes"]:
                self.stop(PARTS)
                return 0, ""
        return 64, f"no such call: {arguments}"

    def start(self, part, variables):
        if part not in self.running:
            self.running[part] = part == "zookeeper" or self.running.get("zookeeper", False)
        if self.running.get("kafka") and not self.kafka:
            self.kafka = Kafka(int(variables["TRACKSIDE_KAFKA_PORT"]))

    def stop(self, parts):
        for part in parts:
            self.running.pop(part, None)
        if "zookeeper" in parts:
            self.running = dict.fromkeys(self.running, False)
        if self.kafka and not self.running.get("kafka"):
            self.kafka.end()
            self.kafka = None

    def changes(self):
        """The calls since the last time that change anything."""
        calls = [call for call, _ in self.calls if call[0] in ("pull", "up", "stop", "down")]
        self.calls.clear()
        return calls


class Connection(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(json.dumps(self.server.answer(*json.loads(self.rfile.readline()))).encode() + b"\n")


class WithAPretendedEngine(ClusterScript):
    def setUp(self):
        super().setUp()
        folder = os.path.dirname(self.home)
        self.engine = Engine(os.path.join(folder, "engine"))
        self.addCleanup(self.engine.end)
        pretender = os.path.join(folder, "bin", "docker")
        os.mkdir(os.path.dirname(pretender))
        with open(pretender, "w", encoding="utf-8") as file:
            file.write(PRETENDER.format(python=os.path.realpath(sys.executable), engine=self.engine.server_address))
        os.chmod(pretender, 0o755)
        self.ports = {name: str(port) for name, port in free_ports().items()}
        self.environment |= {"PATH": f"{os.path.dirname(pretender)}:{os.environ['PATH']}"}

    def up(self):
        self.run_script("up", **self.ports)
        return self.engine.changes()

    def check_states(self, states):
        told = self.run_script("status", code=0 if states == ["ready"] * 3 else 1)
        self.assertEqual(re.findall(r"^(?:zookeeper|kafka|pinot) .*?(ready|no answer|stopped|ended)", told, re.M), states)

    def test_a_life_from_the_first_start_to_a_wipe(self):
        self.assertEqual(self.up(), [["pull"], ["stop", "kafka", "pinot"], *(start(part) for part in PARTS)])
        self.check_states(["ready"] * 3)
        self.assertEqual(self.up(), [], "what runs is left alone")
        self.run_script("stop-part", "kafka")
        self.assertEqual(self.engine.changes(), [["stop", "kafka"]])
        self.check_states(["ready", "stopped", "ready"])
        self.run_script("start-part", "kafka")
        self.assertEqual(self.engine.changes(), [start("kafka")])
        self.check_states(["ready"] * 3)
        self.run_script("logs", "pinot")
        self.assertEqual(self.engine.calls[-1][0], ["logs", "--tail", "50", "pinot"])
        self.run_script("down")
        self.assertEqual(self.engine.changes(), [["stop", "pinot"], ["stop", "kafka"], ["stop", "zookeeper"]])
        self.assertEqual(self.engine.running, {})
        self.run_script("wipe", "--yes")
        self.assertEqual(self.engine.changes()[-1], ["down", "--volumes"])
        self.assertEqual(os.listdir(self.home), ["lock"])
        ((project, *file),) = self.engine.projects
        self.assertRegex(project, r"^trackside-\d+$")
        self.assertEqual(file, ["-f", "compose.yaml"])

    def test_zookeeper_comes_back_with_those_that_use_its_network(self):
        self.up()
        self.run_script("stop-part", "zookeeper")
        self.check_states(["stopped", "no answer", "no answer"])
        self.engine.changes()
        self.run_script("start-part", "zookeeper")
        self.check_states(["ready"] * 3)
        # Those that were stopped stay so.
        self.run_script("stop-part", "pinot")
        self.run_script("stop-part", "zookeeper")
        self.run_script("start-part", "zookeeper")
        self.check_states(["ready", "ready", "stopped"])
        self.run_script("stop-part", "zookeeper")
        self.up()
        self.check_states(["ready"] * 3)

    def test_what_is_not_made_for_docker_is_refused(self):
        self.assertIn("--secure is not made for Docker", self.run_script("up", "--secure", code=1, **self.ports))
        self.assertEqual(self.engine.changes(), [])
        self.up()
        self.assertIn("was made with docker and cannot go on with java",
                      self.run_script("up", code=1, TRACKSIDE_CLUSTER_KIND="java"))

    def test_a_container_can_read_each_file_that_it_is_given(self):
        self.up()
        given = os.path.join(self.home, "run")
        self.assertIn("${TRACKSIDE_CLUSTER_CONFIG:?use cluster.sh}:/config:ro\n", COMPOSE)
        wanted = set(re.findall(r"/config/([\w.-]+)", COMPOSE))
        self.assertEqual(wanted, set(os.listdir(given)))
        self.assertEqual(stat.S_IMODE(os.stat(given).st_mode), 0o755)
        self.assertEqual(stat.S_IMODE(os.stat(self.home).st_mode), 0o700, "nobody else gets there by way of this machine")
        for name in wanted:
            path = os.path.join(given, name)
            self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o644, name)
            with open(path, encoding="utf-8") as file:
                self.assertNotRegex(file.read(), r"\$\{(?!sys:)", name)

    def test_compose_has_each_variable_that_it_uses(self):
        self.run_script("up", **self.ports)
        (variables,) = [variables for call, variables in self.engine.calls if call == start("pinot")]
        self.assertEqual(variables["TRACKSIDE_CLUSTER_CONFIG"], os.path.join(self.home, "run"))
        self.assertEqual({name: variables[name] for name in self.ports}, self.ports)
        used = dict(re.findall(r"(?<!\$)\$\{(\w+)(:?[-?]?)", COMPOSE))
        self.assertLessEqual(set(PORTS) - {"TRACKSIDE_PINOT_SERVER_PORT"}, set(used))
        for name, otherwise in used.items():
            if name not in variables:
                self.assertRegex(name, "_(IMAGE|HEAP)$", "the script does not set it")
                self.assertEqual(otherwise, ":-", name)


class ComposeFile(ClusterScript):
    def test_ports_are_published_on_this_machine_alone(self):
        published = re.findall(r"^ +ports:\n((?: +- .*\n)+)", COMPOSE, re.M)
        entries = [entry.strip() for block in published for entry in block.splitlines()]
        self.assertEqual(len(entries), 3)
        for entry in entries:
            self.assertRegex(entry, r'^- "127\.0\.0\.1:(\$\{\w+:-\d+\}):\1"$')
        self.assertEqual(COMPOSE.count("ports:"), len(published))
        self.assertEqual(set(re.findall(r"network_mode: (.*)", COMPOSE)), {"service:zookeeper"})

    def test_only_the_rendered_files_are_mounted(self):
        mounts = [entry.strip(" -") for block in re.findall(r"^    volumes:\n((?: +- .*\n)+)", COMPOSE, re.M)
                  for entry in block.splitlines()]
        volumes = re.findall(r"^  ([\w-]+):$", COMPOSE.split("\nvolumes:\n")[1], re.M)
        folders = [mount for mount in mounts if mount.split(":")[0] not in volumes]
        self.assertEqual(len(folders), 1)
        self.assertTrue(folders[0].startswith("${TRACKSIDE_CLUSTER_CONFIG"))


if __name__ == "__main__":
    program.main()
