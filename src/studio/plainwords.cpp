// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/plainwords.h"

namespace trackside {

QString plainWords(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (!letter.isMark()) {
            plain.append(letter);
        }
    }
    return plain.toCaseFolded().simplified();
}

} // namespace trackside
