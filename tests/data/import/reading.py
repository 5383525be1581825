# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in a course file, read with Python's own parsers only. A vertex is (longitude, latitude, height or None)."""

import csv
import io
import json
import math
import re
import xml.etree.ElementTree as ET
import zipfile
from dataclasses import dataclass, field

import shapely.wkt

LARGEST_MEMBER = 1 << 30  # bytes; a zip's member that claims more is not unpacked


@dataclass
class Contents:
    lines: list = field(default_factory=list)  # (name, vertices)
    points: list = field(default_factory=list)  # (name, vertex)
    polygons: list = field(default_factory=list)  # (name, outer ring, inner rings)

    def add_line(self, name, vertices):
        if vertices:
            self.lines.append((name, vertices))

    def add_polygon(self, name, rings):
        rings = [closed(ring) for ring in rings]
        self.polygons.append((name, rings[0], rings[1:]))


def closed(ring):
    return ring if not ring or ring[0][:2] == ring[-1][:2] else ring + ring[:1]



def read(path):
    data = path.read_bytes()
    if data.startswith(b"PK"):
        data = kml_in_zip(data)
    text = decoded(data).lstrip()
    contents = Contents()
    if text.startswith("<"):
        try:
            read_xml(text, contents)
        except ValueError:  # a coordinate that is no number: nothing of such a file is used
            return Contents()
    elif text.startswith("{"):
        read_geojson(text, contents)
    elif text.startswith("id,shortName,longName,"):
        read_origin_csv(text, contents)
    return contents


def kml_in_zip(data):
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [info for info in archive.infolist() if info.filename.lower().endswith(".kml")]
            members.sort(key=lambda info: info.filename != "doc.kml")
            return archive.read(members[0]) if members and members[0].file_size <= LARGEST_MEMBER else b""
    except zipfile.BadZipFile:
        return b""


def decoded(data):
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return data[len(mark):].decode(encoding)
    if data[:2] == b"<\0":
        return data.decode("utf-16-le")
    if data[:2] == b"\0<":
        return data.decode("utf-16-be")
    declared = re.match(rb"\s*<\?xml[^>]*encoding=[\"']([\w-]+)", data)
    encoding = declared[1].decode().lower() if declared else "utf-8"
    try:  # whatever has single bytes for "<?xml" is not UTF-16
        return data.decode("utf-8" if encoding.startswith("utf-16") else encoding)
    except UnicodeDecodeError:
        return data.decode("windows-1252", errors="replace")


# XML


class Builder(ET.TreeBuilder):
    """Remembers which elements were closed: of a file that is cut off, only those are taken."""

    def __init__(self):
        super().__init__()
        self.complete = set()

    def end(self, tag):
        element = super().end(tag)
        self.complete.add(element)
        return element


def local(element):
    return element.tag.rpartition("}")[2]


def children(element, *names):
    return [child for child in element if local(child) in names]


def name_of(element):
    found = children(element, "name")
    return (found[0].text or "").strip() if found else ""


def read_xml(text, contents):
    builder = Builder()
    parser = ET.XMLParser(target=builder)
    parser.entity["outside"] = ""  # declared as external: never opened
    try:
        parser.feed(re.sub(r"^<\?xml.*?\?>", "", text, count=1, flags=re.DOTALL))
        root = parser.close()
    except ET.ParseError:
        root = builder.close()
    if root is None:
        return
    if local(root) == "kml":
        read_kml(root, builder.complete, contents)
    elif local(root) == "gpx":
        read_gpx(root, builder.complete, contents)


def read_kml(element, complete, contents):
    for child in element:
        if local(child) != "Placemark":
            read_kml(child, complete, contents)
            continue
        name = name_of(child)
        for geometry in child:
            read_kml_geometry(geometry, name, complete, contents)


def read_kml_geometry(element, name, complete, contents):
    kind = local(element)
    if kind in ("MultiGeometry", "MultiTrack"):
        for part in element:
            read_kml_geometry(part, name, complete, contents)
    elif element not in complete:
        return
    elif kind in ("LineString", "LinearRing"):
        contents.add_line(name, coordinates(element))
    elif kind == "Track":
        contents.add_line(name, [vertex(coord.text.split()) for coord in children(element, "coord") if coord.text])
    elif kind == "Point":
        contents.points.extend((name, place) for place in coordinates(element))
    elif kind == "Polygon":
        boundaries = children(element, "outerBoundaryIs") + children(element, "innerBoundaryIs")
        contents.add_polygon(name, [coordinates(ring) for boundary in boundaries for ring in boundary])


def coordinates(element):
    text = "".join(child.text or "" for child in children(element, "coordinates"))
    return [vertex(item.split(",")) for item in re.sub(r"\s*,\s*", ",", text).split()]


def vertex(numbers):
    lon, lat, *rest = [float(number) for number in numbers[:3] if number != ""]
    return lon, lat, rest[0] if rest else None


def read_gpx(root, complete, contents):
    for child in root:
        kind = local(child)
        if kind == "wpt":
            contents.points.append((name_of(child), gpx_vertex(child)))
        elif kind == "rte" and child in complete:
            contents.add_line(name_of(child), [gpx_vertex(point) for point in children(child, "rtept")])
        elif kind == "trk":
            for segment in children(child, "trkseg"):
                if segment in complete:
                    contents.add_line(name_of(child), [gpx_vertex(point) for point in children(segment, "trkpt")])


