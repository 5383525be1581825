#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The steps of `tests/run.sh --all`, after its build; each step's output goes to build/full-run/, and the outcome of all
# to tests/LAST-FULL-RUN.md.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1

logs=$PWD/build/full-run
report=tests/LAST-FULL-RUN.md
jobs=$(nproc)
rm -rf "$logs"
mkdir -p "$logs"
rows=()
failed=0

# figures LOG: ctest's totals, if the step ran ctest.
figures() {
    sed -n -e 's/^\([0-9]*% tests passed, .*\)$/\1/p' -e 's/^Total Test time (real) = *\(.*\) sec$/\1 s in ctest/p' "$1" |
        paste -s -d ';' | sed 's/;/; /g'
}

# step NAME TITLE COMMAND…
step() {
    local name=$1 title=$2 begin=$SECONDS outcome=passed seconds
    shift 2
    echo "== $title"
    if ! "$@" >"$logs/$name.log" 2>&1; then
        outcome=FAILED
        failed=1
        tail -n 40 "$logs/$name.log"
    fi
    seconds=$((SECONDS - begin))
    rows+=("$(printf '| %s | %s | %d min %02d s | %s |' "$title" "$outcome" $((seconds / 60)) $((seconds % 60)) \
        "$(figures "$logs/$name.log")")")
    echo "${rows[-1]}"
}

# With more random bits in addresses than the thread sanitizer expects, its programs do not start.
thread_sanitizer() {
    cmake --preset tsan && cmake --build --preset tsan || return 1
    local fixed_addresses=(setarch "$(uname -m)" -R)
    "${fixed_addresses[@]}" true 2>/dev/null || fixed_addresses=()
    "${fixed_addresses[@]}" ctest --preset tsan -j "$jobs"
}

golden_with() {
    cmake --preset bench -B "build/$1" -DCMAKE_CXX_FLAGS="$2" && cmake --build "build/$1" &&
        ctest --test-dir "build/$1" --output-on-failure --no-tests=error -R golden
}

speed() {
    build/bench/src/app/trackside bench && tests/support/with-display.sh build/bench/tests/bench_window
}

tidy() {
    find src -name '*.cpp' -print0 | xargs -0 -n 1 -P "$jobs" clang-tidy-19 --quiet -p build/asan
}

step asan "Address and undefined-behaviour sanitizers, every test but the long ones" tests/cluster/with-cluster.sh \
    ctest --test-dir build/asan --output-on-failure --no-tests=error -j "$jobs" -LE '^long$'
step long "The long tests, same sanitizers" \
    tests/cluster/with-cluster.sh ctest --test-dir build/asan --output-on-failure --no-tests=error -L '^long$' -j "$jobs"
step tsan "Thread sanitizer, tests without windows" thread_sanitizer
step release "Golden results, release flags" golden_with bench ""
step v3 "Golden results, x86-64-v3" golden_with v3 -march=x86-64-v3
step speed "Speed, release flags" speed
step tidy "clang-tidy" tidy
step fuzz "Fuzzing" tests/fuzz/run.sh
while read -r line; do
    rows+=("$line |")
done < <(grep '^| fuzz' "$logs/fuzz.log")
if [ "$(id -u)" = 0 ]; then
    # With a compiler cache and fetched servers of the caller's, which the report tells.
    step chroots "Bare Debian 12 and 13${TRACKSIDE_CHROOT_CCACHE:+, with a compiler cache}${TRACKSIDE_CLUSTER_JARS:+, servers fetched before}" \
        packaging/chroot-test.sh ${TRACKSIDE_CHROOT_CCACHE:+--ccache "$TRACKSIDE_CHROOT_CCACHE"} \
        ${TRACKSIDE_CLUSTER_JARS:+--jars "$TRACKSIDE_CLUSTER_JARS"}
    while read -r line; do
        rows+=("$line |")
    done < <(grep '^| bare' "$logs/chroots.log")
else
    rows+=("| Bare Debian 12 and 13 | not run: needs root | | |")
fi

commit=$(git rev-parse HEAD 2>/dev/null || echo unknown)
git diff --quiet HEAD 2>/dev/null || commit="$commit, with changes that are not committed"
{
    echo "# The last full run"
    echo
    echo "Written by \`tests/run.sh --all\`; its logs are in \`build/full-run/\`."
    echo
    echo "- Commit: $commit"
    echo "- Date: $(date -u '+%Y-%m-%d %H:%M UTC'), $((SECONDS / 60)) minutes"
    echo "- Machine: $(sed -n 's/^PRETTY_NAME="\(.*\)"/\1/p' /etc/os-release), $jobs processors, $(c++ --version | head -n 1)"
    echo
    echo "| Step | Outcome | Time | Figures |"
    echo "|---|---|---|---|"
    printf '%s\n' "${rows[@]}"
    echo
    echo "## Speed"
    echo
    echo '```'
    cat "$logs/speed.log"
    echo '```'
} >"$report"
cat "$report"
exit "$failed"
