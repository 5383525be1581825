#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what the tests need, builds with the address and undefined-behaviour sanitizers and runs every test that is
# not labelled `long`, those labelled `cluster` beside a Kafka and a Pinot that it starts and stops; ends with ctest's
# summary. Where these servers cannot run, it fails; with TRACKSIDE_WITHOUT_CLUSTER=1 it leaves their tests out and says so.
# Usage: tests/run.sh [--all [STEP…]]
#   --all  also the long tests, the thread sanitizer, the results of other compiler flags, fuzzing, clang-tidy and bare
#          Debian systems (needs root); writes tests/LAST-FULL-RUN.md as it goes. STEPs are those of
#          tests/support/full-run.sh, for a run that was broken off: asan, long, tsan, golden-release, golden-v3, speed,
#          server-speed, tidy, fuzz, bookworm, trixie
set -euo pipefail
cd "$(dirname "$0")/.."

all=0
if [ "${1-}" = --all ]; then
    all=1
    shift
elif [ $# -gt 0 ]; then
    echo "run.sh: unknown option '$1'; it takes --all." >&2
    exit 2
fi

[ "$all" = 0 ] || exec tests/support/full-run.sh "$@"
jobs=$(nproc)
beside=(tests/cluster/with-cluster.sh)
leave_out='^long$'
left_out=
if [ "${TRACKSIDE_WITHOUT_CLUSTER:-0}" = 1 ]; then
    beside=()
    leave_out='^(long|cluster)$'
    left_out="Left out, for TRACKSIDE_WITHOUT_CLUSTER=1: the tests labelled cluster, which want Kafka and Pinot."
    packaging/install-deps.sh --yes --tests
else
    packaging/install-deps.sh --yes --tests --cluster
fi
cmake --preset asan
cmake --build --preset asan
status=0
"${beside[@]}" ctest --test-dir build/asan --output-on-failure --no-tests=error -j "$jobs" -LE "$leave_out" || status=$?
[ -z "$left_out" ] || echo "$left_out"
exit "$status"
