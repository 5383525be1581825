#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Prints the address of the Debian mirror from which this system takes its own packages.
# Usage: packaging/apt-mirror.sh
set -euo pipefail

mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(RELEASE)' 'Identifier: Packages' 2>/dev/null |
    awk '$2 ~ /^(bookworm|trixie)$/ || $3 ~ /^(bookworm|trixie|stable|oldstable)$/ { print $1; exit }')
if [ -z "$mirror" ]; then
    echo "apt-mirror.sh: found no Debian mirror among apt's sources; add one for this system and run this again." >&2
    exit 1
fi
echo "$mirror"
