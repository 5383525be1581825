// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/measuretool.h"

namespace trackside {

void MeasureTool::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    m_places.clear();
    update();
}

void MeasureTool::setCourse(CoursePtr course)
{
    if (course == m_course)
        return;
    m_course = std::move(course);
    m_places.clear();
    update();
}

void MeasureTool::setFormat(const Format &format)
{
    m_format = format;
    Q_EMIT changed();
}

void MeasureTool::add(const QGeoCoordinate &place)
{
    if (!m_on || !place.isValid())
        return;
    m_places.push_back({ .longitude = place.longitude(), .latitude = place.latitude() });
    update();
}

void MeasureTool::removeLast()
{
    if (m_places.empty())
        return;
    m_places.pop_back();
    update();
}

QString MeasureTool::legText(std::size_t leg) const
{
    return m_format.shortDistance(m_measurement.legs.at(leg).metres);
}

QString MeasureTool::summary() const
{
    if (m_places.empty())
        return tr("Click where to measure from.");
    if (m_measurement.legs.empty())
        return tr("Click where to measure to.");
    const QString straight = m_format.shortDistance(m_measurement.metres);
    return m_measurement.alongMetres
        ? tr("%1, along the course %2").arg(straight, m_format.shortDistance(*m_measurement.alongMetres))
        : straight;
}

void MeasureTool::update()
{
    m_measurement = measure(m_places, m_course);
    Q_EMIT changed();
}

} // namespace trackside
