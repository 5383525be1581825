-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Those whose bib begins with ?1 or whose name has it, at most ?2. Both sides are composed and case-folded, and no
-- character of the text stands for others, as in LIKE some would.
-- {each shard}
SELECT c.competitor_id, c.bib, c.name, c.category, c.club, c.wave
FROM {shard}.competitors AS c
WHERE substr(c.sought_bib, 1, length(?1)) = ?1 OR instr(c.sought_name, ?1) > 0
-- {joined}
ORDER BY 1
LIMIT ?2
