// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "dashboard/coursepainting.h"

#include <QWidget>

namespace trackside {

class Theme;

/// The ground of a small picture, a sheet with round corners; gives the view that fits the course on it. Any thread.
[[nodiscard]] CanvasView paintSheet(QPainter &painter, const QRectF &room, const CoursePicture &picture,
                                    const Colours &colours, double marginPixels);

/// A small picture of a course: line, zones, start and finish; north is up, scales are equal. Without a map.
class CoursePreview : public QWidget {
    Q_OBJECT
public:
    explicit CoursePreview(QWidget *parent = nullptr);

    void setTheme(const Theme *theme);
    void setCourse(const CoursePtr &course); ///< none: an empty sheet

    [[nodiscard]] QSize minimumSizeHint() const override { return { 220, 160 }; }
    [[nodiscard]] QSize sizeHint() const override { return { 320, 240 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CoursePicture m_picture;
    const Theme *m_theme = nullptr;
};

} // namespace trackside
