// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/xmlmending.h"

#include <QStringList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <utility>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto extensionNamespace = "http://www.google.com/kml/ext/2.2"_L1;

bool isGpx(const CourseText &text)
{
    return text.format == FileFormat::Gpx;
}

class PlainWriter {
public:
    explicit PlainWriter(const CourseText &text)
        : m_isGpx(isGpx(text))
        , m_reader(text.utf8)
    {
    }

    std::optional<QByteArray> write()
    {
        // Prefixes are kept as they are written: the drivers go by names, not by namespaces.
        m_reader.setNamespaceProcessing(false);
        while (!m_reader.atEnd()) {
            take(m_reader.readNext());
        }
        return m_reader.hasError() ? std::nullopt : std::optional(std::move(m_bytes));
    }

private:
    void take(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::StartElement:
            begin();
            break;
        case QXmlStreamReader::EndElement:
            end();
            break;
        case QXmlStreamReader::Characters:
            if (m_coordinate) {
                *m_coordinate += m_reader.text();
            } else {
                m_writer.writeCharacters(m_reader.text());
            }
            break;
        default: // comments, instructions, the document type, and entities that lead outside
            break;
        }
    }

    void begin()
    {
        const QString written = m_reader.qualifiedName().toString();
        if (!std::exchange(m_hasRoot, true)) {
            m_rootPrefix = written.contains(u':') ? written.section(u':', 0, 0) + u':' : QString();
        }
        const QString name = nameFor(written);
        if (name == "gx:coord"_L1) {
            m_coordinate = QString();
            return;
        }
        m_writer.writeStartElement(name);
        if (name == "kml"_L1 && !m_reader.attributes().hasAttribute("xmlns:gx"_L1)) {
            m_writer.writeAttribute(u"xmlns:gx"_s, extensionNamespace);
        }
        for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
            m_writer.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
        }
    }

    void end()
    {
        if (!m_coordinate) {
            m_writer.writeEndElement();
            return;
        }
        const QString coordinate = std::exchange(m_coordinate, std::nullopt)->simplified();
        if (!coordinate.isEmpty()) {
            m_writer.writeTextElement(u"gx:coord"_s, coordinate);
        }
    }

    [[nodiscard]] QString nameFor(const QString &name) const
    {
        if (m_isGpx) {
            return name.startsWith(m_rootPrefix) ? name.sliced(m_rootPrefix.size()) : name;
        }
        if (name == "Track"_L1 || name == "MultiTrack"_L1 || name == "coord"_L1) {
            return u"gx:"_s + name;
        }
        return name;
    }

    bool m_isGpx;
    QXmlStreamReader m_reader;
    QByteArray m_bytes;
    QXmlStreamWriter m_writer { &m_bytes };
    std::optional<QString> m_coordinate; ///< the text of the position that is being read
    bool m_hasRoot = false;
    QString m_rootPrefix; ///< with its colon: how the file marks the names of its own format
};

/// What can be used when it is there to its end.
bool isWhole(QStringView name)
{
    static const QStringList elements { u"Placemark"_s, u"LineString"_s, u"LinearRing"_s, u"Polygon"_s, u"Point"_s,
                                        u"gx:Track"_s,  u"trk"_s,        u"trkseg"_s,     u"rte"_s,     u"wpt"_s };
    return elements.contains(name);
}

bool isPoint(QStringView name)
{
    return name == "wpt"_L1 || name == "rtept"_L1 || name == "trkpt"_L1;
}

} // namespace

bool needsPlainXml(const CourseText &text)
{
    if (text.format == FileFormat::GeoJson || text.format == FileFormat::OriginCsv) {
        return false;
    }
    const QByteArrayView head = QByteArrayView(text.utf8).first(std::min<qsizetype>(text.utf8.size(), 65'536));
    const bool hasPrefix = isGpx(text) && !head.contains("<gpx") && !head.contains("<GPX");
    const bool isKml = !isGpx(text);
    return head.contains("<!DOCTYPE") || hasPrefix
        || (isKml
            && (text.utf8.contains("<Track>") || text.utf8.contains("<Track ") || text.utf8.contains("<gx:coord/>")
                || text.utf8.contains("<gx:coord />") || text.utf8.contains("<gx:coord></")));
}

std::optional<QByteArray> plainXml(const CourseText &text)
{
    return PlainWriter(text).write();
}

std::optional<QString> unreadableNumber(const QByteArray &gpx)
{
    QXmlStreamReader xml(gpx);
    xml.setNamespaceProcessing(false);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || !isPoint(xml.qualifiedName())) {
            continue;
        }
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            const QStringView name = attribute.qualifiedName();
            const QStringView value = attribute.value().trimmed();
            bool isNumber = false;
            (void)value.toDouble(&isNumber);
            if ((name == "lat"_L1 || name == "lon"_L1) && !isNumber) {
                return value.toString();
            }
        }
    }
    return {};
}

std::optional<QByteArray> upToDamage(const CourseText &text)
{
    const QString whole = QString::fromUtf8(text.utf8);
    QXmlStreamReader xml(whole);
    xml.setNamespaceProcessing(false);
    constexpr qsizetype deepest = 200; // of a course's file
    QStringList open;
    QStringList openAtWhole;
    qint64 end = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (open.size() >= deepest) {
                return {};
            }
            open.append(xml.qualifiedName().toString());
        } else if (token == QXmlStreamReader::EndElement && !open.isEmpty()) {
            open.removeLast();
            if (isWhole(xml.qualifiedName())) {
                end = xml.characterOffset();
                openAtWhole = open;
            }
        }
    }
    if (end == 0) {
        return {};
    }
    QString mended = whole.first(end);
    while (!openAtWhole.isEmpty()) {
        mended += u"</"_s + openAtWhole.takeLast() + u'>';
    }
    return mended.toUtf8();
}

} // namespace trackside
