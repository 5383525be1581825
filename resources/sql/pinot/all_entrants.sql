-- all_entrants
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first of all who are entered.
SELECT competitorId, bib, name, category, club, wave
FROM {competitors}
WHERE runId = {runId}
ORDER BY competitorId
LIMIT {limit}
