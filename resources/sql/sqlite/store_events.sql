-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Several rows at a time are twice as fast as one: {rows} stands for as many groups of nine values. A repeat is left out.
INSERT INTO history
    (raw_time, competitor_id, distance, lon, lat, status, elapsed_ms, start_offset_ms, near_zone)
VALUES {rows}
ON CONFLICT (raw_time, competitor_id) DO NOTHING
