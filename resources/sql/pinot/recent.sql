-- recent
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the last seconds add: who went out, and what matters to zones and splits. Seconds are listed, because a range is not
-- looked up in an index while a segment is being consumed; of ten at most, as they usually are, Pinot leaves out the
-- complete segments that have none. `rows` names race and seconds for each way in which a row counts: of an OR within an
-- AND, Pinot looks for every part's next row among those of all races.
SET skipUpsert = true;
SELECT {event}
FROM {parkrun}
WHERE {rows}
LIMIT {most}
