// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvtext.h"

namespace trackside {

using namespace Qt::StringLiterals;

QString csvText(QString text)
{
    static const QString beginsFormula = u"=+-@\t\r"_s;
    if (!text.isEmpty() && beginsFormula.contains(text.front())) {
        text.prepend(u'\'');
    }
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace trackside
