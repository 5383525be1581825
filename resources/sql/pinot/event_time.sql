-- event_time
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- When the newest row of a runner of the test events says that it was, in milliseconds since 1970.
SELECT CAST("timestamp" AS LONG)
FROM {parkrun}
WHERE runId = {testRun} AND competitorId = {runner}
LIMIT 1
