// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/coursethumbnails.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace trackside {

/// A course in a list: its picture, its name, its facts, its description in up to three lines.
class CourseDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    CourseDelegate(QAbstractItemView *view, const Theme &theme);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    CourseThumbnails *m_thumbnails;
};

} // namespace trackside
