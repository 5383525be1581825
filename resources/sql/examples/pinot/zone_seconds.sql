-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How long each was in the zone
SELECT competitorId, MAX(rawTime) - MIN(rawTime) AS secondsInside
FROM {parkrun} WHERE runId = {run}
  AND ST_Contains(toGeometry(lookup('{courses}', 'geoFenceLocation', 'shortName', course)),
                  toGeometry(location)) = 1
GROUP BY competitorId ORDER BY MAX(rawTime) - MIN(rawTime) DESC LIMIT 20000 OPTION(skipUpsert=true)
