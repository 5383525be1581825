-- field
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everybody's rows, in some seconds.
SET skipUpsert = true;
SELECT {event}
FROM {parkrun}
WHERE runId = {runId} AND {when}
LIMIT {most}
