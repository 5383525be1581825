#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes those files of this folder that an editor would spoil: zips, encodings other than UTF-8, byte-order marks and
line ends. Always the same bytes."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

FOLDER = Path(__file__).resolve().parent

HILL = ((6.1203, 45.9011), (6.1224, 45.9023), (6.1251, 45.9029), (6.1275, 45.9041), (6.1288, 45.9060), (6.1312, 45.9071),
        (6.1339, 45.9069), (6.1361, 45.9080))
LAKE = ((10.7011, 47.5702), (10.7030, 47.5715), (10.7058, 47.5719), (10.7081, 47.5711), (10.7099, 47.5694),
        (10.7090, 47.5673), (10.7062, 47.5664), (10.7033, 47.5671), (10.7014, 47.5686))
HARBOUR = ((137.0102, 35.0511), (137.0121, 35.0523), (137.0143, 35.0529), (137.0166, 35.0522), (137.0181, 35.0508),
           (137.0203, 35.0499))


def kml(name, line=HILL, encoding="UTF-8"):
    rows = "\n".join(f"          {lon},{lat}" for lon, lat in line)
    return f"""<?xml version="1.0" encoding="{encoding}"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
  <Document>
    <Placemark>
      <name>{name}</name>
      <LineString>
        <coordinates>
{rows}
        </coordinates>
      </LineString>
    </Placemark>
  </Document>
</kml>
"""


def gpx(name, line=LAKE, encoding="UTF-8"):
    rows = "\n".join(f'      <trkpt lat="{lat}" lon="{lon}"/>' for lon, lat in line)
    return f"""<?xml version="1.0" encoding="{encoding}"?>
<gpx version="1.1" creator="Trail Logger 4" xmlns="http://www.topografix.com/GPX/1/1">
  <trk>
    <name>{name}</name>
    <trkseg>
{rows}
    </trkseg>
  </trk>
</gpx>
"""


def geojson(name, line=HILL):
    places = ", ".join(f"[{lon}, {lat}]" for lon, lat in line)
    return (f'{{"type": "Feature", "properties": {{"name": "{name}"}}, '
            f'"geometry": {{"type": "LineString", "coordinates": [{places}]}}}}\n')


def origin_csv(name, line=LAKE):
    places = ", ".join(f"{lon} {lat}" for lon, lat in reversed(line))
    fence = "POLYGON ((10.7094 47.5699, 10.7104 47.5699, 10.7104 47.5689, 10.7094 47.5689, 10.7094 47.5699))"
    start, end = (f"POINT ({lon} {lat})" for lon, lat in (line[0], line[-1]))
    return ("id,shortName,longName,distance,map,geoFence,start,end\n"
            f'tarn,Tarn,{name},2K,"LINESTRING ({places})","{fence}","{start}","{end}"\n')


def png():
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0\x20\x80\x40", 9)) + chunk(b"IEND", b"")


def kmz(*members, method=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in members:
            info = zipfile.ZipInfo(name, (2025, 5, 4, 8, 0, 0))
            info.compress_type = method
            info.create_system = 3
            info.external_attr = 0o644 << 16
            archive.writestr(info, data)
    return file.getvalue()


def claiming_size(archive, size):
    """The uncompressed size stands in the local header and in the central directory."""
    data = bytearray(archive)
    struct.pack_into("<I", data, data.index(b"PK\3\4") + 22, size)
    struct.pack_into("<I", data, data.index(b"PK\1\2") + 24, size)
    return bytes(data)


def main():
    whole = kmz(("doc.kml", kml("Cut short")))
    files = {
        "031-kmz-doc.kmz": kmz(("doc.kml", kml("Zipped"))),
        "032-kmz-other-name.kmz": kmz(("Spring course.kml", kml("Another name"))),
        "033-kmz-inner-folder.kmz": kmz(("course/", b""), ("course/map.kml", kml("In a folder"))),
        "034-kmz-images-beside.kmz": kmz(("files/start.png", png()), ("doc.kml", kml("With pictures")),
                                       ("files/finish.png", png())),
        "035-kmz-doc-is-not-first.kmz": kmz(("areas/other.kml", kml("Not this one", LAKE)),
                                              ("doc.kml", kml("This one"))),
        "036-kmz-stored.kmz": kmz(("doc.kml", kml("Stored")), method=zipfile.ZIP_STORED),
        "037-kmz-no-kml.kmz": kmz(("photo.png", png()), ("readme.txt", b"No course here.\n")),
        "038-kmz-cut-off.kmz": whole[:len(whole) // 2],
        "039-kmz-claims-gigabytes.kmz": claiming_size(kmz(("doc.kml", kml("Huge"))), 3_900_000_000),
        "083-origin-crlf.csv": origin_csv("Tarn Shore").replace("\n", "\r\n").encode(),
        "089-utf-8-with-mark.kml": kml("Montée du Semnoz").encode("utf-8-sig"),
        "090-utf-8-with-mark.geojson": geojson("Montée du Crêt").encode("utf-8-sig"),
        "091-utf-8-with-mark.csv": origin_csv("Tarn Shore").encode("utf-8-sig"),
        "092-utf-16-le-with-mark.kml": b"\xff\xfe" + kml("Côte d’Annecy", encoding="UTF-16").encode("utf-16-le"),
        "093-utf-16-be-with-mark.gpx": b"\xfe\xff" + gpx("Füssener Seelauf", encoding="UTF-16").encode("utf-16-be"),
        "094-utf-16-le-without-mark.kml": kml("Forêt – nord", encoding="UTF-16").encode("utf-16-le"),
        "095-utf-16-be-without-mark.kml": kml("Forêt – sud", encoding="UTF-16BE").encode("utf-16-be"),
        "096-utf-16-declared-but-utf-8.kml": kml("Forêt – est", encoding="utf-16").encode(),
        "097-windows-1252-declared.kml": kml("L’été à 5 €", encoding="windows-1252").encode("windows-1252"),
        "098-iso-8859-1-declared.gpx": gpx("Weißensee Süd", encoding="ISO-8859-1").encode("iso-8859-1"),
        "099-shift-jis-declared.kml": kml("港マラニック表", HARBOUR, "Shift_JIS").encode("shift_jis"),
        "100-windows-1252-undeclared.kml":
            kml("L’été – boucle").replace(' encoding="UTF-8"', "").encode("windows-1252"),
        "101-windows-1252-declared-utf-8.gpx": gpx("Weißensee Nord").encode("windows-1252"),
        "102-crlf.kml": kml("Carriage return, line feed").replace("\n", "\r\n").encode(),
        "103-crlf.gpx": gpx("Carriage return, line feed").replace("\n", "\r\n").encode(),
        "104-cr-only.kml": kml("Carriage return").replace("\n", "\r").encode(),
        "105-cr-only.gpx": gpx("Carriage return").replace("\n", "\r").encode(),
        "259-picture.kml": png(),
    }
    for name, data in files.items():
        (FOLDER / name).write_bytes(data)


if __name__ == "__main__":
    main()
