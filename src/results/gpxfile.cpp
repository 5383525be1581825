// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/gpxfile.h"

#include "analysis/decisions.h"
#include "course/plainnumber.h"
#include "results/savedfile.h"

#include <QDateTime>
#include <QTimeZone>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

/// Without the characters that XML does not have, not even escaped.
QString fitForXml(const QString &text)
{
    return QString::fromUtf8(text.toUtf8()).removeIf([](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n') || c == QChar(0xfffe) || c == QChar(0xffff);
    });
}

QString timeText(std::int64_t utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

/// "F40, place 2 · Harriers · disqualified by hand: cut the course", with the word of events and files.
QString descriptionOf(const RaceEntry &entry, const Decision *decision)
{
    QStringList parts;
    if (!entry.entrant.category.isEmpty()) {
        parts << (entry.categoryPlace > 0
                      ? u"%1, place %2"_s.arg(entry.entrant.category, QString::number(entry.categoryPlace))
                      : entry.entrant.category);
    }
    if (!entry.entrant.club.isEmpty()) {
        parts << entry.entrant.club;
    }
    if (decision != nullptr && decision->status) {
        const QString what = QString::fromLatin1(statusName(*decision->status)) + u" by hand"_s;
        parts << (decision->reason.isEmpty() ? what : what + u": "_s + decision->reason);
    }
    return parts.join(u" · "_s);
}

} // namespace

GpxFile::GpxFile(const QString &path, std::int64_t startTimeMs)
    : m_file(path)
    , m_xml(&m_file)
    , m_startTimeMs(startTimeMs)
{
}

Result<std::unique_ptr<GpxFile>> GpxFile::create(const QString &path, const RaceRecord &race, const QString &courseName)
{
    std::unique_ptr<GpxFile> gpx(new GpxFile(path, race.startTimeMs));
    if (!gpx->m_file.open(QIODevice::WriteOnly)) {
        return std::unexpected(notWritten(gpx->m_file));
    }
    QXmlStreamWriter &xml = gpx->m_xml;
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"gpx"_s);
    xml.writeDefaultNamespace(u"http://www.topografix.com/GPX/1/1"_s);
    xml.writeAttribute(u"version"_s, u"1.1"_s);
    xml.writeAttribute(u"creator"_s, u"Trackside"_s);
    xml.writeStartElement(u"metadata"_s);
    xml.writeTextElement(u"name"_s, fitForXml(race.eventName.isEmpty() ? courseName : race.eventName));
    xml.writeTextElement(u"desc"_s, fitForXml(courseName));
    xml.writeTextElement(u"time"_s, timeText(race.startTimeMs));
    xml.writeEndElement();
    return gpx;
}

void GpxFile::addTrack(std::span<const PositionEvent> way, const RaceEntries &entries,
                       std::span<const Decision> decisions)
{
    if (way.empty()) {
        return;
    }
    m_xml.writeStartElement(u"trk"_s);
    const std::uint32_t runner = way.front().competitorId;
    m_xml.writeTextElement(u"name"_s, fitForXml(runnerLabel(runner, entries)));
    const auto entry = entries.find(runner);
    const QString description =
        descriptionOf(entry != entries.end() ? entry->second : RaceEntry(), decisionOf(decisions, runner));
    if (!description.isEmpty()) {
        m_xml.writeTextElement(u"desc"_s, fitForXml(description));
    }
    m_xml.writeStartElement(u"trkseg"_s);
    for (const PositionEvent &event : way) {
        m_xml.writeStartElement(u"trkpt"_s);
        m_xml.writeAttribute(u"lat"_s, plainNumber(event.position.latitude));
        m_xml.writeAttribute(u"lon"_s, plainNumber(event.position.longitude));
        m_xml.writeTextElement(u"time"_s, timeText(m_startTimeMs + event.elapsedMs));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

Result<void> GpxFile::finish()
{
    m_xml.writeEndDocument();
    return m_file.commit() ? Result<void>() : std::unexpected(notWritten(m_file));
}

} // namespace trackside
