-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Five at the front of those who have not finished
SELECT competitorId, distance, rawTime
FROM {parkrun} WHERE runId = {run} AND lookup('{courses}', 'distance', 'shortName', course) - distance > 0.5
ORDER BY distance DESC LIMIT 5
