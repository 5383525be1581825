// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/mapscene.h"

#include "models/glidetrack.h"
#include "models/runnerselection.h"

#include <QGeoPolygon>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

QGeoCoordinate coordinateOf(LonLat place)
{
    return { place.latitude, place.longitude };
}

template <typename Places> QList<QGeoCoordinate> coordinatesOf(const Places &places)
{
    QList<QGeoCoordinate> coordinates;
    coordinates.reserve(static_cast<qsizetype>(places.size()));
    for (const LonLat place : places)
        coordinates.append(coordinateOf(place));
    return coordinates;
}

} // namespace

MapScene::MapScene(GlideTrack &glide, RunnerSelection &selection, QObject *parent)
    : QObject(parent)
    , m_measuring(new MeasureTool(this))
    , m_glide(glide)
    , m_selection(selection)
{
    connect(&selection, &RunnerSelection::changed, this, &MapScene::dotsMoved);
    connect(&m_labels, &MapLabels::changed, this, &MapScene::dotsMoved);
}

void MapScene::setColours(const Colours &colours)
{
    m_colours = colours;
    Q_EMIT coloursChanged();
}

void MapScene::setCourse(CoursePtr course)
{
    m_course = std::move(course);
    m_measuring->setCourse(m_course);
    Q_EMIT courseChanged();
    if (m_course)
        Q_EMIT fitRequested();
}

void MapScene::setBackground(TileSourcePtr background)
{
    m_background = std::move(background);
    Q_EMIT backgroundChanged();
}

QVariantList MapScene::zones() const
{
    QVariantList list;
    if (!m_course)
        return list;
    for (const Zone &zone : m_course->zones) {
        QGeoPolygon polygon(coordinatesOf(zone.outer));
        for (const auto &hole : zone.holes)
            polygon.addHole(coordinatesOf(hole));
        list.append(QVariant::fromValue(polygon));
    }
    return list;
}

QGeoCoordinate MapScene::start() const
{
    return m_course ? coordinateOf(m_course->start) : QGeoCoordinate();
}

QGeoCoordinate MapScene::finish() const
{
    return m_course ? coordinateOf(m_course->finish) : QGeoCoordinate();
}

QGeoRectangle MapScene::bounds() const
{
    if (!m_course)
        return {};
    QList<QGeoCoordinate> places = coordinatesOf(m_course->line.vertices());
    places << start() << finish();
    for (const Zone &zone : m_course->zones)
        places << coordinatesOf(zone.outer);
    return QGeoRectangle(places);
}

void MapScene::setColouring(ColourBy by, RunnerClassesPtr classes)
{
    m_classes = std::move(classes);
    if (by != m_colourBy) {
        m_colourBy = by;
        Q_EMIT colouringChanged();
    }
    Q_EMIT dotsMoved();
}

void MapScene::setTails(std::int64_t ms, bool ofAll)
{
    m_tailMs = ms;
    m_tailsOfAll = ofAll;
    m_glide.keepTrails(ms > 0);
    Q_EMIT dotsMoved();
}

void MapScene::setDensity(MapDensity density)
{
    m_density = density;
    Q_EMIT dotsMoved();
}

void MapScene::setCrowded(bool crowded)
{
    if (crowded == m_crowded)
        return;
    m_crowded = crowded;
    Q_EMIT crowdedChanged();
}

void MapScene::setLegend(std::vector<MapLegendEntry> legend)
{
    if (legend == m_legend)
        return;
    m_legend = std::move(legend);
    Q_EMIT legendChanged();
}

QVariantList MapScene::legend() const
{
    QVariantList list;
    for (const MapLegendEntry &entry : m_legend)
        list.append(
            QVariantMap { { u"picture"_s, entry.picture }, { u"text"_s, entry.text }, { u"count"_s, entry.count } });
    return list;
}

void MapScene::setBanner(const MapBanner &banner)
{
    if (banner == m_banner)
        return;
    m_banner = banner;
    Q_EMIT bannerChanged();
}

void MapScene::setMiles(bool miles)
{
    m_miles = miles;
    Q_EMIT milesChanged();
}

void MapScene::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    Q_EMIT followingChanged();
}

} // namespace trackside
