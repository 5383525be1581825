-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- ?1, ?2: shard and how many; ?3: seconds from row to row of a runner; ?4: before the first complete second.
INSERT INTO progress (shard, shards, every_seconds, second, complete, written_ms, events, runners)
VALUES (?1, ?2, ?3, ?4, 0, 0, 0, 0)
