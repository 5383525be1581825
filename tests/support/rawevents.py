# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What happened in a race, and its standing, from raw rows and the course's file: worked out independently of the program.

A row is (second, bib, metres, elapsed in milliseconds, own start in milliseconds, status), the status by its name. Needs
Debian's python3-geographiclib.
"""

import fractions
import itertools
import xml.etree.ElementTree as ElementTree

import rawsplits
from geographiclib.geodesic import Geodesic

KML = "{http://www.opengis.net/kml/2.2}"
OUT = ("finished", "retired", "notStarted", "disqualified")
ORDER = ("started", "splitPassed", "zoneEntered", "zoneLeft", "stopped", "movedOn", "tookLead", "finished", "retired",
         "disqualified", "notStarted", "silent")
SILENT_AFTER_SECONDS = 30
REACH_METRES = 25


class CourseFile:
    """A course that ships: its line with the length up to each vertex, and its zones."""

    def __init__(self, path):
        placemarks = list(ElementTree.parse(path).iter(f"{KML}Placemark"))
        lines = [p for p in placemarks if p.find(f"{KML}LineString") is not None]
        own = {p: {d.get("name"): d.find(f"{KML}value").text for d in p.iter(f"{KML}Data")} for p in lines}
        self.line = next(self.places(p) for p in lines if "tracksideSplitLine" not in own[p])
        steps = [Geodesic.WGS84.Inverse(a[1], a[0], b[1], b[0], Geodesic.DISTANCE)["s12"]
                 for a, b in itertools.pairwise(self.line)]
        self.metres = [0.0, *itertools.accumulate(steps)]
        self.zones = [(p.find(f"{KML}name").text, self.stretches(self.places(p.find(f"{KML}Polygon"))))
                      for p in placemarks if p.find(f"{KML}Polygon") is not None]
        self.splits = []  # (name, metres)
        if not any(data.get("tracksideSplits") == "none" for data in own.values()):
            self.splits = [(f"{metres / 1000:.0f} km", metres) for metres in rawsplits.every_kilometre(self.metres[-1])]
        self.headings = {}  # of splits on lines: in which direction, in degrees clockwise from north
        for line in (p for p in lines if "tracksideSplitLine" in own[p]):
            for number, (metres, heading) in enumerate(self.crossed_by(line), 1):
                name = f"{line.find(f'{KML}name').text} {number}"
                self.splits.append((name, metres))
                self.headings[name] = heading
        self.splits.sort(key=lambda split: split[1])

    @staticmethod
    def places(element):
        texts = element.find(f".//{KML}coordinates").text.split()
        return [tuple(float(number) for number in text.split(",")[:2]) for text in texts]

    def crossed_by(self, placemark):
        """Where and in which direction the line crosses one of two points, but within a metre of start and finish."""
        c, d = self.places(placemark)
        along = Geodesic.WGS84.Inverse(c[1], c[0], d[1], d[0], Geodesic.AZIMUTH)["azi1"]
        found = []
        for (a, b), begin, end in zip(itertools.pairwise(self.line), self.metres, self.metres[1:]):
            is_from_left = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0]) > 0
            found += [(round(begin + share * (end - begin), 6), (along + (90 if is_from_left else 270)) % 360)
                      for share in crossings(a, b, (c, d))]
        return sorted((metres, heading) for metres, heading in found if 0 < metres < self.metres[-1] - 1)

    def stretches(self, ring):
        """Where the line runs inside the ring, as [(from, to)] in metres, to the micrometre."""
        edges = []
        for (a, b), begin, end in zip(itertools.pairwise(self.line), self.metres, self.metres[1:]):
            edges += [begin + share * (end - begin) for share in crossings(a, b, ring)]
        places = [0.0, *sorted(edges), self.metres[-1]]
        inside = []
        for begin, end in itertools.pairwise(places):
            if end > begin and holds(ring, self.place_at((begin + end) / 2)):
                inside.append((round(begin, 6), round(end, 6)))
        return joined(inside)

    def place_at(self, metres):
        at = next(i for i in range(1, len(self.metres)) if self.metres[i] >= metres)
        share = (metres - self.metres[at - 1]) / (self.metres[at] - self.metres[at - 1])
        return tuple(a + share * (b - a) for a, b in zip(self.line[at - 1], self.line[at]))


def is_heading(told, expected):
    """Whether a direction in degrees is the one expected, or there is none as expected. The program's is a sphere's."""
    if told is None or expected is None:
        return told is expected
    return 0 <= told < 360 and abs((told - expected + 180) % 360 - 180) < 0.2


def crossings(a, b, ring):
    """The shares of the way from a to b at which it crosses the ring."""
    shares = []
    for c, d in itertools.pairwise(ring):
        along, across = (b[0] - a[0], b[1] - a[1]), (d[0] - c[0], d[1] - c[1])
        turn = along[0] * across[1] - along[1] * across[0]
        if turn == 0:
            continue
        share = ((c[0] - a[0]) * across[1] - (c[1] - a[1]) * across[0]) / turn
        other = ((c[0] - a[0]) * along[1] - (c[1] - a[1]) * along[0]) / turn
        if 0 <= share < 1 and 0 <= other < 1:
            shares.append(share)
    return shares


def holds(ring, place):
    inside = False
    for (x1, y1), (x2, y2) in itertools.pairwise(ring):
        if (y1 > place[1]) != (y2 > place[1]) and place[0] < x1 + (place[1] - y1) / (y2 - y1) * (x2 - x1):
            inside = not inside
    return inside


def joined(stretches):
    result = []
    for begin, end in stretches:
        if result and begin <= result[-1][1]:
            result[-1] = (result[-1][0], end)
        else:
            result.append((begin, end))
    return result


def standing(rows, second):
    """[(rank, bib, metres, elapsed ms, status)]: finishers by time, then the others by distance, retired, not started."""
    last = []
    for bib, way in rawsplits.ways([(*row[:5], row[5] in OUT, row[5]) for row in rows if row[0] <= second]):
        _, _, metres, elapsed, _, _, status = way[-1]
        group = {"finished": 0, "retired": 2, "notStarted": 3, "disqualified": 4}.get(status, 1)
        worth = (group, elapsed if group == 0 else -metres if group < 3 else 0)
        last.append((worth, bib, metres, elapsed, status))
    last.sort(key=lambda entry: entry[:2])
    return [(1 + sum(other[0] < worth for other in last), bib, metres, elapsed, status)
            for worth, bib, metres, elapsed, status in last]


def edge_time(before, after, metres):
    """(elapsed ms, whether rows near it are missing) of a place between two rows."""
    began = max(before[3], after[4])
    share = fractions.Fraction(metres - before[2]) / fractions.Fraction(after[2] - before[2])
    far = metres - before[2] > REACH_METRES or after[2] - metres > REACH_METRES
    return began + rawsplits.rounded(share * (after[3] - began)), far


def in_zone(bib, way, name, stretches):
    for before, after in itertools.pairwise(way):
        for begin, end in stretches:
            for edge, kind in ((begin, "zoneEntered"), (end, "zoneLeft")):
                if before[2] < edge <= after[2]:
                    elapsed, far = edge_time(before, after, edge)
                    yield (elapsed, kind, bib, name, None, far)
    last = way[-1]
    if last[5] in OUT and len(way) > 1 and any(begin <= last[2] < end for begin, end in stretches):
        yield (last[3], "zoneLeft", bib, name, None, False)


def stays(happened):
    """{(bib, zone): how long each stay that is over was, None where the runner was inside by the first row}."""
    entered, over = {}, {}
    for elapsed, kind, bib, zone, *_ in happened:
        if kind == "zoneEntered":
            entered[bib, zone] = elapsed
        elif kind == "zoneLeft":
            since = entered.pop((bib, zone), None)
            over.setdefault((bib, zone), []).append(None if since is None else elapsed - since)
    return over


def halts(bib, way, course):
    def zone(metres):
        return next((name for name, stretches in course.zones if any(b <= metres < e for b, e in stretches)), None)

    stood = way[0][5] == "stopped"
    for row in way[1:]:
        stands = row[5] == "stopped"
        if stands != stood and row[5] not in OUT:
            yield (row[3], "stopped" if stands else "movedOn", bib, zone(row[2]), None, False)
        stood = stands


def first_times(ways, metres):
    """{bib: ms since the gun} of whoever has come to that place between two rows."""
    times = {}
    for bib, way in ways.items():
        for before, after in itertools.pairwise(way):
            if before[2] < metres <= after[2]:
                times.setdefault(bib, edge_time(before, after, metres)[0])
    return times


def leads(places, finishers, reached):
    """Who was the first somewhere, and nobody of those had been at the place before. A place is (metres, name, whether it
    is a zone's edge, {bib: ms}); at an edge those who led must be known to be behind: they came later, or were not so far
    by then. reached: {bib: (metres, ms, whether out)} of the last rows."""
    def is_behind(bib, metres, times):
        covered, elapsed, is_out = reached[bib]
        return bib in times or covered < metres and (is_out or elapsed >= min(times.values()))

    leaders = set()
    for metres, name, is_edge, times in [*sorted(places, key=lambda place: place[0]), (0.0, None, False, finishers)]:
        if not times or is_edge and not leaders:
            continue
        best = min(times.values())
        first = {bib for bib, elapsed in times.items() if elapsed == best}
        is_taken = leaders and not leaders & first
        if is_edge and is_taken and not all(is_behind(bib, metres, times) for bib in leaders):
            continue
        if is_taken:
            for bib in first:
                yield (best, "tookLead", bib, name, 1, False)
        leaders = first


def events(rows, course):
    """[(elapsed ms, kind, bib or None, place or None, rank or None, whether rows near it are missing, count)]."""
    rows = sorted(row for row in rows)
    second = rows[-1][0]
    found = []
    starts, absent = {}, []
    ways = {bib: [(*row[:5], row[6]) for row in way]
            for bib, way in rawsplits.ways([(*row[:5], row[5] in OUT, row[5]) for row in rows])}
    for bib, way in ways.items():
        for name, stretches in course.zones:
            found += in_zone(bib, way, name, stretches)
        found += halts(bib, way, course)
        last = way[-1]
        if last[5] == "notStarted":
            absent.append(bib)
        elif last[5] != "waiting":
            starts.setdefault(last[4], []).append(bib)
        if last[5] in ("retired", "disqualified"):
            found.append((last[3], last[5], bib, None, None, False))
        elif last[5] not in OUT and last[5] != "waiting" and second - last[0] > SILENT_AFTER_SECONDS:
            found.append((last[3], "silent", bib, None, None, False))
    finishers = {}
    for rank, bib, _, elapsed, status in standing(rows, second):
        if status == "finished":
            finishers[bib] = elapsed
            found.append((elapsed, "finished", bib, None, rank, False))
    places = [(edge, name, True, first_times(ways, edge))
              for name, stretches in course.zones for stretch in stretches for edge in stretch
              if edge < course.metres[-1] - 1]
    plain = [(*row[:5], row[5] in OUT) for row in rows]
    for (name, place), times in zip(course.splits, rawsplits.split_times(plain, [metres for _, metres in course.splits])):
        places.append((place, name, False, {bib: elapsed for bib, (elapsed, _, _) in times.items()}))
        found += [(elapsed, "splitPassed", bib, name, rank, times[bib][2])
                  for rank, bib, elapsed in rawsplits.ranked(times)]
    found += leads(places, finishers, {bib: (way[-1][2], way[-1][3], way[-1][5] in OUT) for bib, way in ways.items()})
    result = [(*event, 1) for event in found]
    for kind, groups in (("started", starts.items()), ("notStarted", [(0, absent)] if absent else [])):
        result += [(ms, kind, bibs[0] if len(bibs) == 1 else None, None, None, False, len(bibs)) for ms, bibs in groups]
    return sorted(result, key=lambda event: (event[0], ORDER.index(event[1]), event[2] or 0))
