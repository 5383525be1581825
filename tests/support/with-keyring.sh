#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command in a D-Bus session of its own, with an unlocked GNOME Keyring that has nothing in it, and exits with
# the command's status.
# Usage: tests/support/with-keyring.sh COMMAND [ARGUMENT…]
set -euo pipefail

[ $# -gt 0 ] || { echo "usage: with-keyring.sh COMMAND [ARGUMENT…]" >&2; exit 2; }
for program in dbus-run-session gnome-keyring-daemon; do
    command -v "$program" >/dev/null || { echo "with-keyring.sh: $program is not installed." >&2; exit 1; }
done

home=$(mktemp -d)
trap 'rm -rf "$home" || true' EXIT
mkdir -m 700 "$home/run"
export HOME=$home XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache XDG_RUNTIME_DIR=$home/run
unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP
status=0
# shellcheck disable=SC2016
dbus-run-session -- bash -euc '
    gnome-keyring-daemon --foreground --unlock --components=secrets <<<"a password" >"$HOME/keyring.log" 2>&1 &
    keyring=$!
    trap "kill $keyring 2>/dev/null || true; wait" EXIT
    for _ in {1..100}; do
        if dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
            string:org.freedesktop.secrets 2>/dev/null | grep -q true; then
            "$@" || exit $?
            exit 0
        fi
        sleep 0.1
    done
    cat "$HOME/keyring.log" >&2
    echo "with-keyring.sh: the keyring did not start." >&2
    exit 1' with-keyring "$@" || status=$?
exit "$status"
