# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""cluster.sh for a home of the test's own."""

import os
import shutil
import subprocess
import tempfile
import unittest

from cluster import SCRIPT


class ClusterScript(unittest.TestCase):
    def setUp(self):
        self.home = os.path.join(tempfile.mkdtemp(prefix="trackside-script-"), "home")
        self.addCleanup(shutil.rmtree, os.path.dirname(self.home), ignore_errors=True)
        # Of the cluster that the tests run beside, nothing.
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("TRACKSIDE_")}
        self.environment |= {"TRACKSIDE_CLUSTER_HOME": self.home, "LC_ALL": "C.UTF-8"}

    def run_script(self, *arguments, code=0, answer=None, **changes):
        """What the script printed, on either stream."""
        return self.run_shell([SCRIPT, *arguments], code, answer, changes)

    def run_shell(self, command, code=0, answer=None, changes=None, stderr=subprocess.STDOUT):
        done = subprocess.run(command, env={**self.environment, **(changes or {})}, input=answer or "", text=True,
                              stdout=subprocess.PIPE, stderr=stderr, timeout=240, shell=isinstance(command, str))
        self.assertEqual(done.returncode, code, f"{command}: {done.stdout}")
        return done.stdout
