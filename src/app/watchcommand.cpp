// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "analysis/decisions.h"
#include "analysis/racelog.h"
#include "app/backend.h"
#include "app/commandprofile.h"
#include "app/datafolder.h"
#include "app/json.h"
#include "app/terminal.h"
#include "store/eventplace.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <ranges>
#include <unordered_set>
#include <utility>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pauseBetweenCourses = 10s; ///< of a race whose course is unknown
constexpr int looksUntilAskedAgain = 5; ///< for those who were not entered

/// What one look at the race brings: the snapshot, and the rows that were asked for.
struct Look {
    SnapshotPtr snapshot;
    std::vector<StandingRow> rows;
    Error noCourse; ///< why the race is shown without its course
    Error noEntrants; ///< why names are missing that may be there
};

/// Complains of what is wrong, once for as long as it lasts.
class Complaint {
public:
    void take(const Error &error)
    {
        if (std::exchange(m_told, error) != error && !error.message.isEmpty()) {
            terminal::complain(error);
        }
    }

private:
    Error m_told;
};

class Watcher {
public:
    Watcher(const WatchOptions &options, const Profile &profile)
        : m_options(options)
        , m_runId(QString::fromStdString(options.runId))
        , m_store(openBackend(profile, DataFolder::ofThisUser()).store)
    {
        askCourse();
    }

    [[nodiscard]] Result<Look> look()
    {
        if (!m_courseIsShown && m_courseLate.hasExpired()) {
            askCourse();
        }
        const auto snapshot = m_store->snapshot(m_runId, m_options.at, m_whole).result();
        m_whole = false;
        if (!snapshot) {
            return std::unexpected(snapshot.error());
        }
        m_courseIsShown = (*snapshot)->courseKnown;
        Look look { *snapshot, (*snapshot)->standing, m_courseIsShown ? Error() : m_noCourse, {} };
        const auto wanted = m_options.limit > 0 ? m_options.limit : (*snapshot)->counts.competitors;
        if (wanted > static_cast<std::int64_t>(look.rows.size()) && (*snapshot)->counts.competitors > wholeFieldLimit) {
            auto rows = m_store->standingFrom(m_runId, (*snapshot)->second, 0, wanted).result();
            if (!rows) {
                return std::unexpected(rows.error());
            }
            look.rows = std::move(rows->rows);
        }
        look.rows.resize(std::min(look.rows.size(), static_cast<std::size_t>(wanted)));
        look.noEntrants = readEntrants(look.rows);
        return look;
    }

    void print(const Look &look) const { m_options.json ? printJson(look) : printText(look); }

    [[nodiscard]] bool onlyOnce() const { return m_options.once || m_options.json || m_options.at.has_value(); }

private:
    void askCourse()
    {
        const auto course = m_store->courseOf(m_runId).result();
        m_courseLate.setRemainingTime(pauseBetweenCourses);
        m_courseMetres = course ? (*course)->line.lengthMetres() : 0.0;
        m_noCourse = course ? Error() : course.error();
        m_whole = m_whole || course; // what was read without it lacks the zones
    }

    /// Of those who are not known yet, nor known not to be entered. An error leaves them without a name.
    Error readEntrants(std::span<const StandingRow> rows)
    {
        if (++m_looks % looksUntilAskedAgain == 0) {
            m_notEntered.clear();
        }
        std::vector<std::uint32_t> unknown;
        for (const StandingRow &row : rows) {
            const std::uint32_t competitorId = row.event.competitorId;
            if (!m_entrants.contains(competitorId) && !m_notEntered.contains(competitorId)) {
                unknown.push_back(competitorId);
            }
        }
        if (unknown.empty()) {
            return {};
        }
        const auto found = m_store->entrants(m_runId, unknown).result();
        if (!found) {
            return found.error();
        }
        for (const Entrant &entrant : found->entrants) {
            m_entrants.emplace(entrant.competitorId, entrant);
        }
        std::ranges::copy_if(unknown, std::inserter(m_notEntered, m_notEntered.end()),
                             [this](std::uint32_t competitorId) { return !m_entrants.contains(competitorId); });
        return {};
    }

