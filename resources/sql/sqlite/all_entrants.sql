-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- All who are entered, at most ?1.
-- {each shard}
SELECT c.competitor_id, c.bib, c.name, c.category, c.club, c.wave
FROM {shard}.competitors AS c
-- {joined}
ORDER BY 1
LIMIT ?1
