-- scattered
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Races with runners who have several newest rows: a row takes the place of another in its own partition alone.
SELECT runId, COUNT(*), DISTINCTCOUNT(competitorId)
FROM {parkrun}
WHERE runId <> {testRun}
GROUP BY runId
HAVING COUNT(*) - DISTINCTCOUNT(competitorId) > 0
ORDER BY runId
LIMIT {most}
