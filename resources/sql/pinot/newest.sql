-- newest
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every runner's newest row.
SELECT {event}
FROM {parkrun}
WHERE runId = {runId}
LIMIT {most}
