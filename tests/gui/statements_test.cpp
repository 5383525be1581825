// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window with the SQL as it was sent.
#include "dashboard/livepicture.h"
#include "dashboard/newestfirsttable.h"
#include "dashboard/statementswindow.h"
#include "dashboard/theme.h"
#include "gui/windowfixture.h"
#include "support/scriptedstore.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class StatementsTest : public testing::Test {
protected:
    void open(const QString &profile = embeddedProfile())
    {
        window.reset();
        const Dashboard dashboard { .store = store,
                                    .control = control,
                                    .catalogue = catalogue,
                                    .settings = settings,
                                    .now = systemBootTime(),
                                    .freeBytes = {},
                                    .profile = profile,
                                    .connections = &connections,
                                    .statements = &log };
        window = std::make_unique<StatementsWindow>(StatementsWindow::Needs { dashboard, picture, theme });
        QObject::connect(window.get(), &StatementsWindow::queryWanted, window.get(),
                         [this](const QString &sql) { wanted = sql; });
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void add(Asked asked, const QString &sql)
    {
        log.add({ .asked = asked,
                  .facts = { .statements = 1, .sent = { { .sql = sql, .tookMicroseconds = 1'000, .rows = 7 } } },
                  .error = {},
                  .atMs = 1'795'428'000'000,
                  .sql = {} });
    }
    void addMany(int count)
    {
        for (int i = 0; i < count; ++i)
            add(Asked::Refresh, u"SELECT %1"_s.arg(++added));
    }

    template <typename T> T *find(const QString &name) const
    {
        T *found = window->findChild<T *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    [[nodiscard]] NewestFirstTable *view() const { return find<NewestFirstTable>(u"statementsView"_s); }
    [[nodiscard]] QString text() const { return find<QPlainTextEdit>(u"statementsText"_s)->toPlainText(); }

    QTemporaryDir folder;
    QSettings settings { folder.filePath(u"settings.ini"_s), QSettings::IniFormat };
    CourseCatalogue catalogue { { u":/courses"_s } };
    StagedRaces control;
    ScriptedConnections connections;
    ScriptedStore store;
    Theme theme { settings };
    LivePicture picture { store, systemBootTime() };
    StatementLog log;
    int added = 0;
    QString wanted;
    std::unique_ptr<StatementsWindow> window;
};

TEST_F(StatementsTest, FollowsTheNewestUntilAnotherIsChosen)
{
    add(Asked::Refresh, u"SELECT first"_s);
    open();
    EXPECT_EQ(text(), u"SELECT first");
    add(Asked::Refresh, u"SELECT second"_s);
    EXPECT_EQ(text(), u"SELECT second");
    QTest::keyClick(view(), Qt::Key_Down);
    EXPECT_EQ(text(), u"SELECT first");
    EXPECT_FALSE(find<QAction>(u"actionFollowStatements"_s)->isChecked());
    add(Asked::Refresh, u"SELECT third"_s);
    EXPECT_EQ(text(), u"SELECT first") << "the chosen one stays";
    QTest::keyClick(window.get(), Qt::Key_L, Qt::AltModifier);
    EXPECT_EQ(text(), u"SELECT third");
    EXPECT_TRUE(view()->isFollowing());
}

TEST_F(StatementsTest, WhatIsOnTheScreenStaysInItsPlace)
{
    addMany(100);
    open();
    const QModelIndex chosen = view()->model()->index(50, 0);
    view()->setCurrentIndex(chosen);
    view()->scrollTo(chosen, QAbstractItemView::PositionAtCenter);
    const int top = view()->visualRect(view()->currentIndex()).top();
    addMany(9);
    EXPECT_EQ(view()->currentIndex().row(), 59);
    EXPECT_EQ(view()->visualRect(view()->currentIndex()).top(), top);
}

TEST_F(StatementsTest, IsCopiedAndGoesToTheQueryWindow)
{
    add(Asked::Refresh, u"SELECT 1\nFROM history"_s);
    open();
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"SELECT 1\nFROM history");
    QTest::keyClick(window.get(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(wanted, u"SELECT 1\nFROM history");
}

TEST_F(StatementsTest, OneKindAloneCanBeShown)
{
    add(Asked::Races, u"SELECT races"_s);
    addMany(3);
    open();
    auto *kind = find<QComboBox>(u"statementKind"_s);
    kind->setCurrentIndex(kind->findText(u"Races"_s));
    EXPECT_EQ(view()->model()->rowCount(), 1);
    EXPECT_EQ(text(), u"SELECT races");
    EXPECT_TRUE(find<QLabel>(u"statementsAbout"_s)->text().endsWith(u"For the list of races."_s));
    kind->setCurrentIndex(kind->findText(u"Query"_s));
    EXPECT_EQ(text(), u"");
    EXPECT_EQ(view()->emptyText(), u"No statement of this kind has been sent yet.");
    EXPECT_FALSE(find<QAction>(u"actionCopyStatement"_s)->isEnabled());
}

TEST_F(StatementsTest, FrozenItStaysAsItIs)
{
    addMany(2);
    open();
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::AltModifier);
    addMany(2);
    EXPECT_EQ(view()->model()->rowCount(), 2);
    window->close();
    EXPECT_EQ(log.rowCount(), 4) << "closed, it holds nothing back";
}

/// Takes the place of the browser.
class Browser : public QObject {
    Q_OBJECT
public:
    QUrl opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened = url; }
};

TEST_F(StatementsTest, OpensInPinotsConsoleWithoutASecret)
{
    ConnectionForm form;
    form.name = u"club"_s;
    form.controller = u"https://ann:secret@pinot.example:9000"_s;
    connections.save(form);
    add(Asked::Refresh, u"SELECT a&b FROM parkrun"_s);
    open(u"club"_s);
    Browser browser;
    QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
    QTest::keyClick(window.get(), Qt::Key_B, Qt::ControlModifier);
    QDesktopServices::unsetUrlHandler(u"https"_s);
    EXPECT_EQ(browser.opened.toString(QUrl::FullyEncoded),
              u"https://pinot.example:9000/#/query?query=SELECT%20a%26b%20FROM%20parkrun");
    open();
    EXPECT_EQ(window->findChild<QAction *>(u"actionConsole"_s), nullptr) << "the embedded store has none";
}

class StatementsInWindow : public WindowTest {
protected:
    StatementLog log;
};

TEST_F(StatementsInWindow, AreOpenedByTheirKeyAndGoToTheQueryWindow)
{
    Dashboard with = dashboard();
    with.statements = &log;
    window = std::make_unique<MainWindow>(with);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    log.add({ .asked = Asked::Refresh,
              .facts = { .statements = 1, .sent = { { .sql = u"SELECT 1"_s } } },
              .error = {},
              .atMs = 1,
              .sql = {} });
    QTest::keyClick(window.get(), Qt::Key_F6);
    auto *statements = find<QMainWindow>(u"statementsWindow"_s);
    ASSERT_TRUE(comes([statements] { return statements->isVisible(); }));
    statements->findChild<QAction *>(u"actionQueryStatement"_s)->trigger();
    EXPECT_EQ(find<QPlainTextEdit>(u"queryEditor"_s)->toPlainText(), u"SELECT 1");
    window.reset(); // before the log
}

} // namespace
} // namespace trackside::test

#include "statements_test.moc"
