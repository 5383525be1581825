#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Trackside and opens it. Without a display, the demo race runs in the same window on
# a virtual screen, at 60 times its speed, and leaves screenshots in build/demo/.
# Usage: packaging/run.sh [--yes] [ARGUMENT…]
#   --yes     do not ask before installing packages
#   ARGUMENT  handed on to Trackside
set -euo pipefail
cd "$(dirname "$0")/.."

consent=()
if [ "${1:-}" = --yes ]; then
    consent=(--yes)
    shift
fi
packaging/install-deps.sh "${consent[@]}"
cmake --workflow --preset release
program=build/release/src/app/trackside

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" "$@"
fi

echo "There is no display: running the demo race on a virtual screen, at 60 times its speed."
shots=build/demo
rm -rf "$shots"
mkdir -p "$shots"
TRACKSIDE_DATA=$PWD/$shots/data tests/support/with-display.sh \
    "$program" --demo --speed 60 --screenshots "$shots" "$@"
echo "Screenshots:"
ls "$PWD/$shots/"*.png
