// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Results that leave the window: the file that is asked for, what is in it by another parser, cancelling, failing.
#include "dashboard/messagebar.h"
#include "gui/exportfixture.h"
#include "results/raceexport.h"
#include "results/waysample.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QXmlStreamReader>

#include <thread>

namespace trackside::test {
namespace {

TEST_F(RealExportTest, CsvHasTheStanding)
{
    QStringList lines = QString::fromUtf8(contentOf(exported(u"results.csv"_s))).split(u"\r\n"_s, Qt::SkipEmptyParts);
    EXPECT_TRUE(
        lines.takeFirst().startsWith(u"rank,competitorId,status,elapsedMs,netMs,distanceMetres,bib,name,category,"
                                     u"categoryPlace,club,splitMs Lap 1,"));
    const std::vector<StandingRow> standing = snapshot()->standing;
    ASSERT_EQ(lines.size(), std::ssize(standing));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringList fields = lines[i].split(u',');
        const StandingRow &row = standing[static_cast<std::size_t>(i)];
        EXPECT_EQ(fields[0].toInt(), row.rank);
        EXPECT_EQ(fields[1].toUInt(), row.event.competitorId);
        EXPECT_EQ(fields[3].toLongLong(), row.event.elapsedMs);
        EXPECT_EQ(fields[5].toDouble(), row.event.distanceMetres);
    }
}

TEST_F(RealExportTest, JsonHasTheStanding)
{
    const QJsonArray rows = QJsonDocument::fromJson(contentOf(exported(u"results.json"_s))).array();
    const std::vector<StandingRow> standing = snapshot()->standing;
    ASSERT_EQ(rows.size(), std::ssize(standing));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const StandingRow &row = standing[static_cast<std::size_t>(i)];
        EXPECT_EQ(rows[i][u"rank"].toInt(), row.rank);
        EXPECT_EQ(rows[i][u"competitorId"].toInteger(), row.event.competitorId);
        EXPECT_EQ(rows[i][u"status"].toString().toLatin1(), statusName(row.event.status));
    }
}

TEST_F(RealExportTest, GpxHasEveryRowOfEveryRunner)
{
    QXmlStreamReader xml(contentOf(exported(u"ways.gpx"_s)));
    std::map<std::uint32_t, std::vector<LonLat>> tracks;
    std::uint32_t bib = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"trk")
            bib = xml.readNextStartElement() ? xml.readElementText().section(u' ', 0, 0).toUInt() : 0;
        else if (xml.name() == u"trkpt")
            tracks[bib].push_back(
                { xml.attributes().value(u"lon").toDouble(), xml.attributes().value(u"lat").toDouble() });
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    ASSERT_EQ(tracks.size(), 25U);
    for (const auto &[competitorId, places] : tracks) {
        std::vector<LonLat> expected;
        for (const PositionEvent &event : wayOf(competitorId))
            expected.push_back(event.position);
        EXPECT_EQ(places, expected) << "bib " << competitorId;
    }
}

TEST_F(RealExportTest, ThePageHasStandingAndWays)
{
    window.findChild<QAction *>(u"actionMiles"_s)->trigger();
    const QByteArray page = contentOf(exported(u"race.html"_s));
    const QByteArray opening = R"(<script type="application/json" id="race">)";
    const qsizetype from = page.indexOf(opening) + opening.size();
    const QJsonObject race = QJsonDocument::fromJson(page.mid(from, page.indexOf("</script>", from) - from)).object();
    EXPECT_TRUE(race[u"inMiles"].toBool());
    const std::vector<StandingRow> standing = snapshot()->standing;
    const QJsonArray rows = race[u"rows"].toArray();
    ASSERT_EQ(rows.size(), std::ssize(standing));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(rows[i][1].toInteger(), standing[static_cast<std::size_t>(i)].event.competitorId);
        EXPECT_EQ(rows[i][5].toDouble(), standing[static_cast<std::size_t>(i)].event.distanceMetres);
    }
    const QJsonArray ways = race[u"ways"].toArray();
    ASSERT_EQ(ways.size(), 25);
    for (const QJsonValue &way : ways) {
        const SampledWay expected =
            sampledWay(wayOf(static_cast<std::uint32_t>(way[0].toInteger())), race[u"everySeconds"].toInt());
        std::vector<std::int64_t> decimetres;
        for (qsizetype i = 2; i < way.toArray().size(); ++i)
            decimetres.push_back(way[i].toInteger() + (decimetres.empty() ? 0 : decimetres.back()));
        EXPECT_EQ(decimetres, expected.decimetres) << "bib " << way[0].toInteger();
    }
}

