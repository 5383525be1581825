# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`trackside export --format html`: the page as a browser shows it, against what the store answers."""

import base64
import contextlib
import hashlib
import html.parser
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import unittest
import xml.sax.saxutils

import program
from program import FIXED, RUN_ID

BROWSER = shutil.which("chromium")
HOSTILE = "</script><script>document.title='x'</script><img src=x onerror=\"document.title='x'\">&amp;\u2028<!--"


class Shown(html.parser.HTMLParser):
    """What a browser made of the page."""

    def __init__(self, text):
        super().__init__()
        self.rows = {}  # of each table that has an id: the data of its rows
        self.texts = {}  # of each element that has an id and is not hidden
        self.tags = []
        self.title = ""
        self._open = []  # [(tag, id)]
        self._table = ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.tags.append(tag)
        if tag == "table":
            self._table = attributes.get("id", "")
        if tag == "tr" and "data-bib" in attributes:
            data = {key.removeprefix("data-"): value for key, value in attributes.items() if key.startswith("data-")}
            self.rows.setdefault(self._table, []).append(data)
        if tag not in ("meta", "input", "img"):
            self._open.append((tag, "" if "hidden" in attributes else attributes.get("id", "")))

    def handle_endtag(self, tag):
        while self._open.pop()[0] != tag:
            pass

    def handle_data(self, text):
        if any(tag == "title" for tag, _ in self._open):
            self.title += text
        for _, name in self._open:
            if name:
                self.texts[name] = self.texts.get(name, "") + text


