// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/coursepreview.h"

#include "dashboard/coursepainting.h"
#include "dashboard/mapprojection.h"
#include "dashboard/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace trackside {

namespace {

/// Fits Web Mercator points into a rectangle.
class Fit {
public:
    Fit(const std::vector<QPointF> &points, const QRectF &into)
    {
        const QRectF bounds = QPolygonF(QList<QPointF>(points.begin(), points.end())).boundingRect();
        m_scale =
            std::min(into.width() / std::max(bounds.width(), 1e-9), into.height() / std::max(bounds.height(), 1e-9));
        m_middle = bounds.center();
        m_target = into.center();
    }
    [[nodiscard]] QPointF operator()(LonLat place) const
    {
        return m_target + (webMercator(place) - m_middle) * m_scale;
    }

private:
    double m_scale = 1.0;
    QPointF m_middle;
    QPointF m_target;
};

template <typename Places> QPolygonF polygonOf(const Places &places, const Fit &fit)
{
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(places.size()));
    for (const LonLat place : places)
        polygon.append(fit(place));
    return polygon;
}

} // namespace

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

void CoursePreview::setCourse(CoursePtr course)
{
    m_course = std::move(course);
    setAccessibleName(m_course ? tr("Map of %1").arg(m_course->name) : QString());
    update();
}

void CoursePreview::paintEvent(QPaintEvent *)
{
    if (!m_theme)
        return;
    const Colours &colours = m_theme->colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, 1.0));
    painter.setBrush(colours.canvas);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (!m_course)
        return;

    std::vector<QPointF> points { webMercator(m_course->start), webMercator(m_course->finish) };
    for (const LonLat place : m_course->line.vertices())
        points.push_back(webMercator(place));
    for (const Zone &zone : m_course->zones) {
        for (const LonLat place : zone.outer)
            points.push_back(webMercator(place));
    }
    const Fit fit(points, QRectF(rect()).adjusted(18, 24, -18, -16));

    for (const Zone &zone : m_course->zones) {
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        path.addPolygon(polygonOf(zone.outer, fit));
        for (const auto &hole : zone.holes)
            path.addPolygon(polygonOf(hole, fit));
        painter.setPen(QPen(colours.zone, 1.6));
        painter.setBrush(colours.zoneFill);
        painter.drawPath(path);
    }
    const QPolygonF line = polygonOf(m_course->line.vertices(), fit);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.courseCasing, 5.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(colours.course, 3.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    paintFlag(painter, fit(m_course->start), colours.start, colours.text);
    paintFlag(painter, fit(m_course->finish), colours.finish, colours.text);
}

} // namespace trackside
