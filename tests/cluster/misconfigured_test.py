# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables that are missing, wrong, paused or not loaded: each command says what is wrong and what to do, ends, and works
again once that is mended."""

import json
import urllib.parse
import uuid

import cluster
from cluster import CLUSTER, CONTROLLER, PREFIX, ask, call, produce
from refusals import COMMANDS_ON_PINOT, RACE, RefusalTest

setUpModule, tearDownModule = cluster.set_up, cluster.tear_down


class Tables(RefusalTest):
    def setUp(self):
        super().setUp()
        self.prefix = f"m{uuid.uuid4().hex[:10]}_"
        self.other = ["--profile", "other"]
        cluster.settings_in(self.data, other=self.prefix)
        self.addCleanup(cluster.delete_tables, self.prefix)

    def create(self, table, change):
        """A table of the other profile after the one of `own`; \\p change may alter the schema."""
        schema = call(f"{CONTROLLER}/schemas/{PREFIX}{table}")
        schema["schemaName"] = f"{self.prefix}{table}"
        change(schema)
        call(f"{CONTROLLER}/schemas", schema)
        (config,) = call(f"{CONTROLLER}/tables/{PREFIX}{table}").values()
        config["tableName"] = f"{self.prefix}{table}"
        config["segmentsConfig"].pop("schemaName", None)
        call(f"{CONTROLLER}/tables", config)

    def produced(self, runners, second, course="crystal"):
        """A race that another program writes on the topics, every runner at \\p second, with bibs that no other race here
        has, since a table with the key of the origin keeps one row of each; its run id."""
        run = str(uuid.uuid4())
        produce("races", [f"{run}|" + json.dumps({"runId": run, "course": course,
                                                  "startTime": "2025-11-23 10:00:00"})])
        produce("parkrun", [f"{bib}|" + json.dumps({
            "runId": run, "eventId": str(uuid.uuid4()), "competitorId": bib, "rawTime": second, "lat": 51.42,
            "timestamp": f"2025-11-23 10:{second // 60:02}:{second % 60:02}", "lon": -0.07, "distance": 4.0 * second,
            "course": course}) for bib in range(901, 901 + runners)])
        return run

    def await_rows(self, run, runners):
        """Until the other profile's tables have the race and a row of each runner."""
        rows = f"SELECT COUNT(*) FROM {self.prefix}%s WHERE runId = '{run}'"
        self.until(lambda: ask(rows % "races")[0][0] == 1 and ask(rows % "parkrun")[0][0] == runners, "its rows")

    def test_a_topic_has_no_table(self):
        failed = self.failed_checks(self.other)
        self.assertIn(f"There is no table {self.prefix}parkrun.", failed["Tables"])
        self.assertIn("Set the connection up", failed["Tables"])
        missing = f"Pinot has no table {self.prefix}"
        for command in COMMANDS_ON_PINOT:
            self.check_refusal([*command, *self.other], missing, "Set the connection up")
        self.run_program("doctor", "--provision", *self.other)
        self.check_that_all_works(self.other)

    def test_one_of_the_topics_has_no_table(self):
        self.run_program("doctor", "--provision", *self.other)
        call(f"{CONTROLLER}/tables/{self.prefix}parkrun", verb="DELETE")
        self.assertIn(f"There is no table {self.prefix}parkrun", self.failed_checks(self.other)["Tables"])
        run = str(uuid.uuid4())
        self.check_refusal([*RACE, "--run-id", run, *self.other], f"Pinot has no table {self.prefix}parkrun.",
                           "Set the connection up")
        self.check_refusal(["races", *self.other], "table", "Set the connection up")
        self.run_program("doctor", "--provision", *self.other)
        self.assertNotIn(run, [race["runId"] for race in self.run_json("races", *self.other)], "it never began")
        self.check_that_all_works(self.other)

    def test_a_table_has_the_key_of_the_origin(self):
        overwritten = "a later race overwrites the rows of an earlier one"
        self.create("parkrun", lambda schema: schema.update(primaryKeyColumns=["competitorId"]))
        report = self.run_json("doctor", "--provision", *self.other, code=1)
        # A table that was made a moment ago may not answer to the test event yet.
        failed = next((check for check in report["checks"] if overwritten in check["finding"]), None)
        self.assertIsNotNone(failed, report["checks"])
        self.assertFalse(failed["ok"])
        self.assertIn("Give the connection a table prefix", failed["fix"])
        self.check_refusal([*RACE, *self.other], overwritten, "Give the connection a table prefix")
        # What another program writes there is shown, with a word.
        run = self.produced(3, 60)
        self.await_rows(run, 3)
        out, told = self.run_program("watch", run, "--once", "--json", *self.other)
        self.assertEqual(json.loads(out)["running"], 3)
        self.assertIn(overwritten, told)
        self.assertIn("Give the connection a table prefix", told)
        # The remedy: another prefix.
        cluster.settings_in(self.data, other=self.prefix, mended=f"{self.prefix}b_")
        self.addCleanup(cluster.delete_tables, f"{self.prefix}b_")
        self.run_program("doctor", "--provision", "--profile", "mended")
        self.check_that_all_works(["--profile", "mended"])

    def test_no_race_begins_while_the_consumption_is_paused(self):
        paused, remedy = f"The table {PREFIX}parkrun was told to pause", f"{PREFIX}parkrun/resumeConsumption"
        self.pause()
        failed = self.failed_checks()
        self.assertIn(paused, failed["Consumption"])
        self.assertIn(remedy, failed["Consumption"])
        self.check_refusal([*RACE, *CLUSTER], paused, remedy)
        self.resume()
        self.check_that_all_works()

    def pause(self):
        call(f"{CONTROLLER}/tables/{PREFIX}parkrun/pauseConsumption", verb="POST")
        self.addCleanup(self.resume)

    def resume(self):
        """Resumes, and waits until every partition is read; a second time does nothing."""
        table = f"{CONTROLLER}/tables/{PREFIX}parkrun"
        call(f"{table}/resumeConsumption", verb="POST")
        self.until(lambda: len(call(f"{table}/consumingSegmentsInfo")["_segmentToConsumingInfoMap"]) == 3, "consumption")

    def test_the_consumption_is_paused_in_mid_race(self):
        paused, remedy = f"The table {PREFIX}parkrun was told to pause", f"{PREFIX}parkrun/resumeConsumption"
        run = str(uuid.uuid4())
        race = self.start("race", "--course", "crystal", "--runners", "20", "--fastest", "144", "--slowest", "200",
                          "--speed", "30", "--run-id", run, *CLUSTER)
        self.addCleanup(race.kill)
        newest = f"SELECT MAX(rawTime) FROM {{}}parkrun WHERE runId = '{run}'"
        self.until(lambda: float((ask(newest) or [[-1]])[0][0]) >= 5, "the race")
        self.pause()

        def complaint():
            return self.run_program("watch", run, "--once", *CLUSTER)[1]

        told = self.until(complaint, "a word of the pause")
        self.assertIn(paused, told)
        self.assertIn(remedy, told)
        _, told = race.communicate(timeout=200)
        self.assertEqual(race.returncode, 1, told)
        self.assertIn("The race is over, and the store does not show all of it yet. " + paused, told)
        self.assertIn(remedy, told)
        self.resume()
        self.until(lambda: self.watched(run, *CLUSTER)["finished"] == 20, "the rows that waited in Kafka")
        self.assertEqual(complaint(), "")

    def take_the_courses_away(self):
        call(f"{CONTROLLER}/segments/{self.prefix}courses?type=OFFLINE", verb="DELETE")
        rows = f"SELECT COUNT(*) FROM {self.prefix}courses"
        self.until(lambda: (ask(rows) or [[0]])[0][0] == 0, "the courses to be gone")

    def test_the_courses_are_there_and_not_loaded(self):
        unknown = "Pinot's table of courses has no course “crystal”."
        self.run_program("doctor", "--provision", *self.other)
        run = self.produced(3, 60)
        self.take_the_courses_away()
        failed = self.failed_checks(self.other)
        self.assertEqual(list(failed), ["Courses"])
        self.assertIn("The course crystal is not loaded.", failed["Courses"])
        self.assertIn("Set the connection up", failed["Courses"])
        # A race is shown without its course, and our own bring theirs along.
        self.await_rows(run, 3)
        out, told = self.run_program("watch", run, "--once", "--json", *self.other)
        shown = json.loads(out)
        self.assertEqual((shown["running"], shown["inZone"], shown["longestInZone"]), (3, None, None))
        self.assertIn(unknown, told)
        self.assertIn("Load it with trackside doctor --provision --profile other, if", told)
        watch = self.start("watch", run, "--every", "1", *self.other)
        self.addCleanup(watch.kill)
        self.assertIn("geofence unknown", next(line for line in watch.stdout if "geofence" in line))
        self.assertIn("240 m         -", [next(watch.stdout) for _ in range(2)][1])  # below the header
        self.assertEqual(self.run_json(*RACE, *self.other)["finished"], 2)
        self.assertNotIn("The course track-5000 is not loaded", self.failed_checks(self.other)["Courses"])
        self.run_program("doctor", "--provision", *self.other)
        self.check_that_all_works(self.other)
        # Whoever watches gets it once it is loaded.
        self.assertTrue(any("0 in the geofence" in line for line in watch.stdout))
        watch.kill()
        self.assertEqual(watch.communicate(timeout=60)[1].count(unknown), 1)

    def test_the_course_of_a_race_is_taken_away_in_mid_race(self):
        self.run_program("doctor", "--provision", *self.other)
        run = str(uuid.uuid4())
        race = self.start("race", "--course", "track-5000", "--runners", "2", "--fastest", "144", "--slowest", "200",
                          "--speed", "60", "--run-id", run, *self.other)
        self.addCleanup(race.kill)
        newest = f"SELECT MAX(rawTime) FROM {self.prefix}parkrun WHERE runId = '{run}'"
        self.until(lambda: float((ask(newest) or [[-1]])[0][0]) >= 5, "the race")
        self.take_the_courses_away()
        out, told = race.communicate(timeout=200)
        self.assertEqual(race.returncode, 0, told)
        self.assertIn("2 of 2 finished", out)
        self.assertIn("Pinot's table of courses has no course “track-5000”.", told)
        self.assertIn("Load it with trackside doctor --provision --profile other, if", told)

    def load_course(self, **record):
        """As somebody else loads one into the other profile's table."""
        batch = {"inputFormat": "json", "segmentNameGenerator.type": "fixed",
                 "segmentNameGenerator.configs.segment.name": f"theirs_{record['shortName']}"}
        query = urllib.parse.urlencode({"tableNameWithType": f"{self.prefix}courses_OFFLINE",
                                        "batchConfigMapStr": json.dumps(batch)})
        form = ('--part\r\nContent-Disposition: form-data; name="file"; filename="course.json"\r\n\r\n'
                f"{json.dumps(record)}\r\n--part--\r\n")
        call(f"{CONTROLLER}/ingestFromFile?{query}", form.encode(), kind="multipart/form-data; boundary=part")
        rows = f"SELECT COUNT(*) FROM {self.prefix}courses WHERE shortName = '{record['shortName']}'"
        self.until(lambda: ask(rows)[0][0] == 1, "the course")

    def test_a_course_of_another_writer_is_none(self):
        self.run_program("doctor", "--provision", *self.other)
        self.load_course(shortName="hollow", longName="Hollow", distance=5000)
        self.load_course(shortName="bent", longName="Bent", distance=5000, map="LINESTRING EMPTY",
                         start="POINT (0 0)", end="POINT (0 0)")
        self.assertIn("What Pinot has of the course “hollow” is no course. Its map, start or end is empty.",
                      self.failed_checks(self.other)["Courses"])
        for course in ("hollow", "bent"):
            run = self.produced(3, 60, course)
            self.await_rows(run, 3)
            out, told = self.run_program("watch", run, "--once", "--json", *self.other)
            self.assertEqual(json.loads(out)["running"], 3)
            self.assertIn(f"What Pinot has of the course “{course}” is no course.", told)
        # The races on all other courses are what they were.
        self.assertEqual(self.run_json(*RACE, *self.other)["finished"], 2)
        run = self.produced(3, 60)
        self.await_rows(run, 3)
        self.assertEqual(self.run_json("watch", run, "--once", *self.other)["inZone"], 0)

    def test_there_is_no_table_of_courses(self):
        self.run_program("doctor", "--provision", *self.other)
        call(f"{CONTROLLER}/tables/{self.prefix}courses", verb="DELETE")
        for command in (["races"], RACE):
            self.check_refusal([*command, *self.other], "table", "Set the connection up")
        self.run_program("doctor", "--provision", *self.other)
        self.check_that_all_works(self.other)


if __name__ == "__main__":
    cluster.program.main()
