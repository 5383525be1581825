# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file among the races that cannot be read: said in a sentence, left as it is, and in no other race's way."""

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys

import program
from program import FIXED, RUN_ID

OTHER = "5f1d8e4a-7c02-4b7e-9d55-1a2b3c4d5e6f"
RACE = ["race", "--course", "crystal", "--runners", "3"]
ASK = [["watch", RUN_ID, "--once"], ["watch", RUN_ID], ["watch", RUN_ID, "--at", "10", "--json"],
       ["resume", RUN_ID, "--speed", "max"]]
WRITE = [*RACE, *FIXED]
DAMAGED = "1.db is damaged or not a race file."
LOCKED = "1.db.\n  Close the other program, then try again."

# SQLite's locks belong to a process, which loses them when it closes the file anywhere: so this needs one of its own.
LOCKER = """
import sqlite3, sys
file = sqlite3.connect(sys.argv[1], isolation_level=None)
for statement in sys.argv[2:]:
    file.execute(statement)
print("locked", flush=True)
sys.stdin.read()
"""


class BrokenFileTest(program.ProgramTest):
    """There is one race that is over, and one that was cut off, whose file then suffers."""

    def setUp(self):
        super().setUp()
        self.run_program(*RACE, "--run-id", OTHER, "--speed", "max")
        race = self.start(*RACE, "--run-id", RUN_ID, "--speed", "60")
        while race.poll() is None and self.newest_second() < 30:
            pass
        race.kill()
        race.communicate()
        self.folder = os.path.join(self.data, "races", RUN_ID)
        self.file = os.path.join(self.folder, "1.db")
        with contextlib.closing(sqlite3.connect(self.file)) as file:
            file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.assertEqual(sorted(os.listdir(self.folder)), ["1.db", "1.db.lock"])

    def become_foreign(self):
        with open(self.file, "wb") as file:
            file.write(b"not a database at all" * 500)

    def become_another_programs(self):
        os.remove(self.file)
        with contextlib.closing(sqlite3.connect(self.file)) as file:
            file.execute("CREATE TABLE birds (name TEXT)")

    def become_truncated(self):
        os.truncate(self.file, os.path.getsize(self.file) // 2)

    def become_empty(self):
        os.truncate(self.file, 0)

    def become_newer(self):
        with contextlib.closing(sqlite3.connect(self.file)) as file:
            file.execute("PRAGMA user_version = 4")
            file.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def lock(self, *statements):
        """Another process that has locked the file, until its stdin ends."""
        process = subprocess.Popen([sys.executable, "-c", LOCKER, self.file, *statements], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, text=True)
        self.addCleanup(process.__exit__, None, None, None)
        self.assertEqual(process.stdout.readline(), "locked\n")
        return process

    def content(self):
        """What stands in the file; SQLite's own files beside it come and go with whoever reads."""
        if os.path.isdir(self.file):
            return os.listdir(self.file)
        with open(self.file, "rb") as file:
            return file.read()

    def check_refused(self, sentence, *commands):
        before = self.content()
        for command in commands:
            with self.subTest(command=command):
                out, err = self.run_program(*command, code=1)
                self.assertEqual(out, "")
                self.assertTrue(err.startswith("trackside: "), err)
                self.assertIn(os.path.join(RUN_ID, sentence), err)
                self.assertEqual(self.content(), before)

    def check_listed(self, runs, sentence):
        before = self.content()
        for command in (["races"], ["races", "--json"]):
            with self.subTest(command=command):
                out, err = self.run_program(*command)
                self.assertEqual([run for run in (OTHER, RUN_ID) if run in out], runs)
                self.assertIn(os.path.join(RUN_ID, sentence) if sentence else "", err)
                self.assertEqual(err == "", sentence is None, err)
        self.assertEqual(self.content(), before)

    def check_others_are_well(self):
        self.assertEqual(self.run_json("watch", OTHER, "--once")["finished"], 3)

    def test_one_that_is_no_race_file(self):
        for become, sentence in [
            (self.become_foreign, DAMAGED),
            (self.become_truncated, DAMAGED),
            (self.become_empty, "1.db is not a race file."),
            (self.become_another_programs, "1.db is not a race file."),
            (self.become_newer, "1.db was written by a newer Trackside: its layout is 4, this one knows layouts from 1 to 3."),
        ]:
            with self.subTest(become=become.__name__):
                kept = shutil.copytree(self.folder, os.path.join(self.data, "kept"))
                become()
                self.check_listed([OTHER], sentence)
                self.check_refused(sentence, *ASK, WRITE)
                self.check_others_are_well()
                shutil.rmtree(self.folder)
                os.rename(kept, self.folder)

    def test_one_that_cannot_be_read(self):
        os.remove(self.file)
        os.mkdir(self.file)  # root may read whatever is a file
        self.check_listed([OTHER], "1.db failed.")
        self.check_refused("1.db failed.", *ASK)
        self.check_refused("1.db cannot be opened.\n  See that the file is there", WRITE)
        self.check_others_are_well()

    def test_one_that_is_damaged_can_be_deleted(self):
        for become in (self.become_truncated, self.become_foreign):
            with self.subTest(become=become.__name__):
                kept = shutil.copytree(self.folder, os.path.join(self.data, "kept"))
                become()
                self.assertEqual(self.run_program("races", "--delete", RUN_ID), ("", ""))
                self.assertEqual(os.listdir(os.path.join(self.data, "races")), [OTHER])
                self.check_others_are_well()
                os.rename(kept, self.folder)

    def test_one_that_another_program_is_changing_can_be_read_and_no_more(self):
        locker = self.lock("BEGIN EXCLUSIVE")
        self.check_listed([OTHER, RUN_ID], None)
        self.assertEqual(len(self.run_json("watch", RUN_ID, "--once")["standing"]), 3)
        self.check_refused(LOCKED, ["resume", RUN_ID, "--speed", "max"], ["races", "--delete", RUN_ID])
        self.check_others_are_well()
        locker.communicate()
        self.assertEqual(self.run_json("resume", RUN_ID, "--speed", "max")["finished"], 3)

    def test_one_that_another_program_has_for_itself(self):
        self.lock("PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE", "UPDATE races SET state = state")
        self.check_listed([OTHER], LOCKED)
        self.check_refused(LOCKED, *ASK, WRITE, ["races", "--delete", RUN_ID])
        self.check_others_are_well()


if __name__ == "__main__":
    program.main()
