-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where everybody is
SELECT competitorId, distance, rawTime, lon, lat
FROM {parkrun} WHERE runId = {run}
