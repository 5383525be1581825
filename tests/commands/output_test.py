# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What commands print: the courses, the results as files, and progress where somebody looks at it."""

import csv
import json
import math
import os
import subprocess

import program
from program import FIXED, RUN_ID

SHIPPED = ["city-marathon", "crystal", "figure-eight-half", "hill-run-south", "out-and-back-10k", "track-5000"]
RACE = ["race", "--course", "crystal", "--runners", "20", "--retire-ratio", "0.2", *FIXED]


class OutputTest(program.ProgramTest):
    def test_courses_as_json(self):
        courses = {course["id"]: course for course in self.run_json("courses")}
        self.assertEqual(sorted(courses), SHIPPED)
        for course in courses.values():
            with self.subTest(course=course["id"]):
                self.assertEqual(list(course), ["id", "name", "lengthMetres", "points", "zones", "start", "finish"])
                self.assertTrue(course["name"])
                self.assertGreater(course["lengthMetres"], 1000)
                self.assertGreaterEqual(course["points"], 2)
                self.assertGreaterEqual(course["zones"], 1)
                for longitude, latitude in (course["start"], course["finish"]):
                    self.assertTrue(-180 <= longitude <= 180 and -90 <= latitude <= 90)
        crystal = courses["crystal"]
        self.assertAlmostEqual(crystal["lengthMetres"], 4966.445, 3)
        self.assertEqual((crystal["name"], crystal["points"], crystal["zones"]), ("Crystal Palace", 91, 1))

    def test_courses_as_text_tell_the_same(self):
        told = self.run_json("courses")
        out, err = self.run_program("courses")
        self.assertEqual(err, "")
        self.assertEqual([line.split(None, 7) for line in out.splitlines()],
                         [[course["id"], f"{course['lengthMetres']:.1f}", "m", str(course["points"]), "points",
                           str(course["zones"]), "zones", course["name"]] for course in told])

    def test_a_course_that_cannot_be_read_hides_no_other(self):
        os.mkdir(os.path.join(self.data, "courses"))
        with open(os.path.join(self.data, "courses", "broken.kml"), "w", encoding="utf-8") as file:
            file.write("<kml>")
        out, err = self.run_program("courses", "--json")
        self.assertEqual(sorted(course["id"] for course in json.loads(out)), SHIPPED)
        self.assertTrue(err.startswith("trackside: "), err)
        self.assertIn("broken.kml", err)

    def test_a_pace_is_rounded_up_as_a_time_is(self):
        results = os.path.join(self.data, "results.json")
        table, _ = self.run_program(*RACE, "--results", results)
        lines = {line.split()[1]: line for line in table.splitlines() if line.endswith("finished") or "finished  " in line}
        with open(results, encoding="utf-8") as file:
            finished = [result for result in json.load(file) if result["bib"] in lines]
        self.assertGreaterEqual(len(finished), 5)
        for result in finished:
            seconds = math.ceil(result["netMs"] / result["distanceMetres"] - 1e-6)
            self.assertIn(f" {seconds // 60}:{seconds % 60:02} ", lines[result["bib"]])

    def test_results_as_json_and_as_csv_are_the_standing(self):
        files = {ending: os.path.join(self.data, f"results.{ending}") for ending in ("json", "csv")}
        told = self.run_json(*RACE, "--results", files["json"])
        with open(files["json"], encoding="utf-8") as file:
            results = json.load(file)
        self.assertEqual(len(results), 20)
        self.assertEqual(list(results[0])[:8], ["rank", "competitorId", "status", "elapsedMs", "netMs", "distanceMetres",
                                                "bib", "name"])
        watched = self.run_json("watch", RUN_ID, "--once", "--limit", "0")["standing"]
        for standing in (told["standing"], watched):
            shared = ("rank", "competitorId", "status", "elapsedMs", "distanceMetres", "bib", "name")
            self.assertEqual([[row[key] for key in shared] for row in results[:len(standing)]],
                             [[row[key] for key in shared] for row in standing])
        self.assertEqual(len(watched), 20)
        self.assertEqual({row["status"] for row in results}, {"finished", "retired"})
        self.assertEqual([row["netMs"] for row in results], [row["elapsedMs"] for row in results])

        self.run_program("races", "--delete", RUN_ID)
        self.run_program(*RACE, "--results", files["csv"])
        with open(files["csv"], encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual([[type(value)(row[key]) for key, value in result.items()] for row, result in zip(rows, results)],
                         [list(result.values()) for result in results])
        self.assertEqual(len(rows), 20)

    def test_watching_tells_who_runs(self):
        self.run_program(*RACE)
        standing = self.run_json("watch", RUN_ID, "--once", "--limit", "0")["standing"]
        self.assertEqual([row["bib"] for row in standing], [str(row["competitorId"]) for row in standing])
        names = [row["name"] for row in standing]
        self.assertEqual(len(names), 20)
        self.assertTrue(all(names))
        self.assertTrue(all({"category", "club"} <= row.keys() for row in standing))
        shown, _ = self.run_program("watch", RUN_ID, "--once", "--limit", "0")
        lines = shown.splitlines()
        heading = next(at for at, line in enumerate(lines) if line.endswith("status        name"))
        self.assertEqual([line[lines[heading].index("name"):] for line in lines[heading + 1:]], names)

    def test_progress_is_a_line_of_the_terminal_that_replaces_itself(self):
        race, terminal = self.start_on_terminal("race", "--course", "crystal", "--runners", "20", "--run-id", RUN_ID,
                                                "--speed", "60", "--json", stdout=subprocess.PIPE)
        shown = self.read_terminal(terminal, "0:00:3")
        race.terminate()
        out, _ = race.communicate(timeout=60)
        shown += self.read_terminal(terminal)
        self.assertEqual((out, race.returncode), (b"", 1))

        before, *lines = shown.split("\r\033[K")
        self.assertEqual(before, "")
        self.assertEqual(lines.pop(),
                         f"trackside: The race was interrupted at 0:00:{self.newest_second()}.\r\n"
                         f"  Go on with: trackside resume {RUN_ID}\r\n")
        self.assertEqual(lines.pop(), "")  # the line is gone when something else is said
        seconds = []
        for line in lines:
            self.assertRegex(line, r"^0:00:\d\d of 0:\d\d:\d\d  \d+ events(  .*×, this machine's limit)?$")
            second, events = int(line[5:7]), int(line.split("  ")[1].split()[0])
            seconds.append(second)
            self.assertIn(events, (0, 20 * (second + 1)))
        self.assertGreater(len(seconds), 3)
        self.assertEqual(seconds, sorted(seconds))

    def test_elsewhere_there_is_no_progress(self):
        out, err = self.run_program(*RACE)
        self.assertEqual(err, "")
        self.assertNotIn("\r", out)


if __name__ == "__main__":
    program.main()
