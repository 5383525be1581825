#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what the tests need, builds with the address and undefined-behaviour sanitizers and runs every test that is
# not labelled `long`, those labelled `cluster` beside a Kafka and a Pinot that it starts and stops; ends with what was
# skipped and why, and ctest's summary. What is skipped although install-deps.sh brings all that it needs makes it fail.
# Where the servers cannot run, it fails; with TRACKSIDE_WITHOUT_CLUSTER=1 it leaves their tests out and says so.
# Usage: tests/run.sh [--all [STEP…]]
#   --all  also the long tests, the thread sanitizer, the results of other compiler flags, fuzzing, clang-tidy and bare
#          Debian systems (needs root); writes tests/LAST-FULL-RUN.md as it goes. STEPs are those of
#          tests/support/full-run.sh, for a run that was broken off: asan, long, tsan, golden-release, golden-v3, speed,
#          server-speed, tidy, fuzz, bookworm, trixie
set -euo pipefail
cd "$(dirname "$0")/.."

case "${1-}" in
    '') ;;
    --all) shift; exec tests/support/full-run.sh "$@" ;;
    *) echo "run.sh: unknown option '$1'; it takes --all." >&2; exit 2 ;;
esac

needed=(--tests --cluster)
beside=(tests/cluster/with-cluster.sh)
leave_out='^long$'
if [ "${TRACKSIDE_WITHOUT_CLUSTER:-0}" = 1 ]; then
    needed=(--tests)
    beside=()
    leave_out='^(long|cluster)$'
    trap 'echo "Left out, for TRACKSIDE_WITHOUT_CLUSTER=1: the tests labelled cluster, which want Kafka and Pinot."' EXIT
fi
packaging/install-deps.sh --yes "${needed[@]}"
cmake --preset asan
cmake --build --preset asan
python3 -B tests/support/skipped.py build/asan \
    "${beside[@]}" ctest --test-dir build/asan --output-on-failure --no-tests=error -j "$(nproc)" -LE "$leave_out"
