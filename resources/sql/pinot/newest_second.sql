-- newest_second
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newest second that any runner's newest row is of.
SELECT MAX(rawTime)
FROM {parkrun}
WHERE runId = {runId} AND rawTime BETWEEN 0 AND {longest}
