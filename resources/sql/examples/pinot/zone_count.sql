-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many are in the zone
SELECT COUNT(*) AS inside
FROM {parkrun} WHERE runId = {run}
  AND ST_Contains(toGeometry(lookup('{courses}', 'geoFenceLocation', 'shortName', course)),
                  toGeometry(location)) = 1
