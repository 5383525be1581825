-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO courses (id, name, description, line, start, finish, splits) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