    static std::int64_t inside(const Snapshot &snapshot)
    {
        return snapshot.zones.empty() ? 0 : snapshot.zones.front().inside;
    }

    static Json::Value longestInside(Json &json, const Snapshot &snapshot)
    {
        if (!snapshot.courseKnown) {
            return json.nothing();
        }
        const Json::Value stays = json.array();
        if (!snapshot.zones.empty()) {
            for (const ZoneStay &stay : snapshot.zones.front().longest) {
                const Json::Value entry = json.object();
                json.add(entry, "competitorId", json.number(std::uint64_t { stay.event.competitorId }));
                json.add(entry, "insideMs", json.number(stay.insideMs));
                json.append(stays, entry);
            }
        }
        return stays;
    }

    [[nodiscard]] Json::Value splits(Json &json, const Snapshot &snapshot) const
    {
        if (!snapshot.courseKnown) {
            return json.nothing();
        }
        const Json::Value splits = json.array();
        for (const SplitAnswer &split : snapshot.splits) {
            const Json::Value entry = json.object();
            json.add(entry, "name", json.text(split.name));
            json.add(entry, "distanceMetres", json.number(split.distanceMetres));
            json.add(entry, "passed", json.number(split.passed));
            const Json::Value first = json.array();
            const std::int64_t most = m_options.limit > 0 ? m_options.limit : std::ssize(split.first);
            for (const SplitPlace &place : split.first | std::views::take(most)) {
                json.append(first, splitEntry(json, place));
            }
            json.add(entry, "first", first);
            json.append(splits, entry);
        }
        return splits;
    }

    static Json::Value splitEntry(Json &json, const SplitPlace &place)
    {
        const Json::Value entry = json.object();
        json.add(entry, "rank", json.number(std::int64_t { place.rank }));
        json.add(entry, "competitorId", json.number(std::uint64_t { place.time.competitorId }));
        json.add(entry, "elapsedMs", json.number(place.time.elapsedMs));
        json.add(entry, "legMs", json.number(place.time.legMs));
        json.add(entry, "isEstimate", json.boolean(place.time.isEstimate));
        json.add(entry, "isLegEstimate", json.boolean(place.time.isLegEstimate));
        return entry;
    }

    /// The newest first, as many as asked for.
    [[nodiscard]] Json::Value log(Json &json, const Snapshot &snapshot) const
    {
        const Json::Value log = json.array();
        const std::int64_t most = m_options.limit > 0 ? m_options.limit : std::ssize(snapshot.log);
        for (const RaceEvent &event : snapshot.log | std::views::reverse | std::views::take(most)) {
            json.append(log, logEntry(json, event, snapshot));
        }
        return log;
    }

    static Json::Value logEntry(Json &json, const RaceEvent &event, const Snapshot &snapshot)
    {
        const auto orNothing = [&json](std::int64_t number) {
            return number > 0 ? json.number(number) : json.nothing();
        };
        const QString place = placeOf(event, snapshot);
        const Json::Value entry = json.object();
        json.add(entry, "kind", json.text(QString::fromLatin1(kindName(event.kind))));
        json.add(entry, "elapsedMs", json.number(event.elapsedMs));
        json.add(entry, "competitorId", orNothing(event.competitorId));
        json.add(entry, "count", json.number(std::int64_t { event.count }));
        json.add(entry, "place", place.isEmpty() ? json.nothing() : json.text(place));
        json.add(entry, "rank", orNothing(event.rank));
        json.add(entry, "isEstimate", json.boolean(event.isEstimate));
        return entry;
    }

