// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/coursethumbnails.h"

#include "dashboard/coursepreview.h"
#include "dashboard/theme.h"

#include <QPainter>
#include <QtConcurrentRun>

namespace trackside {

namespace {

constexpr double margin = 10.0;

QImage painted(const CoursePtr &course, qreal pixelRatio, const Colours &colours)
{
    QImage image(CourseThumbnails::size * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const CoursePicture picture(draftOf(*course));
    const CanvasView view = paintSheet(painter, QRectF({}, CourseThumbnails::size), picture, colours, margin);
    picture.paintSmall(painter, view, colours);
    return image;
}

} // namespace

CourseThumbnails::CourseThumbnails(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        m_pictures.clear();
        Q_EMIT ready();
    });
}

QImage CourseThumbnails::of(const CoursePtr &course, qreal pixelRatio)
{
    Picture &picture = m_pictures[course->id];
    if (picture.course == course && picture.pixelRatio == pixelRatio)
        return picture.image;
    picture = { course, pixelRatio, {} };
    QtConcurrent::run(painted, course, pixelRatio, m_theme.colours())
        .then(this, [this, course, pixelRatio, wasDark = m_theme.isDark()](const QImage &image) {
            Picture &waiting = m_pictures[course->id];
            // Another one may have been asked for since.
            if (waiting.course == course && waiting.pixelRatio == pixelRatio && m_theme.isDark() == wasDark) {
                waiting.image = image;
                Q_EMIT ready();
            }
        });
    return {};
}

} // namespace trackside
