-- recent
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the last seconds add: who went out, and what matters to the zones. Seconds are listed, because a range is not
-- looked up in an index while a segment is being consumed.
SET skipUpsert = true;
SELECT {event}
FROM {parkrun}
WHERE runId = {runId} AND rawTime IN ({seconds}) AND ({isOut} OR {nearZones})
LIMIT {most}