    void printText(const Look &look) const
    {
        const Snapshot &snapshot = *look.snapshot;
        const QString zone =
            snapshot.courseKnown ? u", %1 in the geofence"_s.arg(inside(snapshot)) : u", geofence unknown"_s;
        terminal::print(u"\n%1 of the race, %2 running, %3 finished, %4 retired%5\n"_s
                            .arg(terminal::timeText(std::max(0, snapshot.second)))
                            .arg(snapshot.counts.running)
                            .arg(snapshot.counts.finished)
                            .arg(snapshot.counts.retired)
                            .arg(zone));
        terminal::print(terminal::standingTable(look.rows, m_courseMetres, m_entrants));
    }

    void printJson(const Look &look) const
    {
        const Snapshot &snapshot = *look.snapshot;
        Json json;
        const Json::Value object = json.object();
        json.add(object, "runId", json.text(snapshot.runId));
        json.add(object, "course", json.text(snapshot.race.courseId));
        json.add(object, "raceTimeSeconds", json.number(std::int64_t { snapshot.second }));
        json.add(object, "running", json.number(snapshot.counts.running));
        json.add(object, "finished", json.number(snapshot.counts.finished));
        json.add(object, "retired", json.number(snapshot.counts.retired));
        json.add(object, "inZone", snapshot.courseKnown ? json.number(inside(snapshot)) : json.nothing());
        json.add(object, "freshnessMs", json.number(snapshot.facts.freshnessMs));
        json.add(object, "queries", json.number(std::int64_t { snapshot.facts.statements }));
        json.add(object, "longestInZone", longestInside(json, snapshot));
        json.add(object, "splits", splits(json, snapshot));
        json.add(object, "log", log(json, snapshot));
        const Json::Value standing = json.array();
        for (const StandingRow &row : look.rows) {
            const Json::Value entry = standingEntry(json, row);
            json.add(entry, "position", placeEntry(json, row.event.position));
            addEntrant(json, entry, terminal::entrantOf(m_entrants, row.event.competitorId));
            if (const Decision *decision = decisionOf(snapshot.decisions, row.event.competitorId)) {
                json.add(entry, "decision", decisionEntry(json, *decision));
            }
            json.append(standing, entry);
        }
        json.add(object, "standing", standing);
        terminal::print(json.written(object));
    }

    const WatchOptions &m_options;
    QString m_runId;
    std::unique_ptr<RaceStore> m_store;
    double m_courseMetres = 0.0; ///< 0: not known
    Error m_noCourse; ///< why it is not
    bool m_courseIsShown = true; ///< as far as the last snapshot tells
    QDeadlineTimer m_courseLate;
    EntrantsById m_entrants; ///< as far as they were asked for
    std::unordered_set<std::uint32_t> m_notEntered; ///< of those who were asked for; forgotten now and then
    int m_looks = 0;
    bool m_whole = true;
};

} // namespace

int run(const WatchOptions &options)
{
    const auto profile = commandProfile(options.profile);
    if (!profile) {
        terminal::complain(profile.error());
        return Usage;
    }
    Watcher watcher(options, *profile);
    bool hasAnswered = false;
    Complaint complaint;
    Complaint courseComplaint;
    Complaint entrantsComplaint;
    QTimer timer;
    timer.setSingleShot(true);
    const auto refresh = [&] {
        const auto look = watcher.look();
        if (look) {
            watcher.print(*look);
            courseComplaint.take(look->noCourse);
            entrantsComplaint.take(look->noEntrants);
        }
        complaint.take(look ? look->snapshot->trouble : look.error());
        hasAnswered = hasAnswered || look;
        if (watcher.onlyOnce() || !hasAnswered || (look && look->snapshot->complete)) {
            QCoreApplication::exit(look ? Succeeded : Failed);
            return;
        }
        timer.start(std::chrono::milliseconds(std::llround(options.everySeconds * 1000.0)));
    };
    QObject::connect(&timer, &QTimer::timeout, &timer, refresh);
    QTimer::singleShot(0, &timer, refresh);
    return QCoreApplication::exec();
}

} // namespace trackside
