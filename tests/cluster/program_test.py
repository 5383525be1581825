# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program on real servers: set up, race, watch, resume; somebody else's producer."""

import itertools
import json
import pathlib
import random
import signal
import subprocess
import tempfile
import time
import uuid

import cluster
from cluster import CLUSTER, KAFKA, PREFIX, ClusterTest, ask, produce, program, settings_in

FIXED, RUN_ID = program.FIXED, program.RUN_ID
LENGTH = 4966.445  # of Crystal Palace
CORPUS = pathlib.Path(__file__).resolve().parent.parent / "data" / "import"

setUpModule, tearDownModule = cluster.set_up, cluster.tear_down


class OwnRaces(ClusterTest):
    def test_a_second_set_up_changes_nothing(self):
        checks = self.run_json("doctor", "--provision", *CLUSTER)
        self.assertTrue(checks["ok"])
        self.assertNotIn("Set up", [check["name"] for check in checks["checks"]])

    def test_a_test_event_is_seen_end_to_end_and_nowhere_else(self):
        checks = {check["name"]: check["ok"] for check in self.run_json("doctor", *CLUSTER)["checks"]}
        self.assertTrue(checks["Test event"])
        reserved = ask("SELECT runId, competitorId FROM {}parkrun WHERE runId LIKE '00000000-0000-8000-%' LIMIT 1000")
        self.assertTrue(reserved)
        self.assertNotIn(reserved[0][0], [race["runId"] for race in self.run_json("races", *CLUSTER)])
        self.run_program("watch", reserved[0][0], "--once", *CLUSTER, code=2)

    def test_one_seed_gives_one_race_on_both_profiles(self):
        arguments = ["race", "--course", "crystal", "--runners", "60", "--seed", "7", "--stop-ratio", "0.4",
                     "--retire-ratio", "0.1", "--no-show-ratio", "0.05", *FIXED]
        races = [self.run_json(*arguments), self.run_json(*arguments, *CLUSTER)]
        for race in races:
            del race["createMs"], race["wallSeconds"]
        self.assertEqual(*races)
        for second in (0, 60, 300, 777, 1300):
            self.assertEqual(self.watched(RUN_ID, "--at", str(second)),
                             self.watched(RUN_ID, "--at", str(second), *CLUSTER))
        self.assertEqual(self.watched(RUN_ID), self.watched(RUN_ID, *CLUSTER))
        listed = [race for race in self.run_json("races", *CLUSTER) if race["runId"] == RUN_ID]
        self.assertEqual(listed[0]["courseName"], self.run_json("races")[0]["courseName"])
        _, told = self.run_program("race", "--course", "crystal", "--runners", "60", "--seed", "8", *FIXED, *CLUSTER,
                                   code=1)
        self.assertIn(f"go on with that race: trackside resume {RUN_ID} --profile own\n", told)

    def test_an_unkind_stream_is_the_same_on_both_profiles(self):
        run = str(uuid.uuid4())
        arguments = ["race", "--course", "crystal", "--runners", "40", "--seed", "8", "--stop-ratio", "0.4",
                     "--retire-ratio", "0.1", "--run-id", run, "--start", "2026-11-23T10:17:49", "--speed", "max",
                     "--gps-error", "4", "--dropout-ratio", "0.02", "--late-ratio", "0.1", "--repeat-ratio", "0.05",
                     "--swap-ratio", "0.1"]
        races = [self.run_json(*arguments), self.run_json(*arguments, *CLUSTER)]
        for race in races:
            del race["createMs"], race["wallSeconds"]
        self.assertEqual(*races)
        self.assertGreater(min(races[0]["faults"].values()), 0)
        for second in (0, 60, 300, 777, 1300):
            self.assertEqual(self.watched(run, "--at", str(second)), self.watched(run, "--at", str(second), *CLUSTER))
        self.assertEqual(self.watched(run), self.watched(run, *CLUSTER))
        history = f"SET skipUpsert = true; SELECT COUNT(*), DISTINCTCOUNT(eventId) FROM {{}}parkrun WHERE runId = '{run}'"
        sent, records = ask(history)[0]
        self.assertEqual(sent, races[0]["events"])
        self.assertEqual(records, sent - races[0]["faults"]["repeated"])

    def test_an_own_course_is_loaded_before_its_race_begins(self):
        file = next(CORPUS.glob("030-*"))  # a loop with a zone, which is on no server yet
        facts = self.run_json("import", str(file), "--save", "own-loop")["lines"][0]
        arguments = ["race", "--course", "own-loop", "--runners", "30", "--seed", "3", "--stop-ratio", "0.5",
                     "--run-id", str(uuid.uuid4()), "--start", "2026-11-23T10:17:49", "--speed", "max"]
        run = arguments[arguments.index("--run-id") + 1]
        races = [self.run_json(*arguments), self.run_json(*arguments, *CLUSTER)]
        for race in races:
            del race["createMs"], race["wallSeconds"]
        self.assertEqual(*races)
        self.assertEqual(self.watched(run, "--at", "400"), self.watched(run, "--at", "400", *CLUSTER))
        own = "FROM {}courses WHERE shortName = 'own-loop'"
        name, metres, start, end = ask(f"SELECT longName, distance, ST_AsText(startLocation), ST_AsText(endLocation) {own}")[0]
        self.assertEqual((name, round(metres, 3)), (facts["name"], round(facts["lengthMetres"], 3)))
        self.assertEqual((start, end), ("POINT (18.43 -33.95)",) * 2)
        line = ask(f"SELECT ST_AsText(courseMap) {own}")[0][0].removeprefix("LINESTRING (").removesuffix(")").split(", ")
        self.assertEqual(len(line), facts["points"])
        self.assertEqual(line[1], "18.427302 -33.949902", "from the finish to the start")
        inside = ask("SET skipUpsert = true; SELECT COUNT(*) FROM {}parkrun WHERE ST_Contains(toGeometry(lookup("
                     "'{}courses', 'geoFenceLocation', 'shortName', course)), toGeometry(location)) = 1 "
                     f"AND runId = '{run}'")[0][0]
        self.assertGreater(inside, 30)

    def test_zone_entries_and_exits_are_those_of_st_contains(self):
        """By Pinot's own geometry a runner is inside from a second on, and until a second: within a second of ours."""
        run = str(uuid.uuid4())
        self.run_program("race", "--course", "crystal", "--runners", "40", "--seed", "12", "--stop-ratio", "0.5",
                         "--retire-ratio", "0.2", "--run-id", run, "--speed", "max", *CLUSTER)
        inside = ask("SET skipUpsert = true; SELECT competitorId, rawTime FROM {}parkrun WHERE "
                     "ST_Contains(toGeometry(lookup('{}courses', 'geoFenceLocation', 'shortName', course)), "
                     f"toGeometry(location)) = 1 AND runId = '{run}' ORDER BY competitorId, rawTime LIMIT 1000000")
        edges = []
        for bib, rows in itertools.groupby(inside, key=lambda row: row[0]):
            seconds = [row[1] for row in rows]
            for before, second in itertools.pairwise([None, *seconds, None]):
                if before is None or second is None or second > before + 1:
                    edges += [] if before is None else [(bib, before, "zoneLeft")]
                    edges += [] if second is None else [(bib, second, "zoneEntered")]
        log = [(entry["competitorId"], entry["elapsedMs"] / 1000, entry["kind"])
               for entry in reversed(self.watched(run, *CLUSTER)["log"]) if entry["kind"].startswith("zone")]
        log.sort(key=lambda entry: entry[0])
        self.assertEqual([(bib, kind) for bib, _, kind in log], [(bib, kind) for bib, _, kind in edges])
        self.assertGreater(len(log), 200)
        for (bib, ours, kind), (_, theirs, _) in zip(log, edges):
            self.assertLessEqual(abs(ours - theirs), 1.0, f"{bib} {kind}")

    def test_kcat_reads_an_event(self):
        run = str(uuid.uuid4())
        self.run_program("race", "--course", "track-5000", "--runners", "1", "--speed", "max", "--run-id", run,
                         *CLUSTER)
        done = subprocess.run(["kcat", "-C", "-b", KAFKA, "-t", PREFIX + "parkrun", "-o", "beginning", "-e", "-q"],
                              capture_output=True, check=True, text=True, timeout=60)
        ours = [json.loads(line) for line in done.stdout.splitlines() if run in line and line.endswith("}")]
        self.assertTrue(ours)
        for event in ours:
            self.assertLessEqual({"runId", "eventId", "competitorId", "rawTime", "timestamp", "lat", "lon", "distance",
                                  "course", "status"}, event.keys())

    def test_a_race_that_was_interrupted_goes_on(self):
        rows, events = self.check_that_it_goes_on(signal.SIGINT)
        self.assertEqual(rows, events)

    def test_a_race_that_was_killed_goes_on(self):
        rows, events = self.check_that_it_goes_on(signal.SIGKILL)
        self.assertGreaterEqual(rows, events)  # what was under way may come again

    def check_that_it_goes_on(self, by):
        """Gives the rows that Pinot has of the race, and how many differ; these are all that the generator made."""
        run = str(uuid.uuid4())
        words = self.interrupted_race(run, random.randrange(100, 300), by)
        if by == signal.SIGINT:
            self.assertIn(f"trackside resume {run} --profile own\n", words)
        told = self.run_json("resume", run, "--speed", "max", *CLUSTER)
        self.run_program("race", "--course", "crystal", "--runners", "80", "--seed", "5", "--stop-ratio", "0.5",
                         "--run-id", run, "--start", "2026-11-23T10:17:49", "--speed", "max")
        self.assertEqual(told["finished"], 80)
        self.assertEqual(self.watched(run), self.watched(run, *CLUSTER))
        rows, events = ask(f"SET skipUpsert = true; SELECT COUNT(*), DISTINCTCOUNT(eventId) FROM {{}}parkrun "
                           f"WHERE runId = '{run}'")[0]
        self.assertEqual(events, len(self.rows(run)))
        self.check_event_ids(run)
        return rows, events

    def test_a_hidden_race_is_hidden_here_alone(self):
        run = str(uuid.uuid4())
        self.run_program("race", "--course", "track-5000", "--runners", "1", "--speed", "max", "--run-id", run,
                         *CLUSTER)
        self.run_program("races", "--delete", run, *CLUSTER)
        self.assertNotIn(run, [race["runId"] for race in self.run_json("races", *CLUSTER)])
        self.run_program("watch", run, "--once", *CLUSTER, code=1)
        with tempfile.TemporaryDirectory() as elsewhere:
            settings_in(elsewhere)
            self.assertIn(run, [race["runId"] for race in self.run_json("races", *CLUSTER, TRACKSIDE_DATA=elsewhere)])