@unittest.skipUnless(BROWSER, "There is no browser here (package chromium) to show the page.")
class ExportHtmlTest(program.ProgramTest):
    def race(self, *options, runners=40, course="crystal"):
        self.run_program("race", "--course", course, "--runners", str(runners), "--seed", "5", *options, *FIXED)

    def exported(self, *options):
        self.path = os.path.join(self.data, "race.html")
        self.assertEqual(self.run_program("export", RUN_ID, "--format", "html", "--out", self.path, *options), ("", ""))
        with open(self.path, encoding="utf-8", newline="") as file:
            return file.read()

    def shown(self, at=""):
        done = subprocess.run([BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom",
                               f"--user-data-dir={self.data}/browser", f"file://{self.path}{at}"],
                              env=self.environment(HOME=self.data), capture_output=True, text=True, timeout=120)
        self.assertEqual(done.returncode, 0, done.stderr)
        return Shown(done.stdout)

    def standing(self, *options):
        return self.run_json("watch", RUN_ID, "--once", "--limit", "0", *options)["standing"]

    def test_results_are_the_standing(self):
        self.race("--retire-ratio", "0.2", "--no-show-ratio", "0.1", "--event-name", "Spring 5k")
        self.exported()
        page = self.shown()
        self.assertEqual(page.title, "Spring 5k")
        self.assertIn("Crystal Palace · Start 2026-11-23 10:17:49 UTC", page.texts["facts"])
        rows = [{"rank": int(row["rank"]), "competitorId": int(row["bib"]), "status": row["status"],
                 "elapsedMs": int(row["elapsed-ms"]), "distanceMetres": float(row["distance"])}
                for row in page.rows["results"]]
        standing = self.standing()
        self.assertEqual({row["status"] for row in standing}, {"finished", "retired", "notStarted"})
        self.assertEqual(rows, [{key: row[key] for key in rows[0]} for row in standing])
        self.assertNotIn("notice", page.texts)
        gaps = {row["bib"]: row["gap"] for row in page.rows["results"]}
        self.exported("--bib", "7,3")
        chosen = self.shown().rows["results"]
        self.assertEqual({row["bib"]: row["gap"] for row in chosen}, {bib: gaps[bib] for bib in ("3", "7")},
                         "to the leader of the race, who is not on this page")

    def assert_moment(self, second, metres):
        """The replay at a second has everybody where the store has them, within so many metres."""
        page = self.shown(f"#t={second}&all")
        shown = {int(row["bib"]): row for row in page.rows["moment"]}
        stored = {row["competitorId"]: row for row in self.standing("--at", str(second))}
        self.assertEqual(set(shown), set(stored))
        for bib, row in stored.items():
            self.assertAlmostEqual(float(shown[bib]["distance"]), row["distanceMetres"], delta=metres, msg=f"bib {bib}")
            for degrees, expected in zip(shown[bib]["place"].split(" "), row["position"], strict=True):
                self.assertAlmostEqual(float(degrees), expected, delta=1e-6 + metres * 2e-5, msg=f"bib {bib}")
            self.assertEqual(shown[bib]["status"], row["status"].replace("stopped", "running"), f"bib {bib}")
        return page

    def test_the_replay_has_runners_where_they_were(self):
        self.race("--retire-ratio", "0.2", "--no-show-ratio", "0.1", "--wave-size", "10", "--wave-interval", "120")
        self.exported()
        for second in (0, 130, 600, 1000):
            page = self.assert_moment(second, 0.051)
            order = [int(row["bib"]) for row in page.rows["moment"] if row["status"] in ("finished", "running")]
            self.assertEqual(order, [row["competitorId"] for row in self.standing("--at", str(second))
                                     if row["status"] in ("finished", "running", "stopped")])
        self.assertIn("each second", page.texts["sampling"])
        self.assertEqual(len(self.shown("#t=600").rows["moment"]), 10)
        self.assertEqual(self.shown("#t=99999").texts["clock"], self.shown("#t=100000").texts["clock"])

    def test_a_decision_holds_from_its_second_on(self):
        self.race("--retire-ratio", "0.2")
        standing = self.standing()
        finished = [row for row in standing if row["status"] == "finished"]
        second = (finished[0]["elapsedMs"] + finished[-1]["elapsedMs"]) // 2000
        retired = next(row for row in standing if row["status"] == "retired")
        for row in (finished[0], finished[-1], retired):
            self.run_program("decide", RUN_ID, str(row["competitorId"]), "disqualified", "--reason", "cut the course",
                             "--from", str(second))
        self.exported()
        decided = [str(row["competitorId"]) for row in (finished[0], finished[-1], retired)]
        for at, expected in ((second - 1, {"finished", "running", "retired"}), (second, {"disqualified"})):
            page = self.assert_moment(at, 0.051)
            self.assertLessEqual({row["status"] for row in page.rows["moment"] if row["bib"] in decided}, expected)
            order = [int(row["bib"]) for row in page.rows["moment"] if row["status"] in ("finished", "running")]
            self.assertEqual(order, [row["competitorId"] for row in self.standing("--at", str(at))
                                     if row["status"] in ("finished", "running", "stopped")])
        self.assertEqual({row["status"] for row in page.rows["results"] if row["bib"] in decided}, {"disqualified"})

    def test_a_large_race_is_sampled(self):
        self.race(runners=300)
        self.assertLess(len(self.exported()), 3_000_000)
        page = self.assert_moment(600, 0.051)
        self.assertIn("every 2 seconds", page.texts["sampling"])
        self.assert_moment(601, 2 * 10 / 4)  # at most: from the fastest pace to standing, in the middle of the two

    def test_names_from_outside_take_no_effect(self):
        kml = os.path.join(os.path.dirname(__file__), "..", "..", "courses", "crystal.kml")
        with open(kml, encoding="utf-8") as file:
            text = file.read()
        named = re.sub("<name>[^<]*</name>", lambda _: f"<name>{xml.sax.saxutils.escape(HOSTILE)}</name>", text)
        self.assertGreater(named.count("onerror"), 2)
        course = os.path.join(self.data, "hostile.kml")
        with open(course, "w", encoding="utf-8") as file:
            file.write(named)
        self.race("--event-name", HOSTILE, course=course, runners=5)
        self.assertEqual(self.exported().count("<script"), 2)
        page = self.shown("#t=60")
        self.assertEqual(page.title, HOSTILE)
        self.assertEqual(page.texts["title"], HOSTILE)
        self.assertNotIn("img", page.tags)
        self.assertEqual(page.tags.count("script"), 2)
        self.assertEqual(len(page.rows["moment"]), 5)

    def test_the_page_needs_and_allows_nothing_beside_it(self):
        self.race(runners=3)
        text = self.exported()
        for outward in ("http:", "https:", "url(", "@import", " src=", " href=", "fetch(", "XMLHttpRequest"):
            self.assertNotIn(outward, text)
        policy = re.search('http-equiv="Content-Security-Policy" content="([^"]*)"', text)[1]
        rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
        self.assertEqual(rules.pop("default-src"), "'none'")
        for tag in ("style", "script"):
            content = re.search(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)[1]
            digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
            self.assertEqual(rules.pop(f"{tag}-src"), f"'sha256-{digest}'")
        self.assertEqual(set(rules.values()), {"'none'"})
        with open(self.path, "w", encoding="utf-8") as file:
            file.write(text.replace("</body>", "<script>document.title = 'x'</script></body>"))
        self.assertEqual(self.shown().title, "Crystal Palace")

    def test_the_first_frame_of_the_replay_is_not_before_the_gun(self):
        self.race(runners=3)
        text = re.sub("<meta http-equiv[^>]*>", "", self.exported())  # so that another script may run
        shown = "document.title = find('clock').textContent + ' ' + orderAt(second).length;"
        probe = f"<script>play(); step(playing.since - 8); {shown} pause();</script></body>"
        with open(self.path, "w", encoding="utf-8") as file:
            file.write(text.replace("</body>", probe))
        self.assertEqual(self.shown().title, "0:00:00 3")

    def test_who_has_no_value_comes_last_whichever_way_a_column_is_sorted(self):
        entrants = os.path.join(self.data, "entrants.csv")
        with open(entrants, "w", encoding="utf-8") as file:
            file.write("bib,name,club\n1,Ada,Lewes\n2,Ben,\n3,Cat,Hove\n4,Dan,\n")
        self.race("--entrants", entrants, "--no-show-ratio", "0.5", runners=4)
        text = re.sub("<meta http-equiv[^>]*>", "", self.exported())  # so that another script may run
        without_pace = {row["competitorId"] for row in self.standing() if row["status"] == "notStarted"}
        self.assertIn(len(without_pace), (1, 2, 3))
        for column, lacks in (("Club", {2, 4}), ("Pace", without_pace)):
            orders = []
            for descending in ("false", "true"):
                sort = f"sorting.column = columns.find(({{ name }}) => name === '{column}'); sorting.descending = {descending};"
                with open(self.path, "w", encoding="utf-8") as file:
                    file.write(text.replace("</body>", f"<script>{sort} showResults();</script></body>"))
                orders.append([int(row["bib"]) for row in self.shown().rows["results"]])
                self.assertEqual(set(orders[-1][-len(lacks):]), lacks, column)
            has = 4 - len(lacks)
            self.assertEqual(orders[0][:has], orders[1][:has][::-1], column)

    def test_a_name_is_found_however_its_accents_are_written(self):
        entrants = os.path.join(self.data, "entrants.csv")
        with open(entrants, "w", encoding="utf-8") as file:
            file.write("bib,name\n1,Ada\n2,Zo\u00eb\n")
        self.race("--entrants", entrants, runners=2)
        text = re.sub("<meta http-equiv[^>]*>", "", self.exported())  # so that another script may run
        with open(self.path, "w", encoding="utf-8") as file:
            file.write(text.replace("</body>", "<script>find('find').value = 'zoe\u0308'; showResults();</script></body>"))
        self.assertEqual([row["bib"] for row in self.shown().rows["results"]], ["2"])

    def test_a_race_of_which_nothing_is_stored_says_so(self):
        self.race(runners=3)
        with contextlib.closing(sqlite3.connect(os.path.join(self.data, "races", RUN_ID, "1.db"))) as file:
            file.executescript("DELETE FROM history; DELETE FROM runners;"
                               "UPDATE progress SET second = -1, complete = 0, events = 0, runners = 0;"
                               "UPDATE races SET state = 0")
        self.path = os.path.join(self.data, "race.html")
        self.run_program("export", RUN_ID, "--format", "html", "--out", self.path)
        page = self.shown()
        self.assertEqual(page.texts["nobody"], "This race has no results yet.")
        self.assertNotIn("results", page.rows)

    def test_without_its_course_a_race_has_its_results(self):
        self.race(runners=5)
        with sqlite3.connect(os.path.join(self.data, "races", RUN_ID, "1.db")) as file:
            file.execute("DELETE FROM courses")
        path = os.path.join(self.data, "race.html")
        _, errors = self.run_program("export", RUN_ID, "--format", "html", "--out", path)
        self.assertIn("course", errors)
        self.path = path
        page = self.shown("#t=60")
        self.assertEqual(len(page.rows["results"]), 5)
        self.assertNotIn("moment", page.rows)
        self.assertIn("no replay", page.texts["sampling"])

    def test_a_race_under_way_says_so(self):
        race = self.start("race", "--course", "crystal", "--runners", "5", "--run-id", RUN_ID, "--speed", "60")
        self.addCleanup(race.communicate)
        self.addCleanup(race.send_signal, signal.SIGINT)
        while self.newest_second() < 20:
            self.assertIsNone(race.poll())
        self.path = os.path.join(self.data, "half.html")
        _, errors = self.run_program("export", RUN_ID, "--format", "html", "--out", self.path)
        self.assertIn("Not all last records of the race are stored", errors)
        self.assertIn("it is as of 0:0", self.shown().texts["notice"])


if __name__ == "__main__":
    program.main()
