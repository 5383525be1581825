// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"

#include "analysis/pace.h"

#include <QDateTime>

#include <cmath>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

constexpr double metresPerMile = 1609.344;
constexpr double feetPerMetre = 1.0 / 0.3048;
constexpr double shortFeet = 1000.0;
constexpr std::int64_t msPerSecond = 1000;

QString twoDigits(std::int64_t value)
{
    return QString::number(value).rightJustified(2, u'0');
}

QString hoursMinutesSeconds(std::int64_t seconds)
{
    return QString::number(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60) + u':' + twoDigits(seconds % 60);
}

QString minutesSeconds(std::int64_t seconds)
{
    return QString::number(seconds / 60) + u':' + twoDigits(seconds % 60);
}

} // namespace

Format::Format(const QLocale &locale, Units units, QTimeZone zone)
    : m_locale(locale)
    , m_units(units)
    , m_zone(std::move(zone))
{
}

QString Format::none()
{
    return u"–"_s;
}

QString Format::number(std::int64_t count) const
{
    return m_locale.toString(static_cast<qlonglong>(count));
}

QString Format::percent(double share) const
{
    return tr("%1 %", "percentage").arg(m_locale.toString(std::round(share * 100.0), 'f', 0));
}

double Format::metresPerUnit() const
{
    constexpr double metresPerKilometre = 1000.0;
    return m_units == Units::Miles ? metresPerMile : metresPerKilometre;
}

QString Format::distanceUnit() const
{
    return m_units == Units::Miles ? tr("mi") : tr("km");
}

QString Format::distance(double metres) const
{
    if (m_units == Units::Miles)
        return tr("%1 mi").arg(m_locale.toString(metres / metresPerMile, 'f', 2));
    return tr("%1 km").arg(m_locale.toString(metres / 1000.0, 'f', 2));
}

QString Format::shortDistance(double metres) const
{
    if (m_units == Units::Miles) {
        const double feet = std::round(metres * feetPerMetre);
        return feet < shortFeet ? tr("%1 ft").arg(m_locale.toString(feet, 'f', 0)) : distance(metres);
    }
    const double whole = std::round(metres);
    return whole < 1000.0 ? tr("%1 m").arg(m_locale.toString(whole, 'f', 0)) : distance(metres);
}

QString Format::pace(std::optional<double> secondsPerKm) const
{
    if (!secondsPerKm || !std::isfinite(*secondsPerKm))
        return none();
    const double perUnit = m_units == Units::Miles ? *secondsPerKm * metresPerMile / 1000.0 : *secondsPerKm;
    return minutesSeconds(wholePaceSeconds(perUnit));
}

QString Format::paceUnit() const
{
    return m_units == Units::Miles ? tr("min/mi") : tr("min/km");
}

std::optional<double> Format::paceFromText(const QString &text) const
{
    const QStringList parts = text.trimmed().split(u':');
    if (parts.size() > 2)
        return std::nullopt;
    bool secondsRead = false;
    double seconds = m_locale.toDouble(parts.last(), &secondsRead);
    if (!secondsRead || seconds < 0.0 || !std::isfinite(seconds))
        return std::nullopt;
    if (parts.size() == 2) {
        bool minutesRead = false;
        const uint minutes = parts.first().toUInt(&minutesRead);
        if (!minutesRead || seconds >= 60.0)
            return std::nullopt;
        seconds += 60.0 * minutes;
    }
    return m_units == Units::Miles ? seconds / metresPerMile * 1000.0 : seconds;
}

QString Format::raceTime(std::int64_t ms) const
{
    return hoursMinutesSeconds((ms + msPerSecond - 1) / msPerSecond);
}

QString Format::duration(std::int64_t ms) const
{
    const std::int64_t seconds = ms / msPerSecond;
    return seconds < 3600 ? minutesSeconds(seconds) : hoursMinutesSeconds(seconds);
}

QString Format::estimated(const QString &text, bool isEstimate)
{
    return isEstimate ? u"≈ "_s + text : text;
}

QString Format::span(std::chrono::microseconds span) const
{
    const bool seconds = span >= std::chrono::seconds(1);
    const QString number = spanNumber(span, seconds);
    return seconds ? tr("%1 s", "seconds").arg(number) : tr("%1 ms", "milliseconds").arg(number);
}

QString Format::spans(std::chrono::microseconds usual, std::chrono::microseconds longer) const
{
    const bool seconds = longer >= std::chrono::seconds(1);
    const QString numbers = tr("%1 (%2)").arg(spanNumber(usual, seconds), spanNumber(longer, seconds));
    return seconds ? tr("%1 s", "seconds").arg(numbers) : tr("%1 ms", "milliseconds").arg(numbers);
}

QString Format::spanNumber(std::chrono::microseconds span, bool seconds) const
{
    const double number = static_cast<double>(span.count()) / (seconds ? 1e6 : 1e3);
    return m_locale.toString(number, 'f', seconds || number < 10.0 ? 1 : 0);
}

QString Format::clockTime(std::int64_t utcMs) const
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, m_zone).toString(u"HH:mm:ss"_s);
}

QString Format::dateTime(std::int64_t utcMs) const
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, m_zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString Format::bytes(std::int64_t count) const
{
    return m_locale.formattedDataSize(count, 1, QLocale::DataSizeSIFormat);
}

QString Format::speed(double factor) const
{
    if (factor <= 0.0)
        return tr("as fast as possible");
    const bool hasTenths = std::abs(factor * 10.0 - std::round(factor * 10.0)) < 1e-6;
    const int digits = factor == std::floor(factor) ? 0 : hasTenths || factor > 1.0 ? 1 : 2;
    return tr("%1×", "race seconds a second").arg(m_locale.toString(factor, 'f', digits));
}

} // namespace trackside
