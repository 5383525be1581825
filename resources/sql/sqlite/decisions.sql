-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- All decisions of a race.
SELECT competitor_id, status, reason, from_second, at_ms, revision
FROM decisions
WHERE run_id = ?1
ORDER BY revision
