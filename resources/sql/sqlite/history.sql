-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows of the runners in the JSON array ?3 from second ?1 to ?2: as many look-ups as runners and seconds.
-- {each shard}
SELECT h.competitor_id, h.raw_time, h.elapsed_ms, h.distance, h.lon, h.lat, h.start_offset_ms, h.status
FROM (
    WITH RECURSIVE seconds (second) AS (
        SELECT ?1 WHERE ?1 <= ?2 UNION ALL SELECT second + 1 FROM seconds WHERE second < ?2)
    SELECT second FROM seconds
) AS s
CROSS JOIN (SELECT DISTINCT value AS competitor_id FROM json_each(?3)) AS i
CROSS JOIN {shard}.history AS h ON h.raw_time = s.second AND h.competitor_id = i.competitor_id
-- {joined}
ORDER BY 2, 1
