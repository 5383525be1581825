# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the eleven queries of the origin's dashboard answer, value by value beside what Trackside answers."""

import datetime
import itertools
import pathlib
import uuid

import cluster
from cluster import CLUSTER, ClusterTest, ask

setUpModule, tearDownModule = cluster.set_up, cluster.tear_down

EXAMPLES = pathlib.Path(__file__).parent.parent.parent / "resources" / "sql" / "examples" / "pinot"
TO_GO = "lookup('{}courses', 'distance', 'shortName', course) - distance"
INSIDE = ("ST_Contains(toGeometry(lookup('{}courses', 'geoFenceLocation', 'shortName', course)), "
          "toGeometry(location)) = 1")


def raw_time(row):
    return -(-row["elapsedMs"] // 1000)


class OriginsQueries(ClusterTest):
    """All about one race, which was cut off while some have finished, some stop in the fence and some run."""

    staged = None

    def setUp(self):
        super().setUp()
        if OriginsQueries.staged is None:
            run = str(uuid.uuid4())
            self.interrupted_race(run, 1000)
            OriginsQueries.staged = run, self.settled(run)
        self.run_id, self.race = OriginsQueries.staged
        self.standing = self.race["standing"]
        self.finished = [row for row in self.standing if row["status"] == "finished"]
        self.running = [row for row in self.standing if row["status"] in ("running", "stopped")]
        self.assertGreater(len(self.finished), 10)
        self.assertGreater(len(self.running), 10)

    def asked(self, columns, more="", before=""):
        return ask(f"{before}SELECT {columns} FROM {{}}parkrun WHERE runId = '{self.run_id}' {more}")

    def finish(self):
        """The first point of the map, as the origin takes it."""
        text = self.asked("ST_AsText(lookup('{}courses', 'courseMap', 'shortName', course))", "LIMIT 1")[0][0]
        lon, lat = text.removeprefix("LINESTRING (").split(",")[0].split()
        return f"lon = {lon} AND lat = {lat}"

    def test_the_list_of_races(self):
        columns = "runId, lookup('{}courses', 'longName', 'shortName', course), startTime, competitors"
        asked = ask(f"SELECT {columns} FROM {{}}races ORDER BY startTime DESC LIMIT 100")
        listed = [race for race in self.run_json("races", *CLUSTER) if race["runId"] == self.run_id]
        self.assertEqual([[race["runId"], race["courseName"], race["startTime"] + ".0", race["runners"]]
                          for race in listed], [row for row in asked if row[0] == self.run_id])

    def test_the_course(self):
        columns = ", ".join(f"lookup('{{}}courses', '{name}', 'shortName', course)" for name in ("longName", "distance"))
        points = ["ST_AsText(lookup('{}courses', '" + name + "', 'shortName', course))"
                  for name in ("startLocation", "endLocation", "courseMap")]
        name, length, start, end, line = self.asked(f"{columns}, {', '.join(points)}", "LIMIT 1")[0]
        course = next(course for course in self.run_json("courses") if course["id"] == "crystal")
        self.assertEqual((name, length), (course["name"], course["lengthMetres"]))
        self.assertEqual([[float(number) for number in text.removeprefix("POINT (").rstrip(")").split()]
                          for text in (start, end)], [course["start"], course["finish"]])
        self.assertEqual(line.count(",") + 1, course["points"])

    def test_the_first_ten(self):
        asked = self.asked(f"competitorId, {TO_GO} AS toGo, rawTime", "ORDER BY toGo, rawTime LIMIT 10")
        course = next(course for course in self.run_json("courses") if course["id"] == "crystal")
        # The origin has whole seconds, so whoever came home in the same one stands in any order.
        self.assertEqual(sorted([to_go, time, bib] for bib, to_go, time in asked),
                         sorted([course["lengthMetres"] - row["distanceMetres"], raw_time(row), row["competitorId"]]
                                for row in self.standing[:10]))
        self.assertEqual([row[2] for row in asked], [raw_time(row) for row in self.standing[:10]])

    def test_five_at_the_front_and_five_at_the_back(self):
        expected = [[row["competitorId"], row["distanceMetres"], raw_time(row)] for row in self.running]
        for order, five in (("DESC", expected[:5]), ("ASC", expected[:-6:-1])):
            asked = self.asked("competitorId, distance, rawTime",
                               f"AND NOT ({self.finish()}) ORDER BY distance {order} LIMIT 5")
            self.assertEqual(asked, five)

    def test_every_position(self):
        asked = self.asked("competitorId, distance, rawTime, lon, lat", "LIMIT 1000")
        self.assertEqual(sorted(asked),
                         sorted([row["competitorId"], row["distanceMetres"], raw_time(row), *row["position"]]
                                for row in self.standing))
        self.assertEqual(len(asked), 80)

    def test_how_many_are_in_the_fence(self):
        self.assertEqual(self.asked("COUNT(*)", f"AND {INSIDE}")[0][0], self.race["inZone"])
        self.assertGreater(self.race["inZone"], 1)

    def test_who_is_in_the_fence_and_for_how_long(self):
        inside = {row[0] for row in self.asked("competitorId", f"AND {INSIDE} LIMIT 100")}
        stays = {stay["competitorId"]: stay["insideMs"] / 1000 for stay in self.race["longestInZone"]}
        self.assertEqual(inside, stays.keys())
        self.assertEqual(list(stays.values()), sorted(stays.values(), reverse=True))
        seconds = {bib: [] for bib in inside}
        for bib, second in self.asked("competitorId, rawTime", f"AND {INSIDE} LIMIT 100000", "SET skipUpsert = true; "):
            seconds.get(bib, []).append(second)
        for bib, times in seconds.items():
            # Last minus first, as the origin has it, but of each passage: rows tell an edge to the second.
            passages = [list(group) for _, group in itertools.groupby(enumerate(sorted(times)), lambda p: p[1] - p[0])]
            least = sum(passage[-1][1] - passage[0][1] for passage in passages)
            edges = 2 * len(passages) - 1  # the last passage is not over
            self.assertTrue(least <= stays[bib] <= least + edges, (bib, passages, stays[bib]))

    def test_how_many_have_finished_and_how_many_have_not(self):
        finished = self.asked("COUNT(*)", f"AND {self.finish()}")[0][0]
        self.assertEqual((finished, self.asked("COUNT(*)")[0][0] - finished),
                         (self.race["finished"], self.race["running"]))

    def test_the_last_five_who_finished(self):
        asked = self.asked('competitorId, rawTime, "timestamp"',
                           f'AND {self.finish()} ORDER BY "timestamp" DESC LIMIT 5')
        gun = datetime.datetime(2026, 11, 23, 10, 17, 49)
        self.assertEqual([[bib, time, datetime.datetime.fromisoformat(clock.ljust(23, "0"))]
                          for bib, time, clock in asked],
                         [[row["competitorId"], raw_time(row), gun + datetime.timedelta(milliseconds=row["elapsedMs"])]
                          for row in self.finished[:-6:-1]])

    def test_the_examples_of_the_query_window(self):
        answers = {}
        for path in sorted(EXAMPLES.glob("*.sql")):
            sql = "\n".join(line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("--"))
            for table in ("parkrun", "races", "courses"):
                sql = sql.replace(f"{{{table}}}", "{}" + table)
            with self.subTest(path.name):
                answers[path.stem] = ask(sql.replace("{run}", f"'{self.run_id}'"))
                self.assertTrue(answers[path.stem])
        self.assertEqual(len(answers), 11)
        self.assertEqual([row[2] for row in answers["first_ten"]], [raw_time(row) for row in self.standing[:10]])
        self.assertEqual([row[0] for row in answers["front_five"]], [row["competitorId"] for row in self.running[:5]])
        self.assertEqual([row[0] for row in answers["back_five"]],
                         [row["competitorId"] for row in self.running[:-6:-1]])
        self.assertEqual(answers["zone_count"], [[self.race["inZone"]]])
        self.assertEqual({row[0] for row in answers["zone_runners"]},
                         {stay["competitorId"] for stay in self.race["longestInZone"]})
        self.assertLessEqual({row[0] for row in answers["zone_runners"]}, {row[0] for row in answers["zone_seconds"]})
        self.assertEqual(answers["finished"], [[self.race["finished"]]])
        self.assertEqual([row[0] for row in answers["last_finishers"]],
                         [row["competitorId"] for row in self.finished[:-6:-1]])


if __name__ == "__main__":
    cluster.program.main()
