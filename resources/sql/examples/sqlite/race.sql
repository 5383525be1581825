-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The race
SELECT races.run_id, courses.name AS course,
       datetime(races.start_time_ms / 1000, 'unixepoch') AS start_time_utc, races.competitors
FROM races LEFT JOIN courses ON courses.id = races.course_id
