-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- All rows up to second ?1 and after the second up to which the shard has been read: a file of layout 1 does not tell
-- which of them matter to a split.
-- {each shard}
SELECT h.competitor_id, h.raw_time, h.elapsed_ms, h.distance, h.lon, h.lat, h.start_offset_ms, h.status
FROM {shard}.history AS h
WHERE h.raw_time > ?{after} AND h.raw_time <= ?1
-- {joined}
ORDER BY 2, 1
