-- edge_history
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows that matter to zones and splits, and last rows: `rows` names race and seconds for each way in which one does,
-- as in recent.sql.
SET skipUpsert = true;
SELECT {event}
FROM {parkrun}
WHERE {rows}
LIMIT {most}
