-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO zones (number, name, area) VALUES (?1, ?2, ?3)