class ExportTest : public WindowTest {
protected:
    ~ExportTest() override
    {
        if (const auto held = races.heldHistory(); held && !held->future().isFinished())
            held->finish(); // a test that failed does not wait for ever
    }

    [[nodiscard]] bool isOn() const { return find<QAction>(u"actionExport"_s)->isEnabled(); }
    [[nodiscard]] QFileDialog *dialog() const { return window->findChild<QFileDialog *>(u"exportDialog"_s); }
    [[nodiscard]] QProgressDialog *progress() const
    {
        return window->findChild<QProgressDialog *>(u"exportProgress"_s);
    }
};

TEST_F(ExportTest, ThereIsNothingToExportWithoutARace)
{
    EXPECT_FALSE(isOn());
    showRace(60);
    EXPECT_TRUE(isOn());
    trigger(u"actionStartPage"_s);
    EXPECT_FALSE(isOn());
}

TEST_F(ExportTest, AKeyAsksForTheFileAndSuggestsAName)
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    showRace(60);
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
    ASSERT_NE(dialog(), nullptr);
    const QString name = dialog()->findChild<QLineEdit *>(u"fileNameEdit"_s)->text();
    EXPECT_TRUE(name.startsWith(u"Crystal Palace 20")) << name.toStdString();
    EXPECT_FALSE(name.contains(u':')) << name.toStdString();
    EXPECT_EQ(dialog()->nameFilters().size(), 5);
    QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(window->findChildren<QFileDialog *>().size(), 1);
}

TEST_F(ExportTest, TheChosenKindIsRememberedAndGivesTheEnding)
{
    showRace(60);
    exportTo(*window, folder.filePath(u"first.CSV"_s));
    ASSERT_TRUE(says(*window, u"Exported to “"_s));
    ASSERT_TRUE(comes([this] { return isOn() && !dialog(); }));
    exportTo(*window, folder.filePath(u"second"_s));
    ASSERT_TRUE(comes([this] { return QFile::exists(folder.filePath(u"second.csv"_s)); }));
    EXPECT_EQ(contentOf(folder.filePath(u"second.csv"_s)), contentOf(folder.filePath(u"first.CSV"_s)));
}

TEST_F(ExportTest, OfARaceUnderWayItSaysAsOfWhen)
{
    showRace(90);
    exportTo(*window, folder.filePath(u"half.json"_s));
    EXPECT_TRUE(comes([this] {
        return find<QStatusBar>(u"statusBar"_s)->currentMessage().endsWith(u"as of 1:30 of the race.");
    })) << find<QStatusBar>(u"statusBar"_s)->currentMessage().toStdString();
}

TEST_F(ExportTest, EntrantsAreInEachKindOfFile)
{
    RaceOrder race = order();
    auto entrants = std::make_shared<Entrants>();
    for (std::uint32_t id = 1; id <= 100; ++id)
        entrants->push_back({ .competitorId = id,
                              .bib = QString::number(100 + id),
                              .name = u"Runner <%1>"_s.arg(id),
                              .category = id % 2 == 0 ? u"W"_s : u"M"_s });
    race.entrants = entrants;
    races.start(race);
    races.advanceTo(race.record.runId, 1'200);
    const auto exported = [&](ExportFormat format) {
        const QString path = folder.filePath(u"out"_s);
        EXPECT_TRUE(exportRace(
            races, { .runId = race.record.runId, .format = format, .path = path, .bibs = { u"103"_s, u"104"_s } }));
        return QString::fromUtf8(contentOf(path));
    };
    const QStringList lines = exported(ExportFormat::Csv).split(u"\r\n"_s);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].startsWith(
        u"rank,competitorId,status,elapsedMs,netMs,distanceMetres,bib,name,category,categoryPlace,club,splitMs "_s));
    const QStringList row = lines[1].split(u',');
    EXPECT_EQ(row[6], u"\"%1\""_s.arg(100 + row[1].toInt()));
    EXPECT_EQ(row[7], u"\"Runner <%1>\""_s.arg(row[1]));
    const int rank = row[0].toInt();
    const int place = row[9].toInt();
    EXPECT_GT(place, 0);
    EXPECT_LE(place, rank);
    EXPECT_GE(2 * place, rank / 2) << "of the whole field, not of the two in the file";
    EXPECT_TRUE(exported(ExportFormat::Json).contains(u"\"bib\":\"103\",\"name\":\"Runner <3>\""_s));
    EXPECT_TRUE(exported(ExportFormat::Gpx).contains(u"<name>103 Runner &lt;3&gt;</name>"_s));
    EXPECT_TRUE(exported(ExportFormat::Html).contains(u"[3,\"103\",\"Runner \\u003c3\\u003e\",\"M\","_s));
}

