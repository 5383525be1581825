-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The race's course
SELECT lookup('{courses}', 'longName', 'shortName', course) AS courseName,
       lookup('{courses}', 'distance', 'shortName', course) AS courseLength,
       ST_AsText(lookup('{courses}', 'startLocation', 'shortName', course)) AS startLocation,
       ST_AsText(lookup('{courses}', 'endLocation', 'shortName', course)) AS endLocation,
       ST_AsText(lookup('{courses}', 'courseMap', 'shortName', course)) AS courseMap
FROM {parkrun} WHERE runId = {run} LIMIT 1
