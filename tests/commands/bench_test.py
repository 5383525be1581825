# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`trackside bench`: the table has its shape. What stands in it is judged by nobody here."""

import math
import os

import program

MEASURED = {
    "create a race of 1,000,000 runners": "s",
    "create a race of 100 runners": "s",
    "memory of a runner": "bytes",
    "step runners, one core": "runner-seconds/s",
    "worst position, of 1,000,000 places": "mm",
    "write rows, SQLite on disk": "rows/s",
    "refresh of 10,000 runners at minute 1": "ms",
    "refresh of 10,000 runners at minute 10": "ms",
    "refresh at minute 10 / at minute 1": "ratio",
    "seek forward, 1,000 runners": "ms",
    "seek backward, 1,000 runners": "ms",
    "enter 1,000,000 runners, SQLite on disk": "s",
    "encode events as JSON, one core": "events/s",
}


class BenchTest(program.ProgramTest):
    def test_the_table_of_the_embedded_store(self):
        bench = self.run_json("bench")
        self.assertEqual(list(bench), ["machine", "results"])
        self.assertIn(" threads", bench["machine"])
        self.assertEqual({result["name"]: result["unit"] for result in bench["results"]}, MEASURED)
        for result in bench["results"]:
            with self.subTest(result=result):
                self.assertEqual(list(result), ["name", "value", "unit", "reference"])
                self.assertTrue(math.isfinite(result["value"]) and result["value"] > 0)
                self.assertGreater(result["reference"], 0)
        self.assertEqual(os.listdir(self.data), [])  # its race is none of the user's


if __name__ == "__main__":
    program.main()
