-- races
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every race.
SELECT runId, course, CAST(startTime AS LONG), {fieldSize}, {eventName}, {seed}, {config}, {state}
FROM {races}
LIMIT {most}
