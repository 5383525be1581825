#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The steps of `tests/run.sh --all`, after installing what they need. Each step's output goes to build/full-run/, and its
# outcome, with the commit that it was run on, to tests/LAST-FULL-RUN.md as soon as it is known; steps that are not run
# now keep what the report says of them.
# Usage: full-run.sh [STEP…]   (default: all of them, in the order of `order` below)
# TRACKSIDE_CHROOT_CCACHE names a compiler cache, TRACKSIDE_CLUSTER_JARS fetched servers, for the bare systems to share.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1

logs=$PWD/build/full-run
report=tests/LAST-FULL-RUN.md
jobs=$(nproc)
failed=0

order=(asan long tsan golden-release golden-v3 speed server-speed tidy fuzz bookworm trixie)
declare -A title=(
    [asan]="Address and undefined-behaviour sanitizers, every test but the long ones"
    [long]="The long tests, same sanitizers"
    [tsan]="Thread sanitizer, tests without windows"
    [golden-release]="Golden results, release flags"
    [golden-v3]="Golden results, x86-64-v3"
    [speed]="Speed, release flags"
    [server-speed]="Speed on real servers, release flags"
    [tidy]="clang-tidy"
    [fuzz]="Fuzzing"
    [bookworm]="Bare Debian 12"
    [trixie]="Bare Debian 13"
)
# What begins the rows that a step adds to its own.
declare -A details=([fuzz]="| fuzz " [bookworm]="| bare bookworm:" [trixie]="| bare trixie:")

for step in "$@"; do
    [ -n "${title[$step]-}" ] || { echo "run.sh: there is no step '$step'; there are ${order[*]}." >&2; exit 2; }
