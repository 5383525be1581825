-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every runner as of second ?1, where rows of a runner are ?2 seconds apart. Of a runner there may be several rows: the
-- newest counts, or the first that is out. A shard that is behind stands as of its own last second.
-- {each shard}
-- The active: from the last second on at which everybody has a row.
SELECT h.competitor_id, h.raw_time, h.elapsed_ms, h.distance, h.lon, h.lat, h.start_offset_ms, h.status
FROM (SELECT min(?1, second) AS newest, min(?1, second) - min(?1, second) % ?2 AS oldest FROM {shard}.progress) AS p
CROSS JOIN {shard}.history AS h
WHERE h.raw_time BETWEEN p.oldest AND p.newest AND h.status < 3
UNION ALL
-- Those who are out.
SELECT h.competitor_id, h.raw_time, h.elapsed_ms, h.distance, h.lon, h.lat, h.start_offset_ms, h.status
FROM {shard}.history AS h INDEXED BY history_out
WHERE h.status >= 3 AND h.raw_time <= ?1
UNION ALL
-- Those who should be among the active and are not, by their newest earlier row; looked for only when some are missing.
-- Whoever reads the rows knows that, and answers lacks_rows(): to count them here would read that second once more.
SELECT h.competitor_id, h.raw_time, h.elapsed_ms, h.distance, h.lon, h.lat, h.start_offset_ms, h.status
FROM (
    SELECT
        runners AS seen,
        min(?1, second) - min(?1, second) % ?2 AS oldest
    FROM {shard}.progress
) AS p
CROSS JOIN {shard}.runners AS r
CROSS JOIN {shard}.history AS h
WHERE lacks_rows(p.oldest, p.seen)
    AND r.competitor_id NOT IN (
        SELECT o.competitor_id FROM {shard}.history AS o INDEXED BY history_out WHERE o.status >= 3 AND o.raw_time <= ?1)
    AND NOT EXISTS (
        SELECT 1 FROM {shard}.history AS a WHERE a.raw_time = p.oldest AND a.competitor_id = r.competitor_id)
    AND h.competitor_id = r.competitor_id
    AND h.raw_time = (
        WITH RECURSIVE earlier (second) AS (
            SELECT p.oldest - 1 UNION ALL SELECT second - 1 FROM earlier WHERE second > 0)
        SELECT e.second FROM earlier AS e
        WHERE EXISTS (
            SELECT 1 FROM {shard}.history AS a WHERE a.raw_time = e.second AND a.competitor_id = r.competitor_id)
        LIMIT 1)
