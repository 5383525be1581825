// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entrants in the page and in GPX: hostile texts, read back by a browser and another parser. Paces of the page and
// elsewhere.
#include "models/format.h"
#include "results/gpxfile.h"
#include "results/raceentries.h"
#include "results/racepage.h"
#include "results/resultssheet.h"
#include "support/courses.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <span>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

const QString hostile =
    u"</script><script>document.title='x'</script><img src=x onerror=\"document.title='x'\">&amp;\u2028<!--"_s;

StandingRow finisher(std::int32_t rank, std::uint32_t id, std::int64_t elapsedMs, std::int64_t startMs = 0)
{
    PositionEvent event;
    event.competitorId = id;
    event.elapsedMs = elapsedMs;
    event.startOffsetMs = startMs;
    event.distanceMetres = 4'966.445;
    event.status = RunnerStatus::Finished;
    return { .event = event, .rank = rank };
}

class RacePageTest : public testing::Test {
protected:
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    [[nodiscard]] static QString browser() { return QStandardPaths::findExecutable(u"chromium"_s); }
    /// What the browser makes of the page.
    [[nodiscard]] QString inBrowser(const QString &at = {}) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(browser(),
                      { u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--dump-dom"_s,
                        u"--user-data-dir="_s + path(u"browser"_s), u"file://"_s + path(u"race.html"_s) + at });
        EXPECT_TRUE(process.waitForFinished(120'000));
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir folder;
    std::vector<StandingRow> standing { finisher(1, 1, 900'000), finisher(2, 2, 910'000, 60'000),
                                        finisher(3, 3, 920'000) };
    Entrants entrants { { .competitorId = 1, .bib = u"<i>1</i>"_s, .name = hostile, .category = u"W"_s },
                        { .competitorId = 2, .name = u"Ada"_s, .category = u"W"_s, .club = hostile } };
};

TEST_F(RacePageTest, EntriesHaveBibsAndPlaces)
{
    const RaceEntries entries = raceEntries(entrants, standing);
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries.at(1).categoryPlace, 2);
    EXPECT_EQ(entries.at(2).categoryPlace, 1) << "by net time";
    EXPECT_EQ(entries.at(2).entrant.bib, u"2"_s);
    EXPECT_EQ(runnerLabel(2, entries), u"2 Ada"_s);
    EXPECT_EQ(runnerLabel(3, entries), u"3"_s);
}

TEST_F(RacePageTest, ABrowserShowsHostileNamesToTheLetter)
{
    if (browser().isEmpty())
        GTEST_SKIP() << "There is no browser here (package chromium) to show the page.";
    const CoursePtr course = test::shippedCourse(u"crystal"_s);
    Snapshot snapshot;
    snapshot.standing = standing;
    snapshot.second = 920;
    snapshot.complete = true;
    snapshot.race.eventName = u"Spring 5k"_s;
    const RaceEntries entries = raceEntries(entrants, standing);
    const auto page = RacePage::create(path(u"race.html"_s),
                                       { .snapshot = snapshot,
                                         .rows = standing,
                                         .course = course.get(),
                                         .courseName = course->name,
                                         .entries = entries });
    ASSERT_TRUE(page);
    for (const StandingRow &row : standing) {
        PositionEvent start = row.event;
        start.elapsedMs = 0;
        start.distanceMetres = 0.0;
        const PositionEvent way[] { start, row.event };
        (*page)->addWay(way);
    }
    ASSERT_TRUE((*page)->finish());
    EXPECT_EQ(contentOf(path(u"race.html"_s)).count("<script"), 2) << "the data and the page's own";

    const QString shown = inBrowser(u"#t=600"_s);
    EXPECT_TRUE(shown.contains(u"<title>Spring 5k</title>"_s)) << shown.left(2'000).toStdString();
    const QString tags = QString(shown).replace(QRegularExpression(u"=\"[^\"]*\""_s), u"=\"\""_s);
    EXPECT_FALSE(tags.contains(u"<img"_s));
    EXPECT_EQ(tags.count(u"<script"_s), 2);
    const QString text = u"&lt;/script&gt;&lt;script&gt;document.title='x'&lt;/script&gt;&lt;img src=x"_s;
    const auto cells = [&shown](const QString &content) { return shown.count(u">"_s + content); };
    EXPECT_EQ(cells(text), 3) << "a name in the results and the order at a moment, and a club";
    EXPECT_EQ(cells(u"&lt;i&gt;1&lt;/i&gt;</"_s), 2) << "the bib";
    EXPECT_TRUE(shown.contains(u"<button type=\"button\">Name</button>"_s));
    EXPECT_TRUE(shown.contains(u"Find a bib or name"_s));
    EXPECT_TRUE(shown.contains(u"data-place=\"2\""_s));
}

/// The paces on paper, from above.
QStringList pacesOnPaper(const SheetFacts &facts)
{
    const PaperTable sheet = resultsSheet(facts);
    QStringList paces;
    for (const QStringList &row : sheet.rows)
        paces << row.last();
    return paces;
}

/// The paces in the page's results; no other two cells have minutes and seconds, and then the gap.
QStringList pacesIn(const QString &page)
{
    static const QRegularExpression cells(uR"(<td class="number">(\d+:\d\d)</td><td class="number">[^<]*</td></tr>)"_s);
    QStringList paces;
    for (const auto &match : cells.globalMatch(page))
        paces << match.captured(1);
    return paces;
}

TEST_F(RacePageTest, APaceIsTheSameOnTheScreenOnPaperAndInThePage)
{
    Snapshot snapshot;
    for (const double metres : { 1'000.0, 1'609.344 }) {
        for (const std::int64_t elapsedMs : { 240'000, 299'001, 299'499, 299'500, 300'000, 425'000, 3'600'400 })
            snapshot.standing.push_back(finisher(0, 0, elapsedMs + (metres > 1'000.0 ? 3'400'000 : 0)));
        for (StandingRow &row : std::span(snapshot.standing).last(7))
            row.event.distanceMetres = metres;
    }
    std::ranges::sort(snapshot.standing, {}, [](const StandingRow &row) { return row.event.elapsedMs; });
    for (StandingRow &row : snapshot.standing) {
        row.event.competitorId = static_cast<std::uint32_t>(&row - snapshot.standing.data()) + 1;
        row.rank = static_cast<std::int32_t>(row.event.competitorId);
    }
    const auto onScreen = [&snapshot](bool inMiles) {
        const Format format(QLocale::c(), inMiles ? Units::Miles : Units::Kilometres);
        QStringList paces;
        for (const StandingRow &row : snapshot.standing)
            paces << format.pace(paceSecondsPerKm(row.event));
        return paces;
    };
    for (const bool inMiles : { false, true }) {
        EXPECT_EQ(pacesOnPaper({ .snapshot = snapshot,
                                 .rows = snapshot.standing,
                                 .entries = {},
                                 .courseName = u"Crystal Palace"_s,
                                 .inMiles = inMiles }),
                  onScreen(inMiles));
    }
    if (browser().isEmpty())
        GTEST_SKIP() << "There is no browser here (package chromium) to show the page.";
    for (const bool inMiles : { false, true }) {
        const auto page = RacePage::create(path(u"race.html"_s),
                                           { .snapshot = snapshot,
                                             .rows = snapshot.standing,
                                             .course = nullptr,
                                             .courseName = u"Crystal Palace"_s,
                                             .entries = {},
                                             .inMiles = inMiles });
        ASSERT_TRUE(page);
        ASSERT_TRUE((*page)->finish());
        EXPECT_EQ(pacesIn(inBrowser()), onScreen(inMiles));
    }
}

TEST_F(RacePageTest, GpxHasThemInElementsOfTheirOwn)
{
    entrants[1].name = u"Ada \u0001?</name><desc>"_s;
    entrants[1].name[5] = QChar(0xd800);
    const RaceEntries entries = raceEntries(entrants, standing);
    const auto gpx = GpxFile::create(path(u"ways.gpx"_s), {}, u"Crystal Palace"_s);
    ASSERT_TRUE(gpx);
    for (const StandingRow &row : standing)
        (*gpx)->addTrack({ &row.event, 1 }, entries);
    ASSERT_TRUE((*gpx)->finish());
    QXmlStreamReader xml(contentOf(path(u"ways.gpx"_s)));
    QStringList names;
    QStringList descriptions;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"trk") {
            xml.readNextStartElement();
            names << xml.readElementText();
            xml.readNextStartElement();
            if (xml.name() == u"desc")
                descriptions << xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_THAT(names, ElementsAre(u"<i>1</i> "_s + hostile, u"2 Ada ?</name><desc>"_s, u"3"_s));
    EXPECT_THAT(descriptions, ElementsAre(u"W, place 2"_s, u"W, place 1 · "_s + hostile));
}

} // namespace
} // namespace trackside
