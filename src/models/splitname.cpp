// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/splitname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside {

QString splitName(const QString &name, const Format &format)
{
    // As splitsOf() names those of each kilometre or mile.
    const Format other(QLocale(), format.units() == Units::Miles ? Units::Kilometres : Units::Miles);
    const QString pattern =
        QCoreApplication::translate("trackside::Split", other.units() == Units::Miles ? "%1 mi" : "%1 km");
    const QString before = pattern.section(u"%1"_s, 0, 0);
    const QString after = pattern.section(u"%1"_s, 1);
    if (!name.startsWith(before) || !name.endsWith(after))
        return name;
    bool isNumber = false;
    const QString number =
        name.sliced(before.size(), std::max<qsizetype>(name.size() - before.size() - after.size(), 0));
    const std::int64_t units = other.locale().toLongLong(number, &isNumber);
    return isNumber && units > 0 ? format.distance(static_cast<double>(units) * other.metresPerUnit()) : name;
}

} // namespace trackside
