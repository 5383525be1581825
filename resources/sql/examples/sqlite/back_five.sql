-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Five at the back of those running
WITH now AS (
    SELECT CASE WHEN min(complete) THEN max(second)
           ELSE min(second - second % every_seconds) FILTER (WHERE NOT complete) END AS second
    FROM progress
)
SELECT competitor_id, distance, raw_time FROM history
WHERE raw_time = (SELECT second FROM now) AND status IN (1, 2) ORDER BY distance LIMIT 5
