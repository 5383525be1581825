// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/onelinetext.h"

namespace trackside {

QString inOneLine(const QString &text)
{
    return text.simplified().removeIf([](QChar c) {
        const bool isUnseen = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        return isUnseen && c != QChar(0x200c) && c != QChar(0x200d);
    });
}

} // namespace trackside
