// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of a zone, of one of several.
#include "dashboard/livepicture.h"
#include "gui/windowfixture.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class ZonesTest : public WindowTest { };

TEST_F(ZonesTest, OneOfSeveralIsChosenByName)
{
    const RaceOrder race = order(u"city-marathon"_s);
    races.start(race);
    races.advanceTo(race.record.runId, 3'000);
    window->showRun(race.record.runId);
    auto *box = find<QComboBox>(u"zoneBox"_s);
    ASSERT_TRUE(comes([box] { return box->count() > 1; }));
    EXPECT_TRUE(box->isVisibleTo(box->parentWidget()));
    const SnapshotPtr &snapshot = window->picture().feed().snapshot();
    ASSERT_EQ(box->count(), static_cast<int>(snapshot->zones.size()));
    for (int zone = box->count() - 1; zone >= 0; --zone) {
        box->setCurrentIndex(zone);
        Q_EMIT box->activated(zone);
        EXPECT_EQ(window->picture().zone().zone(), zone);
        EXPECT_EQ(box->currentText(), snapshot->zones[static_cast<std::size_t>(zone)].name);
        const std::int64_t passages = snapshot->zones[static_cast<std::size_t>(zone)].passagesSoFar;
        const QString end = passages > 0 ? QString::number(passages) : u"Nobody has been through yet"_s;
        EXPECT_TRUE(window->picture().zone().headline().endsWith(end)) << zone;
    }
}

TEST_F(ZonesTest, WhereThereIsOneThereIsNothingToChoose)
{
    showRace(600);
    const auto *box = find<QComboBox>(u"zoneBox"_s);
    EXPECT_FALSE(box->isVisibleTo(box->parentWidget()));
}

} // namespace
} // namespace trackside::test
