#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the constructed courses that ship with Trackside: courses/generate.py [--check].

Each course is drawn in a plane of metres (x east, y north), laid on the WGS 84 ellipsoid around a made-up place, and
scaled until its geodesic length is the nominal one. The same files come out on every machine, byte by byte; --check
writes nothing and fails when a file here differs.
"""

import math
import sys
from pathlib import Path
from xml.sax.saxutils import escape

EQUATOR = 6378137.0
FLATTENING = 1 / 298.257223563
POLE = EQUATOR * (1 - FLATTENING)


def geodesic_metres(start, end):
    """Length of the geodesic between two (longitude, latitude): T. Vincenty, Survey Review 23 (1975), inverse."""
    if start == end:
        return 0.0
    reduced = [math.atan((1 - FLATTENING) * math.tan(math.radians(place[1]))) for place in (start, end)]
    sin1, sin2 = map(math.sin, reduced)
    cos1, cos2 = map(math.cos, reduced)
    difference = math.radians(end[0] - start[0])
    longitude = difference
    for _ in range(100):
        sin_sigma = math.hypot(cos2 * math.sin(longitude),
                               cos1 * sin2 - sin1 * cos2 * math.cos(longitude))
        cos_sigma = sin1 * sin2 + cos1 * cos2 * math.cos(longitude)
        sigma = math.atan2(sin_sigma, cos_sigma)
        sin_alpha = cos1 * cos2 * math.sin(longitude) / sin_sigma
        cos2_alpha = 1 - sin_alpha**2
        cos_2m = cos_sigma - 2 * sin1 * sin2 / cos2_alpha if cos2_alpha else 0.0
        c = FLATTENING / 16 * cos2_alpha * (4 + FLATTENING * (4 - 3 * cos2_alpha))
        previous = longitude
        longitude = difference + (1 - c) * FLATTENING * sin_alpha * (
            sigma + c * sin_sigma * (cos_2m + c * cos_sigma * (2 * cos_2m**2 - 1)))
        if abs(longitude - previous) < 1e-13:
            break
    u2 = cos2_alpha * (EQUATOR**2 - POLE**2) / POLE**2
    a = 1 + u2 / 16384 * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)))
    b = u2 / 1024 * (256 + u2 * (-128 + u2 * (74 - 47 * u2)))
    delta = b * sin_sigma * (cos_2m + b / 4 * (
        cos_sigma * (2 * cos_2m**2 - 1) - b / 6 * cos_2m * (4 * sin_sigma**2 - 3) * (4 * cos_2m**2 - 3)))
    return POLE * a * (sigma - delta)


def line_metres(line):
    return sum(geodesic_metres(a, b) for a, b in zip(line, line[1:]))


class Site:
    """A place on the ellipsoid around which a plane of metres is laid, by the radii of curvature there."""

    def __init__(self, longitude, latitude):
        self.longitude, self.latitude = longitude, latitude
        e2 = FLATTENING * (2 - FLATTENING)
        w2 = 1 - e2 * math.sin(math.radians(latitude))**2
        self.metres_north = math.radians(EQUATOR * (1 - e2) / w2**1.5)
        self.metres_east = math.radians(EQUATOR / math.sqrt(w2) * math.cos(math.radians(latitude)))

    def place(self, point, scale):
        """(longitude, latitude) of a point of the plane, to 0.1 mm."""
        return (round(self.longitude + point[0] * scale / self.metres_east, 9),
                round(self.latitude + point[1] * scale / self.metres_north, 9))


class Pen:
    """Draws a line of straights and arcs; headings are in degrees from east, counter-clockwise."""

    def __init__(self, start=(0.0, 0.0), heading=0.0, step=20.0):
        self.points = [start]
        self.heading = math.radians(heading)
        self.step = step

    def straight(self, metres):
        return self.arc(math.inf, metres=metres)

    def arc(self, radius, degrees=0.0, metres=None):
        """Turns left by the degrees (right where they are negative); an infinite radius is a straight."""
        turn = math.radians(degrees)
        length = abs(turn) * radius if metres is None else metres
        pieces = max(1, math.ceil(length / self.step), math.ceil(abs(degrees) / 5))
        for _ in range(pieces):
            # The chord of an arc points to the middle of its headings.
            half = turn / pieces / 2
            chord = length / pieces if not turn else 2 * radius * math.sin(abs(half))
            x, y = self.points[-1]
            self.points.append((x + chord * math.cos(self.heading + half), y + chord * math.sin(self.heading + half)))
            self.heading += 2 * half
        return self


def rounded_line(corners, step):
    """A line along the corners (x, y, radius in metres), each rounded by an arc that touches both its sides.

    A radius of None is as wide as half of both sides allows: a sweeping avenue instead of a street corner.
    """
    (x, y, _), (next_x, next_y, _) = corners[:2]
    pen = Pen((x, y), math.degrees(math.atan2(next_y - y, next_x - x)), step)
    for before, (x, y, radius), after in zip(corners, corners[1:], corners[2:]):
        turn = math.remainder(math.atan2(after[1] - y, after[0] - x) - pen.heading, 2 * math.pi)
        tangent = math.tan(abs(turn) / 2)
        if radius is None:
            radius = 0.48 * min(math.dist(before[:2], (x, y)), math.dist((x, y), after[:2])) / tangent
        pen.straight(math.dist(pen.points[-1], (x, y)) - radius * tangent).arc(radius, math.degrees(turn))
    return pen.straight(math.dist(pen.points[-1], corners[-1][:2])).points


def line_length(points):
    return sum(math.dist(a, b) for a, b in zip(points, points[1:]))


def part(points, begin, end):
    """The part of a plane line between two distances along it."""
    result, along = [], 0.0
    for a, b in zip(points, points[1:]):
        length = math.dist(a, b)
        low, high = max(begin - along, 0.0), min(end - along, length)
        if low < high:
            ends = [(a[0] + (b[0] - a[0]) * t / length, a[1] + (b[1] - a[1]) * t / length) for t in (low, high)]
            result += ends if not result else ends[1:]
        along += length
    return result


def beside(points, index, metres):
    """A point beside a line at one of its points, to the left (to the right where metres are negative)."""
    a, b = points[max(index - 1, 0)], points[min(index + 1, len(points) - 1)]
    length = math.dist(a, b)
    x, y = points[index]
    return (x - (b[1] - a[1]) / length * metres, y + (b[0] - a[0]) / length * metres)


def strip(points, begin, end, half_width):
    """The outline of the ground on both sides of a line between two distances along it."""
    middle = part(points, begin, end)
    left = [beside(middle, i, half_width) for i in range(len(middle))]
    right = [beside(middle, i, -half_width) for i in range(len(middle))]
    outline = right + left[::-1]
    return outline + outline[:1]


def rectangle(west, south, east, north):
    return [(west, south), (east, south), (east, north), (west, north), (west, south)]


def track():
    # The standard 400 m track, measured 30 cm outside of its kerb; from the end of the back straight, anti-clockwise.
    straight, radius = 84.39, 36.80
    pen = Pen((-straight / 2, radius), heading=180.0, step=30.0)
    pen.arc(radius, 180).straight(straight)
    half = pen.points[:]
    lap = pen.arc(radius, 180).straight(straight).points[:-1]
    line = lap * 12 + half
    return {
        "name": "Athletics track, 5,000 m",
        "description": "Constructed: twelve and a half laps of a standard 400 m track, from the end of the back "
                       "straight to the end of the home straight. The zone lies on the home straight and is passed "
                       "thirteen times; times are taken at each lap, on the finish line.",
        "site": Site(5.3017, 52.1043),
        "metres": 5000.0,
        "line": line,
        "flags": (beside(line, 0, -6), beside(line, len(line) - 1, -6)),
        "zones": {"Home straight": rectangle(-15, -radius - 6, 15, -radius + 6)},
        "laps": {"Lap": ((straight / 2, -radius - 6), (straight / 2, -radius + 6))},
    }


def out_and_back():
    pen = Pen(heading=-4.0, step=25.0)
    for radius, degrees in ((900, 24), (700, -38), (1300, 34), (600, -41), (800, 47), (1400, -26), (700, 38), (900, -22)):
        pen.straight(90).arc(radius, degrees)
    pen.straight(1000)
    out = part(pen.points, 0, 5000)
    line = out + out[-2::-1]
    return {
        "name": "Seafront, out and back, 10 km",
        "description": "Constructed: five kilometres along a promenade, a hairpin, and back on the very same line. "
                       "The drinks station is passed on the way out and on the way back.",
        "site": Site(5.3120, 53.4020),
        "metres": 10000.0,
        "line": line,
        "flags": (beside(line, 0, -12), beside(line, 0, 12)),
        "zones": {
            "Drinks station": strip(out, 3100, 3220, 14),
            "Turning point": strip(out + [(2 * out[-1][0] - out[-2][0], 2 * out[-1][1] - out[-2][1])], 4900, 5020, 18),
        },
    }


def figure_eight():
    line = []
    count = 640
    for i in range(count + 1):
        # A lemniscate (y by half the period of x) with a little of the higher harmonics; it begins in the west.
        t = 2 * math.pi * (i % count) / count
        x = -3300 * math.cos(t) + 260 * math.cos(2 * t + 0.5) - 210 * math.cos(3 * t + 0.9) + 90 * math.sin(5 * t)
        y = 1500 * math.sin(2 * t) + 330 * math.sin(t + 0.6) - 240 * math.sin(3 * t + 0.3) + 150 * math.cos(4 * t)
        y += 70 * math.sin(6 * t + 1.0)
        line.append((x, y))
    crossing = crossing_of(line)
    return {
        "name": "Figure of eight, half-marathon",
        "description": "Constructed: 21,097.5 m over a figure of eight that ends where it starts. The drinks station "
                       "stands where the course crosses itself and is passed twice.",
        "site": Site(7.5530, 48.3475),
        "metres": 21097.5,
        "line": line,
        "flags": (beside(line, 0, -25), beside(line, 0, 25)),
        "zones": {"Drinks station at the crossing": octagon(crossing, 130.0)},
    }


def crossing_of(line):
    """Where a closed line that crosses itself once does so: the pair of its sides that meet."""
    sides = list(zip(line, line[1:]))
    for i, (a, b) in enumerate(sides):
        for c, d in sides[i + 2:]:
            u, v = (b[0] - a[0], b[1] - a[1]), (d[0] - c[0], d[1] - c[1])
            w = (c[0] - a[0], c[1] - a[1])
            cross = u[0] * v[1] - u[1] * v[0]
            if not cross:
                continue
            s, t = (w[0] * v[1] - w[1] * v[0]) / cross, (w[0] * u[1] - w[1] * u[0]) / cross
            if 0 < s < 1 and 0 < t < 1:
                return (a[0] + s * u[0], a[1] + s * u[1])
    raise ValueError("the line does not cross itself")


def octagon(centre, radius):
    corners = [math.radians(22.5 + 45 * i) for i in range(8)]
    outline = [(centre[0] + radius * math.cos(a), centre[1] + radius * math.sin(a)) for a in corners]
    return outline + outline[:1]


def marathon():
    # Streets by their corners: east, north, radius of the bend, in metres.
    # Corners of the streets: east, north, and the radius of the bend, in metres before scaling.
    wide = None
    corners = (
        (-900, 300, 0), (300, 420, 60), (520, 1500, 35), (1500, 1700, wide), (2400, 1150, wide), (3600, 1300, wide),
        (4300, 2500, wide), (5700, 2600, wide), (6000, 1300, wide), (4900, 650, wide), (3700, 350, wide),
        (2500, 520, 60), (2180, -350, 40), (1250, -560, 50), (1120, -1500, 40), (2050, -1700, 60), (2400, -2700, wide),
        (3700, -2900, wide), (4600, -1900, wide), (6000, -2300, wide), (6200, -3900, wide), (5000, -4500, wide),
        (3800, -3850, wide), (2500, -4300, wide), (1500, -3400, wide), (300, -3500, 70), (120, -2500, 45),
        (-850, -2380, 60), (-1600, -3300, wide), (-3100, -3500, wide), (-4000, -2300, wide), (-3000, -1500, wide),
        (-2050, -1300, 60), (-1930, -350, 60), (-3000, 100, wide), (-4300, -500, wide), (-5600, 500, wide),
        (-5100, 2000, wide), (-3900, 2100, wide), (-3500, 3300, wide), (-2100, 3300, wide), (-1700, 2400, wide),
        (-600, 2250, 40), (-420, 1250, 35), (-1500, 1080, 40), (-1620, -150, 45), (-600, -330, 30), (-480, 60, 0),
    )
    line = rounded_line(corners, step=20.0)
    kilometre = line_length(line) / 42.195
    return {
        "name": "City marathon",
        "description": "Constructed: 42,195 m through the streets of a city that does not exist, with drinks stations "
                       "near 10, 20, 30 and 38 km.",
        "site": Site(21.3960, 47.3150),
        "metres": 42195.0,
        "line": line,
        "flags": (beside(line, 0, 18), beside(line, len(line) - 1, -18)),
        "zones": {f"Drinks station, {km} km": strip(line, (km - 0.1) * kilometre, (km + 0.1) * kilometre, 30)
                  for km in (20, 10, 30, 38)},
    }


def hill_run():
    pen = Pen(heading=38.0, step=20.0)
    for length, radius, degrees in ((420, 300, 40), (250, 240, -55), (300, 260, 45), (180, 350, -38)):
        pen.straight(length).arc(radius, degrees)
    begin_of_hairpins = len(pen.points)
    for length, degrees in ((260, 166), (420, -168), (400, 166), (440, -170), (390, 168), (330, -166), (260, 112)):
        pen.straight(length).arc(38, degrees)
    end_of_hairpins = len(pen.points)
    for length, radius, degrees in ((260, 280, -70), (220, 190, 62), (310, 340, -48), (150, 160, 66), (280, 420, -52),
                                    (200, 210, 58), (340, 380, -60), (120, 130, 74), (260, 300, -66), (180, 240, 40),
                                    (300, 520, -34), (240, 180, 68), (220, 260, -58), (180, 420, 30)):
        pen.straight(length).arc(radius, degrees)
    line = pen.straight(200).points
    hairpins = line[begin_of_hairpins:end_of_hairpins]
    middle = tuple(sum(p[axis] for p in hairpins) / len(hairpins) for axis in (0, 1))
    return {
        "name": "Hill run in the south",
        "description": "Constructed: 12 km from point to point in the southern hemisphere, up seven hairpins and along "
                       "a winding ridge. The first zone lies across the hairpins and is passed three times.",
        "site": Site(147.1380, -42.9205),
        "metres": 12000.0,
        "line": line,
        "flags": (beside(line, 0, 15), beside(line, len(line) - 1, 15)),
        "zones": {
            "Spectators at the hairpins": octagon(middle, 165.0),
            "Drinks station on the ridge": strip(line, 8200, 8320, 20),
        },
    }


def laid_out(course):
    """Line, flags, zones and lap lines on the ellipsoid, the line scaled to its nominal length."""
    site, scale = course["site"], 1.0
    for _ in range(20):
        line = [site.place(point, scale) for point in course["line"]]
        scale *= course["metres"] / line_metres(line)
    zones = {name: [site.place(point, scale) for point in ring] for name, ring in course["zones"].items()}
    laps = {name: [site.place(point, scale) for point in ends] for name, ends in course.get("laps", {}).items()}
    return line, [site.place(point, scale) for point in course["flags"]], zones, laps


def element(name, *children):
    """The lines of an XML element around lines of text or other elements' lines."""
    lines = [line for child in children for line in ([child] if isinstance(child, str) else child)]
    return [f"<{name}>", *(f"  {line}" for line in lines), f"</{name}>"]


