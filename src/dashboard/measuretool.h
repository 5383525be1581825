// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "models/measurement.h"

#include <QGeoCoordinate>
#include <QObject>

namespace trackside {

/// Measures on the map: places one after the other, how far they are from each other, and how far along the course. GUI
/// thread.
class MeasureTool final : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool on READ isOn NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)

public:
    using QObject::QObject;

    void setOn(bool on); ///< off: the places are forgotten
    [[nodiscard]] bool isOn() const { return m_on; }
    void setCourse(CoursePtr course); ///< another one: likewise
    void setFormat(const Format &format);

    Q_INVOKABLE void add(const QGeoCoordinate &place); ///< while it is on
    void removeLast();

    [[nodiscard]] const std::vector<LonLat> &places() const { return m_places; }
    [[nodiscard]] QString legText(std::size_t leg) const; ///< how long it is, straight
    /// The whole way in words, or what to do next.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void changed();

private:
    void update();

    Format m_format;
    CoursePtr m_course;
    std::vector<LonLat> m_places;
    Measurement m_measurement;
    bool m_on = false;
};

} // namespace trackside
