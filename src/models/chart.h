// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace trackside {

/// What an axis measures, and the unit of its numbers.
enum class ChartQuantity : std::uint8_t {
    RaceTime, ///< seconds since the gun
    Distance, ///< metres from the start
    Gap, ///< seconds; the least on top
    Behind, ///< metres behind an even pace; the least on top
    Place, ///< from 1, on top
    Pace, ///< seconds per kilometre; the fastest on top
    Runners, ///< how many
    RunnersPerMinute,
    RunnersPer100Metres,
};

struct ChartLine {
    QString name; ///< of a runner the bib, and the name where it is known
    QString nameInFiles {}; ///< where the name is a word of the window's language; else empty
    std::vector<double> x {};
    std::vector<double> y {}; ///< as many
    std::uint32_t bib = 0; ///< 0: no runner's
    int slot = -1; ///< by which look it is told apart from the others, from 0; −1: it is the field's
    bool isSelected = false;
    bool isOnRight = false; ///< measured by the axis on the right
    bool isStepped = false; ///< each value holds until the next
};

/// The area between two lines.
struct ChartBand {
    QString name;
    ChartLine from;
    ChartLine to;
};

struct ChartBars {
    QString name;
    QString nameInFiles {}; ///< as of a line
    double width = 0.0;
    std::vector<double> x {}; ///< where each begins
    std::vector<double> y {}; ///< as many
};

/// A value for each cell of a grid; x and y are the cells' middles, evenly spaced.
struct ChartGrid {
    QString name;
    ChartQuantity quantity = ChartQuantity::RunnersPer100Metres;
    std::vector<double> x {};
    std::vector<double> y {};
    std::vector<double> values {}; ///< of (x0, y0), (x0, y1), …; not a number: not known
};

/// What a chart shows, in plain numbers: whoever draws it decides how it looks. A value.
struct Chart {
    ChartQuantity xQuantity = ChartQuantity::RaceTime;
    ChartQuantity yQuantity = ChartQuantity::Distance;
    std::optional<ChartQuantity> rightQuantity {};
    QString yTitle {}; ///< where the quantity alone does not tell what is counted
    QString rightTitle {};
    double xBegin = 0.0; ///< the axis goes from here …
    double xEnd = 0.0; ///< … at least to here
    double yEnd = 0.0; ///< 0: as far as there are values
    std::vector<ChartBand> bands {}; ///< the widest first
    std::optional<ChartBars> bars {};
    std::optional<ChartGrid> grid {}; ///< below all the others
    std::vector<ChartLine> lines {}; ///< the selected runner's last
    QString emptyText {}; ///< why there is nothing to see; empty: there is something
    QString summary {}; ///< the main figures, in a sentence or two
};

/// Every point, as RFC 4180 has it: the series' name, as csvText() has it, x and y, as plain numbers in the units of
/// their quantities. Of a grid each known cell: x, y and the value. The same in every language.
[[nodiscard]] QByteArray chartCsv(const Chart &chart);

} // namespace trackside
