-- course_names
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT shortName, longName FROM {courses} LIMIT {most}
