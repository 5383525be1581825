#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Which lines of what reads course files the fuzzer's inputs reach: those that tests/fuzz/run.sh found, and the seeds
# it began with. Prints a row for each source file.
# Usage: tests/fuzz/coverage.sh   after tests/fuzz/run.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
inputs=(build/fuzz/corpus-import build/fuzz/seeds/import)
[ -d "${inputs[0]}" ] || { echo "coverage.sh: there are no inputs yet; run tests/fuzz/run.sh first." >&2; exit 1; }
work=build/fuzz-coverage

packaging/install-deps.sh --yes --tests --fuzz
cmake --preset fuzz -B "$work" -DCMAKE_CXX_FLAGS="-fprofile-instr-generate -fcoverage-mapping"
cmake --build "$work" --target fuzz_import
program=$work/tests/fuzz_import
export LSAN_OPTIONS=suppressions=$PWD/tests/support/lsan.supp:print_suppressions=0
LLVM_PROFILE_FILE=$work/import.profraw "$program" -runs=0 -timeout=20 "${inputs[@]}" >"$work/import.log" 2>&1 ||
    { tail -n 30 "$work/import.log" >&2; exit 1; }
llvm-profdata-19 merge -o "$work/import.profdata" "$work/import.profraw"
# What edits, writes and keeps courses is not part of reading them.
mapfile -t sources < <(find src/studio -name '*.cpp' | grep -vE \
    '/(coursewriter|drafthistory|heightprofile|lineedits|linemeasure|owncourses|splitedits|vertexedits)\.cpp$')
sources+=(src/course/ogr.cpp)
llvm-cov-19 report "$program" -instr-profile="$work/import.profdata" -show-region-summary=false \
    -show-branch-summary=false "${sources[@]}"
