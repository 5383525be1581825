# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where no secret may stand: everything that a cluster with TLS and passwords and the program on it write and show. The
cluster is the test's own, so that its start is looked at as well."""

import base64
import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
import unittest
import urllib.error
import uuid

from cluster import SCRIPT, call, program
from ports import free_ports
from program import ProgramTest

WRONG = f"wrong{uuid.uuid4().hex}"
RUN_ID = str(uuid.uuid4())
PROFILE = ["--profile", "own"]
FIELD = ["race", "--course", "track-5000", "--runners", "3", "--seed", "7", *PROFILE]
RACE = [*FIELD, "--speed", "max"]
DECIDE = ["decide", RUN_ID, "2", "disqualified", "--reason", "cut the course", *PROFILE]
FORMATS = ("csv", "json", "gpx", "html", "pdf", "trackside")
TABLES = ("parkrun", "races", "courses", "competitors")


class Arguments(threading.Thread):
    """Collects the command lines of this user's processes, whatever their parent, until it is ended."""

    def __init__(self):
        super().__init__(daemon=True)
        self.seen = set()
        self.ended = threading.Event()

    def run(self):
        while not self.ended.wait(0.002):
            for process in filter(str.isdigit, os.listdir("/proc")):
                try:
                    if os.stat(f"/proc/{process}").st_uid == os.getuid():
                        with open(f"/proc/{process}/cmdline", "rb") as file:
                            self.seen.add(file.read())
                except OSError:  # it has ended
                    pass

    def end(self):
        self.ended.set()
        self.join()


