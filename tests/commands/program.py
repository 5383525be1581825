# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program under test: runs `trackside` with a data folder of its own.

Every script beside this one is run as `SCRIPT PROGRAM [unittest options]`.
"""

import contextlib
import json
import os
import pty
import select
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

RUN_ID = "0b9f6c1e-5d3a-4c58-9c0e-3f6f0d5b7a21"
START = "2026-11-23T10:17:49"
PROGRAM = ""

# A race whose every record is decided by its arguments.
FIXED = ["--run-id", RUN_ID, "--start", START, "--speed", "max"]


class ProgramTest(unittest.TestCase):
    """Gives each test an empty data folder."""

    def setUp(self):
        self.data = tempfile.mkdtemp(prefix="trackside-")
        self.addCleanup(shutil.rmtree, self.data, ignore_errors=True)

    def environment(self, **changes):
        # No display: commands must not need one.
        inherited = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
        return {**inherited, "TRACKSIDE_DATA": self.data, "LC_ALL": "C.UTF-8", **changes}

    def start(self, *arguments, **changes):
        return subprocess.Popen([PROGRAM, *arguments], env=self.environment(**changes), stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True)

    def start_on_terminal(self, *arguments, stdout=None):
        """Starts it on a terminal of its own; its stdout may lead elsewhere. Gives (process, the terminal's other end)."""
        try:
            ours, theirs = pty.openpty()
        except OSError as error:
            self.skipTest(f"This system lends no terminal: {error}.")
        self.addCleanup(os.close, ours)
        process = subprocess.Popen([PROGRAM, *arguments], env=self.environment(), stdin=theirs,
                                   stdout=theirs if stdout is None else stdout, stderr=theirs, start_new_session=True)
        self.addCleanup(process.kill)
        os.close(theirs)
        return process, ours

    def read_terminal(self, terminal, text=None):
        """What is shown there, as far as the text, or to the end."""
        shown = b""
        while text is None or text.encode() not in shown:
            self.assertTrue(select.select([terminal], [], [], 60)[0], shown)
            try:
                more = os.read(terminal, 4096)
            except OSError:  # nobody has the other end any more
                more = b""
            if not more:
                self.assertIsNone(text, shown)
                break
            shown += more
        return shown.decode()

    def run_program(self, *arguments, code=0, **changes):
        """Runs to the end; checks the exit code, unless None; gives (stdout, stderr)."""
        done = subprocess.run([PROGRAM, *arguments], env=self.environment(**changes), capture_output=True, text=True,
                              timeout=240)
        if code is not None:
            self.assertEqual(done.returncode, code, f"{arguments}: {done.stdout}{done.stderr}")
        return done.stdout, done.stderr

    def run_json(self, *arguments, **changes):
        return json.loads(self.run_program(*arguments, "--json", **changes)[0])

    def rows(self, run_id=RUN_ID):
        """All stored rows of a race, of all its shards, in order."""
        folder = os.path.join(self.data, "races", run_id)
        rows = []
        for name in sorted(os.listdir(folder)):
            if name.endswith(".db") and name != "decisions.db":
                with sqlite3.connect(f"file:{os.path.join(folder, name)}?mode=ro", uri=True) as file:
                    rows += file.execute("SELECT * FROM history").fetchall()
        return sorted(rows)

    def newest_second(self, run_id=RUN_ID):
        """The last second stored so far, while the race is being written; -1 before the first."""
        path = os.path.join(self.data, "races", run_id, "1.db")
        try:
            with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as file:
                return file.execute("SELECT ifnull(max(raw_time), -1) FROM history").fetchone()[0]
        except sqlite3.OperationalError:
            return -1


def main():
    global PROGRAM
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
