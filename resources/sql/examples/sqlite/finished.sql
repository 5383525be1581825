-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many have finished, and how many have not
WITH now AS (
    SELECT CASE WHEN min(complete) THEN max(second)
           ELSE min(second - second % every_seconds) FILTER (WHERE NOT complete) END AS second
    FROM progress
)
SELECT count(*) FILTER (WHERE status = 3) AS finished,
       (SELECT count(*) FROM runners) - count(*) FILTER (WHERE status = 3) AS not_finished
FROM history WHERE raw_time <= (SELECT second FROM now) AND status >= 3
