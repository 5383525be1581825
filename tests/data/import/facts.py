#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes the facts of the files in this folder without the program, into facts.json beside it.

Usage: facts.py           writes facts.json
       facts.py --check   computes anew and compares; exit code 1 on a difference

Lengths are GeographicLib's, self-crossing is Shapely's, everything that takes judgement comes from expected.py.
Needs Debian's python3-geographiclib and python3-shapely.
"""

import json
import math
import re
import sys
from pathlib import Path

from geographiclib.geodesic import Geodesic
from shapely.geometry import LineString

from expected import EXPECTED
from reading import read

FOLDER = Path(__file__).resolve().parent
CLOSED_METRES = 1.0


def metres(a, b):
    return Geodesic.WGS84.Inverse(a[1], a[0], b[1], b[0], Geodesic.DISTANCE)["s12"]


def is_on_earth(vertex):
    return abs(vertex[0]) <= 180 and abs(vertex[1]) <= 90  # false for a NaN too


def unrolled(vertices):
    """Without the jump by 360 degrees where the antimeridian is crossed: the shorter way round is meant."""
    result = [vertices[0][:2]]
    for lon, lat, *_ in vertices[1:]:
        result.append((lon - 360 * round((lon - result[-1][0]) / 360), lat))
    return result


def into_range(lon):
    return lon if -180 <= lon <= 180 else (lon + 180) % 360 - 180


def bounds(vertices):
    lons = [lon for lon, _ in unrolled(vertices)]
    lats = [vertex[1] for vertex in vertices]
    return {"west": into_range(min(lons)), "south": min(lats), "east": into_range(max(lons)), "north": max(lats)}


def crosses_itself(vertices):
    flat = unrolled(vertices)
    distinct = [place for i, place in enumerate(flat) if i == 0 or place != flat[i - 1]]
    return len(distinct) >= 2 and not LineString(distinct).is_simple


def has_elevation(vertices):
    heights = [vertex[2] for vertex in vertices if vertex[2] is not None]
    return any(height != 0 for height in heights)  # programs that know no heights write 0 throughout


def line_facts(name, vertices):
    usable = all(is_on_earth(vertex) for vertex in vertices)
    return {
        "name": name,
        "points": len(vertices),
        "lengthMetres": math.fsum(map(metres, vertices, vertices[1:])) if usable else None,
        "start": {"lon": vertices[0][0], "lat": vertices[0][1]},
        "finish": {"lon": vertices[-1][0], "lat": vertices[-1][1]},
        "bounds": bounds(vertices) if usable else None,
        "crossesItself": crosses_itself(vertices) if usable else None,
        "closed": len(vertices) >= 3 and metres(vertices[0], vertices[-1]) <= CLOSED_METRES if usable else None,
        "elevation": has_elevation(vertices),
    }


def facts(path):
    contents, expected = read(path), EXPECTED[path.name]
    roles = expected.get("roles", [])
    if len(roles) != len(contents.points):
        sys.exit(f"{path.name}: {len(contents.points)} points, but expected.py has {len(roles)} roles")
    return {
        "lines": [line_facts(name, vertices) for name, vertices in contents.lines],
        "waypoints": [{"name": name, "role": role, "lon": place[0], "lat": place[1]}
                      for (name, place), role in zip(contents.points, roles)],
        "polygons": [{"name": name, "points": len(outer), "holes": len(inner)}
                     for name, outer, inner in contents.polygons],
        "problems": sorted(expected.get("problems", [])),
        "chosen": expected.get("chosen", "line 1"),
        "accepted": expected.get("accepted", True),
        "joins": expected.get("joins", []),
    }


def same(a, b):
    if isinstance(a, float) and isinstance(b, (int, float)):
        return math.isclose(a, b, rel_tol=1e-12, abs_tol=1e-9)  # another machine's sines may end in another digit
    if isinstance(a, dict):
        return isinstance(b, dict) and a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list):
        return isinstance(b, list) and len(a) == len(b) and all(map(same, a, b))
    return type(a) is type(b) and a == b


def main():
    paths = sorted(path for path in FOLDER.iterdir() if re.match(r"\d{3}-", path.name))
    differing = {path.name for path in paths} ^ EXPECTED.keys()
    if differing:
        sys.exit(f"Without a file or without an entry in expected.py: {', '.join(sorted(differing))}")
    computed = {path.name: facts(path) for path in paths}

    table = FOLDER / "facts.json"
    if sys.argv[1:] != ["--check"]:
        table.write_text(json.dumps(computed, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        return 0
    stored = json.loads(table.read_text(encoding="utf-8"))
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    wrong = [name for name in sorted(computed.keys() | stored.keys())
             if name not in stored or name not in computed or not same(computed[name], stored[name])]
    wrong += [f"{name} (not in README.md)" for name in computed if f"| {name[:3]} |" not in readme]
    print("\n".join(f"differs: {name}" for name in wrong) or f"The facts of {len(computed)} files are as stored.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
