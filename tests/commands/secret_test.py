# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Passwords that no variable and no key store has: asked for at a terminal, and only there."""

import base64
import http.server
import os
import signal
import subprocess
import termios
import threading

import program
from program import ProgramTest

PASSWORD = "hush-typed é"


class Refusal(http.server.BaseHTTPRequestHandler):
    """A Pinot that knows nobody, and notes who signs on."""

    def do_GET(self):
        self.server.seen.append(self.headers.get("Authorization"))
        self.send_response(401)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_POST = do_GET

    def log_message(self, *_):
        pass


class SecretTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Refusal)
        self.server.seen = []
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def profile(self, **more):
        fields = {"controller": self.url, "broker": self.url, "pinotUser": "reader", **more}
        with open(os.path.join(self.data, "trackside.ini"), "w", encoding="utf-8") as file:
            file.write("[profiles]\n" + "".join(f"club\\{key}={value}\n" for key, value in fields.items()))

    def environment(self, **changes):
        """Without a key store, and without passwords in variables."""
        told = {name: value for name, value in super().environment(**changes).items()
                if not name.startswith(("TRACKSIDE_KAFKA", "TRACKSIDE_PINOT"))}
        return told | {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}

    def on_terminal(self):
        return self.start_on_terminal("races", "--profile", "club")

    def echoes(self, terminal):
        return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)

    def test_it_is_asked_for_and_not_shown(self):
        self.profile()
        process, terminal = self.on_terminal()
        self.read_terminal(terminal, f"Password of reader at Pinot ({self.url}): ")
        self.assertFalse(self.echoes(terminal))
        os.write(terminal, PASSWORD.encode() + b"\n")
        shown = self.read_terminal(terminal)
        self.assertEqual(process.wait(timeout=60), 1)
        self.assertNotIn("hush", shown)
        self.assertIn("reader", base64.b64decode(self.server.seen[0].removeprefix("Basic ")).decode())
        self.assertEqual({base64.b64decode(seen.removeprefix("Basic ")).decode() for seen in self.server.seen},
                         {f"reader:{PASSWORD}"})

    def test_a_question_broken_off_leaves_the_terminal_as_it_was(self):
        self.profile()
        process, terminal = self.on_terminal()
        self.read_terminal(terminal, "Password of reader")
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(timeout=60), -signal.SIGINT)
        self.assertTrue(self.echoes(terminal))
        self.assertEqual(self.server.seen, [])

    def test_a_key_store_that_does_not_answer_is_told_and_then_it_is_asked_for(self):
        self.profile(secretsInKeyStore="pinotPassword")
        process, terminal = self.on_terminal()
        shown = self.read_terminal(terminal, "Password of reader")
        self.assertIn("No key store of the desktop answers about the passwords of “club”.", shown)
        os.write(terminal, b"\n")
        self.read_terminal(terminal)
        process.wait(timeout=60)

    def test_where_nobody_can_be_asked_nobody_is(self):
        for more, told in ({}, "does not accept the user or the password"), ({"secretsInKeyStore": "pinotPassword"}, "No key store of the desktop answers"):
            with self.subTest(more=more):
                self.profile(**more)
                done = subprocess.run([program.PROGRAM, "races", "--profile", "club"], env=self.environment(),
                                      stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
                self.assertEqual(done.returncode, 1, done.stderr)
                self.assertNotIn("Password of", done.stderr)
                self.assertIn(told, done.stderr)


if __name__ == "__main__":
    program.main()
