-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A decision with the race's next revision.
INSERT INTO decisions (run_id, revision, competitor_id, status, reason, from_second, at_ms)
SELECT ?1, coalesce(max(revision), 0) + 1, ?2, ?3, ?4, ?5, ?6
FROM decisions
WHERE run_id = ?1
RETURNING revision
