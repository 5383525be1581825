# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Topics and tables of a test's own on the cluster that tests/cluster/with-cluster.sh started, and the program on them."""

import base64
import contextlib
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import uuid

TESTS = pathlib.Path(__file__).parent.parent
sys.path[:0] = [str(TESTS / "commands"), str(TESTS / "support")]
import program  # noqa: E402
from eventid import event_id  # noqa: E402
from program import ProgramTest  # noqa: E402

KAFKA = os.environ.get("TRACKSIDE_KAFKA", "")  # without TLS, for programs of others
BROKER = os.environ.get("TRACKSIDE_PINOT_BROKER", "")
CONTROLLER = os.environ.get("TRACKSIDE_PINOT_CONTROLLER", "")
SCRIPT = str(TESTS.parent / "packaging" / "cluster" / "cluster.sh")
PREFIX = f"p{uuid.uuid4().hex[:10]}_"
CLUSTER = ["--profile", "own"]
PARTITIONS = 3
# With TLS and SCRAM, by what cluster.sh tells in its credentials; somebody else's producer goes on without.
SECURITY = {}
BOOTSTRAP = KAFKA  # the program's
if os.environ.get("TRACKSIDE_TEST_SECURE"):
    os.environ |= {"TRACKSIDE_KAFKA": os.environ["KAFKA_BOOTSTRAP"], "TRACKSIDE_KAFKA_USER": os.environ["KAFKA_USER"],
                   "TRACKSIDE_KAFKA_PASSWORD": os.environ["KAFKA_PASSWORD"]}
    SECURITY = {"kafkaSecurity": os.environ["KAFKA_SECURITY"], "kafkaMechanism": os.environ["KAFKA_MECHANISM"],
                "kafkaCaFile": os.environ["KAFKA_CA"], "kafkaForPinot": KAFKA}
    BOOTSTRAP = os.environ["KAFKA_BOOTSTRAP"]


def call(url, body=None, verb=None, kind="application/json"):
    """\\p body is JSON, or bytes of that kind."""
    data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
    request = urllib.request.Request(url, method=verb, data=data, headers={"Content-Type": kind})
    if user := os.environ.get("TRACKSIDE_PINOT_USER"):
        token = base64.b64encode(f"{user}:{os.environ['TRACKSIDE_PINOT_PASSWORD']}".encode()).decode()
        request.add_header("Authorization", f"Basic {token}")
    with urllib.request.urlopen(request, timeout=30) as answer:
        text = answer.read()
    return json.loads(text) if text else None


def ask(sql):
    """Rows of a query; `{}` in it is the tables' prefix."""
    answer = call(f"{BROKER}/query/sql", {"sql": sql.replace("{}", PREFIX)})
    if answer["exceptions"]:
        raise AssertionError(answer["exceptions"])
    return answer["resultTable"]["rows"] if "resultTable" in answer else []


