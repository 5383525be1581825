-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last five who finished
SELECT competitorId, rawTime, "timestamp"
FROM {parkrun} WHERE runId = {run} AND lookup('{courses}', 'distance', 'shortName', course) - distance <= 0.5
ORDER BY "timestamp" DESC LIMIT 5
