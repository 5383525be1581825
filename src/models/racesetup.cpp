// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/racesetup.h"

#include "models/raceorder.h"
#include "simulation/eventname.h"

#include <QSettings>

#include <algorithm>
#include <utility>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto fastestField = "fastestSecondsPerKm"_L1;
constexpr auto slowestField = "slowestSecondsPerKm"_L1;

/// Left free beside a race, so that the machine goes on working.
constexpr std::int64_t reserveBytes = 200'000'000;

} // namespace

RaceSetup::RaceSetup(std::vector<CoursePtr> courses, SetupSurroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_courses(std::move(courses))
    , m_surroundings(std::move(surroundings))
    , m_course(m_courses.empty() ? nullptr : m_courses.front())
{
    m_estimateTimer.setSingleShot(true);
    connect(&m_estimateTimer, &QTimer::timeout, this, &RaceSetup::updateEstimate);
    connect(&m_entrants, &EntrantsForm::changed, this, &RaceSetup::takeEntrants);
    touch();
}

RaceSetup::~RaceSetup() = default;

void RaceSetup::setCourse(const QString &courseId)
{
    const auto found = std::ranges::find_if(m_courses, [&](const CoursePtr &course) { return course->id == courseId; });
    const CoursePtr chosen = found == m_courses.end() ? nullptr : *found;
    if (chosen == m_course)
        return;
    m_course = chosen;
    touch();
}

void RaceSetup::addCourse(const CoursePtr &course)
{
    std::erase_if(m_courses, [&](const CoursePtr &other) { return other->id == course->id; });
    m_courses.push_back(course);
    m_course = course;
    touch();
}

void RaceSetup::setConfig(const RaceConfig &config)
{
    if (config == m_config)
        return;
    if (config.fastestSecondsPerKm != m_config.fastestSecondsPerKm)
        m_unreadable.remove(fastestField);
    if (config.slowestSecondsPerKm != m_config.slowestSecondsPerKm)
        m_unreadable.remove(slowestField);
    m_config = config;
    touch();
}

void RaceSetup::setPreset(PaceProfile preset)
{
    m_unreadable.clear();
    m_config = withPreset(m_config, preset);
    touch();
}

QString RaceSetup::fastestPaceText() const
{
    return m_unreadable.value(fastestField, m_format.pace(m_config.fastestSecondsPerKm));
}

QString RaceSetup::slowestPaceText() const
{
    return m_unreadable.value(slowestField, m_format.pace(m_config.slowestSecondsPerKm));
}

void RaceSetup::setFastestPaceText(const QString &text)
{
    setPaceText(&RaceConfig::fastestSecondsPerKm, fastestField, text);
}

void RaceSetup::setSlowestPaceText(const QString &text)
{
    setPaceText(&RaceConfig::slowestSecondsPerKm, slowestField, text);
}

void RaceSetup::setPaceText(PaceField field, const QString &key, const QString &text)
{
    const bool wasUnreadable = m_unreadable.contains(key);
    // The text is rounded to the second: the same text again must not round what it stands for, unless that is refused.
    if (!wasUnreadable && problemOf(key).isEmpty() && text.trimmed() == m_format.pace(m_config.*field))
        return;
    if (const auto pace = m_format.paceFromText(text)) {
        m_unreadable.remove(key);
        m_config.*field = *pace;
    } else {
        m_unreadable.insert(key, text);
    }
    touch();
}

void RaceSetup::setSpeed(double speed)
{
    if (speed == m_speed)
        return;
    m_speed = speed;
    touch();
}

void RaceSetup::setEventName(const QString &name)
{
    if (name == m_eventName)
        return;
    m_eventName = name;
    touch();
}

void RaceSetup::setStartTime(const std::optional<QDateTime> &time)
{
    if (time == m_startTime)
        return;
    m_startTime = time;
    touch();
}

QDateTime RaceSetup::startTime() const
{
    return m_startTime.value_or(m_surroundings.now());
}

void RaceSetup::setFormat(const Format &format)
{
    m_format = format;
    m_unreadable.clear();
    touch();
    Q_EMIT estimateChanged();
}

QString RaceSetup::problemOf(const QString &field) const
{
    const auto found = std::ranges::find(m_problems, field, &ConfigProblem::field);
    return found == m_problems.end() ? QString() : found->message;
}

void RaceSetup::takeEntrants()
{
    const EntrantList &list = m_entrants.list();
    if (list.entrants) {
        m_ownRunners = m_ownRunners.value_or(m_config.runners);
        m_config.runners = static_cast<std::int64_t>(list.entrants->size());
    } else if (!m_entrants.hasFile() && m_ownRunners) {
        m_config.runners = *std::exchange(m_ownRunners, {});
    }
    if (list.entrants || !m_entrants.hasFile()) {
        if (!list.waveSizes.empty() && m_config.waveSizes.empty())
            m_ownWaveSize = std::exchange(m_config.waveSize, 0);
        else if (list.waveSizes.empty() && !m_config.waveSizes.empty())
            m_config.waveSize = m_ownWaveSize;
        m_config.waveSizes = list.waveSizes;
    }
    touch();
}

void RaceSetup::touch()
{
    findProblems();
    m_estimateTimer.start(0ms);
    Q_EMIT changed();
}

void RaceSetup::findProblems()
{
    m_problems = problemsOf(m_config);
    const auto add = [this](const QString &field, const QString &message) { m_problems.push_back({ field, message }); };
    const auto checkPace = [&](const QString &field, double pace) {
        if (!m_unreadable.contains(field) && limits::secondsPerKm.holds(pace))
            return;
        // The form speaks of paces as people write them, and what a field held before does not matter now.
        std::erase_if(m_problems, [&field](const ConfigProblem &problem) { return problem.field == field; });
        add(field, paceProblem(field));
    };
    // That the slowest must not be the faster says nothing while the fastest is none.
    if (!problemOf(slowestField).isEmpty()) {
        std::erase_if(m_problems, [](const ConfigProblem &problem) { return problem.field == slowestField; });
        if (!m_unreadable.contains(fastestField) && limits::secondsPerKm.holds(m_config.fastestSecondsPerKm))
            add(slowestField,
                tr("The slowest pace must not be faster than the fastest: %1 %2 or more.")
                    .arg(leastPace(m_config.fastestSecondsPerKm), m_format.paceUnit()));
    }
    const auto cutOff = std::ranges::find(m_problems, u"cutOffSeconds"_s, &ConfigProblem::field);
    if (cutOff != m_problems.end())
        cutOff->message = tr("The cut-off must be from %1 to %2 minutes.")
                              .arg(m_format.number(static_cast<std::int64_t>(limits::cutOffSeconds.least / 60.0)),
                                   m_format.number(static_cast<std::int64_t>(limits::cutOffSeconds.most / 60.0)));
    for (ConfigProblem &problem : m_problems) {
        if (const QString inPerCent = shareProblem(problem.field); !inPerCent.isEmpty())
            problem.message = inPerCent;
    }
    checkPace(fastestField, m_config.fastestSecondsPerKm);
    checkPace(slowestField, m_config.slowestSecondsPerKm);
    if (const QString obstacle = m_entrants.obstacle(); !obstacle.isEmpty())
        add(u"entrants"_s, obstacle);
    if (m_eventName.size() > longestEventName)
        add(u"eventName"_s,
            tr("An event name has %1 characters at most, not %2.")
                .arg(m_format.number(longestEventName), m_format.number(m_eventName.size())));
    if (!m_course)
        add(u"course"_s, tr("Choose a course."));
    if (m_speed != 0.0 && !limits::speed.holds(m_speed))
        add(u"speed"_s,
            tr("The speed must be from %1 to %2.")
                .arg(m_format.speed(limits::speed.least), m_format.speed(limits::speed.most)));
    if (m_startTime && !m_startTime->isValid())
        add(u"startTime"_s, tr("The start time must be a date and a time."));
}

void RaceSetup::updateEstimate()
{
    m_estimateTimer.stop();
    findProblems();
    m_estimate.reset();
    if (m_problems.empty()) {
        if (auto estimate = estimateRace(m_course, m_config))
            m_estimate = *estimate;
    }
    if (m_estimate && m_surroundings.freeBytes) {
        const std::int64_t free = m_surroundings.freeBytes();
        if (m_estimate->bytes + reserveBytes > free) {
            m_problems.push_back({ u"disk"_s,
                                   tr("The race takes about %1 on disk, and %2 are free: choose fewer runners, or keep "
                                      "fewer seconds of their history.")
                                       .arg(m_format.bytes(m_estimate->bytes), m_format.bytes(free)) });
            Q_EMIT changed();
        }
    }
    Q_EMIT estimateChanged();
}

RaceOrder RaceSetup::toOrder() const
{
    RaceOrder order = newOrder(m_config, m_course, m_entrants.list().entrants);
    order.record.startTimeMs = startTime().toMSecsSinceEpoch();
    order.record.eventName = m_eventName;
    order.speed = m_speed;
    return order;
}

void RaceSetup::remember(QSettings &settings) const
{
    RaceConfig own = m_config;
    own.runners = m_ownRunners.value_or(own.runners);
    own.waveSize = own.waveSizes.empty() ? own.waveSize : m_ownWaveSize;
    own.waveSizes.clear();
    settings.setValue("setup/config"_L1, toJson(own));
    m_entrants.remember(settings);
    settings.setValue("setup/speed"_L1, m_speed);
    if (m_course)
        settings.setValue("setup/course"_L1, m_course->id);
}

void RaceSetup::restore(QSettings &settings)
{
    if (const auto config = raceConfigFromJson(settings.value("setup/config"_L1).toByteArray()))
        m_config = *config;
    bool isNumber = false;
    const double speed = settings.value("setup/speed"_L1).toDouble(&isNumber);
    if (isNumber && (speed == 0.0 || limits::speed.holds(speed)))
        m_speed = speed;
    const QString courseId = settings.value("setup/course"_L1).toString();
    const auto found = std::ranges::find_if(m_courses, [&](const CoursePtr &course) { return course->id == courseId; });
    if (found != m_courses.end())
        m_course = *found;
    m_unreadable.clear();
    touch();
    m_entrants.restore(settings);
}

} // namespace trackside
