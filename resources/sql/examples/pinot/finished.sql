-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many have finished
SELECT COUNT(*) AS finished
FROM {parkrun} WHERE runId = {run} AND lookup('{courses}', 'distance', 'shortName', course) - distance <= 0.5
