-- runners_at
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many runners have a row of each of the seconds listed, however often it came. A second that nobody has is not told.
SET skipUpsert = true;
SELECT rawTime, DISTINCTCOUNTBITMAP(competitorId)
FROM {parkrun}
WHERE runId = {runId} AND rawTime IN ({seconds}) AND competitorId > 0{ofShard}
GROUP BY rawTime
LIMIT {most}