done
[ $# -gt 0 ] || set -- "${order[@]}"
needed=(--tests --cluster)
[ "${TRACKSIDE_WITHOUT_CLUSTER:-0}" != 1 ] || needed=(--tests)
packaging/install-deps.sh --yes "${needed[@]}" || exit 1
mkdir -p "$logs"

# record STEP ROWS: writes the report anew, with these rows of the step and what it says of the others.
record() {
    local step old
    old=$(cat "$report" 2>/dev/null)
    {
        echo "<!-- SPDX-FileCopyrightText: 2026 The Trackside authors"
        echo "     SPDX-License-Identifier: GPL-3.0-or-later -->"
        echo "# The last full run"
        echo
        echo "Written by \`tests/run.sh --all\`, step by step; the steps' logs are in \`build/full-run/\`. Steps that were run apart"
        echo "name their own commits; what they say in words was written by hand."
        echo
        echo "Machine of the last step: $(sed -n 's/^PRETTY_NAME="\(.*\)"/\1/p' /etc/os-release), $jobs processors, $(c++ --version | head -n 1)."
        echo
        echo "| Step | Outcome | Time | Figures | Commit and end |"
        echo "|---|---|---|---|---|"
        for step in "${order[@]}"; do
            if [ "$step" = "$1" ]; then
                echo "$2"
            else
                # A row without a commit is of another report.
                grep -F -e "| ${title[$step]} |" ${details[$step]:+-e "${details[$step]}"} <<<"$old" | awk -F '|' 'NF == 7'
            fi
        done
        figures_of speed "## Speed" "$1" "$old"
        figures_of server-speed "## Speed on real servers" "$1" "$old"
    } >"$logs/report.md"
    cp "$logs/report.md" "$report"
}

# figures_of STEP HEADING RUN OLD: a section with what the step printed, of this run or as the report has it.
figures_of() {
    local found
    if [ "$3" = "$1" ]; then
        found=$(sed -n '/ threads$/,$p' "$logs/$1.log")
    else
        found=$(awk -v heading="$2" '/^## / { here = $0 == heading } here && !/^(## |```)/' <<<"$4" | sed '/./,$!d')
    fi
    [ -n "$found" ] || return 0
    printf '\n%s\n\n```\n%s\n```\n' "$2" "$found"
}

# figures LOG: ctest's totals, if the step ran ctest.
figures() {
    sed -n -e 's/^\([0-9]*% tests passed, .*\)$/\1/p' -e 's/^Total Test time (real) = *\(.*\) sec$/\1 s in ctest/p' "$1" |
        paste -s -d ';' | sed 's/;/; /g'
}

# run STEP: its function, into its log, its rows and the report.
run() {
    local step=$1 begin=$SECONDS outcome=passed commit seconds stamp rows more
    echo "== ${title[$step]}"
    commit=$(git rev-parse --short=10 HEAD 2>/dev/null || echo unknown)
    git diff --quiet HEAD -- . ":!$report" 2>/dev/null || commit="$commit, with changes that are not committed"
    if ! "step_$step" >"$logs/$step.log" 2>&1; then
        outcome=FAILED
        failed=1
        tail -n 40 "$logs/$step.log"
    fi
    seconds=$((SECONDS - begin))
    stamp="$commit, $(date -u '+%Y-%m-%d %H:%M UTC')"
    rows=$(printf '| %s | %s | %d min %02d s | %s | %s |' "${title[$step]}" "$outcome" $((seconds / 60)) \
        $((seconds % 60)) "$(figures "$logs/$step.log")" "$stamp")
    if [ -n "${details[$step]-}" ] && more=$(grep -F "${details[$step]}" "$logs/$step.log" | sed "s/\$/ | $stamp |/"); then
        rows+=$'\n'$more
    fi
    echo "$rows"
    record "$step" "$rows"
}

build_asan() { cmake --preset asan && cmake --build --preset asan; }

step_asan() { tests/run.sh; }

step_long() {
    build_asan || return 1
    python3 -B tests/support/skipped.py build/asan tests/cluster/with-cluster.sh \
        ctest --test-dir build/asan --output-on-failure --no-tests=error -L '^long$' -j "$jobs"
}

# With more random bits in addresses than the thread sanitizer expects, its programs do not start.
step_tsan() {
    cmake --preset tsan && cmake --build --preset tsan || return 1
    local fixed_addresses=(setarch "$(uname -m)" -R)
    "${fixed_addresses[@]}" true 2>/dev/null || fixed_addresses=()
    "${fixed_addresses[@]}" ctest --preset tsan -j "$jobs"
}

golden_with() {
    cmake --preset bench -B "build/$1" -DCMAKE_CXX_FLAGS="$2" && cmake --build "build/$1" --target trackside &&
        ctest --test-dir "build/$1" --output-on-failure --no-tests=error -R '^golden$'
}

step_golden-release() { golden_with bench ""; }
step_golden-v3() { golden_with v3 -march=x86-64-v3; }

step_speed() {
    cmake --preset bench && cmake --build --preset bench --target trackside bench_window bench_fluidity &&
        build/bench/src/app/trackside bench && tests/support/with-display.sh build/bench/tests/bench_window || return 1
    local field
    for field in "20000 2400" "100000 120" "1000000 30"; do # runners, and seconds of their race
        # shellcheck disable=SC2086 # two words
        tests/support/with-display.sh build/bench/tests/bench_fluidity $field || return 1
    done
}

# Some 35 minutes.
step_server-speed() {
    cmake --preset bench && cmake --build --preset bench --target trackside bench_cluster_window || return 1
    # shellcheck disable=SC2016 # for the inner shell
    tests/cluster/with-cluster.sh bash -c '
        program=build/bench/src/app/trackside
        TRACKSIDE_DATA=$(mktemp -d) && export TRACKSIDE_DATA
        "$program" doctor --provision --profile local >/dev/null &&
            "$program" bench --profile local &&
            tests/support/with-display.sh build/bench/tests/bench_cluster_window 20000 660 &&
            python3 tests/benchmark/brokeraway.py "$program"'
}

step_tidy() {
    build_asan || return 1
    find src -name '*.cpp' -print0 | xargs -0 -n 1 -P "$jobs" clang-tidy-19 --quiet -p build/asan
}

step_fuzz() { tests/fuzz/run.sh; }

# bare TRIAL…: on a bare system, with a compiler cache and fetched servers of the caller's, which the log tells.
bare() {
    [ "$(id -u)" = 0 ] || { echo "It needs root."; return 1; }
    packaging/chroot-test.sh ${TRACKSIDE_CHROOT_CCACHE:+--ccache "$TRACKSIDE_CHROOT_CCACHE"} \
        ${TRACKSIDE_CLUSTER_JARS:+--jars "$TRACKSIDE_CLUSTER_JARS"} "$@" |
        sed "s/|\$/| ${TRACKSIDE_CHROOT_CCACHE:+with a compiler cache; }${TRACKSIDE_CLUSTER_JARS:+servers fetched before}/"
}

step_bookworm() { bare bookworm:run bookworm:tests; }
step_trixie() { bare trixie:run trixie:tests trixie:deb; }

for step in "$@"; do
    run "$step"
done
cat "$report"
exit "$failed"
