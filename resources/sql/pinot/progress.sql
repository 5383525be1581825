-- progress
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far every race is, by each runner's newest row: the newest second, how many runners, how many of them are out.
SELECT runId, MAX(rawTime), COUNT(*), SUM(CASE WHEN {isOut} THEN 1 ELSE 0 END)
FROM {parkrun}
WHERE rawTime BETWEEN 0 AND {longest} AND runId <> {testRun}
GROUP BY runId
LIMIT {most}
