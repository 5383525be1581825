// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/layoutwalk.h"

#include "models/runnertable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QProgressBar>
#include <QQuickItem>
#include <QScrollArea>
#include <QScrollBar>
#include <QSizeGrip>
#include <QSplitterHandle>
#include <QStackedWidget>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside::test {

namespace {

/// What is meant to lie over its neighbours.
bool overlays(const QWidget *widget)
{
    return qobject_cast<const QSizeGrip *>(widget) || qobject_cast<const QSplitterHandle *>(widget)
        || widget->inherits("trackside::FieldNotes");
}

/// Parts of Qt's own widgets, which get what room there is, pages that are not shown, and a bar without a text.
bool isAPart(const QWidget *widget)
{
    const auto *progress = qobject_cast<const QProgressBar *>(widget);
    return qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QStackedWidget *>(widget)
        || (progress && !progress->isTextVisible()) || widget->inherits("QLineEditIconButton")
        || widget->objectName() == "qt_spinbox_lineedit"_L1;
}

/// A column whose texts are anybody's, and are cut where they are long.
bool mayBeCut(const QString &title)
{
    return title == u"Name" || title == u"Club" || title == RunnerTable::tr("Name") || title == RunnerTable::tr("Club");
}

std::string textOf(const QRect &r)
{
    return u"%1x%2+%3+%4"_s.arg(r.width()).arg(r.height()).arg(r.x()).arg(r.y()).toStdString();
}

std::string nameOf(const QObject *object)
{
    return (QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName()).toStdString();
}

} // namespace

std::string LayoutWalk::told(const QWidget *widget, const QString &text) const
{
    return m_where + nameOf(widget) + (text.isEmpty() ? "" : " \"" + text.toStdString() + "\"");
}

void LayoutWalk::over(const QWidget *window) const
{
    childrenLieApart(window);
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        looksRight(widget);
        childrenLieApart(widget);
    }
}

void LayoutWalk::looksRight(const QWidget *widget) const
{
    liesIn(widget->parentWidget(), widget);
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        holdsText(label);
    } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
        holdsText(edit);
    } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        holdsItems(box);
    } else if (const auto *list = qobject_cast<const QListView *>(widget)) {
        holdsItems(list);
    } else if (const auto *table = qobject_cast<const QTableView *>(widget)) {
        holdsCells(table);
    } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
        holdsTitles(header);
    } else if (qobject_cast<const QTabBar *>(widget) || qobject_cast<const QMenuBar *>(widget)) {
        EXPECT_GE(widget->width(), widget->sizeHint().width()) << told(widget);
    }
    // Buttons, spin boxes, group boxes and whatever else tells how much room it wants at least.
    if (!isAPart(widget)) {
        const QSize least = widget->minimumSizeHint();
        EXPECT_GE(widget->width(), least.width()) << told(widget);
        // A box of the style sheet may round what it wants at least a pixel above what it wants.
        EXPECT_GE(widget->height() + 1, least.height()) << told(widget);
    }
}

void LayoutWalk::liesIn(const QWidget *parent, const QWidget *widget) const
{
    const auto *area = qobject_cast<const QScrollArea *>(parent->parentWidget());
    if (area && area->widget() == widget && area->viewport() == parent) {
        EXPECT_LE(widget->width(), parent->width()) << told(widget) << " scrolls sideways";
        return; // downwards it may
    }
    EXPECT_TRUE(parent->rect().contains(widget->geometry()))
        << told(widget) << " " << textOf(widget->geometry()) << " in " << nameOf(parent) << " "
        << textOf(parent->rect());
}

void LayoutWalk::childrenLieApart(const QWidget *parent) const
{
    QList<const QWidget *> shown;
    for (const QWidget *child : parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && !child->isWindow() && !overlays(child))
            shown << child;
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            EXPECT_FALSE(shown[i]->geometry().intersects(shown[j]->geometry()))
                << told(shown[i]) << " " << textOf(shown[i]->geometry()) << " over " << nameOf(shown[j]) << " "
                << textOf(shown[j]->geometry());
        }
    }
}

void LayoutWalk::holdsText(const QLabel *label) const
{
    if (label->text().isEmpty() || label->inherits("trackside::ElidedLabel"))
        return;
    if (label->wordWrap()) {
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << told(label, label->text());
    } else {
        EXPECT_GE(label->width(), label->sizeHint().width()) << told(label, label->text());
    }
}

void LayoutWalk::holdsText(const QLineEdit *edit) const
{
    QStyleOptionFrame option;
    option.initFrom(edit);
    option.lineWidth = edit->hasFrame() ? edit->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, edit) : 0;
    QRect room = edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, edit);
    for (const QToolButton *button : edit->findChildren<QToolButton *>()) {
        if (!button->isVisible())
            continue;
        if (button->x() > edit->width() / 2)
            room.setRight(std::min(room.right(), button->x()));
        else
            room.setLeft(std::max(room.left(), button->geometry().right()));
    }
    constexpr int margins = 5; // Qt's own
    for (const QString &text : { edit->displayText(), edit->placeholderText() })
        EXPECT_LE(edit->fontMetrics().horizontalAdvance(text) + margins, room.width()) << told(edit, text);
}

