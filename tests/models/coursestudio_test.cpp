// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The models of the course studio: problems against random lists, lines of a file, the editor with real files.
#include "models/courseeditor.h"
#include "studio/lineedits.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

#include <random>

using namespace trackside;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString corpusFile(const QString &pattern)
{
    const QDir corpus(QStringLiteral(TRACKSIDE_SOURCE_DIR "/tests/data/import"));
    return corpus.filePath(corpus.entryList({ pattern }).value(0));
}

std::vector<CourseProblem> randomProblems(std::mt19937 &random)
{
    std::vector<CourseProblem> problems;
    const auto count = random() % 12;
    for (unsigned i = 0; i < count; ++i) {
        problems.push_back({ .kind = static_cast<ProblemKind>(random() % 4),
                             .severity = static_cast<Severity>(random() % 3),
                             .message = u"Problem %1"_s.arg(random() % 6) });
    }
    return problems;
}

QStringList sentences(const CourseProblemsModel &model)
{
    QStringList told;
    for (int row = 0; row < model.rowCount(); ++row) {
        told.append(u"%1 %2"_s.arg(model.index(row).data(CourseProblemsModel::SeverityRole).toInt())
                        .arg(model.index(row).data().toString()));
    }
    return told;
}

QStringList expected(std::vector<CourseProblem> problems)
{
    std::ranges::stable_sort(problems, std::ranges::greater(), &CourseProblem::severity);
    QStringList told;
    for (const CourseProblem &problem : problems) {
        told.append(u"%1 %2"_s.arg(static_cast<int>(problem.severity)).arg(problem.message));
    }
    return told;
}

} // namespace

TEST(CourseProblemsModel, HoldsEachListThatItIsGiven)
{
    std::mt19937 random(5);
    CourseProblemsModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (int round = 0; round < 1'000; ++round) {
        const auto problems = randomProblems(random);
        model.setProblems(problems);
        ASSERT_EQ(sentences(model), expected(problems)) << round;
    }
    EXPECT_TRUE(resets.isEmpty());
}

TEST(CourseProblemsModel, KeepsRowsThatStay)
{
    CourseProblemsModel model;
    const auto problem = [](const QString &message) { return CourseProblem { .message = message }; };
    model.setProblems({ problem(u"a"_s), problem(u"b"_s), problem(u"c"_s) });
    const QPersistentModelIndex kept = model.index(2);
    model.setProblems({ problem(u"b"_s), problem(u"c"_s) });
    EXPECT_EQ(kept.row(), 1);
    EXPECT_EQ(kept.data().toString(), u"c"_s);
    EXPECT_EQ(model.at(2), nullptr);
    EXPECT_EQ(model.at(-1), nullptr);
    EXPECT_EQ(model.count(Severity::Warning), 2);
}

TEST(CourseEditor, OpensChoosesEditsAndGoesBack)
{
    CourseEditor editor;
    const QAbstractItemModelTester chains(&editor.chains(), fatal);
    const QAbstractItemModelTester problems(&editor.problems(), fatal);
    QSignalSpy opened(&editor, &CourseEditor::opened);
    QSignalSpy checked(&editor, &CourseEditor::checked);
    editor.open(corpusFile(u"137-*"_s));
    EXPECT_TRUE(editor.isOpening());
    ASSERT_TRUE(opened.wait());
    ASSERT_EQ(editor.chains().rowCount(), 4);
    EXPECT_EQ(editor.chains().chosen(), 3);
    EXPECT_EQ(editor.chains().index(3, CourseChainsModel::Name).data().toString(), u"joined, end to start"_s);
    EXPECT_EQ(editor.chains().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Line"_s);
    const double joined = editor.lengthMetres();

    editor.choose(0);
    EXPECT_EQ(editor.chains().chosen(), 0);
    EXPECT_LT(editor.lengthMetres(), joined);
    editor.edit(reversed(editor.draft()), u"Reverse"_s);
    editor.undo();
    editor.undo();
    EXPECT_EQ(editor.chains().chosen(), 3);
    EXPECT_DOUBLE_EQ(editor.lengthMetres(), joined);
    EXPECT_TRUE(editor.history().isSaved());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !checked.isEmpty(); }));
}

TEST(CourseEditor, AFileIsJoinedToTheCourseThatItWasWantedFor)
{
    CourseEditor editor;
    QSignalSpy opened(&editor, &CourseEditor::opened);
    editor.open(corpusFile(u"205-*"_s));
    ASSERT_TRUE(opened.wait());
    const std::size_t points = editor.draft().vertices.size();
    editor.join(corpusFile(u"137-*"_s));
    editor.start(editor.draft()); // another course, before the file is read
    QSignalSpy checked(&editor, &CourseEditor::checked);
    ASSERT_TRUE(checked.wait());
    EXPECT_TRUE(QTest::qWaitFor([&editor] { return !editor.isJoining(); }));
    QCoreApplication::processEvents(); // the word that it is read
    EXPECT_EQ(editor.draft().vertices.size(), points);
    EXPECT_FALSE(editor.history().canUndo());
}

TEST(CourseEditor, ARefusedFileLeavesThePathOfTheOpenOne)
{
    CourseEditor editor;
    QSignalSpy opened(&editor, &CourseEditor::opened);
    QSignalSpy refused(&editor, &CourseEditor::refused);
    editor.open(corpusFile(u"137-*"_s));
    ASSERT_TRUE(opened.wait());
    editor.open(corpusFile(u"260-*"_s));
    ASSERT_TRUE(refused.wait());
    EXPECT_EQ(editor.path(), corpusFile(u"137-*"_s));
}

TEST(CourseEditor, MendsWhatItFound)
{
    CourseEditor editor;
    QSignalSpy checked(&editor, &CourseEditor::checked);
    editor.open(corpusFile(u"186-*"_s));
    ASSERT_TRUE(checked.wait());
    ASSERT_EQ(editor.problems().rowCount(), 1);
    EXPECT_EQ(editor.problems().index(0).data(CourseProblemsModel::FixRole).toString(), u"Turn the longitude's sign"_s);
    editor.fix(0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return editor.problems().rowCount() == 0; }));
    EXPECT_EQ(editor.history().undoText(), u"Turn the longitude's sign"_s);
    editor.fix(7); // not there
    EXPECT_FALSE(editor.history().canRedo());
}

TEST(CourseEditor, SaysWhatIsNoCourse)
{
    CourseEditor editor;
    QSignalSpy refused(&editor, &CourseEditor::refused);
    editor.open(corpusFile(u"260-*"_s));
    ASSERT_TRUE(refused.wait());
    EXPECT_TRUE(refused[0][0].value<CourseProblem>().message.contains(u"is not a course file"_s));
    editor.open(corpusFile(u"248-*"_s));
    ASSERT_TRUE(refused.wait());
    EXPECT_EQ(refused[1][0].value<CourseProblem>().kind, ProblemKind::PointsOnly);
    EXPECT_TRUE(editor.draft().vertices.empty());
}

TEST(CourseEditor, TheLatestOfSeveralFilesWins)
{
    CourseEditor editor;
    QSignalSpy opened(&editor, &CourseEditor::opened);
    editor.open(corpusFile(u"137-*"_s));
    editor.open(corpusFile(u"055-*"_s));
    ASSERT_TRUE(opened.wait());
    EXPECT_EQ(editor.report().file.fileName, u"055-gpx-waypoints.gpx"_s);
    EXPECT_EQ(opened.size(), 1);
}
