# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`trackside export` and `trackside decide` on real servers: the same race written from Pinot and from files."""

import csv
import json
import os
import re
import shutil
import tempfile
import uuid
import xml.etree.ElementTree as ElementTree

import cluster
from cluster import CLUSTER, ClusterTest

GPX = "{http://www.topografix.com/GPX/1/1}"
REASON = "=cut the <b>course</b>,\n\"twice\""

setUpModule, tearDownModule = cluster.set_up, cluster.tear_down


def parts_of(form, text):
    """What a file tells, as values, under the name of the part that tells it."""
    if form == "csv":
        heading, *rows = csv.reader(text.splitlines(keepends=True))
        return {"heading": heading, **{f"competitor {row[1]}": row for row in rows}}
    if form == "json":
        return {f"competitor {row['competitorId']}": row for row in json.loads(text)}
    if form == "html":
        return json.loads(re.search('<script type="application/json" id="race">(.*?)</script>', text, re.DOTALL)[1])
    root = ElementTree.fromstring(text)
    told = {"metadata": [(field.tag, field.text) for field in root.find(f"{GPX}metadata")]}
    for track in root.iter(f"{GPX}trk"):
        told[track.findtext(f"{GPX}name")] = (track.findtext(f"{GPX}desc"), [
            (float(point.get("lat")), float(point.get("lon")), point.findtext(f"{GPX}time"))
            for point in track.iter(f"{GPX}trkpt")])
    return told


class ExportFromTheCluster(ClusterTest):
    RUNNERS = 40
    # A fast field, so that there are few seconds. Run id and start are the same on both, so nothing in the files differs.
    RACE = ["race", "--course", "crystal", "--runners", str(RUNNERS), "--fastest", "144", "--slowest", "220", "--seed", "5",
            "--stop-ratio", "0.3", "--retire-ratio", "0.2", "--no-show-ratio", "0.1", "--wave-size", "25",
            "--event-name", "Tom & Jerry's <5k>", "--start", "2026-11-23T10:17:49", "--speed", "max"]

    def setUp(self):
        super().setUp()
        self.run_id = str(uuid.uuid4())

    def race(self, *profile):
        self.run_program(*self.RACE, "--run-id", self.run_id, *profile)

    def exported(self, form, *options):
        path = os.path.join(self.data, "out." + form)
        self.assertEqual(self.run_program("export", self.run_id, "--format", form, "--out", path, *options), ("", ""))
        with open(path, encoding="utf-8", newline="") as file:
            return file.read()

    def finishers(self, *profile):
        standing = self.watched(self.run_id, *profile)["standing"]
        return [row["competitorId"] for row in standing if row["status"] == "finished"]

    def check_that_files_agree(self):
        for form in ("csv", "json", "gpx", "html"):
            expected = parts_of(form, self.exported(form))
            told = parts_of(form, self.exported(form, *CLUSTER))
            self.assertEqual(list(told), list(expected), form)
            for part, value in expected.items():
                with self.subTest(form, part=part):
                    self.assertEqual(told[part], value)

    def test_files_from_both_profiles_tell_the_same(self):
        self.race()
        self.race(*CLUSTER)
        self.check_that_files_agree()
        rows = list(csv.DictReader(self.exported("csv", *CLUSTER).splitlines()))
        self.assertEqual(len(rows), self.RUNNERS)
        self.assertEqual({row["status"] for row in rows}, {"finished", "retired", "notStarted"})
        self.assertTrue(all(row["name"] and row["category"] for row in rows))
        self.assertTrue(all(row["splitMs 4 km"] for row in rows if row["status"] == "finished"))
        chosen = self.finishers()[:2]
        for form in ("csv", "gpx"):
            options = ["--bib", ",".join(map(str, chosen))]
            self.assertEqual(parts_of(form, self.exported(form, *options, *CLUSTER)),
                             parts_of(form, self.exported(form, *options)))

    def test_a_decision_is_in_the_files(self):
        self.race()
        self.race(*CLUSTER)
        winner, second = self.finishers(*CLUSTER)[:2]
        for bib, status, reason in ((winner, "disqualified", REASON), (second, "notStarted", "")):
            decide = ["decide", self.run_id, str(bib), status, "--reason", reason, "--from", "60"]
            here, there = self.run_json(*decide), self.run_json(*decide, *CLUSTER)
            del here["atMs"], there["atMs"]
            self.assertEqual(there, here)
            self.assertEqual(there["decision"], {"status": status, "reason": reason, "fromSecond": 60})
        text = self.exported("csv", *CLUSTER)
        rows = {int(row["competitorId"]): row for row in csv.DictReader(text.splitlines(keepends=True))}
        decided = ("status", "decisionFromSecond", "decisionReason")
        self.assertEqual([rows[winner][key] for key in decided], ["disqualified", "60", "'" + REASON])
        self.assertEqual([rows[second][key] for key in decided], ["notStarted", "60", ""])
        self.assertEqual([bib for bib, row in rows.items() if row["decisionFromSecond"]], [second, winner],
                         "in order of the standing")
        self.check_that_files_agree()
        self.run_program("decide", self.run_id, str(winner), "none", "--reason", "granted", *CLUSTER)
        self.assertNotIn("disqualified", self.exported("csv", *CLUSTER))
        self.assertIn("disqualified", self.exported("csv"), "the embedded race is another")

    def test_it_is_opened_elsewhere_as_it_is(self):
        self.race(*CLUSTER)
        winner = self.finishers(*CLUSTER)[0]
        self.run_program("decide", self.run_id, str(winner), "disqualified", "--reason", REASON, "--from", "60", *CLUSTER)
        path = os.path.join(self.data, "race.trackside")
        self.assertEqual(self.run_program("export", self.run_id, "--format", "trackside", "--out", path, *CLUSTER), ("", ""))
        other = tempfile.mkdtemp(prefix="trackside-")
        self.addCleanup(shutil.rmtree, other, ignore_errors=True)
        self.assertEqual(self.run_json("import", path, TRACKSIDE_DATA=other), {"runId": self.run_id, "isNew": True})
        for options in ((), ("--at", "59"), ("--at", "400")):
            self.assertEqual(self.watched(self.run_id, *options, TRACKSIDE_DATA=other),
                             self.watched(self.run_id, *options, *CLUSTER))
        whole = self.watched(self.run_id, TRACKSIDE_DATA=other)["standing"]
        self.assertEqual([row["decision"]["reason"] for row in whole if "decision" in row], [REASON])
        again = self.run_json("import", path, TRACKSIDE_DATA=other)
        self.assertEqual(again, {"runId": self.run_id, "isNew": False})


if __name__ == "__main__":
    cluster.program.main()
