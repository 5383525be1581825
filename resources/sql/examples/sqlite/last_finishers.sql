-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last five who finished
WITH now AS (
    SELECT CASE WHEN min(complete) THEN max(second)
           ELSE min(second - second % every_seconds) FILTER (WHERE NOT complete) END AS second
    FROM progress
)
SELECT competitor_id, coalesce(elapsed_ms, raw_time * 1000) / 1000.0 AS seconds
FROM history
WHERE raw_time <= (SELECT second FROM now) AND status = 3 ORDER BY seconds DESC, competitor_id LIMIT 5
