# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Split times from raw rows, worked out independently of the program.

A row is (second, bib, metres, elapsed in milliseconds, own start in milliseconds, whether the runner is out).
"""

import collections
import fractions

# How near a split its rows must be for the time to be no estimate.
REACH_METRES = 25


def every_kilometre(length):
    """Where splits are taken each kilometre: none within a metre of the finish."""
    return [1000.0 * number for number in range(1, int(length) // 1000 + 1) if 1000.0 * number < length - 1.0]


def rounded(value):
    """To the nearest whole number, halves up: no time is negative."""
    return int(value + fractions.Fraction(1, 2))


def ways(rows):
    """Each runner's rows in order of time, up to the first that says that the runner is out; repeats left out."""
    by_bib = collections.defaultdict(dict)
    for row in rows:
        by_bib[row[1]].setdefault(row[0], row)
    for bib, by_second in by_bib.items():
        way = []
        for second in sorted(by_second):
            way.append(by_second[second])
            if by_second[second][5]:
                break
        yield bib, way


def split_times(rows, splits):
    """For each split {bib: (elapsed ms, leg ms, whether rows near it are missing)}, in whole milliseconds."""
    times = [{} for _ in splits]
    for bib, way in ways(rows):
        leg_began = way[0][4]
        for number, metres in enumerate(splits):
            at = next((i for i, row in enumerate(way) if row[2] >= metres), None)
            if at is None:
                break
            # Before the first row stands the own start, at 0 m; who waits runs from there on.
            before = (max(way[at - 1][3], way[at - 1][4]), way[at - 1][2]) if at > 0 else (way[0][4], 0.0)
            after = (way[at][3], way[at][2])
            share = fractions.Fraction(metres - before[1]) / fractions.Fraction(after[1] - before[1])
            elapsed = before[0] + rounded(share * (after[0] - before[0]))
            is_estimate = metres - before[1] > REACH_METRES or after[1] - metres > REACH_METRES
            times[number][bib] = (elapsed, elapsed - leg_began, is_estimate)
            leg_began = elapsed
    return times


def ranked(times):
    """[(rank, bib, elapsed ms)] by time, then bib; equal times share a rank."""
    order = sorted((elapsed, bib) for bib, (elapsed, _, _) in times.items())
    first = {}
    for place, (elapsed, _) in enumerate(order, 1):
        first.setdefault(elapsed, place)
    return [(first[elapsed], bib, elapsed) for elapsed, bib in order]
