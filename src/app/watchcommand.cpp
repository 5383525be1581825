// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/backend.h"
#include "app/commandprofile.h"
#include "app/datafolder.h"
#include "app/terminal.h"
#include "app/watchtelling.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <unordered_set>
#include <utility>

namespace trackside {

using namespace std::chrono_literals;

namespace {

constexpr auto pauseBetweenCourses = 10s; ///< of a race whose course is unknown
constexpr int looksUntilAskedAgain = 5; ///< for those who were not entered

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

    [[nodiscard]] Result<RaceLook> look()
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
        RaceLook look { *snapshot, (*snapshot)->standing, m_courseIsShown ? Error() : m_noCourse, {} };
        // Somebody else's race may tell of fewer than have rows.
        const auto all = std::max<std::int64_t>((*snapshot)->counts.competitors, std::ssize((*snapshot)->standing));
        const auto wanted = m_options.limit > 0 ? m_options.limit : all;
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

    void print(const RaceLook &look) const
    {
        if (m_options.json) {
            tellAsJson(look, m_options.limit, m_entrants);
        } else {
            tellAsText(look, m_courseMetres, m_entrants);
        }
    }

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
