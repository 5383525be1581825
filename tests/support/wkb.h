// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/lonlat.h"

#include <QDataStream>
#include <QIODevice>

#include <vector>

namespace trackside::test {

/// Well-known binary as Pinot writes it, big-endian.
[[nodiscard]] inline QByteArray lineToWkb(const std::vector<LonLat> &line)
{
    QByteArray wkb;
    QDataStream out(&wkb, QIODevice::WriteOnly);
    out << quint8(0) << quint32(2) << static_cast<quint32>(line.size());
    for (const LonLat place : line) {
        out << place.longitude << place.latitude;
    }
    return wkb;
}

[[nodiscard]] inline QByteArray pointToWkb(LonLat place)
{
    QByteArray wkb;
    QDataStream(&wkb, QIODevice::WriteOnly) << quint8(0) << quint32(1) << place.longitude << place.latitude;
    return wkb;
}

/// With one ring.
[[nodiscard]] inline QByteArray polygonToWkb(const std::vector<LonLat> &ring)
{
    QByteArray wkb;
    QDataStream out(&wkb, QIODevice::WriteOnly);
    out << quint8(0) << quint32(3) << quint32(1) << static_cast<quint32>(ring.size());
    for (const LonLat place : ring) {
        out << place.longitude << place.latitude;
    }
    return wkb;
}

} // namespace trackside::test
