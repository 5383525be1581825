#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what Trackside needs to be built, run and tested on Debian 12 or 13.
# Usage: packaging/install-deps.sh [--yes] [--tests]
#   --yes    do not ask before changing packages of the system
#   --tests  also what the tests need: a virtual display, input and image tools
set -euo pipefail

build=(
    g++ cmake ninja-build ccache pkg-config git ca-certificates
    qt6-base-dev qt6-base-private-dev qt6-declarative-dev qt6-declarative-private-dev
    qt6-location-dev qt6-positioning-dev qt6-location-plugins qt6-svg-dev qt6-httpserver-dev
    qt6-websockets-dev qt6-l10n-tools
    libxkbcommon-dev libgl-dev libvulkan-dev libgeographiclib-dev libgeos-dev libgdal-dev libsqlite3-dev
    libyyjson-dev libcli11-dev librdkafka-dev libqcustomplot-dev libh3-dev qtkeychain-qt6-dev
    file dpkg-dev
)
run=(
    qml6-module-qtlocation qml6-module-qtpositioning qml6-module-qtquick qml6-module-qtquick-window
    qml6-module-qtquick-shapes qml6-module-qtqml-workerscript qml6-module-qtqml-models qml6-module-qtqml
    qt6-qpa-plugins libqt6sql6-sqlite xvfb xauth fonts-dejavu-core
)
tests=(
    libgtest-dev libgmock-dev libbenchmark-dev xdotool imagemagick desktop-file-utils appstream
    clang-format-19 clang-tidy-19 python3 sqlite3 locales
)

yes=0
with_tests=0
for argument in "$@"; do
    case "$argument" in
        --yes) yes=1 ;;
        --tests) with_tests=1 ;;
        *) echo "install-deps.sh: unknown option '$argument'; it takes --yes and --tests." >&2; exit 2 ;;
    esac
done

packages=("${build[@]}" "${run[@]}")
[ "$with_tests" = 0 ] || packages+=("${tests[@]}")

. /etc/os-release 2>/dev/null || true
case "${ID:-unknown}-${VERSION_ID:-}" in
    debian-12) release=12 ;;
    debian-13) release=13 ;;
    *)
        echo "This script knows Debian 12 and Debian 13; this system is '${PRETTY_NAME:-unknown}'." >&2
        echo "Install the equivalents of these Debian 13 packages, then build with: cmake --workflow --preset release" >&2
        printf '  %s\n' "${packages[@]}" >&2
        exit 1 ;;
esac

sudo=()
[ "$(id -u)" = 0 ] || sudo=(sudo)

# Everything there already? Then nothing is touched, and no network is needed.
missing=()
for package in "${packages[@]}"; do
    status=$(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null || true)
    [ "${status:0:2}" = ii ] || missing+=("$package")
done
# Debian 12's own compiler and CMake are too old and carry the same names.
for tool in g++ cmake; do
    version=$(dpkg-query -W -f '${Version}' "$tool" 2>/dev/null || echo 0)
    least=$([ "$tool" = g++ ] && echo 4:14 || echo 3.28)
    dpkg --compare-versions "$version" ge "$least" || missing+=("$tool")
done
[ "${#missing[@]}" -gt 0 ] || exit 0

target=()
if [ "$release" = 12 ]; then
    # Debian 12 lacks Qt Location: Debian 13 is added as a second source, from the mirror that
    # the system itself uses, at a priority that never upgrades anything by itself.
    mirror=$(sed -n 's/^URIs:[[:space:]]*\([^[:space:]]*\).*/\1/p' /etc/apt/sources.list.d/debian.sources 2>/dev/null | head -n 1)
    [ -n "$mirror" ] || mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null |
        sed -n 's/^deb[[:space:]]\(\[[^]]*\][[:space:]]*\)\{0,1\}\([^[:space:]]*\)[[:space:]]\{1,\}bookworm[[:space:]].*/\2/p' | head -n 1)
    if [ -z "$mirror" ]; then
        echo "install-deps.sh: found no Debian mirror in /etc/apt; add a source for bookworm there and run this again." >&2
        exit 1
    fi
    printf 'Types: deb\nURIs: %s\nSuites: trixie\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n' "$mirror" |
        "${sudo[@]}" tee /etc/apt/sources.list.d/trackside-trixie.sources >/dev/null
    printf 'Package: *\nPin: release n=trixie\nPin-Priority: 100\n' |
        "${sudo[@]}" tee /etc/apt/preferences.d/trackside-trixie >/dev/null
    target=(-t trixie)
fi

"${sudo[@]}" apt-get update -q
if [ "$yes" = 0 ]; then
    echo
    echo "These packages of the system would be installed, upgraded or removed:"
    "${sudo[@]}" apt-get install --no-install-recommends -s "${target[@]}" "${missing[@]}" |
        awk '/^Inst/ { print ($3 ~ /^\[/ ? "  upgrade " : "  install ") $2 } /^Remv/ { print "  remove  " $2 }' | sort -u
    printf 'Go on? [y/N] '
    read -r answer || answer=n
    case "$answer" in y | Y | yes) ;; *) echo "Nothing was changed."; exit 1 ;; esac
fi
"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
    -o Dpkg::Options::=--force-confold "${target[@]}" "${missing[@]}"
