// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accessiblewalk.h"

#include "gui/contrast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace trackside::test {

namespace {

constexpr int deepest = 40; ///< no tree of ours is as deep: beyond it goes round in circles
constexpr int mostCells = 200; ///< of a table are looked at
constexpr int longestRound = 400; ///< of the Tab key

std::string nameOf(const QObject *object)
{
    return (QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName()).toStdString();
}

bool isCell(QAccessible::Role role)
{
    return role == QAccessible::Cell || role == QAccessible::RowHeader || role == QAccessible::ColumnHeader
        || role == QAccessible::Row || role == QAccessible::ListItem || role == QAccessible::TreeItem;
}

/// The widget that Tab comes to on behalf of \p widget.
const QWidget *focusOf(const QWidget *widget)
{
    while (widget->focusProxy())
        widget = widget->focusProxy();
    return widget;
}

/// Tab does not go to each: the arrow keys move within them, or they belong to a widget that it goes to.
bool isReachedOtherwise(const QWidget *widget, const QSet<const QWidget *> &reached)
{
    const QWidget *parent = widget->parentWidget();
    if (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent))
        return reached.contains(parent);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || !button->autoExclusive() || !parent)
        return false;
    return std::ranges::any_of(parent->findChildren<QAbstractButton *>(), [&](const QAbstractButton *other) {
        return other->autoExclusive() && reached.contains(other);
    });
}

/// Of a text that is scrolled half out of sight no letter may be seen.
QRect inSight(const QWidget *widget)
{
    const QRect seen = widget->visibleRegion().boundingRect();
    return seen.height() < widget->height() ? QRect() : seen;
}

QString plain(QString text)
{
    return text.remove(u'&').simplified();
}

/// Which Tab comes to.
bool isOfAButton(const QMenu *menu)
{
    return std::ranges::any_of(menu->menuAction()->associatedObjects(),
                               [](const QObject *place) { return qobject_cast<const QAbstractButton *>(place); });
}

} // namespace

bool hasKey(const QAction *action)
{
    if (!action->shortcut().isEmpty())
        return true;
    const bool hasLetter = QString(action->text()).remove(u"&&"_s).contains(u'&');
    return std::ranges::any_of(action->associatedObjects(), [hasLetter](const QObject *place) {
        const auto *menu = qobject_cast<const QMenu *>(place); // in it the arrow keys do
        return (hasLetter && qobject_cast<const QMenuBar *>(place))
            || (menu && (isOfAButton(menu) || hasKey(menu->menuAction())));
    });
}

std::string AccessibleWalk::told(const QWidget *widget, const QString &text) const
{
    return (m_where + u": "_s).toStdString() + nameOf(widget)
        + (text.isEmpty() ? "" : " \"" + text.toStdString() + "\"");
}

void AccessibleWalk::tellsEverything(QWidget *window) const
{
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(window);
    ASSERT_TRUE(root) << told(window);
    EXPECT_FALSE(root->text(QAccessible::Name).isEmpty()) << told(window) << " has no title";
    tells(root, 0);
}

void AccessibleWalk::tells(QAccessibleInterface *item, int depth) const
{
    ASSERT_LT(depth, deepest) << m_where.toStdString();
    const QAccessible::State state = item->state();
    if (state.invisible || !item->isValid())
        return;
    const auto *object = item->object();
    const auto *widget = qobject_cast<const QWidget *>(object);
    const bool passesOn = widget && widget->focusProxy();
    if (state.focusable && !state.disabled && !passesOn) {
        const QString name = item->text(QAccessible::Name).simplified();
        const std::string who = m_where.toStdString() + ": " + (object ? nameOf(object) : std::string("an item"));
        EXPECT_FALSE(name.isEmpty()) << who << " has no name";
        EXPECT_NE(item->role(), QAccessible::NoRole) << who << " has no role";
    }
    if (qobject_cast<const QAbstractItemView *>(object))
        return; // a view's rows have no names of their own; its titles and texts are looked at where they are drawn
    for (int i = 0; i < item->childCount(); ++i) {
        QAccessibleInterface *child = item->child(i);
        if (child && !isCell(child->role()))
            tells(child, depth + 1);
    }
}

