-- out
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every row by which a runner is out: of a runner the first counts, whatever came later.
SET skipUpsert = true;
SELECT {event}
FROM {parkrun}
WHERE {rows}
LIMIT {most}
