# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One partition whose records come two seconds after the others'. Other load would add to the delay."""

import contextlib
import json
import os
import re
import sqlite3
import subprocess
import tempfile
import threading
import time
import uuid

import cluster
from cluster import CLUSTER, KAFKA, PREFIX, ClusterTest, ask, produce

DELAY = 2.0
SPEED = 2.0
RUNNERS = 45

# 200 m, with a zone in the middle: start, stops and finishes all fall into half a minute.
COURSE = """<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Delay</name><Placemark><name>Delay</name>
<LineString><coordinates>-0.07,51.42 -0.0671,51.42</coordinates></LineString></Placemark><Placemark><name>Zone</name>
<Polygon><outerBoundaryIs><LinearRing><coordinates>-0.0690,51.419 -0.0682,51.419 -0.0682,51.421 -0.0690,51.421
-0.0690,51.419</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>"""

setUpModule, tearDownModule = cluster.set_up, cluster.tear_down


def consumed(topic, run):
    """(partition, key, text) of the race's records, in the order of their partition."""
    done = subprocess.run(["kcat", "-C", "-b", KAFKA, "-t", PREFIX + topic, "-o", "beginning", "-e", "-q",
                           "-f", "%p|%k|%s\n"], capture_output=True, check=True, text=True, timeout=60)
    return [line.split("|", 2) for line in done.stdout.splitlines() if run in line]


def send_in_time(records):
    """(seconds from now, line) in order, each at its time."""
    with subprocess.Popen(["kcat", "-P", "-b", KAFKA, "-t", PREFIX + "parkrun", "-K", "|"], stdin=subprocess.PIPE,
                          text=True) as kcat:
        begin = time.monotonic()
        for due, line in records:
            if (wait := begin + due - time.monotonic()) > 0:
                kcat.stdin.flush()
                time.sleep(wait)  # the producer's own clock: nothing is waited for
            kcat.stdin.write(line + "\n")


class Delay(ClusterTest):
    def forget_entrants(self, run):
        """Of the embedded race, as they are not sent again to the cluster."""
        with contextlib.closing(sqlite3.connect(os.path.join(self.data, "races", run, "1.db"))) as database, database:
            database.execute("DELETE FROM competitors")

    def recorded(self, run):
        """The race \\p run as the program sends it, by the time at which each record is to be sent again."""
        course = os.path.join(self.data, "delay.kml")
        with open(course, "w", encoding="utf-8") as file:
            file.write(COURSE)
        race = ["race", "--course", course, "--runners", str(RUNNERS), "--slowest", "250", "--stop-ratio", "0.4",
                "--min-pause", "2", "--max-pause", "6", "--retire-ratio", "0.1", "--no-show-ratio", "0.05", "--seed",
                "11", "--start", "2026-11-23T10:17:49", "--speed", "max", "--run-id"]
        self.run_program(*race, run)
        self.forget_entrants(run)
        original = str(uuid.uuid4())
        self.run_program(*race, original, *CLUSTER)
        head = consumed("races", original)[0]
        produce("races", [f"{run}|{head[2].replace(original, run)}"])
        records = [(partition, key, json.loads(text)) for partition, key, text in consumed("parkrun", original)]
        late = next(partition for partition, _, record in records if record["status"] == "finished")
        self.assertGreater(len({record[0] for record in records}), 1)
        schedule = [(record["rawTime"] / SPEED + (DELAY if partition == late else 0.0),
                     f"{key}|{json.dumps(record | {'runId': run})}") for partition, key, record in records]
        return sorted(schedule)

    def test_the_order_is_the_generators_at_every_moment(self):
        run = str(uuid.uuid4())
        records = self.recorded(run)
        self.until(lambda: ask(f"SELECT COUNT(*) FROM {{}}races WHERE runId = '{run}'")[0][0] == 1, "the race's row")
        producer = threading.Thread(target=send_in_time, args=(records,))
        with tempfile.TemporaryFile("w+", encoding="utf-8") as told:
            watch = subprocess.Popen([cluster.program.PROGRAM, "watch", run, "--limit", "0", "--every", "0.5", *CLUSTER],
                                     env=self.environment(), stdout=told)
            self.addCleanup(watch.kill)
            producer.start()
            answers = []
            while producer.is_alive():
                answers.append(self.watched(run, *CLUSTER))
            answers.append(self.settled(run))
            self.assertEqual(watch.wait(timeout=60), 0)
            told.seek(0)
            texts = told.read()
        self.check_single_answers(run, answers)
        self.check_refreshes(run, texts)

    def check_single_answers(self, run, answers):
        seconds = [answer["raceTimeSeconds"] for answer in answers]
        self.assertEqual(answers[-1]["running"], 0)
        self.assertGreater(len(set(seconds)), 10)
        for answer in answers:
            if answer["raceTimeSeconds"] < 0:
                self.assertEqual(answer["standing"], [])
            else:
                self.assertEqual(answer, self.watched(run, "--at", str(answer["raceTimeSeconds"])))

    def check_refreshes(self, run, texts):
        """Those of one watcher that went on asking, and so knows more than one that asks once."""
        refreshes = [text for text in texts.split("\n\n") if re.search(r"^ +\d", text, re.MULTILINE)]
        seconds = set()
        for text in refreshes:
            hours, minutes, second = (int(number) for number in text.split()[0].split(":"))
            seconds.add(3600 * hours + 60 * minutes + second)
            expected = self.run_program("watch", run, "--limit", "0", "--at", str(max(seconds)))[0]
            self.assertEqual(text.strip(), expected.strip())
        self.assertGreater(len(seconds), 10)


if __name__ == "__main__":
    cluster.program.main()
