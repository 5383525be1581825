#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings the translations in resources/translations/ up to date with the texts of the sources: new ones come in without a
# translation, those that are gone are taken out.
# Usage: packaging/translations.sh [LANGUAGE…]     with a language such as fr that has no file yet: begins one
set -euo pipefail
cd "$(dirname "$0")/.."

tool=/usr/lib/qt6/bin/lupdate
if [ ! -x "$tool" ]; then
    echo "translations.sh: there is no $tool; packaging/install-deps.sh installs it." >&2
    exit 1
fi
shopt -s nullglob
files=(resources/translations/trackside_*.ts)
for language in "$@"; do
    file=resources/translations/trackside_$language.ts
    [ -e "$file" ] || files+=("$file")
done
"$tool" -silent -locations none -no-obsolete -source-language en src ui -ts "${files[@]}"
