// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window in which the store is asked in SQL: on a race in the embedded store, and on a store that does not answer.
#include "dashboard/livepicture.h"
#include "dashboard/queryview.h"
#include "dashboard/querywindow.h"
#include "dashboard/theme.h"
#include "gui/windowfixture.h"
#include "models/querytablemodel.h"
#include "models/racelistmodel.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"
#include "support/courses.h"
#include "support/scriptedstore.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trackside::test {
namespace {

const QString run = u"0b9f6c1e-5d3a-4c58-9c0e-3f6f0d5b7a21"_s;

/// A race on Crystal Palace of which some have finished.
void stage(const QString &folder)
{
    const CoursePtr course = shippedCourse(u"crystal"_s);
    RaceConfig config;
    config.runners = 40;
    config.seed = 5;
    const RaceRecord record { .runId = run,
                              .courseId = course->id,
                              .startTimeMs = 1'795'429'069'000,
                              .competitors = config.runners,
                              .eventName = {},
                              .config = toJson(config),
                              .seed = config.seed,
                              .state = RaceState::Running };
    const auto simulator = RaceSimulator::create(course, config);
    SqliteSink sink(folder);
    ASSERT_TRUE(sink.open(record, *course, {}));
    std::vector<PositionEvent> events;
    for (std::int32_t second = 0; second <= 1'000; ++second) {
        events.clear();
        simulator->eventsAt(second, events);
        ASSERT_TRUE(sink.writeSecond(second, events, false));
    }
    ASSERT_TRUE(sink.close(5s));
}

class QueryTest : public testing::Test {
protected:
    void open(RaceStore &store, const QString &profile = embeddedProfile())
    {
        close();
        picture = std::make_unique<LivePicture>(store, systemBootTime());
        picture->feed().setAutoRefresh(false);
        picture->feed().setRun(run);
        const Dashboard dashboard { store,
                                    control,
                                    catalogue,
                                    settings,
                                    systemBootTime(),
                                    {},
                                    profile,
                                    {},
                                    profile == embeddedProfile() ? nullptr : &connections,
                                    {} };
        window = std::make_unique<QueryWindow>(QueryWindow::Needs { dashboard, *picture, races, theme });
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void openOnRace()
    {
        stage(folder.filePath(u"races"_s));
        embedded = std::make_unique<SqliteStore>(folder.filePath(u"races"_s));
        open(*embedded);
    }
    void close()
    {
        window.reset();
        picture.reset();
    }
    ~QueryTest() override { close(); }

    template <typename T> T *find(const QString &name) const
    {
        T *found = window->findChild<T *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    [[nodiscard]] QPlainTextEdit *editor() const { return find<QPlainTextEdit>(u"queryEditor"_s); }
    [[nodiscard]] QueryView *view() const { return find<QueryView>(u"queryView"_s); }
    [[nodiscard]] QLabel *problem() const { return find<QLabel>(u"queryProblem"_s); }
    [[nodiscard]] QString status() const { return find<QLabel>(u"queryStatus"_s)->text(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view()->model()->index(row, column).data().toString();
    }

    /// As typed and asked with the keys.
    void ask(const QString &sql)
    {
        editor()->setFocus();
        editor()->selectAll();
        QTest::keyClicks(editor(), sql);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    }
    /// What is offered by the menu of what was asked.
    [[nodiscard]] QList<QAction *> openHistory() const
    {
        auto *menu = find<QMenu>(u"queryHistory"_s);
        Q_EMIT menu->aboutToShow();
        return menu->actions();
    }
    [[nodiscard]] bool isAnswered() const
    {
        return comes([this] { return status().contains(u" in "_s); });
    }

    QTemporaryDir folder;
    QSettings settings { folder.filePath(u"settings.ini"_s), QSettings::IniFormat };
    CourseCatalogue catalogue { { u":/courses"_s } };
    StagedRaces control;
    ScriptedConnections connections;
    RaceListModel races;
    Theme theme { settings };
    ScriptedStore scripted;
    std::unique_ptr<SqliteStore> embedded;
    std::unique_ptr<LivePicture> picture;
    std::unique_ptr<QueryWindow> window;
};

TEST_F(QueryTest, WhatIsTypedIsAskedAndAnswered)
{
    openOnRace();
    ask(u"SELECT competitor_id, distance FROM history WHERE raw_time = 100 ORDER BY 1 LIMIT 3"_s);
    ASSERT_TRUE(isAnswered()) << status().toStdString();
    EXPECT_EQ(view()->model()->rowCount(), 3);
    EXPECT_EQ(view()->model()->headerData(1, Qt::Horizontal), u"distance"_s);
    EXPECT_EQ(cell(2, 0), u"3");
    EXPECT_TRUE(view()->isVisible());
    EXPECT_TRUE(status().startsWith(u"3 rows in "_s)) << status().toStdString();
    EXPECT_TRUE(status().contains(u"old"_s)) << status().toStdString();
}

TEST_F(QueryTest, WhatWouldChangeTheRaceIsRefusedWithASentence)
{
    openOnRace();
    ask(u"DELETE FROM history"_s);
    ASSERT_TRUE(comes([this] { return problem()->isVisible(); }));
    EXPECT_FALSE(view()->isVisible());
    EXPECT_EQ(problem()->text(), u"Only one SELECT can be asked: the race's files are read, never changed.");
    ask(u"SELECT count(*) FROM runners"_s);
    ASSERT_TRUE(comes([this] { return view()->isVisible() && view()->model()->rowCount() == 1; }));
    EXPECT_EQ(cell(0, 0), u"40");
}

TEST_F(QueryTest, StopsAtTheLimitAndSaysSo)
{
    openOnRace();
    find<QSpinBox>(u"queryLimit"_s)->setValue(7);
    ask(u"SELECT * FROM history"_s);
    ASSERT_TRUE(isAnswered());
    EXPECT_EQ(view()->model()->rowCount(), 7);
    EXPECT_TRUE(status().endsWith(u"stopped at the limit, there are more"_s)) << status().toStdString();
}

TEST_F(QueryTest, EveryExampleIsAnswered)
{
    openOnRace();
    const QList<QAction *> examples = find<QMenu>(u"queryExamples"_s)->actions();
    ASSERT_EQ(examples.size(), 11);
    for (QAction *example : examples) {
        example->trigger();
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(comes([this] { return !status().startsWith(u"Asking"_s); }));
        EXPECT_TRUE(view()->isVisible()) << example->text().toStdString() << ": " << problem()->text().toStdString();
        EXPECT_GT(view()->model()->rowCount(), 0) << example->text().toStdString();
        const QString asked = openHistory().front()->text();
        EXPECT_TRUE(asked.startsWith(example->text() + u'\t')) << asked.toStdString();
        EXPECT_TRUE(asked.contains(u" row"_s)) << asked.toStdString();
    }
}

TEST_F(QueryTest, EscapeCancels)
{
    open(scripted);
    EXPECT_FALSE(find<QPushButton>(u"cancelQueryButton"_s)->isEnabled());
    ask(u"SELECT 1"_s);
    ASSERT_EQ(scripted.queries.size(), 1U);
    EXPECT_EQ(scripted.queries.back().runId, run);
    EXPECT_TRUE(find<QPushButton>(u"cancelQueryButton"_s)->isEnabled());
    EXPECT_TRUE(status().startsWith(u"Asking"_s));
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_TRUE(scripted.queries.back().isCanceled());
    EXPECT_EQ(status(), u"The question was cancelled.");
    EXPECT_FALSE(find<QPushButton>(u"cancelQueryButton"_s)->isEnabled());
    ask(u"SELECT 2"_s);
    window->close();
    EXPECT_TRUE(scripted.queries.back().isCanceled()) << "nobody waits for it any more";
}

TEST_F(QueryTest, NothingIsAskedWithoutARace)
{
    open(scripted);
    picture->feed().setRun({});
    EXPECT_FALSE(find<QPushButton>(u"runQueryButton"_s)->isEnabled());
    ask(u"SELECT 1"_s);
    EXPECT_TRUE(scripted.queries.empty());
}

TEST_F(QueryTest, WhatWasAskedComesBackWithTheKeys)
{
    open(scripted);
    ask(u"SELECT 1"_s);
    ask(u"SELECT 2"_s);
    editor()->selectAll();
    QTest::keyClicks(editor(), u"SELECT 3"_s);
    QTest::keyClick(editor(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(editor(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(editor()->toPlainText(), u"SELECT 1");
    QTest::keyClick(editor(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(editor(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(editor()->toPlainText(), u"SELECT 3");
    open(scripted); // another day
    EXPECT_EQ(editor()->toPlainText(), u"SELECT 3");
    const QList<QAction *> entries = openHistory();
    ASSERT_EQ(entries.size(), 2);
    EXPECT_TRUE(entries.front()->text().startsWith(u"SELECT 2\t"_s)) << entries.front()->text().toStdString();
    entries.back()->trigger();
    EXPECT_EQ(editor()->toPlainText(), u"SELECT 1");
}

TEST_F(QueryTest, TheHistoryIsMadeWhenItIsOpenedAndNotForEachQuestion)
{
    open(scripted);
    const auto *menu = find<QMenu>(u"queryHistory"_s);
    EXPECT_FALSE(menu->isEnabled()) << "there is nothing in it";
    ask(u"SELECT 1"_s);
    EXPECT_TRUE(menu->isEnabled());
    EXPECT_EQ(openHistory().size(), 1);
    const QPointer<QAction> made = menu->actions().front();
    ask(u"SELECT 2"_s);
    EXPECT_FALSE(made.isNull()) << "nobody looks at the menu";
    ASSERT_EQ(openHistory().size(), 2);
    EXPECT_TRUE(menu->actions().front()->text().startsWith(u"SELECT 2"_s));
}

TEST_F(QueryTest, CellsAreCopiedAndTheAnswerIsSaved)
{
    open(scripted);
    ask(u"SELECT 1"_s);
    scripted.queries.back().answer(TableAnswer { .columns = { u"a"_s, u"b, c"_s },
                                                 .rows = { { 1, u"=HYPERLINK(\"x\")"_s }, { -0.5, QVariant() } },
                                                 .truncated = false,
                                                 .facts = {} });
    ASSERT_TRUE(isAnswered());
    EXPECT_FALSE(view()->model()->index(0, 1).data(QueryTableModel::NullRole).toBool());
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"1\t=HYPERLINK(\"x\")\n-0.5\t");
    find<QAction>(u"actionSaveTable"_s)->trigger();
    auto *dialog = window->findChild<QFileDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->isModal());
    find<QAction>(u"actionSaveTable"_s)->trigger();
    ASSERT_EQ(window->findChildren<QFileDialog *>().size(), 1) << "for the answer that is there now";
    dialog = window->findChild<QFileDialog *>();
    const QString path = folder.filePath(u"answer.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    EXPECT_EQ(status(), u"Saving: %1"_s.arg(path)) << "beside the window's work";
    EXPECT_FALSE(find<QAction>(u"actionSaveTable"_s)->isEnabled());
    ASSERT_TRUE(comes([&] { return status() == u"Saved: %1"_s.arg(path); })) << status().toStdString();
    EXPECT_TRUE(find<QAction>(u"actionSaveTable"_s)->isEnabled());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "\"a\",\"b, c\"\r\n1,\"'=HYPERLINK(\"\"x\"\")\"\r\n-0.5,\r\n");

    find<QAction>(u"actionSaveTable"_s)->trigger();
    dialog = window->findChildren<QFileDialog *>().back();
    Q_EMIT dialog->fileSelected(folder.filePath(u"nowhere/answer.csv"_s));
    dialog->reject();
    EXPECT_TRUE(comes([this] { return status().contains(u"cannot"_s); })) << status().toStdString();
}

/// Takes the place of the browser.
class Browser : public QObject {
    Q_OBJECT
public:
    QUrl opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened = url; }
};

TEST_F(QueryTest, OnPinotItsOwnConsoleAndTablesAreNamed)
{
    ConnectionForm form;
    form.name = u"club"_s;
    form.controller = u"http://pinot.example:9000"_s;
    form.tablePrefix = u"club_"_s;
    connections.save(form);
    open(scripted, u"club"_s);
    EXPECT_TRUE(editor()->toPlainText().contains(u"FROM club_parkrun WHERE runId = '%1'"_s.arg(run)));
    ask(u"SELEC"_s);
    scripted.queries.back().answer(failure(u"Pinot could not answer the question."_s, u"Encountered SELEC"_s));
    ASSERT_TRUE(comes([this] { return problem()->isVisible(); }));
    EXPECT_EQ(problem()->text(), u"Pinot could not answer the question.\n\nEncountered SELEC");
    Browser browser;
    QDesktopServices::setUrlHandler(u"http"_s, &browser, "open");
    find<QAction>(u"actionConsole"_s)->trigger();
    QDesktopServices::unsetUrlHandler(u"http"_s);
    EXPECT_EQ(browser.opened, QUrl(u"http://pinot.example:9000/#/query?query=SELEC"_s));
    find<QMenu>(u"queryExamples"_s)->actions().front()->trigger();
    picture->feed().setRun({});
    picture->feed().setRun(u"another"_s);
    EXPECT_TRUE(editor()->toPlainText().contains(u"WHERE runId = 'another'"_s)) << "it is about the race on the screen";
    open(scripted, u"club"_s);
    EXPECT_TRUE(editor()->toPlainText().contains(u"WHERE runId = '%1'"_s.arg(run))) << "another day, too";
    open(scripted);
    EXPECT_EQ(window->findChild<QAction *>(u"actionConsole"_s), nullptr) << "the embedded store has none";
}

TEST_F(QueryTest, ItsSizeIsKept)
{
    open(scripted);
    window->resize(700, 500);
    open(scripted);
    EXPECT_EQ(window->size(), QSize(700, 500));
}

using QueryInWindow = WindowTest;

TEST_F(QueryInWindow, IsOpenedByItsKeyOnTheRaceOnTheScreen)
{
    const QString shown = showRace(100);
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_F8);
    auto *query = find<QMainWindow>(u"queryWindow"_s);
    ASSERT_TRUE(comes([query] { return query->isVisible(); }));
    EXPECT_FALSE(query->isModal());
    EXPECT_TRUE(query->windowTitle().contains(u"Crystal"_s)) << query->windowTitle().toStdString();
    query->close();
    window->showStartPage();
    EXPECT_FALSE(query->findChild<QPushButton *>(u"runQueryButton"_s)->isEnabled());
}

} // namespace
} // namespace trackside::test

#include "query_test.moc"
