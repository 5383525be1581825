-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everybody seen so far, and since which second the runner is out, NULL: not: for a writer that goes on.
SELECT r.competitor_id, o.second
FROM runners AS r
LEFT JOIN (
    SELECT competitor_id, min(raw_time) AS second
    FROM history INDEXED BY history_out
    WHERE status >= 3
    GROUP BY competitor_id
) AS o
    ON o.competitor_id = r.competitor_id
