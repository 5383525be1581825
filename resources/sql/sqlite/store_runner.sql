-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO runners (competitor_id) VALUES (?1)
