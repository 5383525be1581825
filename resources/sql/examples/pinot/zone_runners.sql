-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is in the zone
SELECT competitorId, distance, rawTime
FROM {parkrun} WHERE runId = {run}
  AND ST_Contains(toGeometry(lookup('{courses}', 'geoFenceLocation', 'shortName', course)),
                  toGeometry(location)) = 1
