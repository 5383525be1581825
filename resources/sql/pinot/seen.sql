-- seen
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many runners have a row at all, those too whose newest is away for a moment.
SET skipUpsert = true;
SELECT DISTINCTCOUNT(competitorId)
FROM {parkrun}
WHERE runId = {runId} AND competitorId > 0 AND rawTime BETWEEN 0 AND {longest}
