// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/splitname.h"

#include <algorithm>
#include <cstdint>
#include <optional>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

/// As splitsOf() names those of each kilometre or mile.
QString patternOf(Units units)
{
    return units == Units::Miles ? u"%1 mi"_s : u"%1 km"_s;
}

/// Of how many kilometres or miles the name is; none where it is another one.
std::optional<std::int64_t> unitsIn(const QString &name, Units units)
{
    const QString pattern = patternOf(units);
    const QString before = pattern.section(u"%1"_s, 0, 0);
    const QString after = pattern.section(u"%1"_s, 1);
    if (!name.startsWith(before) || !name.endsWith(after))
        return std::nullopt;
    const qsizetype size = name.size() - before.size() - after.size();
    const std::int64_t number = name.sliced(before.size(), std::max<qsizetype>(size, 0)).toLongLong();
    return number > 0 && pattern.arg(number) == name ? std::optional(number) : std::nullopt;
}

} // namespace

QString splitName(const QString &name, const Format &format)
{
    if (const auto units = unitsIn(name, format.units()))
        return u"%1 %2"_s.arg(format.number(*units), format.distanceUnit());
    const Format other(QLocale(), format.units() == Units::Miles ? Units::Kilometres : Units::Miles);
    const auto units = unitsIn(name, other.units());
    return units ? format.distance(static_cast<double>(*units) * other.metresPerUnit()) : name;
}

} // namespace trackside
