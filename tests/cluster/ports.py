# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ports for a cluster of a test's own. Run as a program, it prints them as a shell's assignments."""

import random
import socket

NAMES = ["TRACKSIDE_KAFKA_PORT", "TRACKSIDE_KAFKA_QUORUM_PORT", "TRACKSIDE_KAFKA_SASL_PORT",
         "TRACKSIDE_ZOOKEEPER_PORT", "TRACKSIDE_PINOT_CONTROLLER_PORT", "TRACKSIDE_PINOT_BROKER_PORT",
         "TRACKSIDE_PINOT_SERVER_PORT", "TRACKSIDE_PINOT_SERVER_ADMIN_PORT"]


def free_ports():
    """Of the names that cluster.sh knows, each one that nobody has now. No connection outwards is given one of these, so
    they stay free while a part is stopped."""
    candidates = iter(random.sample(range(12_000, 32_000), 2_000))
    return {name: next(port for port in candidates if is_free(port)) for name in NAMES}


def is_free(port):
    try:
        socket.create_server(("127.0.0.1", port)).close()
    except OSError:
        return False
    return True


if __name__ == "__main__":
    print(*(f"{name}={port}" for name, port in free_ports().items()), sep="\n")
