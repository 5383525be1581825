#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails when a C++ file is not formatted as .clang-format says, and tells how to mend it.
# Usage: tests/support/format.sh [--fix]
set -euo pipefail
cd "$(dirname "$0")/../.."

# Versions format differently, so it is this one or none.
tool=clang-format-19
if ! command -v "$tool" >/dev/null; then
    echo "skipped: $tool is not installed"
    exit 77
fi
mapfile -t files < <(find src tests -name '*.cpp' -o -name '*.h' | sort)
if [ "${1:-}" = --fix ]; then
    "$tool" -i "${files[@]}"
elif ! "$tool" --dry-run -Werror "${files[@]}"; then
    echo
    echo "Mend it with: tests/support/format.sh --fix"
    exit 1
fi
