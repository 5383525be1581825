// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <QWidget>

namespace trackside {

class Theme;

/// A small picture of a course: line, zones, start and finish; north is up, scales are equal. Without a map.
class CoursePreview : public QWidget {
    Q_OBJECT
public:
    explicit CoursePreview(QWidget *parent = nullptr);

    void setTheme(const Theme *theme);
    void setCourse(CoursePtr course);

    [[nodiscard]] QSize minimumSizeHint() const override { return { 220, 160 }; }
    [[nodiscard]] QSize sizeHint() const override { return { 320, 240 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CoursePtr m_course;
    const Theme *m_theme = nullptr;
};

} // namespace trackside
