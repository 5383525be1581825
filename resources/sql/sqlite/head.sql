-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The race and how far each of its files is.
-- {each shard}
SELECT
    p.shard, p.shards, p.every_seconds, p.second, p.complete, p.written_ms,
    r.run_id, r.course_id, r.start_time_ms, r.competitors, r.event_name, r.config, r.seed, r.state,
    c.name
FROM {shard}.progress AS p
JOIN {shard}.races AS r
LEFT JOIN {shard}.courses AS c ON c.id = r.course_id
-- {joined}
ORDER BY 1
