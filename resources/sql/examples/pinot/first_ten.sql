-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first ten
SELECT competitorId, lookup('{courses}', 'distance', 'shortName', course) - distance AS toGo, rawTime
FROM {parkrun} WHERE runId = {run} ORDER BY toGo, rawTime LIMIT 10
