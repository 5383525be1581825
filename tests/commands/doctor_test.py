# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `trackside doctor` says of connections, where no server runs; with servers it is tested under tests/cluster/."""

import os

import program

NOBODY = {"TRACKSIDE_KAFKA": "127.0.0.1:1", "TRACKSIDE_PINOT_CONTROLLER": "http://127.0.0.1:1",
          "TRACKSIDE_PINOT_BROKER": "http://127.0.0.1:1"}


class DoctorTest(program.ProgramTest):
    def write_settings(self, text):
        with open(os.path.join(self.data, "trackside.ini"), "w", encoding="utf-8") as file:
            file.write("[profiles]\n" + text)

    def test_the_embedded_store_wants_a_folder_to_write_in(self):
        report = self.run_json("doctor")
        self.assertTrue(report["ok"])
        self.assertEqual([check["name"] for check in report["checks"]], ["Data folder"])

    def test_an_unknown_profile_is_named_with_the_known_ones(self):
        self.write_settings("club\\kafka=10.0.0.1:9092\n")
        _, err = self.run_program("doctor", "--profile", "moon", code=2)
        self.assertIn("There is no profile “moon”: it is one of embedded, local, club.", err)

    def test_a_partition_count_outside_its_range_names_the_range(self):
        self.write_settings("club\\partitions=0\n")
        _, err = self.run_program("doctor", "--profile", "club", code=2)
        self.assertIn("A topic can have from 1 to 1,000 partitions, not 0.", err)

    def test_where_nobody_answers_each_part_says_so_and_what_to_do(self):
        out, _ = self.run_program("doctor", "--profile", "local", "--provision", code=1, **NOBODY)
        self.assertIn("Kafka at 127.0.0.1:1 does not answer.", out)
        self.assertIn("cluster.sh up", out)
        report = self.run_json("doctor", "--profile", "local", code=1, **NOBODY)
        self.assertFalse(report["ok"])
        failed = {check["name"]: check for check in report["checks"] if not check["ok"]}
        self.assertIn("Kafka broker", failed)
        self.assertIn("Pinot controller", failed)
        self.assertTrue(failed["Kafka broker"]["fix"])

    def test_where_nobody_answers_races_say_so_too(self):
        run = "0b9f6c1e-5d3a-4c58-9c0e-3f6f0d5b7a21"
        for command in (["races"], ["watch", run, "--once"], ["resume", run],
                        ["race", "--course", "crystal", "--runners", "1", "--speed", "max"]):
            out, err = self.run_program(*command, "--profile", "local", code=1, **NOBODY)
            self.assertEqual(out, "", command)
            self.assertIn("Pinot's controller at http://127.0.0.1:1", err, command)

    def test_a_password_without_sasl_is_told_of(self):
        _, err = self.run_program("doctor", "--profile", "local", code=1, TRACKSIDE_KAFKA_PASSWORD="hush", **NOBODY)
        self.assertIn("TRACKSIDE_KAFKA_PASSWORD is not used: the profile “local” connects to Kafka with PLAINTEXT", err)
        self.assertIn("set TRACKSIDE_KAFKA_SECURITY", err)
        _, err = self.run_program("doctor", "--profile", "local", code=1, TRACKSIDE_KAFKA_PASSWORD="hush",
                                  TRACKSIDE_KAFKA_USER="someone", TRACKSIDE_KAFKA_SECURITY="SASL_PLAINTEXT",
                                  TRACKSIDE_KAFKA_MECHANISM="PLAIN", **NOBODY)
        self.assertNotIn("is not used", err)

    def test_no_secret_is_told(self):
        secrets = {"TRACKSIDE_KAFKA_PASSWORD": "hush-kafka", "TRACKSIDE_PINOT_PASSWORD": "hush-pinot",
                   "TRACKSIDE_PINOT_TOKEN": "hush-token"}
        self.write_settings("club\\kafkaSecurity=SASL_PLAINTEXT\nclub\\kafkaMechanism=PLAIN\nclub\\kafkaUser=someone\n")
        out, err = self.run_program("doctor", "--profile", "club", "--json", code=1, **NOBODY, **secrets)
        self.assertNotIn("hush", out + err)
        for folder, _, names in os.walk(self.data):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    self.assertNotIn(b"hush", file.read(), name)


if __name__ == "__main__":
    program.main()
