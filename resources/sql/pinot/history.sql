-- history
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows of the runners listed, in some seconds.
SET skipUpsert = true;
SELECT {event}
FROM {parkrun}
WHERE runId = {runId} AND competitorId IN ({runners}) AND {when}
LIMIT {most}
