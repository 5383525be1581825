#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what Trackside needs to be built, run and tested on Debian 12 or 13, and nothing when all is there.
# Usage: packaging/install-deps.sh [--yes] [--tests] [--cluster] [--fuzz]
#   --yes      go on without asking
#   --tests    also what the tests need
#   --cluster  also what packaging/cluster/cluster.sh needs without Docker
#   --fuzz     also what fuzzing needs
set -euo pipefail
cd "$(dirname "$0")"

build=(
    g++ cmake ninja-build ccache pkg-config file dpkg-dev
    qt6-base-dev qt6-base-private-dev qt6-declarative-dev qt6-declarative-private-dev
    qt6-location-dev qt6-positioning-dev qt6-svg-dev qt6-l10n-tools libxkbcommon-dev
    libgeographiclib-dev libgeos-dev libgdal-dev libsqlite3-dev libyyjson-dev libcli11-dev librdkafka-dev
    qtkeychain-qt6-dev libqcustomplot-dev
)
run=(
    qml6-module-qtlocation qml6-module-qtpositioning qml6-module-qtqml qml6-module-qtqml-models
    qml6-module-qtqml-workerscript qml6-module-qtquick qml6-module-qtquick-shapes qml6-module-qtquick-window
    qt6-location-plugins qt6-qpa-plugins qt6-svg-plugins qt6-translations-l10n fonts-dejavu-core xvfb libsecret-1-0
)
tests=(
    libgtest-dev libgmock-dev desktop-file-utils appstream python3 python3-geographiclib locales openssl dbus
    gnome-keyring chromium poppler-utils clang-format-19 clang-tidy-19
)
fuzz=(clang-19 libclang-rt-19-dev llvm-19)

yes=0
packages=("${build[@]}" "${run[@]}")
for argument in "$@"; do
    case "$argument" in
        --yes) yes=1 ;;
        --tests) packages+=("${tests[@]}") ;;
        --cluster)
            command -v java >/dev/null || packages+=(default-jre-headless)
            command -v mvn >/dev/null || packages+=(maven)
            packages+=(iproute2 openssl kcat) ;;
        --fuzz) packages+=("${fuzz[@]}") ;;
        *) echo "install-deps.sh: unknown option '$argument'; it takes --yes, --tests, --cluster and --fuzz." >&2; exit 2 ;;
    esac
done

# Debian 12 lacks Qt Location and has an older compiler. Once Debian 13's packages have come in, the system may call
# itself 13, so the added source tells as well.
source_file=/etc/apt/sources.list.d/trackside-trixie.sources
pin_file=/etc/apt/preferences.d/trackside-trixie
ID='' VERSION_ID='' PRETTY_NAME='unknown'
. /etc/os-release 2>/dev/null || true
case "$ID-$VERSION_ID" in
    debian-12) mixed=1 ;;
    debian-13) mixed=$([ -e "$source_file" ] && echo 1 || echo 0) ;;
    *)
        echo "This script knows Debian 12 and Debian 13; this system is '$PRETTY_NAME'." >&2
        echo "Install what corresponds to these packages of Debian 13:" >&2
        printf '  %s\n' "${packages[@]}" >&2
        echo "and then build with: cmake --workflow --preset release" >&2
        exit 1 ;;
esac

missing=()
for package in "${packages[@]}"; do
    status=$(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null || true)
    [ "${status:0:2}" = ii ] || missing+=("$package")
done
# These carry the same names in Debian 12 and are too old there.
for least in g++:4:14 cmake:3.28; do
    version=$(dpkg-query -W -f '${Version}' "${least%%:*}" 2>/dev/null || echo 0)
    dpkg --compare-versions "$version" ge "${least#*:}" || missing+=("${least%%:*}")
done
[ "${#missing[@]}" -gt 0 ] || exit 0

sudo=()
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "install-deps.sh: there is no sudo here; run this as root." >&2; exit 1; }
    sudo=(sudo)
fi

if [ "$mixed" = 1 ] && [ ! -e "$source_file" ]; then
    # Debian 13 becomes a second source, from the system's own mirror; priority 100 keeps it from upgrading anything
    # that did not come from it.
    mirror=$(./apt-mirror.sh)
    echo "This is Debian 12: adding Debian 13 as a second package source ($source_file)."
    printf 'Types: deb\nURIs: %s\nSuites: trixie\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n' \
        "$mirror" | "${sudo[@]}" tee "$source_file" >/dev/null
    printf 'Package: *\nPin: release n=trixie\nPin-Priority: 100\n' | "${sudo[@]}" tee "$pin_file" >/dev/null
    trap '"${sudo[@]}" rm -f "$source_file" "$pin_file"' EXIT
fi

install=(apt-get install --no-install-recommends)
[ "$mixed" = 0 ] || install+=(-t trixie)
"${sudo[@]}" apt-get update -q
echo
echo "These packages of the system change:"
"${sudo[@]}" "${install[@]}" -s "${missing[@]}" | awk '
    $1 == "Inst" && $3 ~ /^\[/ { upgrade = upgrade " " $2; upgrades++ }
    $1 == "Inst" && $3 !~ /^\[/ { add = add " " $2; adds++ }
    $1 == "Remv" { remove = remove " " $2; removes++ }
    END {
        printf "removed (%d):%s\nupgraded (%d):%s\nnew (%d):%s\n", removes, remove, upgrades, upgrade, adds, add
    }' | fold -s -w 110
if [ "$yes" = 0 ]; then
    printf 'Go on? [y/N] '
    read -r answer || answer=n
    case "$answer" in
        y | Y | yes) ;;
        *) echo "No package was changed. (--yes goes on without asking.)"; exit 1 ;;
    esac
fi
trap - EXIT
"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive "${install[@]}" -y -o Dpkg::Options::=--force-confold "${missing[@]}"
