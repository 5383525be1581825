#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what the tests need, builds with the address and undefined-behaviour sanitizers and runs every test that is
# not labelled `long`; ends with ctest's summary.
# Usage: tests/run.sh [--all]
#   --all  also the long tests, the thread sanitizer, the results of other compiler flags, fuzzing, clang-tidy and bare
#          Debian systems (needs root); writes tests/LAST-FULL-RUN.md
set -euo pipefail
cd "$(dirname "$0")/.."

all=0
for argument in "$@"; do
    case "$argument" in
        --all) all=1 ;;
        *) echo "run.sh: unknown option '$argument'; it takes --all." >&2; exit 2 ;;
    esac
done

jobs=$(nproc)
packaging/install-deps.sh --yes --tests
cmake --preset asan
cmake --build --preset asan
if [ "$all" = 0 ]; then
    exec ctest --preset asan -j "$jobs"
fi
exec tests/support/full-run.sh
