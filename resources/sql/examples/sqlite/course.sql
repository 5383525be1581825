-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Its course
SELECT courses.name, courses.start, courses.finish, courses.line, zones.name AS zone, zones.area
FROM courses LEFT JOIN zones ORDER BY zones.number