class Secrets(ProgramTest):
    def setUp(self):
        super().setUp()
        self.told = {}  # what was run to what it said
        self.arguments = Arguments()
        self.arguments.start()
        self.addCleanup(self.arguments.end)
        self.home = os.path.join(tempfile.mkdtemp(prefix="trackside-secrets-"), "home")
        self.addCleanup(shutil.rmtree, os.path.dirname(self.home), ignore_errors=True)
        self.cluster = {name: value for name, value in os.environ.items() if not name.startswith("TRACKSIDE_")}
        self.cluster |= {"TRACKSIDE_CLUSTER_HOME": self.home, "TRACKSIDE_CLUSTER_KIND": "java", "LC_ALL": "C.UTF-8",
                         "TRACKSIDE_CLUSTER_JARS": os.environ.get("TRACKSIDE_CLUSTER_JARS") or
                         os.path.expanduser("~/.cache/trackside/cluster-jars")}
        self.addCleanup(self.run_cluster, "wipe", "--yes", code=None)
        self.run_cluster("up", "--secure", **{name: str(port) for name, port in free_ports().items()})
        with open(os.path.join(self.home, "credentials"), encoding="utf-8") as file:
            self.given = dict(line.rstrip("\n").split("=", 1) for line in file)
        self.variables = {"TRACKSIDE_KAFKA_PASSWORD": self.given["KAFKA_PASSWORD"],
                          "TRACKSIDE_PINOT_USER": self.given["PINOT_USER"],
                          "TRACKSIDE_PINOT_PASSWORD": self.given["PINOT_PASSWORD"]}
        with open(os.path.join(self.home, "settings"), encoding="utf-8") as file:
            ports = dict(line.rstrip("\n").split("=", 1) for line in file if "=" in line)
        self.plain_kafka = f"127.0.0.1:{ports['TRACKSIDE_KAFKA_PORT']}"  # as Pinot and kcat reach it
        fields = {"kafka": self.given["KAFKA_BOOTSTRAP"], "kafkaSecurity": self.given["KAFKA_SECURITY"],
                  "kafkaMechanism": self.given["KAFKA_MECHANISM"], "kafkaUser": self.given["KAFKA_USER"],
                  "kafkaCaFile": self.given["KAFKA_CA"], "kafkaForPinot": self.plain_kafka,
                  "controller": self.given["PINOT_CONTROLLER"], "broker": self.given["PINOT_BROKER"],
                  "pinotUser": self.given["PINOT_USER"]}
        with open(os.path.join(self.data, "trackside.ini"), "w", encoding="utf-8") as file:
            file.write("[profiles]\n" + "".join(f"own\\{name}={value}\n" for name, value in fields.items()))

    def environment(self, **changes):
        """Without what the tests' own cluster has in variables, and without a key store."""
        bare = {name: value for name, value in super().environment().items()
                if not name.startswith(("TRACKSIDE_KAFKA", "TRACKSIDE_PINOT", "KAFKA_", "PINOT_"))}
        return bare | {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"} | changes

    def run_cluster(self, *arguments, code=0, **changes):
        done = subprocess.run([SCRIPT, *arguments], env=self.cluster | changes, stdin=subprocess.DEVNULL, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300)
        self.told["cluster.sh " + " ".join(arguments)] = done.stdout
        if code is not None:
            self.assertEqual(done.returncode, code, done.stdout)

    def run_program(self, *arguments, code=0, **changes):
        out, errors = super().run_program(*arguments, code=code, **changes)
        self.told[" ".join([*arguments, *sorted(changes)])] = out + errors
        return out, errors

    def run_every_way(self, *command, code=0, **changes):
        self.run_program(*command, code=code, **changes)
        self.run_program(*command, "--json", code=code, **changes)

    def run_with_right_passwords(self):
        self.run_every_way("doctor", "--provision", *PROFILE, **self.variables)
        self.run_program(*RACE, "--run-id", RUN_ID, **self.variables)
        self.run_program(*RACE, "--json", **self.variables)
        self.run_every_way("watch", RUN_ID, "--once", *PROFILE, **self.variables)
        self.run_every_way("races", *PROFILE, **self.variables)
        self.run_every_way(*DECIDE, **self.variables)
        for form in FORMATS:
            self.run_program(*self.export(form), **self.variables)
        paper = subprocess.run(["pdftotext", self.export("pdf")[-1], "-"], check=True, capture_output=True, text=True)
        self.assertIn("cut the course", paper.stdout)
        self.told["the paper"] = paper.stdout  # it is compressed in the file
        self.interrupt_and_resume()

    def export(self, form):
        """The command, with the file at its end, which lies among those that are looked into."""
        return ["export", RUN_ID, "--format", form, *PROFILE, "--out", os.path.join(self.data, f"results.{form}")]

    def interrupt_and_resume(self):
        run = str(uuid.uuid4())
        race = self.start(*FIELD, "--run-id", run, "--speed", "10", **self.variables)
        self.addCleanup(race.kill)
        late = time.monotonic() + 60
        while not self.run_program("watch", run, "--once", *PROFILE, code=None, **self.variables)[0]:
            self.assertLess(time.monotonic(), late, "waited in vain for the race")
        race.send_signal(signal.SIGINT)
        self.told["race that is interrupted"] = "".join(race.communicate(timeout=60))
        self.run_program("resume", run, "--speed", "max", *PROFILE, **self.variables)

    def run_with_wrong_passwords(self):
        wrong = {name: WRONG for name in ("TRACKSIDE_KAFKA_PASSWORD", "TRACKSIDE_PINOT_PASSWORD")}
        self.run_every_way("doctor", *PROFILE, code=1, **wrong)
        for changes in (wrong, self.variables | {"TRACKSIDE_PINOT_TOKEN": WRONG}):
            self.run_program("doctor", "--provision", "--json", *PROFILE, code=1, **changes)
            self.run_program(*RACE, code=1, **changes)
            self.run_program("races", *PROFILE, code=1, **changes)
            self.run_program("watch", RUN_ID, "--once", "--json", *PROFILE, code=1, **changes)
            self.run_program("resume", RUN_ID, *PROFILE, code=1, **changes)
            self.run_program(*DECIDE, "--json", code=1, **changes)
            for form in ("csv", "trackside"):
                self.run_program(*self.export(form), code=1, **changes)

    def type_passwords(self, kafka, pinot, code):
        """At a terminal, where no variable has them."""
        process, terminal = self.start_on_terminal("doctor", *PROFILE)
        shown = self.read_terminal(terminal, "at Kafka")
        os.write(terminal, kafka.encode() + b"\n")
        shown += self.read_terminal(terminal, "at Pinot")
        os.write(terminal, pinot.encode() + b"\n")
        shown += self.read_terminal(terminal)
        self.assertEqual(process.wait(timeout=60), code, shown)
        self.told[f"doctor at a terminal, ended with {code}"] = shown

    def records(self, topic):
        return subprocess.run(["kcat", "-C", "-b", self.plain_kafka, "-t", topic, "-o", "beginning", "-e", "-q",
                               "-f", "%k %h %s\n"], check=True, timeout=60, capture_output=True).stdout

    def pinot(self, path, user, password):
        """Pinot's answer about a table, as bytes; \\p call signs on as the variables say."""
        os.environ |= {"TRACKSIDE_PINOT_USER": user, "TRACKSIDE_PINOT_PASSWORD": password}
        return repr(call(f"{self.given['PINOT_CONTROLLER']}/{path}")).encode()

    def places(self):
        """Each place to what it holds, and to something that it must hold, or nothing was looked at."""
        yield from ((f"what '{name}' said", said.encode(), b"") for name, said in self.told.items())
        for folder, known in ((self.data, b"SCRAM-SHA-256"), (os.path.join(self.home, "logs"), b"Pinot Server")):
            held = b""
            for path, _, names in os.walk(folder):
                for name in names:
                    with open(os.path.join(path, name), "rb") as file:
                        held += name.encode() + file.read()
            yield folder, held, known
        yield "the processes' arguments", b"\n".join(self.arguments.seen), b"\0--provision\0"
        for topic in ("parkrun", "races", "competitors"):
            yield f"the topic {topic}", self.records(topic), RUN_ID.encode()
        for table in TABLES:
            for kind in ("tables", "schemas"):
                yield (f"Pinot's {kind}/{table}",
                       self.pinot(f"{kind}/{table}", self.given["PINOT_USER"], self.given["PINOT_PASSWORD"]),
                       table.encode())

    def test_no_secret_stands_anywhere(self):
        self.run_with_right_passwords()
        self.run_with_wrong_passwords()
        self.type_passwords(WRONG, WRONG, 1)
        self.type_passwords(self.given["KAFKA_PASSWORD"], self.given["PINOT_PASSWORD"], 0)
        with self.assertRaises(urllib.error.HTTPError):  # as a browser of Pinot's own pages
            self.pinot("tables/parkrun", self.given["PINOT_USER"], WRONG)
        for command in (["status"], ["logs"], ["up", "--secure"]):
            self.run_cluster(*command)
        self.arguments.end()

        secrets = {"Kafka's password": self.given["KAFKA_PASSWORD"], "Pinot's password": self.given["PINOT_PASSWORD"],
                   "the wrong password": WRONG}
        for place, held, known in self.places():
            self.assertIn(known, held, place)
            for name, secret in secrets.items():
                for form in (secret, encoded(secret), encoded(f"{self.given['PINOT_USER']}:{secret}")):
                    with self.subTest(place=place, secret=name):
                        self.assertFalse(form.encode() in held, f"{name} stands in {place}: {lines_with(form, held)}")


def encoded(text):
    return base64.b64encode(text.encode()).decode()


def lines_with(form, held):
    """The lines, without the secret."""
    return [line.decode(errors="replace").replace(form, "…") for line in held.splitlines() if form.encode() in line]


if __name__ == "__main__":
    program.main()