void LayoutWalk::holdsItems(const QComboBox *box) const
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.frame = box->hasFrame();
    const int room =
        box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width() - 2;
    if (box->inherits("trackside::ElidedComboBox"))
        return;
    EXPECT_LE(box->fontMetrics().horizontalAdvance(box->placeholderText()), room) << told(box, box->placeholderText());
    for (int i = 0; i < box->count(); ++i)
        EXPECT_LE(box->fontMetrics().horizontalAdvance(box->itemText(i)), room) << told(box, box->itemText(i));
}

void LayoutWalk::holdsItems(const QListView *list) const
{
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        QStyleOptionViewItem option;
        option.initFrom(list);
        option.rect = list->visualRect(index);
        option.widget = list;
        option.text = index.data().toString();
        option.features = QStyleOptionViewItem::HasDisplay;
        const bool wraps = !qobject_cast<const QListWidget *>(list);
        if (wraps) {
            option.features |= QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::WrapText;
            option.decorationSize = { 16, 16 };
        }
        const QRect room = list->style()->subElementRect(QStyle::SE_ItemViewItemText, &option, list);
        const QRect text = list->fontMetrics().boundingRect(QRect(0, 0, room.width() - 2 * 3, 10'000),
                                                            wraps ? Qt::TextWordWrap : 0, option.text);
        EXPECT_TRUE(text.width() <= room.width() && text.height() <= room.height())
            << told(list, option.text) << " " << textOf(text) << " in " << textOf(room);
        EXPECT_TRUE(option.rect.width() <= list->viewport()->width() || list->horizontalScrollBar()->isVisible())
            << told(list, option.text);
    }
}

void LayoutWalk::holdsTitles(const QHeaderView *header) const
{
    for (int section = 0; section < header->count(); ++section) {
        if (header->isSectionHidden(section))
            continue;
        const QString title = header->model()->headerData(section, header->orientation()).toString();
        QStyleOptionHeader option;
        option.initFrom(header);
        option.rect = { 0, 0, header->sectionSize(section), header->height() };
        const QRect room = header->style()->subElementRect(QStyle::SE_HeaderLabel, &option, header);
        const QStringList lines = QString(title).replace(u" ("_s, u"\n("_s).split(u'\n'); // as TidyTable sets it
        for (const QString &line : lines)
            EXPECT_LE(header->fontMetrics().horizontalAdvance(line), room.width()) << told(header, line);
        EXPECT_LE(lines.size() * header->fontMetrics().lineSpacing(), room.height()) << told(header, title);
    }
}

void LayoutWalk::holdsCells(const QTableView *table) const
{
    const QFontMetrics metrics(table->font());
    const QAbstractItemModel *model = table->model();
    bool isWide = false;
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString title = model->headerData(column, Qt::Horizontal).toString();
        const bool isRaw = title == u"Record" || title == u"SQL"; // whole below the table, which is scrolled to it
        isWide |= isRaw;
        if (table->isColumnHidden(column) || isRaw || mayBeCut(title))
            continue;
        for (int row = 0; row < std::min(model->rowCount(), 30); ++row) {
            const QString text = model->index(row, column).data().toString();
            EXPECT_LE(metrics.horizontalAdvance(text) + 8, table->columnWidth(column))
                << told(table, text) << " column " << column;
            EXPECT_LE(metrics.height(), table->rowHeight(row)) << told(table, text);
        }
    }
    EXPECT_TRUE(isWide || table->horizontalHeader()->length() <= table->viewport()->width() + 1) << told(table);
}

void LayoutWalk::overMap(const QQuickItem *root) const
{
    QList<const QQuickItem *> overlays;
    for (const QQuickItem *item : root->childItems()) {
        const bool map = item->width() >= root->width() && item->height() >= root->height();
        const bool moves = item->inherits("QQuickRectangle") && item->property("labelText").isValid();
        if (item->isVisible() && item->width() > 0.0 && !map && !moves)
            overlays << item;
    }
    const auto place = [](const QQuickItem *item) { return QRectF(item->position(), item->size()); };
    for (const QQuickItem *item : overlays) {
        const std::string name = m_where + nameOf(item) + " ";
        EXPECT_TRUE(root->boundingRect().contains(place(item))) << name << textOf(place(item).toAlignedRect());
        for (const QQuickItem *other : overlays) {
            EXPECT_TRUE(item == other || !place(item).intersects(place(other)))
                << name << textOf(place(item).toAlignedRect()) << " over " << nameOf(other) << " "
                << textOf(place(other).toAlignedRect());
        }
        holdsTexts(item);
    }
}

void LayoutWalk::holdsTexts(const QQuickItem *item) const
{
    if (item->inherits("QQuickText")) {
        const std::string text = m_where + item->property("text").toString().toStdString();
        EXPECT_GE(item->width() + 0.5, item->property("contentWidth").toReal()) << text;
        EXPECT_GE(item->height() + 0.5, item->property("contentHeight").toReal()) << text;
        const QQuickItem *parent = item->parentItem();
        EXPECT_GE(parent->width() + 0.5, item->width()) << text;
    }
    for (const QQuickItem *child : item->childItems()) {
        if (child->isVisible())
            holdsTexts(child);
    }
}

} // namespace trackside::test
