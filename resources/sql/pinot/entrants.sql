-- entrants
-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Those entered of the runners listed.
SELECT competitorId, bib, name, category, club, wave
FROM {competitors}
WHERE runId = {runId} AND competitorId IN ({runners})
LIMIT {most}