def text(name, value):
    return f"<{name}>{escape(value)}</{name}>"


def coordinates(points):
    return element("coordinates", *(f"{longitude!r},{latitude!r}" for longitude, latitude in points))


def extended_data(name, value):
    return ["<ExtendedData>", f'  <Data name="{name}">', f"    <value>{value}</value>", "  </Data>", "</ExtendedData>"]


def kml(name, description, line, flags, zones, laps):
    """The format that courses/README.md describes. Where there are lap lines, splits stand there alone."""
    own_splits = [extended_data("tracksideSplits", "none")] if laps else []
    placemarks = [element("Placemark", text("name", name), text("description", description), *own_splits,
                          element("LineString", text("tessellate", "1"), coordinates(line)))]
    for flag, place in zip(("Start", "Finish"), flags):
        placemarks.append(element("Placemark", text("name", flag), element("Point", coordinates([place]))))
    for zone, ring in zones.items():
        outline = element("outerBoundaryIs", element("LinearRing", coordinates(ring)))
        placemarks.append(element("Placemark", text("name", zone), element("Polygon", outline)))
    for lap, ends in laps.items():
        placemarks.append(element("Placemark", text("name", lap), extended_data("tracksideSplitLine", "yes"),
                                  element("LineString", coordinates(ends))))
    document = element("Document", text("name", name), *placemarks)
    document = [f"  {line}" for line in document]
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>',
                      "<!-- SPDX-FileCopyrightText: 2026 The Trackside authors -->",
                      "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->",
                      '<kml xmlns="http://www.opengis.net/kml/2.2">', *document, "</kml>", ""])


COURSES = {
    "city-marathon": marathon,
    "figure-eight-half": figure_eight,
    "hill-run-south": hill_run,
    "out-and-back-10k": out_and_back,
    "track-5000": track,
}


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit("generate.py: the only option is --check")
    for short_name, make in COURSES.items():
        course = make()
        line, flags, zones, laps = laid_out(course)
        content = kml(course["name"], course["description"], line, flags, zones, laps)
        file = Path(__file__).parent / f"{short_name}.kml"
        if check and file.read_text(encoding="utf-8") != content:
            sys.exit(f"generate.py: {file.name} is not what this script makes; change the script and run it")
        if not check:
            file.write_text(content, encoding="utf-8")
        print(f"{short_name}: {len(line)} points, {line_metres(line):.4f} m")


if __name__ == "__main__":
    main()
