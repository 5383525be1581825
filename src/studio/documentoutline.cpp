// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/documentoutline.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

/// The text of the first `name` among the children of one of the given elements, before any line begins.
QString firstNameIn(const QByteArray &utf8, const QStringList &parents)
{
    QXmlStreamReader xml(utf8);
    QStringList path;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: {
            const QString name = xml.name().toString();
            if (name == "name"_L1 && !path.isEmpty() && parents.contains(path.back())) {
                return xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
            }
            if (name == "Placemark"_L1 || name == "trk"_L1 || name == "rte"_L1 || name == "wpt"_L1) {
                return {};
            }
            path.append(name);
            break;
        }
        case QXmlStreamReader::EndElement:
            if (!path.isEmpty()) {
                path.removeLast();
            }
            break;
        default:
            break;
        }
    }
    return {};
}

} // namespace

QString titleOf(const CourseText &text)
{
    switch (text.format) {
    case FileFormat::Kml:
    case FileFormat::Kmz:
        return firstNameIn(text.utf8, { u"Document"_s, u"kml"_s, u"Folder"_s });
    case FileFormat::Gpx:
        // GPX 1.0 has it without `metadata`.
        return firstNameIn(text.utf8, { u"metadata"_s, u"gpx"_s });
    case FileFormat::GeoJson:
    case FileFormat::OriginCsv:
        break;
    }
    return {};
}

std::vector<std::size_t> placemarkOrder(const CourseText &text)
{
    if (text.format != FileFormat::Kml && text.format != FileFormat::Kmz) {
        return {};
    }
    struct Place {
        std::size_t container;
        std::size_t index;
    };
    std::vector<Place> places;
    std::vector<std::size_t> open { 0 }; // containers, by when they began
    std::size_t containers = 1;
    QXmlStreamReader xml(text.utf8);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const bool isContainer = xml.name() == "Folder"_L1 || xml.name() == "Document"_L1;
        if (token == QXmlStreamReader::StartElement && isContainer) {
            open.push_back(containers++);
        } else if (token == QXmlStreamReader::EndElement && isContainer) {
            open.pop_back();
        } else if (token == QXmlStreamReader::StartElement && xml.name() == "Placemark"_L1) {
            places.push_back({ open.back(), places.size() });
        }
    }
    std::ranges::stable_sort(places, {}, &Place::container);
    std::vector<std::size_t> order;
    std::ranges::transform(places, std::back_inserter(order), &Place::index);
    return order;
}

QStringList linksIn(const CourseText &text)
{
    QStringList links;
    if ((text.format != FileFormat::Kml && text.format != FileFormat::Kmz) || !text.utf8.contains("NetworkLink")) {
        return links;
    }
    QXmlStreamReader xml(text.utf8);
    int depth = 0; // of network links
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const bool isLink = xml.name() == "NetworkLink"_L1;
        if (token == QXmlStreamReader::StartElement && isLink) {
            ++depth;
        } else if (token == QXmlStreamReader::EndElement && isLink) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement && depth > 0 && xml.name() == "href"_L1) {
            links.append(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
        }
    }
    return links;
}

} // namespace trackside
