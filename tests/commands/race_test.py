# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`trackside race` and `resume`: the same race every time, in parts, after a kill, and among more runners."""

import json
import os
import random
import shutil
import signal
import sys
import time

import program
from program import FIXED, RUN_ID

CRYSTAL = ["race", "--course", "crystal", "--runners", "100", "--seed", "7"]
UNLISTED = -2  # in place of a last second: the race was killed before it was there at all


class RaceTest(program.ProgramTest):
    def test_twice_is_the_same(self):
        told, results = [], []
        for name in ("one.csv", "two.csv"):
            path = os.path.join(self.data, name)
            told.append(self.run_json(*CRYSTAL, *FIXED, "--results", path))
            with open(path, "rb") as file:
                results.append(file.read())
            self.run_program("races", "--delete", RUN_ID)
        for answer in told:
            self.assertGreater(answer.pop("createMs"), 0)
            self.assertGreaterEqual(answer.pop("wallSeconds"), 0)
        self.assertEqual(told[0], told[1])
        self.assertEqual(results[0], results[1])
        self.assertEqual(results[0].count(b"\n"), 101)
        self.assertEqual(told[0]["finished"], 100)
        self.assertEqual([row["rank"] for row in told[0]["standing"]], list(range(1, 11)))

    def test_three_shards_store_what_one_process_stores(self):
        self.run_program(*CRYSTAL, *FIXED)
        whole = self.rows()
        self.run_program("races", "--delete", RUN_ID)
        shards = [self.start(*CRYSTAL, *FIXED, "--shard", f"{index}/3") for index in (1, 2, 3)]
        for shard in shards:
            out, err = shard.communicate(timeout=240)
            self.assertEqual(shard.returncode, 0, out + err)
        self.assertEqual(self.rows(), whole)
        watched = self.run_json("watch", RUN_ID, "--once", "--limit", "0")
        self.assertEqual(watched["finished"], 100)
        self.assertEqual(len({row["competitorId"] for row in watched["standing"]}), 100)

    def watched(self):
        """The whole answer at the end, but for what is of the asking."""
        answer = self.run_json("watch", RUN_ID, "--once", "--limit", "0")
        del answer["freshnessMs"], answer["queries"]
        return answer

    def kill(self, race, when):
        """Kills it as soon as it is time; whether it was still running."""
        while race.poll() is None and not when():
            pass
        race.kill()
        race.communicate()
        return race.returncode == -signal.SIGKILL

    def go_on(self, race):
        """Goes on after a kill, as the program says it can be done; gives the last second stored before, None for all."""
        listed = self.run_json("races")
        if not listed:
            for command in (["resume", RUN_ID], ["watch", RUN_ID, "--once"], ["races", "--delete", RUN_ID]):
                self.assertIn(f"There is no race {RUN_ID}", self.run_program(*command, code=1)[1])
            self.run_program(*race)
            return UNLISTED
        if listed[0]["complete"]:
            return None
        self.run_program("resume", RUN_ID, "--speed", "max")
        return listed[0]["newestSecond"]

    def test_killed_twenty_times_and_resumed_it_is_the_same_race(self):
        race = ["race", "--course", "crystal", "--runners", "30", "--seed", "7", "--retire-ratio", "0.1", *FIXED]
        folder = os.path.join(self.data, "races", RUN_ID)
        told = self.run_json(*race)
        whole, watched = self.rows(), self.watched()
        chance = random.Random(11)
        kept = []  # the last second that was stored when it was killed
        for attempt in range(100):
            shutil.rmtree(folder)
            if attempt % 4 == 0:  # before its first row, while folder and file are made
                path = os.path.join(folder, chance.choice(["", "1.db.lock", "1.db.new", "1.db.new-wal", "1.db"]))
                killed = self.kill(self.start(*race), lambda: os.path.exists(path))
            else:
                second = chance.randrange(told["lastFinishMs"] // 1000)
                killed = self.kill(self.start(*race), lambda: self.newest_second() >= second)
            if not killed:
                continue
            second = self.go_on(race)
            self.assertEqual(self.rows(), whole, f"attempt {attempt}, {second}")
            self.assertEqual(self.watched(), watched, f"attempt {attempt}, {second}")
            self.assertEqual([name for name in os.listdir(folder) if ".new" in name], [])
            kept += [second] if second is not None else []
            early = [second for second in kept if second < 0]
            if len(kept) >= 20 and len(early) >= 3 and UNLISTED in early:
                break
        else:
            self.fail(f"too few races were cut off in their middle, or before their first row: {kept}")

    def test_a_runners_race_does_not_depend_on_the_others(self):
        # The sixth column on are what the runner did; the first two are second and bib.
        self.run_program(*CRYSTAL, *FIXED)
        among_100 = [row for row in self.rows() if row[1] == 17]
        self.run_program("races", "--delete", RUN_ID)
        self.run_program("race", "--course", "crystal", "--runners", "2000", "--seed", "7", *FIXED)
        self.assertEqual([row for row in self.rows() if row[1] == 17], among_100)

    def test_interrupted_it_says_how_to_go_on(self):
        self.assertIn(f"trackside resume {RUN_ID}\n", self.interrupted())
        self.run_program("resume", RUN_ID, "--speed", "max")
        self.assertTrue(self.run_json("races")[0]["complete"])

    def test_interrupted_as_one_of_several_it_says_how_to_go_on_with_that_part(self):
        command = f"trackside resume {RUN_ID} --shard 2/3\n"
        self.assertIn(command, self.interrupted("--shard", "2/3"))
        self.assertIn(command, self.run_program("resume", RUN_ID, code=1)[1])
        self.run_program("resume", RUN_ID, "--shard", "2/3", "--speed", "max")

    def interrupted(self, *options):
        """What a race says that is interrupted after a few seconds."""
        race = self.start(*CRYSTAL, "--run-id", RUN_ID, "--speed", "10", *options)
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and not (self.run_json("races") or [{}])[0].get("newestSecond", -1) > 0:
            time.sleep(0.05)  # waits for another process
        race.send_signal(signal.SIGINT)
        out, err = race.communicate(timeout=60)
        self.assertEqual(race.returncode, 1, out + err)
        return err

    def test_faults_of_the_stream_change_no_standing(self):
        watch = ["watch", RUN_ID, "--limit", "0", "--once"]
        kind = self.run_json(*CRYSTAL, *FIXED)
        self.assertNotIn("faults", kind)
        whole = self.rows()
        then = self.run_json(*watch, "--at", "700")["standing"]
        self.run_program("races", "--delete", RUN_ID)
        faults = ["--late-ratio", "0.1", "--repeat-ratio", "0.05", "--swap-ratio", "0.1"]
        unkind = self.run_json(*CRYSTAL, *FIXED, *faults)
        applied = unkind["faults"]
        self.assertEqual(sorted(fault for fault in applied if applied[fault]), ["late", "outOfOrder", "repeated"])
        self.assertEqual(unkind["events"], kind["events"] + applied["repeated"])
        for same in ("finished", "lastFinishMs", "standing"):
            self.assertEqual(unkind[same], kind[same])
        self.assertEqual(self.rows(), whole)
        self.assertEqual(self.run_json(*watch, "--at", "700")["standing"], then)
        self.run_program("races", "--delete", RUN_ID)
        out, _ = self.run_program(*CRYSTAL, *FIXED, *faults, "--gps-error", "8", "--dropout-ratio", "0.2")
        self.assertRegex(out, r"faults: [\d,]+ moved, [\d,]+ dropped, [\d,]+ late, [\d,]+ out of order, [\d,]+ repeated")

    def test_killed_with_faults_and_resumed_it_is_the_same_race(self):
        race = [*CRYSTAL, *FIXED, "--late-ratio", "0.2", "--repeat-ratio", "0.1", "--dropout-ratio", "0.1"]
        self.run_program(*race)
        whole = self.rows()
        self.run_program("races", "--delete", RUN_ID)
        running = self.start(*race)
        while running.poll() is None and self.newest_second() < 500:
            pass
        running.send_signal(signal.SIGKILL)
        running.communicate()
        self.assertFalse(self.run_json("races")[0]["complete"])
        self.run_program("resume", RUN_ID, "--speed", "max")
        self.assertEqual(self.rows(), whole)

    def test_watch_answers_any_second(self):
        self.run_program(*CRYSTAL, *FIXED)
        at = self.run_json("watch", RUN_ID, "--at", "600", "--limit", "0")
        self.assertEqual(at["raceTimeSeconds"], 600)
        self.assertEqual(at["running"] + at["finished"] + at["retired"], 100)
        rows = {row[1]: row for row in self.rows() if row[0] == 600}
        for row in at["standing"]:
            if row["status"] in ("running", "stopped"):
                self.assertEqual(rows[row["competitorId"]][2], row["distanceMetres"])
        distances = [row["distanceMetres"] for row in at["standing"] if row["status"] in ("running", "stopped")]
        self.assertEqual(distances, sorted(distances, reverse=True))
        self.assertLessEqual(at["queries"], 3)


if __name__ == "__main__":
    program.main()
