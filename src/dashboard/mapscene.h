// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "dashboard/maplabels.h"
#include "dashboard/maplook.h"
#include "dashboard/measuretool.h"
#include "dashboard/theme.h"
#include "tiles/tilesource.h"

#include <QGeoCoordinate>
#include <QGeoRectangle>
#include <QObject>
#include <QVariantList>

#include <chrono>
#include <cstdint>

namespace trackside {

class GlideTrack;
class RunnerSelection;

/// What the map shows, as its QML sees it, and the orders that the window gives the map. GUI thread. The objects handed
/// in must outlive it.
class MapScene : public QObject {
    Q_OBJECT
    Q_PROPERTY(trackside::Colours colours READ colours NOTIFY coloursChanged)
    Q_PROPERTY(bool hasCourse READ hasCourse NOTIFY courseChanged)
    Q_PROPERTY(QVariantList zones READ zones NOTIFY courseChanged)
    Q_PROPERTY(QGeoCoordinate start READ start NOTIFY courseChanged)
    Q_PROPERTY(QGeoCoordinate finish READ finish NOTIFY courseChanged)
    Q_PROPERTY(QGeoRectangle bounds READ bounds NOTIFY courseChanged)
    Q_PROPERTY(QString banner READ banner NOTIFY bannerChanged)
    Q_PROPERTY(QString bannerDetail READ bannerDetail NOTIFY bannerChanged)
    Q_PROPERTY(QString wayBack READ wayBack NOTIFY bannerChanged)
    Q_PROPERTY(bool miles READ miles NOTIFY milesChanged)
    Q_PROPERTY(QVariantList legend READ legend NOTIFY legendChanged)
    Q_PROPERTY(trackside::MeasureTool *measuring READ measuring CONSTANT)
    Q_PROPERTY(bool hasBackground READ hasBackground NOTIFY backgroundChanged)
    Q_PROPERTY(QString attribution READ attribution NOTIFY backgroundChanged)
    Q_PROPERTY(bool following READ following WRITE setFollowing NOTIFY followingChanged)

public:
    MapScene(GlideTrack &glide, RunnerSelection &selection, QObject *parent = nullptr);

    void setColours(const Colours &colours);
    [[nodiscard]] const Colours &colours() const { return m_colours; }

    /// Shows \p course and asks for a fitting view; none: an empty map.
    void setCourse(CoursePtr course);
    [[nodiscard]] bool hasCourse() const { return m_course != nullptr; }
    [[nodiscard]] const CoursePtr &course() const { return m_course; }
    [[nodiscard]] QVariantList zones() const; ///< of QGeoPolygon
    [[nodiscard]] QGeoCoordinate start() const;
    [[nodiscard]] QGeoCoordinate finish() const;
    [[nodiscard]] QGeoRectangle bounds() const; ///< of line, zones and flags

    /// Tiles under the course; null: none. The view stays.
    void setBackground(TileSourcePtr background);
    [[nodiscard]] const TileSourcePtr &background() const { return m_background; }
    [[nodiscard]] bool hasBackground() const { return m_background != nullptr; }
    [[nodiscard]] QString attribution() const { return m_background ? m_background->facts().attribution : QString(); }

    /// What the dots' colours tell, and the classes where it is one of those.
    void setColouring(ColourBy by, RunnerClassesPtr classes);
    [[nodiscard]] ColourBy colourBy() const { return m_colourBy; }
    [[nodiscard]] const RunnerClasses &classes() const { return *m_classes; }

    /// The last way of runners, in race time; 0: none. Of those who are set off from the others, or of everybody where
    /// they are few.
    void setTails(std::int64_t ms, bool ofAll);
    [[nodiscard]] std::int64_t tailMs() const { return m_tailMs; }
    [[nodiscard]] bool tailsOfAll() const { return m_tailsOfAll; }

    void setDensity(MapDensity density);
    [[nodiscard]] MapDensity density() const { return m_density; }
    /// Whether it is the density that is drawn now; told by the layer.
    void setCrowded(bool crowded);
    [[nodiscard]] bool isCrowded() const { return m_crowded; }

    void setLegend(std::vector<MapLegendEntry> legend);
    [[nodiscard]] QVariantList legend() const; ///< of maps: picture, text, count

    void setBanner(const MapBanner &banner);
    [[nodiscard]] QString banner() const { return m_banner.title; }
    [[nodiscard]] QString bannerDetail() const { return m_banner.detail; }
    [[nodiscard]] QString wayBack() const { return m_banner.wayBack; }

    void setMiles(bool miles);
    [[nodiscard]] bool miles() const { return m_miles; }
    /// Of a density: runners are counted on so many metres, a hundred of them or of yards.
    [[nodiscard]] double crowdMetres() const { return m_miles ? 91.44 : 100.0; }

    /// Whether the view goes along with the current runner.
    void setFollowing(bool following);
    [[nodiscard]] bool following() const { return m_following; }

    [[nodiscard]] MeasureTool *measuring() const { return m_measuring; }
    [[nodiscard]] MapLabels &labels() { return m_labels; }
    [[nodiscard]] const MapLabels &labels() const { return m_labels; }

    [[nodiscard]] GlideTrack &glide() const { return m_glide; }
    [[nodiscard]] RunnerSelection &selection() const { return m_selection; }

    /// The answers changed: dots may have to move.
    void dotsChanged() { Q_EMIT dotsMoved(); }

Q_SIGNALS:
    void coloursChanged();
    void courseChanged();
    void backgroundChanged();
    void bannerChanged();
    void milesChanged();
    void followingChanged();
    void dotsMoved();
    void crowdedChanged();
    void colouringChanged(); ///< dots look different, wherever they are
    void legendChanged();
    void fitRequested();
    void zoomRequested(double levels);
    void wayBackTaken(); ///< the banner's button was pressed
    void told(const QString &words); ///< said on the map for a moment
    /// A frame with runners in motion took so long, from the request to the swap.
    void frameDrawn(std::chrono::nanoseconds took);

private:
    MeasureTool *m_measuring;
    MapLabels m_labels;
    GlideTrack &m_glide;
    RunnerSelection &m_selection;
    Colours m_colours;
    CoursePtr m_course;
    TileSourcePtr m_background;
    ColourBy m_colourBy = ColourBy::One;
    RunnerClassesPtr m_classes = std::make_shared<RunnerClasses>();
    std::vector<MapLegendEntry> m_legend;
    MapBanner m_banner;
    std::int64_t m_tailMs = 0;
    bool m_tailsOfAll = false;
    MapDensity m_density = MapDensity::Automatic;
    bool m_crowded = false;
    bool m_miles = false;
    bool m_following = false;
};

} // namespace trackside
