-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, name, description, line, start, finish, splits FROM main.courses
