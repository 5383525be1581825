-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- All rows up to second ?1, by second and competitor as they lie in the files.
-- {each shard}
SELECT h.competitor_id, h.raw_time, h.elapsed_ms, h.distance, h.lon, h.lat, h.start_offset_ms, h.status
FROM {shard}.history AS h
WHERE h.raw_time <= ?1
-- {joined}
ORDER BY 2, 1
