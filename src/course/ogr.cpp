// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/ogr.h"

#include "course/splittext.h"

#include <cpl_conv.h>
#include <cpl_http.h>
#include <cpl_vsi.h>
#include <ogr_srs_api.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <mutex>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

CPLHTTPResult *refuseToFetch(const char *url, CSLConstList /*options*/, GDALProgressFunc /*progress*/,
                             void * /*ofProgress*/, CPLHTTPFetchWriteFunc /*write*/, void * /*ofWrite*/, void * /*own*/)
{
    CPLError(CE_Failure, CPLE_HttpResponse, "%s is not fetched", url);
    auto *result = static_cast<CPLHTTPResult *>(CPLCalloc(1, sizeof(CPLHTTPResult)));
    result->nStatus = 1;
    result->pszErrBuf = CPLStrdup("not fetched");
    return result;
}

} // namespace

void registerDrivers()
{
    static std::once_flag once;
    std::call_once(once, [] {
        RegisterOGRLIBKML();
        RegisterOGRKML();
        RegisterOGRGPX();
        RegisterOGRGeoJSON();
        RegisterOGRCSV();
        OSRSetPROJEnableNetwork(FALSE);
    });
}

QuietGdal::QuietGdal()
{
    CPLPushErrorHandlerEx(&QuietGdal::append, this);
    CPLHTTPPushFetchCallback(refuseToFetch, nullptr);
}

QuietGdal::~QuietGdal()
{
    CPLHTTPPopFetchCallback();
    CPLPopErrorHandler();
}

QString QuietGdal::words() const
{
    return m_words.join("; "_L1);
}

void QuietGdal::append(CPLErr level, CPLErrorNum /*number*/, const char *message)
{
    auto *quiet = static_cast<QuietGdal *>(CPLGetErrorHandlerUserData());
    quiet->m_words.append(QString::fromUtf8(message));
    quiet->m_hasFailed = quiet->m_hasFailed || level >= CE_Failure;
}

GdalMemoryFile::GdalMemoryFile(const QByteArray &bytes, const char *likeName)
    : m_name(VSIMemGenerateHiddenFilename(likeName))
{
    // GDAL takes a pointer to what it could write to, and only reads here.
    auto *data = reinterpret_cast<GByte *>(const_cast<char *>(bytes.data()));
    VSIFCloseL(VSIFileFromMemBuffer(m_name.c_str(), data, static_cast<vsi_l_offset>(bytes.size()), FALSE));
}

GdalMemoryFile::~GdalMemoryFile()
{
    VSIUnlink(m_name.c_str());
}

LonLat placeOf(const OGRPoint &point)
{
    return { point.getX(), point.getY() };
}

std::vector<LonLat> placesOf(const OGRSimpleCurve &curve)
{
    std::vector<LonLat> places;
    places.reserve(static_cast<std::size_t>(curve.getNumPoints()));
    for (const OGRPoint &point : curve) {
        places.push_back(placeOf(point));
    }
    return places;
}

Zone zoneOf(const QString &name, const OGRPolygon &polygon)
{
    Zone zone { .name = name, .outer = {}, .holes = {} };
    if (const OGRLinearRing *ring = polygon.getExteriorRing()) {
        zone.outer = placesOf(*ring);
    }
    for (int hole = 0; hole < polygon.getNumInteriorRings(); ++hole) {
        if (const OGRLinearRing *ring = polygon.getInteriorRing(hole); !ring->IsEmpty()) {
            zone.holes.push_back(placesOf(*ring));
        }
    }
    return zone;
}

QString textIn(const OGRFeature &feature, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const int index = feature.GetFieldIndex(name); index >= 0 && feature.IsFieldSetAndNotNull(index)) {
            if (QString text = QString::fromUtf8(feature.GetFieldAsString(index)).simplified(); !text.isEmpty()) {
                return text;
            }
        }
    }
    return {};
}

std::optional<SplitPlan::Every> splitsEveryIn(const OGRFeature &feature)
{
    return everyOf(textIn(feature, { splitfield::every }));
}

std::optional<SplitLine> splitLineIn(const OGRFeature &feature)
{
    const OGRGeometry *geometry = feature.GetGeometryRef();
    if (!geometry || textIn(feature, { splitfield::isLine }).isEmpty()
        || wkbFlatten(geometry->getGeometryType()) != wkbLineString) {
        return {};
    }
    const std::vector<LonLat> places = placesOf(*geometry->toLineString());
    if (places.size() != 2) {
        return {};
    }
    SplitLine line { .name = textIn(feature, { "name" }), .from = places[0], .to = places[1] };
    for (const QString &number : textIn(feature, { splitfield::leftOut }).split(u' ', Qt::SkipEmptyParts)) {
        if (const qlonglong crossing = number.toLongLong(); crossing > 0) {
            line.leftOut.push_back(static_cast<std::size_t>(crossing - 1));
        }
    }
    std::ranges::sort(line.leftOut);
    const auto repeats = std::ranges::unique(line.leftOut);
    line.leftOut.erase(repeats.begin(), repeats.end());
    return line;
}

} // namespace trackside
