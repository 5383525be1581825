// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/chartaxes.h"

#include "dashboard/customplot.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::ChartAxes)
};

constexpr double metresPerKilometre = 1'000.0;
constexpr double metresPerFoot = 0.3048;

bool isInFeet(const Format &format)
{
    return format.units() == Units::Miles;
}

double metresPerShortUnit(const Format &format)
{
    return isInFeet(format) ? metresPerFoot : 1.0;
}

/// The least round time that is no shorter.
double roundTime(double seconds)
{
    for (const double round : { 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1'800, 3'600, 7'200, 14'400, 21'600 }) {
        if (round >= seconds)
            return round;
    }
    constexpr double day = 86'400.0;
    return day * std::ceil(seconds / day);
}

class ChartTicker final : public QCPAxisTicker {
public:
    ChartTicker(ChartQuantity quantity, const Format &format, std::optional<double> open)
        : m_quantity(quantity)
        , m_format(format)
        , m_open(open)
    {
    }

protected:
    double getTickStep(const QCPRange &range) override
    {
        const double step = range.size() / tickCount();
        switch (m_quantity) {
        case ChartQuantity::RaceTime:
        case ChartQuantity::Gap:
            return roundTime(step);
        case ChartQuantity::Pace: {
            const double unit = m_format.metresPerUnit() / metresPerKilometre;
            return roundTime(step * unit) / unit;
        }
        case ChartQuantity::Distance: {
            const double unit = m_format.metresPerUnit();
            return cleanMantissa(step / unit) * unit;
        }
        case ChartQuantity::Behind: {
            const double unit = metresPerShortUnit(m_format);
            return std::max(1.0, cleanMantissa(step / unit)) * unit;
        }
        case ChartQuantity::Place:
        case ChartQuantity::Runners:
        case ChartQuantity::RunnersPerMinute:
        case ChartQuantity::RunnersPer100Metres:
            break;
        }
        return std::max(1.0, std::round(cleanMantissa(step)));
    }

    /// No place is before the first; what stands for all that are greater has a tick.
    QVector<double> createTickVector(double step, const QCPRange &range) override
    {
        QVector<double> ticks = QCPAxisTicker::createTickVector(step, range);
        if (m_quantity == ChartQuantity::Place) {
            ticks.removeIf([](double place) { return place <= 1.0; });
            ticks.prepend(1.0);
        }
        if (m_open) {
            ticks.removeIf([this, step](double tick) { return tick > *m_open - step / 2.0; });
            ticks.append(*m_open);
        }
        return ticks;
    }

    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        const auto ms = std::llround(tick * 1e3);
        switch (m_quantity) {
        case ChartQuantity::RaceTime:
            return m_format.raceTime(ms);
        case ChartQuantity::Gap:
            return ms == 0 ? m_format.duration(0) : u'+' + m_format.duration(ms);
        case ChartQuantity::Pace:
            return m_format.pace(tick);
        case ChartQuantity::Distance:
            return m_format.locale().toString(tick / m_format.metresPerUnit(), 'g', 4);
        case ChartQuantity::Behind:
            return m_format.number(std::llround(tick / metresPerShortUnit(m_format)));
        case ChartQuantity::Place:
        case ChartQuantity::Runners:
        case ChartQuantity::RunnersPerMinute:
        case ChartQuantity::RunnersPer100Metres:
            break;
        }
        const QString number = m_format.number(std::llround(tick));
        return m_open && tick >= *m_open ? Text::tr("≥ %1").arg(number) : number;
    }

private:
    ChartQuantity m_quantity;
    Format m_format;
    std::optional<double> m_open;
};

QString titleOf(ChartQuantity quantity, const QString &title, const Format &format)
{
    switch (quantity) {
    case ChartQuantity::RaceTime:
        return Text::tr("Race time (h:mm:ss)");
    case ChartQuantity::Gap:
        return Text::tr("Behind the first (m:ss)");
    case ChartQuantity::Behind:
        return isInFeet(format) ? Text::tr("Behind the pace (ft)") : Text::tr("Behind the pace (m)");
    case ChartQuantity::Pace:
        return Text::tr("Pace (%1)").arg(format.paceUnit());
    case ChartQuantity::Distance:
        return Text::tr("Distance (%1)").arg(format.distanceUnit());
    case ChartQuantity::Place:
        return Text::tr("Place");
    case ChartQuantity::RunnersPerMinute:
        return title.isEmpty() ? Text::tr("Runners a minute") : title;
    case ChartQuantity::RunnersPer100Metres:
    case ChartQuantity::Runners:
        break;
    }
    return title.isEmpty() ? Text::tr("Runners") : title;
}

} // namespace

void setQuantity(QCPAxis &axis, ChartQuantity quantity, const QString &title, const Format &format,
                 std::optional<double> open)
{
    const bool isHorizontal = axis.axisType() == QCPAxis::atBottom || axis.axisType() == QCPAxis::atTop;
    const auto ticker = QSharedPointer<ChartTicker>::create(quantity, format, open);
    ticker->setTickCount(isHorizontal ? 8 : 4);
    axis.setTicker(ticker);
    axis.setLabel(titleOf(quantity, title, format));
    axis.setRangeReversed(isReversed(quantity));
}

AxisSpan axisSpan(ChartQuantity quantity, double least, double greatest)
{
    const double span = greatest - least;
    switch (quantity) {
    case ChartQuantity::RaceTime: {
        constexpr int steps = 10;
        const double step = roundTime(std::max(span, 60.0) / steps);
        return { least, step * std::ceil((std::max(greatest, least + 60.0) + 0.02 * span) / step) };
    }
    case ChartQuantity::Distance:
        return { least, 1.04 * std::max(greatest, least + 1.0) };
    case ChartQuantity::Gap: {
        const double room = 0.06 * std::max(span, 10.0);
        return { least - room, std::max(greatest, least + 10.0) + room };
    }
    case ChartQuantity::Behind: {
        constexpr double leastSpan = 50.0;
        const double room = 0.06 * std::max(span, leastSpan);
        return { least - room, std::max(greatest, least + leastSpan) + room };
    }
    case ChartQuantity::Place:
        return { 1.0 - 0.06 * std::max(greatest, 5.0), 1.06 * std::max(greatest, 5.0) };
    case ChartQuantity::Pace: {
        constexpr double leastSpan = 30.0;
        const double room = std::max(0.08 * span, (leastSpan - span) / 2.0);
        return { least - room, greatest + room };
    }
    case ChartQuantity::Runners:
    case ChartQuantity::RunnersPerMinute:
    case ChartQuantity::RunnersPer100Metres:
        break;
    }
    return { 0.0, 1.1 * std::max(greatest, 4.0) };
}

bool isReversed(ChartQuantity quantity)
{
    return quantity == ChartQuantity::Gap || quantity == ChartQuantity::Behind || quantity == ChartQuantity::Place
        || quantity == ChartQuantity::Pace;
}

} // namespace trackside
