#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fuzzes what reads bytes from outside, with Clang's libFuzzer and the address and undefined-behaviour sanitizers.
# Prints a table row per fuzzer; an input that fails is kept in build/fuzz/failed/ and the script fails.
# Usage: tests/fuzz/run.sh [SECONDS [FUZZER…]]
#   SECONDS  how long each is run (default 120)
#   FUZZER   course, import, config, wkt, racefile or wholerace; one that is named twice runs twice, on one corpus (default: each)
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-120}
fuzzers=("${@:2}")
[ "${#fuzzers[@]}" -gt 0 ] || fuzzers=(course import config wkt racefile wholerace)
declare -A longest=([course]=65536 [import]=65536 [config]=4096 [wkt]=4096 [racefile]=262144 [wholerace]=262144) # inputs, in bytes
for fuzzer in "${fuzzers[@]}"; do
    [ -n "$fuzzer" ] && [ -n "${longest[$fuzzer]-}" ] || { echo "run.sh: there is no fuzzer '$fuzzer'; there are ${!longest[*]}." >&2; exit 2; }
done
jobs=$(nproc)

packaging/install-deps.sh --yes --tests --fuzz
cmake --preset fuzz
cmake --build --preset fuzz --target fuzzers

work=build/fuzz
seeds=$work/seeds
rm -rf "$seeds" "$work/failed" "$work/written"
mkdir -p "$seeds"/{course,config,import,wkt,racefile,wholerace} "$work/failed"
cp courses/*.kml "$seeds/course/"
cp tests/data/import/[0-9]* "$seeds/import/"
export LSAN_OPTIONS=suppressions=$PWD/tests/support/lsan.supp:print_suppressions=0 UBSAN_OPTIONS=print_stacktrace=1
for fuzzer in racefile:written wholerace:seeds/wholerace; do
    TRACKSIDE_FUZZ_SEEDS=$work/${fuzzer#*:} "$work/tests/fuzz_${fuzzer%:*}" -runs=0 >"$work/${fuzzer%:*}.log" 2>&1 ||
        { cat "$work/${fuzzer%:*}.log" >&2; exit 1; }
done
find "$work/written" -name '*.db' -exec cp {} "$seeds/racefile/" \;
printf '{"modelVersion":1,"runners":100,"profile":"club5k","paceVariation":0.2,"seed":7}' >"$seeds/config/whole.json"
printf 'POLYGON((0 0,1 0,1 1,0 0),(0.1 0.1,0.2 0.1,0.2 0.2,0.1 0.1))' >"$seeds/wkt/zone"
printf 'LINESTRING(-0.06 51.41,-0.07 51.42)' >"$seeds/wkt/line"
printf 'POINT Z(1e-3 2 3)' >"$seeds/wkt/point"

# fuzz NAME COPY: a row of the table, and the log where it failed.
fuzz() {
    local name=$1 log=$work/$1-$2.log outcome=passed
    mkdir -p "$work/corpus-$name"
    "$work/tests/fuzz_$name" -max_total_time="$seconds" -max_len="${longest[$name]}" -timeout=20 -rss_limit_mb=4096 \
        -artifact_prefix="$work/failed/$name-" -print_final_stats=1 \
        "$work/corpus-$name" "$seeds/$name" >"$log" 2>&1 || outcome=FAILED
    printf '| fuzz %s | %s | %d s | %s inputs, coverage %s\n' "$name" "$outcome" "$seconds" \
        "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" "$(grep -o 'cov: [0-9]*' "$log" | tail -n 1 | cut -c6-)"
    [ "$outcome" = passed ] || { tail -n 30 "$log" >&2; return 1; }
}

failed=0
running=()
for copy in "${!fuzzers[@]}"; do
    fuzz "${fuzzers[$copy]}" "$copy" &
    running+=($!)
    if [ "${#running[@]}" -ge "$jobs" ]; then
        wait "${running[0]}" || failed=1
        running=("${running[@]:1}")
    fi
done
for job in "${running[@]}"; do
    wait "$job" || failed=1
done
exit "$failed"
