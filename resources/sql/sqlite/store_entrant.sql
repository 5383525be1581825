-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- ?1 … ?8: as the columns stand in schema.sql.
INSERT OR REPLACE INTO competitors (competitor_id, bib, name, category, club, wave, sought_bib, sought_name)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
