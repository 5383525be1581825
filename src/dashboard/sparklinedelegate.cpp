// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/sparklinedelegate.h"

#include <QPainter>

#include <algorithm>

namespace trackside {

namespace {

constexpr double margin = 5.0;
constexpr double lineWidth = 1.2;

QPolygonF lineThrough(const QList<double> &values, const QRectF &room)
{
    const double most = *std::ranges::max_element(values);
    const double step = room.width() / static_cast<double>(values.size() - 1);
    QPolygonF line;
    for (double x = room.left(); const double value : values) {
        line << QPointF(x, most > 0.0 ? room.bottom() - value / most * room.height() : room.bottom());
        x += step;
    }
    return line;
}

} // namespace

SparklineDelegate::SparklineDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{
}

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto values = index.data(m_role).value<QList<double>>();
    if (values.size() < 2)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option.palette.color(QPalette::Text), lineWidth));
    painter->drawPolyline(lineThrough(values, QRectF(option.rect).adjusted(margin, margin, -margin, -margin)));
    painter->restore();
}

} // namespace trackside
