// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/backend.h"
#include "app/commandprofile.h"
#include "app/datafolder.h"
#include "app/json.h"
#include "app/terminal.h"

#include <QCoreApplication>
#include <QTimer>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

/// What one look at the race brings: the snapshot, and the rows that were asked for.
struct Look {
    SnapshotPtr snapshot;
    std::vector<StandingRow> rows;
};

class Watcher {
public:
    Watcher(const WatchOptions &options, const Profile &profile)
        : m_options(options)
        , m_runId(QString::fromStdString(options.runId))
        , m_store(openBackend(profile, DataFolder::ofThisUser()).store)
    {
        if (const auto course = m_store->courseOf(m_runId).result()) {
            m_courseMetres = (*course)->line.lengthMetres();
        }
    }

    [[nodiscard]] Result<Look> look()
    {
        const auto snapshot = m_store->snapshot(m_runId, m_options.at, m_whole).result();
        m_whole = false;
        if (!snapshot) {
            return std::unexpected(snapshot.error());
        }
        Look look { *snapshot, (*snapshot)->standing };
        const auto wanted = m_options.limit > 0 ? m_options.limit : (*snapshot)->counts.competitors;
        if (wanted > static_cast<std::int64_t>(look.rows.size()) && (*snapshot)->counts.competitors > wholeFieldLimit) {
            auto rows = m_store->standingFrom(m_runId, (*snapshot)->second, 0, wanted).result();
            if (!rows) {
                return std::unexpected(rows.error());
            }
            look.rows = std::move(rows->rows);
        }
        look.rows.resize(std::min(look.rows.size(), static_cast<std::size_t>(wanted)));
        return look;
    }

    void print(const Look &look) const { m_options.json ? printJson(look) : printText(look); }

    [[nodiscard]] bool onlyOnce() const { return m_options.once || m_options.json || m_options.at.has_value(); }

private:
    static std::int64_t inside(const Snapshot &snapshot)
    {
        return snapshot.zones.empty() ? 0 : snapshot.zones.front().inside;
    }

    static Json::Value longestInside(Json &json, const Snapshot &snapshot)
    {
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

    void printText(const Look &look) const
    {
        const Snapshot &snapshot = *look.snapshot;
        terminal::print(u"\n%1 of the race, %2 running, %3 finished, %4 retired, %5 in the geofence\n"_s
                            .arg(terminal::timeText(std::max(0, snapshot.second)))
                            .arg(snapshot.counts.running)
                            .arg(snapshot.counts.finished)
                            .arg(snapshot.counts.retired)
                            .arg(inside(snapshot)));
        terminal::print(terminal::standingTable(look.rows, m_courseMetres));
    }

    static void printJson(const Look &look)
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
        json.add(object, "inZone", json.number(inside(snapshot)));
        json.add(object, "freshnessMs", json.number(snapshot.facts.freshnessMs));
        json.add(object, "queries", json.number(std::int64_t { snapshot.facts.statements }));
        json.add(object, "longestInZone", longestInside(json, snapshot));
        const Json::Value standing = json.array();
        for (const StandingRow &row : look.rows) {
            const Json::Value entry = standingEntry(json, row);
            json.add(entry, "position", placeEntry(json, row.event.position));
            json.append(standing, entry);
        }
        json.add(object, "standing", standing);
        terminal::print(json.written(object));
    }

    const WatchOptions &m_options;
    QString m_runId;
    std::unique_ptr<RaceStore> m_store;
    double m_courseMetres = 0.0;
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
    Error told; // what is wrong, told once for as long as it lasts
    QTimer timer;
    timer.setSingleShot(true);
    const auto refresh = [&] {
        const auto look = watcher.look();
        const Error trouble = look ? look->snapshot->trouble : look.error();
        if (look) {
            watcher.print(*look);
        }
        if (std::exchange(told, trouble) != trouble && !trouble.message.isEmpty()) {
            terminal::complain(trouble);
        }
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
