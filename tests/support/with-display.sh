#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command on a virtual X display of its own and exits with the command's status.
# Usage: tests/support/with-display.sh COMMAND [ARGUMENT…]
# The server chooses a free display number itself, so that any number of these can run at once.
# TRACKSIDE_DISPLAY_SIZE sets the screen's size (default 1600x1200).
set -euo pipefail

[ $# -gt 0 ] || { echo "usage: with-display.sh COMMAND [ARGUMENT…]" >&2; exit 2; }
command -v Xvfb >/dev/null || { echo "with-display.sh: Xvfb is not installed (package xvfb)." >&2; exit 1; }

exec {number_out}<> <(:)
log=$(mktemp)
Xvfb -displayfd "$number_out" -screen 0 "${TRACKSIDE_DISPLAY_SIZE:-1600x1200}x24" -nolisten tcp -noreset \
    +extension GLX >"$log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -f "$log"' EXIT

if ! read -r -t 30 -u "$number_out" number; then
    echo "with-display.sh: Xvfb did not start:" >&2
    cat "$log" >&2
    exit 1
fi
exec {number_out}>&-

# Neither a session of the desktop nor its settings reach what runs here.
unset WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS
export DISPLAY=":$number" QT_QPA_PLATFORM=xcb LIBGL_ALWAYS_SOFTWARE=1
status=0
"$@" || status=$?
exit "$status"
