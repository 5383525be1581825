// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/mapcolouring.h"

#include "dashboard/dotsprites.h"
#include "dashboard/livepicture.h"
#include "models/coursecrowd.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

QString pictureOf(ColourBy by, DotSprites::Kind kind)
{
    return u"dot/%1/%2"_s.arg(static_cast<int>(by)).arg(static_cast<int>(kind));
}

std::int64_t countOf(const Snapshot &snapshot, RunnerStatus status)
{
    return std::ranges::count(snapshot.standing, status, [](const StandingRow &row) { return row.event.status; });
}

/// One zone by its name; several have theirs on the map.
QString zonesText(const Course &course)
{
    if (course.zones.size() > 1)
        return MapColouring::tr("Zones");
    const QString &name = course.zones.front().name;
    return name.isEmpty() ? MapColouring::tr("Zone") : name;
}

} // namespace

MapColouring::MapColouring(LivePicture &picture, MapScene &scene, QObject *parent)
    : QObject(parent)
    , m_picture(picture)
    , m_scene(scene)
{
    connect(&picture, &LivePicture::updated, this, &MapColouring::update);
    connect(&picture, &LivePicture::runChanged, this, &MapColouring::update);
    connect(&picture, &LivePicture::courseChanged, this, &MapColouring::update);
    connect(&scene, &MapScene::crowdedChanged, this, &MapColouring::update);
    update();
}

void MapColouring::colourBy(ColourBy by)
{
    m_by = by;
    update();
}

void MapColouring::setCategories(const Categories &categories)
{
    if (!hasCategories() && !categories.categoryOf)
        return; // as with each page of a large field's names
    m_categories = categories;
    update();
    Q_EMIT categoriesChanged();
}

void MapColouring::update()
{
    const SnapshotPtr &snapshot = m_picture.feed().snapshot();
    const ColourBy by = m_by == ColourBy::Category && !hasCategories() ? ColourBy::One : m_by;
    auto classes = std::make_shared<RunnerClasses>();
    if (snapshot && by == ColourBy::Pace)
        *classes = RunnerClasses::byPace(*snapshot, m_picture.format());
    else if (snapshot && by == ColourBy::Category)
        *classes = RunnerClasses::byCategory(*snapshot, m_categories);
    m_scene.setColouring(by, classes);
    showLegend();
}

/// Classes stand in the place of the status that they are of. Only who is out of the race is always told apart.
void MapColouring::showLegend()
{
    using Kind = DotSprites::Kind;
    const SnapshotPtr &snapshot = m_picture.feed().snapshot();
    const RunnerClasses &classes = m_scene.classes();
    const Counts counts = snapshot ? snapshot->counts : Counts();
    const std::int64_t stopped = snapshot ? countOf(*snapshot, RunnerStatus::Stopped) : 0;
    const CoursePtr &course = m_picture.feed().course();
    const bool hasZone = course && !course->zones.empty();
    const ColourBy by = m_scene.colourBy();
    const auto number = [&](std::int64_t count) { return snapshot ? m_picture.format().number(count) : QString(); };

    std::vector<MapLegendEntry> legend { { .picture = u"line"_s, .text = tr("Course"), .count = {} } };
    if (hasZone)
        legend.push_back({ .picture = u"zone"_s, .text = zonesText(*course), .count = {} });
    if (m_scene.isCrowded()) {
        addCrowd(legend);
        m_scene.setLegend(std::move(legend));
        return;
    }
    for (const RunnerClasses::Meaning &meaning : classes.meanings())
        legend.push_back({ .picture = pictureOf(by, DotSprites::kindOfClass(meaning.number)),
                           .text = meaning.text,
                           .count = number(meaning.count) });
    // Beside classes, what nobody is would only take room from the map.
    const bool leavesOut = !classes.meanings().empty();
    const auto add = [&](Kind kind, const QString &text, std::int64_t count) {
        if (count > 0 || !leavesOut)
            legend.push_back({ .picture = pictureOf(by, kind), .text = text, .count = number(count) });
    };
    if (by != ColourBy::Category) {
        if (by != ColourBy::Pace)
            add(Kind::Running, tr("Running"), counts.running - stopped);
        if (hasZone)
            add(Kind::Stopped, tr("Stopped"), stopped);
        if (counts.waiting > 0)
            add(Kind::Waiting, tr("Waiting"), counts.waiting);
        add(Kind::Finished, tr("Finished"), counts.finished);
    }
    add(Kind::Out, tr("Out of the race"), counts.retired + counts.notStarted + counts.disqualified);
    m_scene.setLegend(std::move(legend));
}

void MapColouring::addCrowd(std::vector<MapLegendEntry> &legend) const
{
    const Format &format = m_picture.format();
    const QString on = m_scene.miles() ? tr("on 100 yd") : tr("on 100 m");
    for (std::size_t step = 0; step < crowdSteps.size(); ++step) {
        const auto number = [&](std::size_t at) { return format.number(std::llround(crowdSteps[at])); };
        const bool isLast = step + 1 == crowdSteps.size();
        const QString runners = isLast
            ? tr("%1 or more").arg(number(step))
            : tr("%1 to %2").arg(number(step), format.number(std::llround(crowdSteps[step + 1]) - 1));
        legend.push_back({ .picture = u"crowd/%1"_s.arg(step + 1),
                           .text = step == 0 ? tr("%1 runners %2").arg(runners, on) : runners,
                           .count = {} });
    }
}

} // namespace trackside
