-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many are in the zone
WITH now AS (
    SELECT CASE WHEN min(complete) THEN max(second)
           ELSE min(second - second % every_seconds) FILTER (WHERE NOT complete) END AS second
    FROM progress
),
places AS (
    SELECT zones.number AS zone, rings.key AS ring, corners.key AS corner,
           json_extract(corners.value, '$[0]') AS lon, json_extract(corners.value, '$[1]') AS lat
    FROM zones,
         -- The polygon's text as JSON: rings of corners of two numbers.
         json_each('[[[' || replace(replace(replace(replace(replace(
             rtrim(substr(area, instr(area, '((') + 2), ')'), ', ', ','), '),(', '|'), ',', '],['), ' ', ','),
             '|', ']],[[') || ']]]') AS rings,
         json_each(rings.value) AS corners
),
edges AS MATERIALIZED (
    SELECT zone, lon, lat, lag(lon) OVER around AS from_lon, lag(lat) OVER around AS from_lat
    FROM places WINDOW around AS (PARTITION BY zone, ring ORDER BY corner)
),
inside AS (
    -- Inside is from where a ray eastwards crosses the outline an odd number of times.
    SELECT edges.zone, history.competitor_id, history.distance, history.raw_time
    FROM history JOIN edges ON (edges.lat > history.lat) <> (edges.from_lat > history.lat)
    AND history.lon < edges.from_lon + (edges.lon - edges.from_lon) * (history.lat - edges.from_lat)
        / (edges.lat - edges.from_lat)
    WHERE history.raw_time = (SELECT second FROM now) AND history.status IN (1, 2)
    GROUP BY edges.zone, history.competitor_id HAVING count(*) % 2 = 1
)
SELECT zones.name AS zone, count(inside.competitor_id) AS inside
FROM zones LEFT JOIN inside ON inside.zone = zones.number GROUP BY zones.number
