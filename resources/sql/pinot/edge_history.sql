-- edge_history
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows that matter to zones and splits, and last rows, in the seconds listed. These are many, so unlike recent.sql it
-- lists them once: 1.6 s instead of 1.8 s for all of a race of 1,000 runners.
SET skipUpsert = true;
SELECT {event}
FROM {parkrun}
WHERE rawTime IN ({seconds}) AND ({rows})
LIMIT {most}
