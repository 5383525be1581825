# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`trackside import`: what it prints of a file, what it adds to the catalogue, and that it fetches nothing."""

import json
import os
import pathlib
import socket

import program
from program import FIXED

CORPUS = pathlib.Path(__file__).resolve().parent.parent / "data" / "import"


def corpus(number):
    return str(next(CORPUS.glob(f"{number}-*")))


class ImportTest(program.ProgramTest):
    def check(self, path, *options, code=0):
        out, _ = self.run_program("import", path, "--check", "--json", *options, code=code)
        return json.loads(out)

    def courses(self):
        out, _ = self.run_program("courses", "--json")
        return {course["id"]: course for course in json.loads(out)}

    def saved(self):
        folder = os.path.join(self.data, "courses")
        return sorted(os.listdir(folder)) if os.path.isdir(folder) else []

    def test_json_has_every_fact(self):
        report = self.check(corpus("055"))
        self.assertEqual(
            list(report), ["title", "lines", "joins", "chosen", "waypoints", "polygons", "problems", "accepted"])
        self.assertEqual(list(report["lines"][0]), ["name", "points", "lengthMetres", "start", "finish", "bounds",
                                                    "crossesItself", "closed", "elevation"])
        self.assertEqual(report["chosen"], [1])
        self.assertTrue(report["accepted"])
        self.assertTrue(report["waypoints"])
        problem = self.check(corpus("153"))["problems"][0]
        self.assertEqual(list(problem), ["code", "severity", "message", "at", "line", "fix"])
        self.assertEqual((problem["code"], problem["severity"], problem["line"]), ("length-claim", "warning", 1))

    def test_without_json_it_prints_sentences(self):
        out, _ = self.run_program("import", corpus("186"))
        self.assertIn("with the other sign of its longitude", out)
        self.assertIn("[Turn the longitude's sign]", out)
        self.assertIn("usable: Line 1", out)

    def test_names_command_no_terminal(self):
        path = os.path.join(self.data, "names.geojson")
        name = "\x1b[31mred\x1b]0;title\x07"
        line = {"type": "LineString", "coordinates": [[0.0, 51.0], [0.01, 51.0], [0.02, 51.001]]}
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"type": "Feature", "properties": {"name": name}, "geometry": line}, file)
        out, _ = self.run_program("import", path, "--save", "named", "--name", name)
        self.assertIn("red", out)
        self.assertNotIn("\x1b", out)
        self.assertNotIn("\x1b", self.run_program("courses")[0])

    def test_without_a_usable_line_it_fails_and_says_why(self):
        for number, code in (("243", "empty"), ("250", "links-elsewhere"), ("259", "unknown-format"), ("232", "one-point-line"),
                             ("220", "too-near-pole")):
            with self.subTest(number=number):
                report = self.check(corpus(number), code=1)
                self.assertFalse(report["accepted"])
                self.assertIn(code, [problem["code"] for problem in report["problems"]])
        out, _ = self.run_program("import", "no such file.kml", code=1)
        self.assertIn("no such file.kml", out)

    def test_a_line_or_several_can_be_named(self):
        muddled = corpus("137")
        lines = self.check(muddled)["lines"]
        self.assertEqual(self.check(muddled, "--line", "2")["chosen"], [2])
        self.assertEqual(sorted(map(abs, self.check(muddled, "--join")["chosen"])), [1, 2, 3])
        self.assertEqual(list(map(abs, self.check(muddled, "--join", "3,1")["chosen"])), [3, 1])
        self.assertEqual(len(lines), 3)
        _, err = self.run_program("import", muddled, "--line", "4", code=1)
        self.assertIn("There is no line 4", err)
        _, err = self.run_program("import", corpus("147"), "--join", code=1)
        self.assertIn("No lines", err)
        for wrong in (["--line", "0"], ["--join", "1,x"], ["--line", "1", "--join"], ["--laps", "1", "--save", "a"],
                      ["--reverse"], ["--check", "--save", "a"]):
            with self.subTest(wrong=wrong):
                self.run_program("import", muddled, *wrong, code=2)

    def test_a_saved_course_is_raced_on_and_opens_again_the_same(self):
        path = corpus("055")
        line = self.check(path)["lines"][0]
        self.run_program("import", path, "--save", "my-run", "--name", "My run")
        self.assertEqual(self.saved(), ["my-run.kml"])
        course = self.courses()["my-run"]
        self.assertEqual(course["name"], "My run")
        self.assertAlmostEqual(course["lengthMetres"], line["lengthMetres"], delta=1e-4)
        again = self.check(os.path.join(self.data, "courses", "my-run.kml"))["lines"][0]
        self.assertEqual({**again, "name": line["name"]}, line)
        out, _ = self.run_program("race", "--course", "my-run", "--runners", "3", *FIXED, "--json")
        self.assertEqual(json.loads(out)["finished"], 3)

    def test_a_file_of_any_format_is_raced_on(self):
        for number in ("029", "041", "063", "081"):
            with self.subTest(number=number):
                out, _ = self.run_program("race", "--course", corpus(number), "--runners", "3", "--speed", "max", "--json")
                self.assertEqual(json.loads(out)["finished"], 3)

    def test_reversed_and_in_laps(self):
        loop = corpus("014") if not self.check(corpus("143"))["lines"] else corpus("143")
        line = self.check(loop, "--line", "1")["lines"][0]
        self.run_program("import", loop, "--line", "1", "--save", "there")
        self.run_program("import", loop, "--line", "1", "--save", "back", "--reverse")
        self.run_program("import", loop, "--line", "1", "--save", "twice", "--laps", "2")
        courses = self.courses()
        self.assertAlmostEqual(courses["twice"]["lengthMetres"], 2 * line["lengthMetres"], delta=0.01)
        self.assertAlmostEqual(courses["back"]["lengthMetres"], courses["there"]["lengthMetres"], delta=1e-4)
        self.assertEqual(courses["back"]["start"], courses["there"]["finish"])
        there = self.check(os.path.join(self.data, "courses", "there.kml"))["lines"][0]
        back = self.check(os.path.join(self.data, "courses", "back.kml"))["lines"][0]
        self.assertEqual(back["start"], there["finish"])

    def test_a_taken_id_or_a_bad_one_is_refused(self):
        path = corpus("055")
        for name, sentence in (("crystal", "already a course “crystal”"), ("My Run", "such as “my-run”")):
            with self.subTest(name=name):
                _, err = self.run_program("import", path, "--save", name, code=1)
                self.assertIn(sentence, err)
        _, err = self.run_program("import", corpus("239"), "--save", "knot", code=1)
        self.assertIn("not a valid area", err)
        self.assertEqual(self.saved(), [])

    def test_the_origins_file_is_added_whole(self):
        path = corpus("082")
        report = self.check(path)
        out, err = self.run_program("import", path, "--save-all")
        self.assertEqual(err, "")
        self.assertEqual(out.count("saved: "), 4)
        self.assertEqual(len(self.saved()), len(report["lines"]))
        lengths = sorted(line["lengthMetres"] for line in report["lines"])
        own = [course for identity, course in self.courses().items() if identity + ".kml" in self.saved()]
        for course, length in zip(sorted(own, key=lambda course: course["lengthMetres"]), lengths):
            self.assertAlmostEqual(course["lengthMetres"], length, delta=1e-4)
        # A second time they are all taken, each is told, and nothing is changed.
        _, err = self.run_program("import", path, "--save-all", code=1)
        self.assertEqual(err.count("already a course"), 4)

    def test_nothing_is_fetched(self):
        with socket.create_server(("127.0.0.1", 0)) as server:
            server.setblocking(False)
            url = f"http://127.0.0.1:{server.getsockname()[1]}/"
            line = "<LineString><coordinates>7,50 7.01,50 7.01,50.01</coordinates></LineString>"
            files = {
                "a.kml": f"""<!DOCTYPE kml SYSTEM "{url}kml.dtd" [<!ENTITY far SYSTEM "{url}entity">]>
<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xsi:schemaLocation="http://www.opengis.net/kml/2.2 {url}kml.xsd"><Document>
<Style id="s"><IconStyle><Icon><href>{url}icon.png</href></Icon></IconStyle></Style>
<Schema name="x" id="x" parent="{url}schema"/>
<NetworkLink><Link><href>{url}more.kml</href></Link></NetworkLink>
<GroundOverlay><Icon><href>{url}overlay.png</href></Icon></GroundOverlay>
<Placemark><name>&far;</name><styleUrl>{url}styles.kml#s</styleUrl>{line}</Placemark>
<Placemark><Model><Link><href>{url}model.dae</href></Link></Model></Placemark></Document></kml>""",
                "b.gpx": f"""<?xml-stylesheet href="{url}style.xsl"?><gpx version="1.1" creator="x"
 xmlns="http://www.topografix.com/GPX/1/1"><metadata><link href="{url}"/></metadata><trk><src>{url}</src><trkseg>
<trkpt lat="50" lon="7"/><trkpt lat="50" lon="7.01"/></trkseg></trk></gpx>""",
                "c.geojson": json.dumps({
                    "type": "FeatureCollection", "crs": {"type": "link", "properties": {"href": url + "crs", "type": "proj4"}},
                    "features": [{"type": "Feature", "properties": {},
                                  "geometry": {"type": "LineString", "coordinates": [[7, 50], [7.01, 50]]}}]}),
                "d.kml": url,
                "e.csv": f"id,shortName,longName,distance,map,geoFence,start,end\n1,a,A,5,{url},/vsicurl/{url},{url},{url}\n",
            }
            for name, text in files.items():
                path = os.path.join(self.data, name)
                pathlib.Path(path).write_text(text, encoding="utf-8")
                self.run_program("import", path, "--json", code=None)
            self.assertTrue(self.check(os.path.join(self.data, "a.kml"))["accepted"])
            self.run_program("import", url, "--json", code=1)
            with self.assertRaises(BlockingIOError):
                server.accept()


if __name__ == "__main__":
    program.main()
