-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- ?1 … ?8: as the columns stand in schema.sql.
INSERT OR REPLACE INTO races (run_id, course_id, start_time_ms, competitors, event_name, config, seed, state)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