TEST_F(ExportTest, TakesBibsThatAreNoNumbersAndRefusesThoseThatSeveralHave)
{
    RaceOrder race = order();
    auto entrants = std::make_shared<Entrants>();
    for (std::uint32_t id = 1; id <= 100; ++id)
        entrants->push_back({ .competitorId = id, .bib = id <= 2 ? u"A7"_s : u"B%1"_s.arg(id) });
    race.entrants = entrants;
    races.start(race);
    races.advanceTo(race.record.runId, 60);
    const QString path = folder.filePath(u"out.csv"_s);
    const auto exported = [&](const QStringList &bibs) {
        return exportRace(races,
                          { .runId = race.record.runId, .format = ExportFormat::Csv, .path = path, .bibs = bibs });
    };
    ASSERT_TRUE(exported({ u"B17"_s, u"B20"_s }));
    const QStringList lines = QString::fromUtf8(contentOf(path)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), 3);
    const auto refusal = [&](const QStringList &bibs) { return exported(bibs).error().message; };
    EXPECT_EQ(refusal({ u"B17"_s, u"17"_s }), u"Nobody in this race has the bib 17."_s) << "it is the id of B17";
    EXPECT_EQ(refusal({ u"A7"_s }), u"Several runners in this race have the bib A7."_s);
}

TEST_F(ExportTest, CancellingLeavesNoFile)
{
    showRace(60);
    races.holdHistories(true);
    const QString path = folder.filePath(u"ways.gpx"_s);
    exportTo(*window, path);
    EXPECT_FALSE(isOn()) << "one at a time";
    ASSERT_TRUE(comes([this] { return progress() && progress()->isVisible() && races.heldHistory(); }));
    EXPECT_FALSE(progress()->isModal());
    EXPECT_EQ(progress()->findChild<QLabel *>()->text(), u"Exporting to “ways.gpx” …");
    QTest::mouseClick(progress()->findChild<QPushButton *>(), Qt::LeftButton);
    ASSERT_TRUE(comes([this] { return races.heldHistory()->isCanceled(); })) << "the question under way is stopped";
    races.heldHistory()->finish();
    EXPECT_TRUE(says(*window, u"The export was cancelled"_s));
    EXPECT_TRUE(isOn());
    EXPECT_FALSE(progress());
    EXPECT_EQ(QDir(folder.path()).entryList({ u"ways*"_s }).size(), 0);
}

TEST_F(ExportTest, ClosingTheWindowStopsIt)
{
    showRace(60);
    races.holdHistories(true);
    exportTo(*window, folder.filePath(u"race.html"_s));
    ASSERT_TRUE(comes([this] { return races.heldHistory() != nullptr; }));
    std::jthread store([this] { // the store's own, which ends what was cancelled
        while (!races.heldHistory()->isCanceled())
            std::this_thread::yield();
        races.heldHistory()->finish();
    });
    window.reset();
    EXPECT_EQ(QDir(folder.path()).entryList({ u"race*"_s }).size(), 0);
}

TEST_F(ExportTest, WhatGoesWrongIsSaidInTheWindow)
{
    showRace(60);
    exportTo(*window, folder.filePath(u"none/results.csv"_s));
    const auto *notice = find<MessageBar>(u"noticeBar"_s);
    ASSERT_TRUE(comes([notice] { return notice->text().contains(u"cannot be written"); }))
        << notice->text().toStdString();
    EXPECT_TRUE(isOn());
}

} // namespace
} // namespace trackside::test
