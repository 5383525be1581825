-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE progress SET second = ?1, complete = ?2, written_ms = ?3, events = ?4, runners = ?5
