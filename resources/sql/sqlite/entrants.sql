-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Those entered of the runners in the JSON array ?1.
-- {each shard}
SELECT c.competitor_id, c.bib, c.name, c.category, c.club, c.wave
FROM (SELECT DISTINCT value AS competitor_id FROM json_each(?1)) AS i
CROSS JOIN {shard}.competitors AS c ON c.competitor_id = i.competitor_id
-- {joined}
ORDER BY 1
