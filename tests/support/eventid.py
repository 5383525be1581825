# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The eventId of a record, as HACKING ("Event ids") has it, worked out independently of the program.

Run by itself, it holds the function against the test vectors in HACKING. Usage: eventid.py SOURCE_ROOT
"""

import pathlib
import re
import sys
import uuid

GAMMA = 0x9E3779B97F4A7C15
HALF = (1 << 64) - 1
UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"


def mix(x):
    """The finalizer of SplitMix64, Stafford's variant 13."""
    x &= HALF
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9 & HALF
    x = (x ^ x >> 27) * 0x94D049BB133111EB & HALF
    return x ^ x >> 31


def event_id(run_id, competitor_id, raw_time):
    high, low = divmod(uuid.UUID(run_id).int, 1 << 64)
    record = (competitor_id << 32) + raw_time
    first = mix(high ^ mix(record + GAMMA))
    second = mix(low ^ mix(record + 2 * GAMMA) ^ first)
    first = first & ~0xF000 | 0x8000  # version 8
    second = second & ~(3 << 62) | 2 << 62  # the RFC's variant
    return str(uuid.UUID(int=first << 64 | second))


def main():
    hacking = (pathlib.Path(sys.argv[1]) / "HACKING.md").read_text(encoding="utf-8")
    vectors = re.findall(rf"^\| ({UUID}) \| (\d+) \| (\d+) \| ({UUID}) \|$", hacking, re.MULTILINE)
    if len(vectors) < 3:
        sys.exit(f"eventid.py: {len(vectors)} test vectors in HACKING.md")
    wrong = [vector for vector in vectors if event_id(vector[0], int(vector[1]), int(vector[2])) != vector[3]]
    if wrong:
        sys.exit(f"eventid.py: HACKING.md has other ids: {wrong}")
    print(f"All {len(vectors)} test vectors are met.")


if __name__ == "__main__":
    main()
