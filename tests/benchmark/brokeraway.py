# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The memory of a race whose broker goes away, and how it catches up: run beside tests/cluster/with-cluster.sh, for
nothing else uses the servers meanwhile. Prints a table; ends with 1 where a record is missing in the end, or where the race
took more memory without a broker than it may."""

import argparse
import json
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "cluster"))
options = argparse.ArgumentParser(description=__doc__)
options.add_argument("program")
options.add_argument("--runners", type=int, default=20_000)
options.add_argument("--seconds", type=int, default=600, help="without a broker")
options.add_argument("--most-mb", type=int, default=300, help="resident without a broker")
options = options.parse_args()
import cluster  # noqa: E402

cluster.program.PROGRAM = options.program = str(pathlib.Path(options.program).resolve())

BEFORE = 20  # seconds with a broker


def memory(process):
    """(resident, most resident so far) in MB."""
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    return [int(re.search(rf"{field}:\s+(\d+)", status)[1]) // 1024 for field in ("VmRSS", "VmHWM")]


def asked(sql, run):
    rows = cluster.ask(sql + f" FROM {{}}parkrun WHERE runId = '{run}'")
    return rows[0] if rows else [0, 0]


def main():
    cluster.set_up()
    run = str(uuid.uuid4())
    with tempfile.TemporaryDirectory() as folder:
        cluster.settings_in(folder)
        race = subprocess.Popen(
            [options.program, "race", "--course", "crystal", "--runners", str(options.runners), "--speed", "1",
             "--run-id", run, *cluster.CLUSTER], env={**cluster.os.environ, "TRACKSIDE_DATA": folder},
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        try:
            time.sleep(BEFORE)
            before = memory(race)
            with cluster.away("kafka"):
                time.sleep(options.seconds)
                away = memory(race)
                ended = race.poll() is not None
            begin = time.monotonic()
            due = BEFORE + options.seconds
            while float(asked("SELECT MAX(rawTime)", run)[0]) < due and time.monotonic() < begin + 600:
                time.sleep(1)
            took = time.monotonic() - begin
            after = memory(race)
            race.send_signal(signal.SIGINT)
            told = race.communicate(timeout=120)[1]
        finally:
            race.kill()
        late = time.monotonic() + 120
        counted, expected, before_that = -1, 0, -2
        while (counted != expected or counted != before_that) and time.monotonic() < late:
            time.sleep(2)
            before_that = counted
            newest, counted = asked("SET skipUpsert = true; SELECT MAX(rawTime), COUNT(*)", run)
            expected = (int(float(newest)) + 1) * options.runners
    cluster.tear_down()
    print(f"| {options.runners} runners at 1×, {options.seconds} s without a broker | figure |\n|---|---|")
    print(f"| resident before | {before[0]} MB |")
    print(f"| resident at the end of the outage | {away[0]} MB, at most {away[1]} MB; may be {options.most_mb} MB |")
    print(f"| resident once it has caught up | {after[0]} MB, at most {after[1]} MB |")
    print(f"| the race went on | {'no' if ended else 'yes'} |")
    print(f"| from the broker's return until second {due} can be asked for | {took:.0f} s |")
    print(f"| records in Pinot | {counted} of {expected} |")
    print(f"| told | {json.dumps(told.strip().splitlines()[:2], ensure_ascii=False)} |")
    return 0 if counted == expected and not ended and away[1] <= options.most_mb else 1


sys.exit(main())