void AccessibleWalk::isReachedByKeys(QWidget *window) const
{
    ASSERT_TRUE(window->isActiveWindow()) << m_where.toStdString();
    QSet<const QWidget *> reached;
    for (int presses = 0; presses < longestRound; ++presses) {
        const QWidget *now = QApplication::focusWidget();
        if (now && reached.contains(now))
            break;
        if (now)
            reached << now;
        QTest::keyClick(now ? const_cast<QWidget *>(now) : window, Qt::Key_Tab); // NOLINT: sends it a key
    }
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const bool wanted = (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (!wanted || !widget->isVisible() || !widget->isEnabled() || widget->window() != window)
            continue;
        EXPECT_TRUE(reached.contains(focusOf(widget)) || isReachedOtherwise(widget, reached))
            << told(widget) << " is not reached by the Tab key";
    }
}

void AccessibleWalk::hasLettersApart(const QWidget *window) const
{
    const auto look = [this](const QWidget *menu) {
        QHash<QString, QString> texts;
        for (const QAction *action : menu->actions()) {
            const QKeySequence letter = QKeySequence::mnemonic(action->text());
            QString &first = texts[letter.toString()];
            EXPECT_TRUE(letter.isEmpty() || first.isEmpty())
                << told(menu) << ": " << letter.toString().toStdString() << " is that of \"" << first.toStdString()
                << "\" and of \"" << action->text().toStdString() << '"';
            first = action->text();
        }
    };
    for (const QMenu *menu : window->findChildren<QMenu *>())
        look(menu);
    for (const QMenuBar *bar : window->findChildren<QMenuBar *>())
        look(bar);
}

void AccessibleWalk::hasFieldLettersApart(const QWidget *window) const
{
    QHash<QString, QString> texts;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = button ? button->text() : label && label->buddy() ? label->text() : QString();
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (letter.isEmpty() || !widget->isVisible() || widget->window() != window)
            continue;
        QString &first = texts[letter.toString()];
        EXPECT_TRUE(first.isEmpty()) << told(widget, text) << " has the letter of \"" << first.toStdString() << '"';
        first = text;
    }
}

void AccessibleWalk::standsOut(QWidget *window) const
{
    const QImage drawn = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const auto look = [&](const QWidget *widget, const QRect &rect, const QString &text) {
        standsOut(widget, QRect(widget->mapTo(window, rect.topLeft()), rect.size()), text, drawn);
    };
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != window)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            look(label, inSight(label), label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            look(button, inSight(button), button->text());
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            look(edit, inSight(edit), edit->text().isEmpty() ? edit->placeholderText() : edit->text());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                look(tabs, tabs->tabRect(tab), tabs->tabText(tab));
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (int section = 0; section < header->count(); ++section)
                look(header,
                     { header->sectionViewportPosition(section), 0, header->sectionSize(section), header->height() },
                     header->model()->headerData(section, header->orientation()).toString());
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            const QAbstractItemModel *model = view->model();
            int cells = 0;
            for (int row = 0; model && row < model->rowCount() && cells < mostCells; ++row) {
                for (int column = 0; column < model->columnCount(); ++column, ++cells) {
                    const QModelIndex index = model->index(row, column);
                    const QRect rect = view->visualRect(index);
                    if ((index.flags() & Qt::ItemIsEnabled)
                        && view->viewport()->visibleRegion().boundingRect().contains(rect))
                        look(view->viewport(), rect, index.data().toString());
                }
            }
        }
    }
}

void AccessibleWalk::standsOut(const QWidget *widget, const QRect &rect, const QString &text, const QImage &drawn) const
{
    const QRect shown = rect & drawn.rect();
    if (plain(text).isEmpty() || shown.width() < 4 || shown.height() < 4)
        return;
    QHash<QRgb, int> count;
    for (int y = shown.top(); y <= shown.bottom(); ++y) {
        for (int x = shown.left(); x <= shown.right(); ++x)
            ++count[drawn.pixel(x, y)];
    }
    const QRgb ground = std::max_element(count.begin(), count.end()).key();
    double best = 1.0;
    for (auto colour = count.cbegin(); colour != count.cend(); ++colour)
        best = std::max(best, contrast(QColor(colour.key()), QColor(ground)));
    EXPECT_GE(best, leastTextContrast) << told(widget, text) << " on " << QColor(ground).name().toStdString();
}

} // namespace trackside::test
