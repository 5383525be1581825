-- SPDX-FileCopyrightText: 2026 The Trackside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many have finished, and how many have not
SELECT count(*) FILTER (WHERE status = 3) AS finished,
       (SELECT count(*) FROM runners) - count(*) FILTER (WHERE status = 3) AS not_finished
FROM history WHERE status >= 3
