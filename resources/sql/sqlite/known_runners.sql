-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everybody seen so far, and whether the runner is out: for a writer that goes on.
SELECT r.competitor_id, o.competitor_id IS NOT NULL
FROM runners AS r
LEFT JOIN (SELECT DISTINCT competitor_id FROM history INDEXED BY history_out WHERE status >= 3) AS o
    ON o.competitor_id = r.competitor_id
