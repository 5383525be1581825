-- out_on_course
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of races on one course, how many runners' newest rows say that they are out.
SELECT runId, COUNT(*)
FROM {parkrun}
WHERE {rows}
GROUP BY runId
LIMIT {most}
