-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was decided of runners by hand; never changed, only added to.
CREATE TABLE decisions (
    run_id TEXT NOT NULL,
    revision INTEGER NOT NULL, -- from 1, counted up over all decisions of a race
    competitor_id INTEGER NOT NULL,
    status TEXT, -- the word in events; NULL: taken back
    reason TEXT NOT NULL,
    from_second INTEGER NOT NULL,
    at_ms INTEGER NOT NULL, -- UTC, milliseconds since 1970
    PRIMARY KEY (run_id, revision)
) STRICT, WITHOUT ROWID
