// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/eventid.h"

#include "simulation/random.h"
#include "simulation/testrun.h"

#include <QtEndian>

#include <QCoreApplication>

namespace trackside {

QUuid eventId(const QUuid &runId, std::uint32_t competitorId, std::int32_t rawTimeSeconds)
{
    const QUuid::Id128Bytes run = runId.toBytes();
    const auto high = qFromBigEndian<std::uint64_t>(run.data);
    const auto low = qFromBigEndian<std::uint64_t>(run.data + 8);
    const std::uint64_t record = std::uint64_t { competitorId } << 32 | static_cast<std::uint32_t>(rawTimeSeconds);

    const std::uint64_t first = random::mix(high ^ random::mix(record + random::goldenGamma));
    const std::uint64_t second = random::mix(low ^ random::mix(record + 2 * random::goldenGamma) ^ first);

    QUuid::Id128Bytes bytes {};
    qToBigEndian(first, bytes.data);
    qToBigEndian(second, bytes.data + 8);
    bytes.data[6] = static_cast<quint8>((bytes.data[6] & 0x0F) | 0x80); // version 8
    bytes.data[8] = static_cast<quint8>((bytes.data[8] & 0x3F) | 0x80); // the RFC's variant
    return QUuid::fromBytes(bytes.data);
}

QString newRunId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<QString> normalisedRunId(const QString &text)
{
    const QUuid id = QUuid::fromString(text); // reads as far as it makes sense
    const QString given = text.toLower();
    if (id.isNull() || (given != id.toString(QUuid::WithoutBraces) && given != id.toString(QUuid::WithBraces))) {
        return failure(QCoreApplication::translate(
                           "RunId", "“%1” is not a run id: it is a UUID such as 0b9f6c1e-5d3a-4c58-9c0e-3f6f0d5b7a21.")
                           .arg(text));
    }
    QString normalised = id.toString(QUuid::WithoutBraces);
    if (normalised == QLatin1StringView(testRunId)) {
        return failure(
            QCoreApplication::translate("RunId",
                                        "The run id %1 is kept for the events by which connections are checked: a race "
                                        "needs another one.")
                .arg(normalised));
    }
    return normalised;
}

} // namespace trackside
