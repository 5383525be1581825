// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every file of tests/data/import against facts that were computed without the program, or written down by hand.
#include "studio/courseimport.h"
#include "studio/importreport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <gmock/gmock.h>

using namespace trackside;
using namespace Qt::StringLiterals;

namespace {

constexpr double sameDegrees = 1e-9;
constexpr double sameMetres = 1e-3;

QDir corpus()
{
    return QDir(QStringLiteral(TRACKSIDE_SOURCE_DIR "/tests/data/import"));
}

QJsonObject allFacts()
{
    QFile file(corpus().filePath(u"facts.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

std::vector<std::string> allFiles()
{
    std::vector<std::string> names;
    for (const QString &name : allFacts().keys()) {
        names.push_back(name.toStdString());
    }
    return names;
}

ImportReport reportOf(const QString &name)
{
    auto file = importCourseFile(corpus().filePath(name));
    if (file) {
        return reportOn(*std::move(file));
    }
    ImportReport report;
    report.problems.push_back(file.error());
    return report;
}

/// The chain as the table writes it: "line 2" or "join 1,-2".
QString written(const LineChain &chain)
{
    QStringList parts;
    for (const LinePart &part : chain.parts) {
        parts.append((part.isBackwards ? u"-"_s : QString()) + QString::number(part.line + 1));
    }
    return parts.join(u',');
}

QString chosenIn(const ImportReport &report)
{
    const LineChain *chain = report.chosen();
    return chain ? (chain->isJoin() ? u"join "_s : u"line "_s) + written(*chain) : QString();
}

QStringList joinsIn(const ImportReport &report)
{
    QStringList joins;
    for (const LineChain &chain : report.choice.chains) {
        if (chain.isJoin()) {
            joins.append(written(chain));
        }
    }
    return joins;
}

QStringList problemsIn(const ImportReport &report)
{
    QStringList problems;
    for (const CourseProblem &problem : report.problems) {
        const QString code = QString::fromLatin1(codeOf(problem.kind));
        problems.append(problem.line ? code + u':' + QString::number(*problem.line + 1) : code);
        EXPECT_FALSE(problem.message.isEmpty()) << code.toStdString();
        EXPECT_TRUE(problem.message.endsWith(u'.') || problem.message.endsWith(u'?')) << problem.message.toStdString();
    }
    problems.sort();
    return problems;
}

QStringList textsIn(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &text : array.toArray()) {
        texts.append(text.toString());
    }
    return texts;
}

/// As failures read best.
std::string joined(const QStringList &texts)
{
    return texts.join(u"; "_s).toStdString();
}

void expectPlace(const QJsonValue &fact, LonLat place)
{
    const QJsonObject expected = fact.toObject();
    // What is no number stands as text in the table.
    if (expected["lon"_L1].isDouble() && expected["lat"_L1].isDouble()) {
        EXPECT_NEAR(place.longitude, expected["lon"_L1].toDouble(), sameDegrees);
        EXPECT_NEAR(place.latitude, expected["lat"_L1].toDouble(), sameDegrees);
    }
}

void expectLine(const QJsonObject &fact, const ImportedLine &line, const LineFacts &facts)
{
    EXPECT_EQ(line.name, fact["name"_L1].toString());
    EXPECT_EQ(facts.points, static_cast<std::size_t>(fact["points"_L1].toInteger()));
    EXPECT_EQ(facts.hasHeights, fact["elevation"_L1].toBool());
    expectPlace(fact["start"_L1], facts.start);
    expectPlace(fact["finish"_L1], facts.finish);
    if (fact["lengthMetres"_L1].isNull()) {
        EXPECT_TRUE(std::isnan(facts.lengthMetres));
        return;
    }
    EXPECT_NEAR(facts.lengthMetres, fact["lengthMetres"_L1].toDouble(), sameMetres);
    EXPECT_EQ(facts.crossesItself, fact["crossesItself"_L1].toBool());
    EXPECT_EQ(facts.isClosed, fact["closed"_L1].toBool());
    const QJsonObject bounds = fact["bounds"_L1].toObject();
    EXPECT_NEAR(facts.bounds.west, bounds["west"_L1].toDouble(), sameDegrees);
    EXPECT_NEAR(facts.bounds.south, bounds["south"_L1].toDouble(), sameDegrees);
    EXPECT_NEAR(facts.bounds.east, bounds["east"_L1].toDouble(), sameDegrees);
    EXPECT_NEAR(facts.bounds.north, bounds["north"_L1].toDouble(), sameDegrees);
}

} // namespace

class Corpus : public testing::TestWithParam<std::string> { };

TEST_P(Corpus, HoldsWhatTheTableSays)
{
    const QString name = QString::fromStdString(GetParam());
    const QJsonObject facts = allFacts()[name].toObject();
    const ImportReport report = reportOf(name);

    const QJsonArray lines = facts["lines"_L1].toArray();
    ASSERT_EQ(report.file.lines.size(), static_cast<std::size_t>(lines.size()));
    for (std::size_t i = 0; i < report.file.lines.size(); ++i) {
        SCOPED_TRACE("line " + std::to_string(i + 1));
        expectLine(lines[static_cast<qsizetype>(i)].toObject(), report.file.lines[i], report.facts[i]);
    }
    const QJsonArray points = facts["waypoints"_L1].toArray();
    ASSERT_EQ(report.file.points.size(), static_cast<std::size_t>(points.size()));
    for (std::size_t i = 0; i < report.file.points.size(); ++i) {
        const QJsonObject point = points[static_cast<qsizetype>(i)].toObject();
        EXPECT_EQ(report.file.points[i].name, point["name"_L1].toString());
        EXPECT_EQ(QString::fromLatin1(nameOf(report.file.points[i].meaning.role)), point["role"_L1].toString())
            << report.file.points[i].name.toStdString();
        expectPlace(point, report.file.points[i].place);
    }
    const QJsonArray polygons = facts["polygons"_L1].toArray();
    ASSERT_EQ(report.file.polygons.size(), static_cast<std::size_t>(polygons.size()));
    for (std::size_t i = 0; i < report.file.polygons.size(); ++i) {
        const QJsonObject polygon = polygons[static_cast<qsizetype>(i)].toObject();
        EXPECT_EQ(report.file.polygons[i].name, polygon["name"_L1].toString());
        EXPECT_EQ(report.file.polygons[i].outer.size(), static_cast<std::size_t>(polygon["points"_L1].toInteger()));
        EXPECT_EQ(report.file.polygons[i].holes.size(), static_cast<std::size_t>(polygon["holes"_L1].toInteger()));
    }
    EXPECT_EQ(joined(problemsIn(report)), joined(textsIn(facts["problems"_L1])));
    EXPECT_EQ(chosenIn(report).toStdString(), facts["chosen"_L1].toString().toStdString());
    EXPECT_EQ(joined(joinsIn(report)), joined(textsIn(facts["joins"_L1])));
    EXPECT_EQ(report.isAccepted, facts["accepted"_L1].toBool());
}

INSTANTIATE_TEST_SUITE_P(All, Corpus, testing::ValuesIn(allFiles()), [](const auto &parameter) {
    return QString::fromStdString(parameter.param).replace(QRegularExpression(u"[^A-Za-z0-9]"_s), u"_"_s).toStdString();
});

TEST(CorpusTable, HasEveryFileThereIs)
{
    const QStringList files = corpus().entryList({ u"[0-9][0-9][0-9]-*"_s }, QDir::Files, QDir::Name);
    EXPECT_GE(files.size(), 60);
    QStringList told = allFacts().keys();
    told.sort();
    EXPECT_EQ(joined(files), joined(told));
}
