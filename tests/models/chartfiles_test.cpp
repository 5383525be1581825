// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Charts as files, which programs read: the same whatever language the window has.
#include "models/racecharts.h"
#include "models/snapshots.h"
#include "support/courses.h"

#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using test::snapshotOf;

/// A language in which every text is another one.
class CapitalLetters final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

TEST(ChartFiles, AreTheSameInEveryLanguage)
{
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    const auto snapshot = snapshotOf(180, { { 1, 2'700.0 }, { 2, 2'600.0 }, { 3, 2'450.0 } });
    snapshot->finishes = { 3, 1 };
    Occupancy occupancy(course->line.lengthMetres());
    occupancy.growTo(3'599); // steps of a minute
    occupancy.take(0, snapshotOf(0, { { 1, 0.0 }, { 2, 0.0 }, { 3, 0.0 } })->standing);
    occupancy.take(60, snapshotOf(60, { { 1, 551.0 }, { 2, 550.0 }, { 3, 552.0 } })->standing);
    const auto chart = [&](ChartKind kind) {
        return chartOf(kind,
                       { .snapshot = snapshot,
                         .course = course,
                         .occupancy = &occupancy,
                         .placeMetres = 500.0,
                         .endSecond = 900,
                         .format = Format(QLocale(QLocale::English, QLocale::UnitedKingdom)) });
    };
    const auto saved = [&] {
        QByteArray csv;
        for (const ChartKind kind : chartKinds)
            csv += chartCsv(chart(kind));
        return csv.toStdString();
    };
    const std::string english = saved();
    for (const std::string name : { "Finishes in a minute", "Finished in all", "Past 500 m in a minute" })
        EXPECT_TRUE(english.contains('"' + name + '"')) << english;

    CapitalLetters language;
    ASSERT_TRUE(QCoreApplication::installTranslator(&language));
    EXPECT_EQ(chart(ChartKind::FinishRate).bars->name, u"FINISHES IN A MINUTE");
    EXPECT_EQ(saved(), english);
}

} // namespace
} // namespace trackside
