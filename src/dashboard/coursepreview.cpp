// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/coursepreview.h"

#include "dashboard/theme.h"

#include <QPainter>

namespace trackside {

namespace {

constexpr double margin = 24.0; ///< has room for a flag

} // namespace

CanvasView paintSheet(QPainter &painter, const QRectF &room, const CoursePicture &picture, const Colours &colours,
                      double margin)
{
    CanvasView view;
    view.setSize(room.size());
    view.fit(picture.bounds(), margin);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, 1.0));
    painter.setBrush(colours.canvas);
    painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    return view;
}

CoursePreview::CoursePreview(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CoursePreview::setTheme(const Theme *theme)
{
    m_theme = theme;
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    update();
}

void CoursePreview::setCourse(const CoursePtr &course)
{
    m_picture = course ? CoursePicture(draftOf(*course)) : CoursePicture();
    setAccessibleName(course ? tr("Map of %1").arg(course->name) : QString());
    update();
}

void CoursePreview::paintEvent(QPaintEvent *)
{
    if (!m_theme)
        return;
    QPainter painter(this);
    const Colours &colours = m_theme->colours();
    const CanvasView view = paintSheet(painter, rect(), m_picture, colours, margin);
    m_picture.paint(painter, view, rect(), colours);
}

} // namespace trackside
