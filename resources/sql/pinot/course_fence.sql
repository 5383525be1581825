-- course_fence
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Asked apart: where it is empty, the question fails.
SELECT ST_AsBinary(geoFenceLocation) FROM {courses} WHERE shortName = {course} LIMIT 1