def produce(topic, lines, *options):
    """Lines of `key|value`, by somebody who is not Trackside; \\p options are kcat's."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        subprocess.run(["kcat", "-P", "-b", KAFKA, "-t", PREFIX + topic, "-K", "|", "-l", file.name, *options],
                       check=True, timeout=60)


@contextlib.contextmanager
def away(part, **environment):
    """Stops a part of the cluster, and starts it again whatever happens; with \\p environment, for cluster.sh."""
    subprocess.run([SCRIPT, "stop-part", part], check=True, timeout=120, stdout=subprocess.DEVNULL)
    try:
        yield
    finally:
        # Pinot 0.11 now and then crashes while it loads a dimension table that it had before.
        start = [SCRIPT, "start-part", part]
        environment = {**os.environ, **environment}
        if subprocess.run(start, env=environment, timeout=240, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL).returncode != 0:
            subprocess.run(start, env=environment, check=True, timeout=240, stdout=subprocess.DEVNULL)


def settings_in(folder, **table_prefixes):
    """Names the profile `own`, and others on the same topics, each with tables of its own."""
    with open(os.path.join(folder, "trackside.ini"), "w", encoding="utf-8") as file:
        file.write("[profiles]\n")
        for name, prefix in {"own": PREFIX, **table_prefixes}.items():
            fields = {"topicPrefix": PREFIX, "tablePrefix": prefix, "partitions": PARTITIONS, **SECURITY}
            file.writelines(f"{name}\\{field}={value}\n" for field, value in fields.items())


def require_servers():
    for name, value in (("TRACKSIDE_KAFKA", KAFKA), ("TRACKSIDE_PINOT_BROKER", BROKER),
                        ("TRACKSIDE_PINOT_CONTROLLER", CONTROLLER)):
        if not value:
            raise AssertionError(f"{name} is not set: tests/run.sh starts the servers for this test")


def set_up():
    """Makes topics and tables; fails where there are no servers."""
    require_servers()
    with tempfile.TemporaryDirectory() as folder:
        settings_in(folder)
        for _ in range(3):
            done = subprocess.run([program.PROGRAM, "doctor", "--provision", *CLUSTER], timeout=240,
                                  capture_output=True, text=True, env={**os.environ, "TRACKSIDE_DATA": folder})
            if "not available at the moment" not in done.stdout:
                break  # else it says to wait a few seconds: servers under load serve a new table late
        if done.returncode != 0:
            raise AssertionError(f"The servers could not be set up: {done.stdout}{done.stderr}")


def delete_tables(prefix):
    for table in ("parkrun", "races", "courses", "competitors"):
        for kind in ("tables", "schemas"):
            with contextlib.suppress(urllib.error.HTTPError):  # one that is not there
                call(f"{CONTROLLER}/{kind}/{prefix}{table}", verb="DELETE")


def tear_down():
    delete_tables(PREFIX)


class ClusterTest(ProgramTest):
    def setUp(self):
        super().setUp()
        settings_in(self.data)

    def until(self, done, what):
        late = time.monotonic() + 60
        while not (answer := done()):
            self.assertLess(time.monotonic(), late, f"waited in vain for {what}")
            time.sleep(0.05)
        return answer

    def watched(self, run, *arguments, **changes):
        answer = self.run_json("watch", run, "--once", "--limit", "0", *arguments, **changes)
        del answer["freshnessMs"], answer["queries"]
        return answer

    def interrupted_race(self, run, second, by=signal.SIGINT):
        """Runs a race on the cluster as far as \\p second, or a little further, until a signal ends it. What it told on
        stderr."""
        race = self.start("race", "--course", "crystal", "--runners", "80", "--seed", "5", "--stop-ratio", "0.5",
                          "--run-id", run, "--start", "2026-11-23T10:17:49", "--speed", "60", *CLUSTER)
        newest = f"SELECT MAX(rawTime) FROM {{}}parkrun WHERE runId = '{run}'"
        self.until(lambda: float(ask(newest)[0][0]) >= second, "the race")
        race.send_signal(by)
        return race.communicate(timeout=60)[1]

    def check_event_ids(self, run):
        """Pinot has the records that the same race has in this data folder, under their event ids, and no others."""
        expected = {(bib, second, event_id(run, bib, second)) for second, bib, *_ in self.rows(run)}
        stored = {tuple(row) for row in ask("SET skipUpsert = true; SELECT competitorId, rawTime, eventId "
                                            f"FROM {{}}parkrun WHERE runId = '{run}' LIMIT 10000000")}
        self.assertEqual(sorted(expected - stored)[:3], [], f"{len(expected - stored)} are missing")
        self.assertEqual(sorted(stored - expected)[:3], [], f"{len(stored - expected)} are not the race's")

    def settled(self, run):
        """The race as it is watched once nothing moves any more."""
        before = self.watched(run, *CLUSTER)
        while (now := self.watched(run, *CLUSTER)) != before:
            before = now
        return now