def gpx_vertex(element):
    heights = [child.text for child in children(element, "ele") if child.text]
    return float(element.get("lon")), float(element.get("lat")), float(heights[0]) if heights else None


# GeoJSON

EARTH_RADIUS = 6378137.0


def from_web_mercator(x, y):
    return math.degrees(x / EARTH_RADIUS), math.degrees(math.atan(math.sinh(y / EARTH_RADIUS)))


def from_utm_32_north(x, y):
    """Krüger's series in n, of sixth order: exact to nanometres."""
    f = 1 / 298.257223563
    n = f / (2 - f)
    radius = EARTH_RADIUS / (1 + n) * (1 + n**2 / 4 + n**4 / 64 + n**6 / 256)
    beta = (
        n / 2 - 2 / 3 * n**2 + 37 / 96 * n**3 - n**4 / 360 - 81 / 512 * n**5 + 96199 / 604800 * n**6,
        n**2 / 48 + n**3 / 15 - 437 / 1440 * n**4 + 46 / 105 * n**5 - 1118711 / 3870720 * n**6,
        17 / 480 * n**3 - 37 / 840 * n**4 - 209 / 4480 * n**5 + 5569 / 90720 * n**6,
        4397 / 161280 * n**4 - 11 / 504 * n**5 - 830251 / 7257600 * n**6,
        4583 / 161280 * n**5 - 108847 / 3991680 * n**6,
        20648693 / 638668800 * n**6,
    )
    xi, eta = y / (0.9996 * radius), (x - 500000) / (0.9996 * radius)
    xi_, eta_ = xi, eta
    for j, b in enumerate(beta, 1):
        xi_ -= b * math.sin(2 * j * xi) * math.cosh(2 * j * eta)
        eta_ -= b * math.cos(2 * j * xi) * math.sinh(2 * j * eta)
    tau_ = math.sin(xi_) / math.hypot(math.sinh(eta_), math.cos(xi_))
    e = math.sqrt(f * (2 - f))
    tau = tau_
    for _ in range(8):  # Newton, from the conformal latitude's tangent to the geographic one's
        sigma = math.sinh(e * math.atanh(e * tau / math.hypot(1, tau)))
        guess = tau * math.hypot(1, sigma) - sigma * math.hypot(1, tau)
        slope = (1 + (1 - e**2) * tau**2) / ((1 - e**2) * math.hypot(1, tau))
        tau += (tau_ - guess) / math.hypot(1, guess) * slope
    return 9 + math.degrees(math.atan2(math.sinh(eta_), math.cos(xi_))), math.degrees(math.atan(tau))


SYSTEMS = {
    "": None,
    "urn:ogc:def:crs:OGC:1.3:CRS84": None,
    "EPSG:4326": None,
    "urn:ogc:def:crs:EPSG::3857": from_web_mercator,
    "EPSG:32632": from_utm_32_north,
}


def read_geojson(text, contents):
    try:
        root = json.loads(text)
    except json.JSONDecodeError:
        return
    system = (root.get("crs") or {}).get("properties", {})
    system = system.get("name", "a link" if system else "")
    if system not in SYSTEMS:
        return

    def place(position):
        lon, lat = position[:2]
        if SYSTEMS[system]:
            lon, lat = SYSTEMS[system](lon, lat)
        return float(lon), float(lat), float(position[2]) if len(position) > 2 else None

    def add(item, name):
        if not item:
            return
        kind, of = item.get("type"), item.get("coordinates")
        if kind == "FeatureCollection":
            for feature in item["features"]:
                add(feature, "")
        elif kind == "Feature":
            properties = item.get("properties") or {}
            add(item["geometry"], properties.get("name") or properties.get("title") or "")
        elif kind == "GeometryCollection":
            for geometry in item["geometries"]:
                add(geometry, name)
        elif kind == "LineString":
            contents.add_line(name, [place(p) for p in of])
        elif kind == "MultiLineString":
            for line in of:
                contents.add_line(name, [place(p) for p in line])
        elif kind == "Point":
            contents.points.append((name, place(of)))
        elif kind == "MultiPoint":
            contents.points.extend((name, place(p)) for p in of)
        elif kind in ("Polygon", "MultiPolygon"):
            for rings in [of] if kind == "Polygon" else of:
                contents.add_polygon(name, [[place(p) for p in ring] for ring in rings])

    add(root, "")


# The origin's courses.csv


def read_origin_csv(text, contents):
    for row in csv.DictReader(io.StringIO(text, newline="")):
        line = shapely.wkt.loads(row["map"])  # finish first
        contents.add_line(row["longName"], [(p[0], p[1], None) for p in reversed(line.coords)])
        for name in ("start", "end"):
            if row[name]:
                point = shapely.wkt.loads(row[name])
                contents.points.append((name, (point.x, point.y, None)))
        if row["geoFence"]:
            zone = shapely.wkt.loads(row["geoFence"])
            contents.add_polygon("geoFence", [[(p[0], p[1], None) for p in ring.coords]
                                              for ring in (zone.exterior, *zone.interiors)])
