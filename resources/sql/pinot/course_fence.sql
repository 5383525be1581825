-- course_fence
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Asked apart, since a course may have none: of one that is empty the question would fail.
SELECT ST_AsBinary(geoFenceLocation) FROM {courses} WHERE shortName = {course} AND geoFenceLocation <> '' LIMIT 1
