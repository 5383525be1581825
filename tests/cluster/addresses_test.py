# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers that are absent at the start, at another address, or in another time zone: each command says what is wrong and
what to do, ends, and works again once that is mended. Nothing else may use the servers meanwhile."""

import cluster
from cluster import BOOTSTRAP, BROKER, CLUSTER, CONTROLLER, KAFKA, away
from refusals import COMMANDS_ON_PINOT, RACE, RefusalTest

setUpModule, tearDownModule = cluster.set_up, cluster.tear_down


class Addresses(RefusalTest):
    def test_the_broker_is_absent_at_the_start(self):
        nobody = f"Kafka at {BOOTSTRAP} does not answer."
        with away("kafka"):
            failed = self.failed_checks()
            self.assertEqual(list(failed), ["Kafka broker"])
            self.assertIn(nobody, failed["Kafka broker"])
            self.assertIn("Start the broker", failed["Kafka broker"])
            self.check_refusal([*RACE, *CLUSTER], nobody, "Start the broker, or check the address")
            self.run_json("races", *CLUSTER)  # Pinot answers what it has
        self.check_that_all_works()

    def test_pinot_is_absent_at_the_start(self):
        nobody = f"Pinot's controller at {CONTROLLER} does not answer: nobody listens there."
        with away("pinot"):
            failed = self.failed_checks()
            self.assertIn(nobody, failed["Pinot controller"])
            self.assertIn("See whether it runs", failed["Pinot controller"])
            self.assertIn(f"Pinot's broker at {BROKER} does not answer", failed["Pinot broker"])
            for command in COMMANDS_ON_PINOT:
                self.check_refusal([*command, *CLUSTER], nobody, "See whether it runs, and whether the address")
        self.check_that_all_works()

    def test_pinot_runs_in_another_time_zone(self):
        def come_back():
            with away("pinot"):
                pass

        with away("pinot", TRACKSIDE_PINOT_OPTIONS="-Duser.timezone=Asia/Kolkata"):
            pass
        self.addCleanup(come_back)
        failed = self.failed_checks()
        self.assertEqual(list(failed), ["Test event"])
        self.assertIn("Its time reads back -330 minutes off.", failed["Test event"])
        self.assertIn("Start all of Pinot's servers with -Duser.timezone=UTC", failed["Test event"])

    def test_a_wrong_address_of_pinot(self):
        kafka = f"http://{KAFKA}"
        for variable, url, name, sentence, remedy in (
                ("CONTROLLER", BROKER, "controller", "does not know what was asked for", "the address is that of Pinot"),
                ("CONTROLLER", f"{CONTROLLER}/pinot", "controller", "does not know", "the address is that of Pinot"),
                ("CONTROLLER", kafka, "controller", "closed the connection", "begin with https:"),
                ("CONTROLLER", "http://nowhere.invalid:9000", "controller", "is not found", "Check the host's name"),
                ("BROKER", CONTROLLER, "broker", "does not know what was asked for", "the address is that of Pinot"),
                ("BROKER", kafka, "broker", "closed the connection", "begin with https:")):
            with self.subTest(variable=variable, url=url):
                wrong = {f"TRACKSIDE_PINOT_{variable}": url}
                failed = self.failed_checks(**wrong)
                for part in (url, sentence, remedy):
                    self.assertIn(part, failed[f"Pinot {name}"])
                for command in (["races"], RACE):
                    self.check_refusal([*command, *CLUSTER], url, sentence, remedy, **wrong)
        self.check_that_all_works()

    def test_a_wrong_address_of_kafka(self):
        for address, sentence, remedy in (
                (CONTROLLER.removeprefix("http://"), "does not answer", "check the address"),
                ("nowhere.invalid:9092", "There is no host by the name", "Check the address")):
            with self.subTest(address=address):
                failed = self.failed_checks(TRACKSIDE_KAFKA=address)
                for part in (address, sentence, remedy):
                    self.assertIn(part, failed["Kafka broker"])
                self.check_refusal([*RACE, *CLUSTER], address, sentence, remedy, TRACKSIDE_KAFKA=address)


if __name__ == "__main__":
    cluster.program.main()
