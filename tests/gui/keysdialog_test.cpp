// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheet of all keys: what it is narrowed to, by keys alone.
#include "dashboard/keysdialog.h"
#include "gui/windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class KeysSearchTest : public testing::Test {
protected:
    KeysSearchTest()
    {
        QMenu *view = menus.addMenu(u"&View"_s);
        view->addAction(u"&Follow the leader"_s)->setShortcut(Qt::Key_F);
        view->addAction(u"&Measure…"_s)->setShortcut(Qt::CTRL | Qt::Key_M);
        menus.addMenu(u"&Race"_s)->addAction(u"&Pause"_s)->setShortcut(Qt::Key_P);
        dialog = new KeysDialog(menus);
        dialog->show();
        dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.data()));
    }
    ~KeysSearchTest() override { delete dialog.data(); }

    void type(const QString &text) const { QTest::keyClicks(dialog->focusWidget(), text); }
    void press(Qt::Key key) const { QTest::keyClick(dialog->focusWidget(), key); }
    /// Every text that is read on the sheet.
    [[nodiscard]] QStringList told() const
    {
        QStringList told;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible())
                told << label->text();
        }
        return told;
    }

    QMenuBar menus;
    QPointer<KeysDialog> dialog;
};

TEST_F(KeysSearchTest, IsNarrowedToWhatIsTyped)
{
    const QStringList all = told();
    EXPECT_TRUE(all.contains(u"Pause"_s) && all.contains(u"Measure"_s) && all.contains(u"Zoom"_s));
    type(u"LEADER follow"_s);
    EXPECT_EQ(told(), QStringList({ u"View"_s, u"Follow the leader"_s, u"F"_s }));
    dialog->findChild<QLineEdit *>(u"keysSearchField"_s)->clear();
    EXPECT_EQ(told(), all);
    type(u"ctrl+m"_s);
    EXPECT_EQ(told(), QStringList({ u"View"_s, u"Measure"_s, u"Ctrl+M"_s })) << "by key as well";
}

TEST_F(KeysSearchTest, SaysWhereNothingFits)
{
    type(u"teleport"_s);
    EXPECT_EQ(told(), QStringList({ u"No action or key is called so."_s }));
    EXPECT_EQ(dialog->focusWidget()->accessibleDescription(), u"No action or key is called so.");
    press(Qt::Key_Return);
    EXPECT_TRUE(dialog && dialog->isVisible());
}

TEST_F(KeysSearchTest, EscEmptiesItBeforeItCloses)
{
    const QStringList all = told();
    type(u"pause"_s);
    press(Qt::Key_Escape);
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_EQ(told(), all);
    press(Qt::Key_Escape);
    EXPECT_TRUE(comes([this] { return dialog.isNull(); }));
}

TEST_F(KeysSearchTest, ScrollsWhileTheSearchHasTheFocus)
{
    const QScrollBar *bar = dialog->findChild<QScrollArea *>(u"keysScroll"_s)->verticalScrollBar();
    dialog->resize(dialog->width(), dialog->minimumSizeHint().height());
    ASSERT_TRUE(comes([bar] { return bar->maximum() > 0; }));
    press(Qt::Key_PageDown);
    EXPECT_GT(bar->value(), 0);
    type(u"zoom"_s);
    EXPECT_EQ(bar->value(), 0);
}

} // namespace
} // namespace trackside::test
