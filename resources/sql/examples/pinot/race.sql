-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- All races
SELECT runId, course, startTime, competitors FROM {races} ORDER BY startTime DESC LIMIT 100
