// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/course.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::Course)
};

} // namespace

const std::vector<Passage> &Course::geofencePassages() const
{
    static const std::vector<Passage> none;
    return passages.empty() ? none : passages.front();
}

Result<CoursePtr> makeCourse(QString id, QString name, QString description, CourseLine line, LonLat start,
                             LonLat finish, std::vector<Zone> zones, SplitPlan splitPlan)
{
    // A text that is not there is empty, never null: stores tell the two apart.
    std::vector<QString *> texts { &id, &name, &description };
    std::ranges::transform(zones, std::back_inserter(texts), [](Zone &zone) { return &zone.name; });
    for (QString *text : texts) {
        if (text->isNull()) {
            *text = QLatin1StringView("");
        }
    }
    if (zones.size() > maxZones) {
        return failure(Text::tr("The course has %L1 zones; a course has at most %L2.").arg(zones.size()).arg(maxZones));
    }
    std::vector<std::vector<Passage>> passages;
    for (const Zone &zone : zones) {
        auto found = passagesOf(line, zone);
        if (!found) {
            return std::unexpected(std::move(found).error());
        }
        passages.push_back(*std::move(found));
    }
    std::vector<Split> splits = splitsOf(measured(line), splitPlan);
    return std::make_shared<const Course>(Course {
        .id = std::move(id),
        .name = std::move(name),
        .description = std::move(description),
        .line = std::move(line),
        .start = start,
        .finish = finish,
        .zones = std::move(zones),
        .passages = std::move(passages),
        .splitPlan = std::move(splitPlan),
        .splits = std::move(splits),
    });
}

} // namespace trackside
