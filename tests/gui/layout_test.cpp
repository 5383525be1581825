// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/raceview.h"
#include "gui/windowfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

struct Case {
    QSize size;
    QString theme;
    double fontScale = 1.0;
};

std::string nameOf(const QWidget *widget)
{
    return (QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()).toStdString();
}

/// Whether an ancestor shows only a part of its content, which can be scrolled to.
bool scrolls(const QWidget *widget)
{
    for (const QWidget *w = widget; w; w = w->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(w))
            return true;
    }
    return false;
}

class Walk {
public:
    explicit Walk(std::string where)
        : m_where(std::move(where))
    {
    }

    void over(const QWidget *top)
    {
        const QList<QWidget *> widgets = top->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->window() != top->window())
                continue;
            looksRight(widget);
            siblingsLieApart(widget);
        }
    }

private:
    void looksRight(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            holdsText(label);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
                   button && !button->text().isEmpty())
            EXPECT_GE(widget->width(), widget->minimumSizeHint().width())
                << m_where << nameOf(widget) << " " << button->text().toStdString();
        else if (const auto *table = qobject_cast<const QTableView *>(widget)) {
            holdsCells(table);
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            EXPECT_GE(tabs->width(), tabs->sizeHint().width()) << m_where << nameOf(widget);
        }
        const QWidget *parent = widget->parentWidget();
        if (parent && !scrolls(parent) && !widget->isWindow() && !qobject_cast<const QTableView *>(parent)) {
            EXPECT_TRUE(parent->rect().contains(widget->geometry()))
                << m_where << nameOf(widget) << " in " << nameOf(parent);
        }
    }

    void holdsText(const QLabel *label)
    {
        if (label->text().isEmpty())
            return;
        if (label->wordWrap()) {
            EXPECT_GE(label->height(), label->heightForWidth(label->width()))
                << m_where << nameOf(label) << " " << label->text().toStdString();
        } else if (label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored) {
            EXPECT_GE(label->width(), label->sizeHint().width())
                << m_where << nameOf(label) << " " << label->text().toStdString();
        }
    }

    void holdsCells(const QTableView *table)
    {
        const QFontMetrics metrics(table->font());
        const QAbstractItemModel *model = table->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (table->isColumnHidden(column))
                continue;
            for (int row = 0; row < std::min(model->rowCount(), 30); ++row) {
                const QString text = model->index(row, column).data().toString();
                EXPECT_LE(metrics.horizontalAdvance(text) + 8, table->columnWidth(column))
                    << m_where << nameOf(table) << " column " << column << " " << text.toStdString();
            }
        }
        EXPECT_LE(table->horizontalHeader()->length(), table->viewport()->width() + 1) << m_where << nameOf(table);
    }

    void siblingsLieApart(const QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        if (!parent || !parent->layout() || parent->layout()->indexOf(widget) < 0)
            return;
        for (int i = 0; i < parent->layout()->count(); ++i) {
            const QWidget *other = parent->layout()->itemAt(i)->widget();
            if (other && other != widget && other->isVisible()) {
                EXPECT_FALSE(other->geometry().intersects(widget->geometry()))
                    << m_where << nameOf(widget) << " over " << nameOf(other);
            }
        }
    }

    std::string m_where;
};

class LayoutTest : public WindowTest {
protected:
    LayoutTest()
        : m_font(QApplication::font())
    {
    }
    ~LayoutTest() override { QApplication::setFont(m_font); }

    void apply(const Case &look)
    {
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * look.fontScale);
        QApplication::setFont(font);
        trigger(look.theme);
        window->resize(look.size);
        QTest::qWait(30);
    }

    static std::vector<Case> cases()
    {
        std::vector<Case> list;
        for (const QSize size : { QSize(1280, 800), QSize(1024, 700) }) {
            for (const QString &theme : { u"actionThemeLight"_s, u"actionThemeDark"_s }) {
                for (const double fontScale : { 0.85, 1.0, 1.2 })
                    list.push_back({ .size = size, .theme = theme, .fontScale = fontScale });
            }
        }
        return list;
    }

    static std::string name(const Case &look, const char *page)
    {
        return std::to_string(look.size.width()) + "x" + std::to_string(look.size.height()) + " "
            + look.theme.toStdString() + " font ×" + std::to_string(look.fontScale) + " " + page + ": ";
    }

private:
    QFont m_font;
};

TEST_F(LayoutTest, NothingOfTheStartPageIsCutOff)
{
    for (int i = 0; i < 3; ++i)
        races.addCutOff(order(), 100 + i);
    trigger(u"actionRefresh"_s);
    for (const Case &look : cases()) {
        apply(look);
        Walk(name(look, "start")).over(window.get());
    }
}

TEST_F(LayoutTest, NothingOfARaceIsCutOff)
{
    showRace(1400);
    for (const Case &look : cases()) {
        apply(look);
        EXPECT_EQ(window->size(), look.size) << name(look, "window");
        for (const QString &tab :
             { u"actionLeaderboard"_s, u"actionRunning"_s, u"actionZones"_s, u"actionFinishers"_s }) {
            trigger(tab);
            QTest::qWait(10);
            Walk(name(look, qPrintable(tab))).over(window.get());
        }
    }
}

TEST_F(LayoutTest, NothingOfTheDialogsIsCutOff)
{
    showRace(1400);
    trigger(u"actionNewRace"_s);
    trigger(u"actionRaces"_s);
    trigger(u"actionKeys"_s);
    trigger(u"actionConnection"_s);
    auto *profiles = find<QListWidget>(u"profileList"_s);
    profiles->setCurrentRow(profiles->count() - 1); // one with fields
    for (const Case &look : cases()) {
        apply(look);
        for (const QString &dialog :
             { u"RaceSetupDialog"_s, u"RacesDialog"_s, u"keysDialog"_s, u"ConnectionDialog"_s }) {
            auto *found = find<QDialog>(dialog);
            ASSERT_TRUE(found);
            found->resize(found->minimumSizeHint().expandedTo(found->size()));
            QTest::qWait(10);
            EXPECT_LE(found->height(), 700) << name(look, qPrintable(dialog));
            Walk(name(look, qPrintable(dialog))).over(found);
        }
    }
}

} // namespace
} // namespace trackside::test
