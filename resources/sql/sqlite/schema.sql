-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A race file, layout 3: what one generator (a shard) writes of one race. Times are UTC milliseconds since 1970 or
-- seconds since the gun, distances metres along the course, places degrees (WGS 84).

CREATE TABLE races (
    run_id        TEXT PRIMARY KEY,
    course_id     TEXT NOT NULL,
    start_time_ms INTEGER NOT NULL,
    competitors   INTEGER NOT NULL, -- 0: not told
    event_name    TEXT NOT NULL,
    config        TEXT NOT NULL,    -- JSON; empty: another writer's race
    seed          INTEGER NOT NULL, -- of 64 bits, as a signed number
    state         INTEGER NOT NULL  -- 0 running, 1 paused, 2 over
);

-- The course as the race was run on it: it stays when the catalogue's changes. Shapes are well-known text.
CREATE TABLE courses (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    description TEXT NOT NULL,
    line        TEXT NOT NULL,
    start       TEXT NOT NULL,
    finish      TEXT NOT NULL,
    splits      TEXT NOT NULL -- how they are taken, as JSON; empty: each kilometre. Layout 1 has no such column
);

CREATE TABLE zones (
    number INTEGER PRIMARY KEY,
    name   TEXT NOT NULL,
    area   TEXT NOT NULL
);

-- Who is entered of this file's runners. Up to layout 2 there is no such table.
CREATE TABLE competitors (
    competitor_id INTEGER PRIMARY KEY,
    bib           TEXT NOT NULL,    -- empty: the competitor id
    name          TEXT NOT NULL,
    category      TEXT NOT NULL,    -- empty: none
    club          TEXT NOT NULL,
    wave          INTEGER NOT NULL, -- of the start, from 1; 0: not told
    sought_bib    TEXT NOT NULL,    -- bib or competitor id, case-folded
    sought_name   TEXT NOT NULL     -- the name, case-folded
);

-- One row: how far the writer is. Changes together with the rows of a second. Where records may come late, a second is
-- complete once all of its own have come; rows of later ones may be there.
CREATE TABLE progress (
    shard         INTEGER NOT NULL,
    shards        INTEGER NOT NULL,
    every_seconds INTEGER NOT NULL, -- the history is thinned to a row per runner every so many seconds
    second        INTEGER NOT NULL, -- last complete one; below 0: none
    complete      INTEGER NOT NULL, -- 1: no row comes after it
    written_ms    INTEGER NOT NULL, -- when that was
    events        INTEGER NOT NULL, -- taken so far, thinned ones and repeats among them
    runners       INTEGER NOT NULL  -- seen so far
);

-- Everybody who has a row.
CREATE TABLE runners (competitor_id INTEGER PRIMARY KEY);

CREATE TABLE history (
    raw_time        INTEGER NOT NULL,
    competitor_id   INTEGER NOT NULL,
    distance        REAL NOT NULL,
    lon             REAL NOT NULL,
    lat             REAL NOT NULL,
    status          INTEGER NOT NULL, -- 0 waiting, 1 running, 2 stopped, 3 finished, 4 retired, 5 not started, 6 disqualified
    elapsed_ms      INTEGER,          -- NULL: raw_time * 1000
    start_offset_ms INTEGER,          -- NULL: 0
    near_zone       INTEGER,          -- 1: in a zone, near enough to its edge or a split for telling when it was crossed, or a last row
    PRIMARY KEY (raw_time, competitor_id)
) WITHOUT ROWID;

-- Both indexes hold all columns that are asked of them, so that no row is looked up in the history.
-- Whoever is out has one row here, the last.
CREATE INDEX history_out
ON history (raw_time, competitor_id, distance, lon, lat, status, elapsed_ms, start_offset_ms)
WHERE status >= 3;

CREATE INDEX history_near_zone
ON history (raw_time, competitor_id, distance, lon, lat, status, elapsed_ms, start_offset_ms, near_zone)
WHERE near_zone = 1;
