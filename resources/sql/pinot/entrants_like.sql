-- entrants_like
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first of those whose bib begins with a text or whose name has it. `rows` names the race for each way in which an
-- entrant counts.
SELECT competitorId, bib, name, category, club, wave
FROM {competitors}
WHERE {rows}
ORDER BY competitorId
LIMIT {limit}
