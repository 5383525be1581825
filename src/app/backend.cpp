// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"

#include "app/clustersink.h"
#include "app/datafolder.h"
#include "results/askedrace.h"
#include "store/pinotstore.h"
#include "store/sqlitedecisions.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"
#include "store/sqlitewholerace.h"
#include "streaming/kafkatail.h"
#include "streaming/sessiontail.h"

namespace trackside {

using namespace std::chrono_literals;

Backend openBackend(const Profile &profile, const DataFolder &data, const AnswerWatch &watch)
{
    if (profile.cluster) {
        auto store = std::make_unique<PinotStore>(profile.cluster->pinot, data.hiddenRaces(profile.name),
                                                  data.decisions(profile.name));
        store->setWatch(watch);
        SaveRace saveRace = [&asked = *store, path = data.decisions(profile.name)](
                                const QString &runId, const QString &file, const Errand &errand) {
            SqliteDecisions decisions([path](const QString &) { return path; });
            AskedRace race(asked, decisions, runId, errand.stop);
            return saveWholeRace(race, file, errand);
        };
        return { .store = std::move(store),
                 .makeSink = [cluster = *profile.cluster] { return std::make_unique<ClusterSink>(cluster); },
                 .patience = 60s,
                 .mostWithoutStore = {},
                 .saveRace = std::move(saveRace) };
    }
    auto store = std::make_unique<SqliteStore>(data.races());
    store->setWatch(watch);
    return { .store = std::move(store),
             .makeSink = [races = data.races()] { return std::make_unique<SqliteSink>(races); },
             .patience = 0s,
             .mostWithoutStore = 10s,
             .saveRace =
                 [races = data.races()](const QString &runId, const QString &file, const Errand &errand) {
                     return storedRace(races, runId, errand.stop).and_then([&](const std::unique_ptr<WholeRace> &race) {
                         return saveWholeRace(*race, file, errand);
                     });
                 } };
}

std::unique_ptr<EventTail> openTail(const Profile &profile, Backend &backend)
{
    if (profile.cluster) {
        return std::make_unique<KafkaTail>(profile.cluster->kafka);
    }
    auto tail = std::make_unique<SessionTail>();
    backend.makeSink = tail->watching(std::move(backend.makeSink));
    return tail;
}

} // namespace trackside