class AnothersRaces(ClusterTest):
    """A producer with the origin's fields alone: no status, no exact time, random ids, an end that falls short."""

    def produced(self, run, runners, until, noise):
        """Runner → metres a second; \\p noise decides what goes wrong with a record. Gives each runner's finish."""
        lon, lat = ask("SELECT ST_AsText(courseMap) FROM {}courses WHERE shortName = 'crystal'")[0][0].removeprefix(
            "LINESTRING (").split(",")[0].split()
        finishes, lines = {}, []
        for bib, speed in runners.items():
            for second in range(until + 1):
                distance = speed * second
                record = {"runId": run, "eventId": str(uuid.uuid4()), "competitorId": bib, "rawTime": second,
                          "timestamp": time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(1763892000 + second)),
                          "lat": 51.42, "lon": -0.07, "distance": distance, "course": "crystal"}
                if distance >= 0.97 * LENGTH:  # the origin's generator ends a little short, on the last point
                    record |= {"lat": float(lat), "lon": float(lon)}
                    finishes[bib] = second
                lines.append(f"{bib}|{json.dumps(record | noise.get('more', {}))}")
                if bib in finishes:
                    break
        if noise.get("repeat"):
            lines += random.Random(1).sample(lines, len(lines) // 10)
        if noise.get("broken"):
            for bib, nowhere in ((240, "NaN"), (99, "Infinity"), (17, "-Infinity")):  # read as numbers by Pinot
                lines.append(f"{bib}|" + json.dumps(record | {
                    "eventId": str(uuid.uuid4()), "competitorId": bib, "rawTime": 500, "distance": nowhere,
                    "timestamp": time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(1763892000 + 500))}))
            lines = [line for good in lines for line in (good, "7|{\"runId\": \"" + run + "\", \"competitorId\"")][:-1]
        if noise.get("absurd"):  # no time of a race, no runner, none at all
            for wrong in ({"rawTime": 2_000_000_000}, {"rawTime": -5}, {"competitorId": 0}, {"competitorId": -7}):
                lines.append(f"x|{json.dumps(record | {'eventId': str(uuid.uuid4()), 'competitorId': 4242} | wrong)}")
            lines.append("x|" + json.dumps({"runId": run, "competitorId": 4243}))
        if noise.get("shuffle"):  # late by up to some records, each runner's among the others'
            shuffled = random.Random(2)
            lines = [line for _, line in sorted(enumerate(lines), key=lambda p: p[0] + shuffled.uniform(0, 40))]
        produce("races", [f"{run}|" + json.dumps({"runId": run, "course": "crystal",
                                                  "startTime": "2025-11-23 10:00:00"})])
        produce("parkrun", lines)
        return finishes

    def check(self, noise):
        run = str(uuid.uuid4())
        runners = {17: 6.0, 3: 5.5, 240: 4.0, 5: 3.0, 99: 2.5}
        until = 1000
        finishes = self.produced(run, runners, until, noise)
        self.assertEqual(len(finishes), 2)
        ours = ", ".join(str(bib) for bib in runners)
        seen = (f"SELECT COUNT(*), MAX(rawTime) FROM {{}}parkrun WHERE runId = '{run}' AND competitorId IN ({ours}) "
                f"AND rawTime <= {until}")
        self.until(lambda: (rows := ask(seen)) and rows[0][0] == len(runners) and float(rows[0][1]) == until, "rows")
        race = self.settled(run)
        self.assertEqual((race["finished"], race["running"], race["retired"]), (2, 3, 0))
        self.assertEqual(race["raceTimeSeconds"], until)
        self.assertEqual([row["competitorId"] for row in race["standing"]], [17, 3, 240, 5, 99])
        self.assertEqual([row["elapsedMs"] for row in race["standing"]],
                         [finishes[17] * 1000, finishes[3] * 1000, until * 1000, until * 1000, until * 1000])
        self.assertEqual([row["status"] for row in race["standing"]], ["finished"] * 2 + ["running"] * 3)
        at = self.watched(run, "--at", "500", *CLUSTER)
        self.assertEqual([row["distanceMetres"] for row in at["standing"]],
                         [500 * speed for speed in runners.values()])

    def test_the_origins_fields_are_enough(self):
        self.check({})

    def test_unknown_fields_do_no_harm(self):
        self.check({"more": {"shoe": "left", "splits": [1, 2, 3]}})

    def test_repeats_and_broken_records_do_no_harm(self):
        self.check({"repeat": True, "broken": True})

    def test_records_of_no_race_do_no_harm(self):
        self.check({"absurd": True})

    def test_records_out_of_order_do_no_harm(self):
        self.check({"shuffle": True})


if __name__ == "__main__":
    program.main()
