-- edge_history
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows that matter to zones and splits, and last rows, in the seconds listed.
SET skipUpsert = true;
SELECT {event}
FROM {parkrun}
WHERE rawTime IN ({seconds}) AND ({rows})
LIMIT {most}
