-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first ten
WITH now AS (
    SELECT CASE WHEN min(complete) THEN max(second)
           ELSE min(second - second % every_seconds) FILTER (WHERE NOT complete) END AS second
    FROM progress
),
latest AS (
    SELECT competitor_id, distance, raw_time, elapsed_ms, lon, lat, status FROM history
    WHERE raw_time <= (SELECT second FROM now) AND status >= 3
    UNION ALL
    SELECT competitor_id, distance, raw_time, elapsed_ms, lon, lat, status FROM history
    WHERE raw_time = (SELECT second FROM now) AND status < 3
)
SELECT competitor_id, distance, coalesce(elapsed_ms, raw_time * 1000) / 1000.0 AS seconds
FROM latest WHERE status <= 3 ORDER BY distance DESC, seconds, competitor_id LIMIT 10
