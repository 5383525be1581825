// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <QHash>
#include <QImage>
#include <QObject>

namespace trackside {

class Theme;

/// Small pictures of courses, painted on a pool and kept. GUI thread.
class CourseThumbnails : public QObject {
    Q_OBJECT
public:
    static constexpr QSize size { 104, 78 }; ///< in pixels that do not depend on the screen

    explicit CourseThumbnails(const Theme &theme, QObject *parent = nullptr);

    /// The picture, or none yet: ready() follows.
    [[nodiscard]] QImage of(const CoursePtr &course, qreal pixelRatio);

Q_SIGNALS:
    void ready();

private:
    struct Picture {
        CoursePtr course;
        qreal pixelRatio = 0.0;
        QImage image; ///< none while it is painted
    };
    const Theme &m_theme;
    QHash<QString, Picture> m_pictures; ///< by the course's id
};

} // namespace trackside
