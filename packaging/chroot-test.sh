#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tries what the README promises on bare Debian systems: chroots made by debootstrap, with a clone of HEAD in them.
# Needs root, debootstrap, git and a Debian mirror among apt's sources. It prints a table row per trial.
# Usage: packaging/chroot-test.sh [--ccache DIR] [--jars DIR] [--logs DIR] [TRIAL…]
#   TRIAL     bookworm:run, bookworm:tests, trixie:run, trixie:tests, trixie:deb (default: all, in this order)
#             run    packaging/run.sh --yes, without a display
#             tests  tests/run.sh
#             deb    makes the package and starts a race from its desktop entry in a second, bare system
#             bare   makes the bare system and no more
#   --ccache  a compiler cache for the chroots; without it, times are those of a first build
#   --jars    Kafka and Pinot as `cluster.sh prepare` has fetched them; without it, each bare system fetches them
#   --logs    where to keep the logs and screenshots (default: build/chroot-test)
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
logs=$root/build/chroot-test
ccache=
jars=
trials=()
while [ $# -gt 0 ]; do
    case "$1" in
        --ccache) ccache=$(realpath "$2"); shift 2 ;;
        --jars) jars=$(realpath "$2"); shift 2 ;;
        --logs) mkdir -p "$2"; logs=$(realpath "$2"); shift 2 ;;
        bookworm:run | bookworm:tests | bookworm:bare | trixie:run | trixie:tests | trixie:deb | trixie:bare)
            trials+=("$1"); shift ;;
        *) echo "chroot-test.sh: unknown argument '$1'; the head of this script lists them." >&2; exit 2 ;;
    esac
done
[ "${#trials[@]}" -gt 0 ] || trials=(bookworm:run bookworm:tests trixie:run trixie:tests trixie:deb)
[ "$(id -u)" = 0 ] || { echo "chroot-test.sh: making a chroot needs root." >&2; exit 1; }
command -v debootstrap >/dev/null || apt-get install -y -q --no-install-recommends debootstrap >/dev/null

mirror=$("$root/packaging/apt-mirror.sh")
mkdir -p "$logs"
base=$(mktemp -d "${TMPDIR:-/tmp}/trackside-chroot.XXXXXX")
trap 'rm -rf --one-file-system "$base"' EXIT

# bare_system SUITE NAME: a fresh minimal Debian in $base/NAME; what apt needs to reach the network comes along.
bare_system() {
    local suite=$1 system=$base/$2
    if [ ! -d "$base/$suite" ]; then
        debootstrap --variant=minbase "$suite" "$base/$suite" "$mirror" >"$logs/debootstrap-$suite.log" 2>&1
        cp -L /etc/resolv.conf /etc/hosts "$base/$suite/etc/"
        apt-config dump | grep -E '^Acquire::(https?::Proxy|Check-Valid-Until|Check-Date) ' \
            >"$base/$suite/etc/apt/apt.conf.d/00network" || true
    fi
    cp -a "$base/$suite" "$system"
}

# clone_into NAME: the sources as somebody else gets them, without what is not committed.
clone_into() {
    git -c advice.detachedHead=false clone -q --no-hardlinks "file://$root" "$base/$1/trackside"
}

# inside NAME COMMAND: runs it in the system, in mount and process namespaces that end with it.
inside() {
    local system=$base/$1
    shift
    env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 CI=true \
        SYSTEM="$system" CACHE="$ccache" JARS="$jars" unshare --mount --pid --fork --kill-child bash -euc '
            mount -t proc proc "$SYSTEM/proc"
            mount -t tmpfs -o mode=1777 tmpfs "$SYSTEM/dev/shm"
            mount -t devpts -o newinstance,ptmxmode=0666 devpts "$SYSTEM/dev/pts"
            if [ -n "$CACHE" ]; then
                mkdir -p "$SYSTEM/ccache"
                mount --bind "$CACHE" "$SYSTEM/ccache"
                export CCACHE_DIR=/ccache
            fi
            if [ -n "$JARS" ]; then
                mkdir -p "$SYSTEM/jars"
                mount --bind "$JARS" "$SYSTEM/jars"
                export TRACKSIDE_CLUSTER_JARS=/jars
            fi
            exec chroot "$SYSTEM" /bin/bash -euc "$1" </dev/null
        ' inside "$*"
}

trial_bare() {
    bare_system "$1" "$1-bare"
    inside "$1-bare" '. /etc/os-release; echo "$PRETTY_NAME: $(dpkg -l | grep -c ^ii) packages"'
}

trial_run() {
    bare_system "$1" "$1-run"
    clone_into "$1-run"
    inside "$1-run" 'cd /trackside && packaging/run.sh --yes && ls -l build/demo/*.png'
    mkdir -p "$logs/$1-run"
    cp "$base/$1-run/trackside/build/demo/"*.png "$logs/$1-run/"
}

trial_tests() {
    bare_system "$1" "$1-tests"
    clone_into "$1-tests"
    inside "$1-tests" 'cd /trackside && bash .ci/run'
}

trial_deb() {
    # The system of the run trial has the release build already.
    [ -d "$base/$1-run" ] || trial_run "$1"
    inside "$1-run" 'cd /trackside && cmake --build --preset release --target package'
    bare_system "$1" "$1-deb"
    cp "$base/$1-run/trackside/build/release/"trackside_*.deb "$base/$1-deb/tmp/"
    cp "$root/tests/support/with-display.sh" "$base/$1-deb/usr/local/bin/"
    inside "$1-deb" '
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -q
        apt-get install -y -q --no-install-recommends /tmp/trackside_*.deb
        # The screen of this trial, not part of what the package needs.
        apt-get install -y -q --no-install-recommends xvfb
        useradd --create-home runner
        entry=/usr/share/applications/org.trackside.Trackside.desktop
        action=$(sed -n "/^\[Desktop Action demo\]/,\$ s/^Exec=//p" "$entry")
        echo "The desktop entry starts a race by: $action"
        runuser -l runner -c "with-display.sh $action --speed 60 --screenshots /var/tmp/shots"
        ls -l /var/tmp/shots/*.png
    '
    mkdir -p "$logs/$1-deb"
    cp "$base/$1-deb/var/tmp/shots/"*.png "$base/$1-deb/tmp/"trackside_*.deb "$logs/$1-deb/"
}

failed=0
for trial in "${trials[@]}"; do
    suite=${trial%%:*}
    kind=${trial#*:}
    begin=$SECONDS
    # A failing step ends its trial, not the others; as a condition of `if`, -e would not hold inside.
    set +e
    (set -e; "trial_$kind" "$suite") >"$logs/$suite-$kind.log" 2>&1
    status=$?
    set -e
    if [ "$status" = 0 ]; then result=passed; else result=FAILED; failed=1; fi
    seconds=$((SECONDS - begin))
    printf '| bare %s: %s | %s | %d min %02d s |\n' "$suite" "$kind" "$result" $((seconds / 60)) $((seconds % 60))
    [ "$result" = passed ] || tail -n 25 "$logs/$suite-$kind.log" >&2
done
exit "$failed"
