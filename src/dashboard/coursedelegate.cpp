// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/coursedelegate.h"

#include "dashboard/theme.h"
#include "models/courselistmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace trackside {

namespace {

constexpr int margin = 8;
constexpr int textLead = 4; ///< between name, facts and description
constexpr int mostLines = 3; ///< of the description

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

/// The text in as many lines as there may be, the last cut where more would follow.
QStringList linesOf(const QString &text, const QFont &font, int width)
{
    if (text.isEmpty())
        return {};
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString rest = text.sliced(line.textStart());
        if (lines.size() == mostLines - 1) {
            lines << QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
            break;
        }
        lines << rest.first(line.textLength());
    }
    layout.endLayout();
    return lines;
}

} // namespace

CourseDelegate::CourseDelegate(QAbstractItemView *view, const Theme &theme)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_thumbnails(new CourseThumbnails(theme, this))
{
    connect(m_thumbnails, &CourseThumbnails::ready, view->viewport(), qOverload<>(&QWidget::update));
}

QSize CourseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text = (2 + mostLines) * option.fontMetrics.height() + 2 * textLead;
    return { CourseThumbnails::size.width(), std::max(CourseThumbnails::size.height(), text) + 2 * margin };
}

void CourseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);

    const auto course = index.data(CourseListModel::CourseRole).value<CoursePtr>();
    const QRect picture({ option.rect.left() + margin, option.rect.top() + margin }, CourseThumbnails::size);
    const QImage image = m_thumbnails->of(course, painter->device()->devicePixelRatioF());
    if (!image.isNull())
        painter->drawImage(picture.topLeft(), image);

    const Colours &colours = m_theme.colours();
    const int height = option.fontMetrics.height();
    QRect line(picture.right() + 2 * margin, 0, option.rect.right() - picture.right() - 3 * margin, height);
    const QStringList description =
        linesOf(index.data(CourseListModel::DescriptionRole).toString().simplified(), option.font, line.width());
    const int all = (2 + static_cast<int>(description.size())) * height + 2 * textLead;
    line.moveTop(option.rect.center().y() - all / 2);
    const auto write = [&](const QString &text, const QFont &font, const QColor &colour, int lead) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, height + lead);
    };
    painter->save();
    write(index.data().toString(), bold(option.font), colours.text, textLead);
    write(index.data(CourseListModel::FactsRole).toString(), option.font, colours.text, textLead);
    for (const QString &words : description)
        write(words, option.font, colours.mutedText, 0);
    painter->restore();
}

} // namespace trackside
