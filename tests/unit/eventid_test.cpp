// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/eventid.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace trackside;
using namespace Qt::StringLiterals;

namespace {

const QUuid run = QUuid::fromString(u"0b9f6c1e-5d3a-4c58-9c0e-3f6f0d5b7a21"_s);

} // namespace

/// The vectors of HACKING ("Event ids").
TEST(EventId, hasTheVectorsThatAreWrittenDown)
{
    EXPECT_EQ(eventId(run, 1, 0).toString(QUuid::WithoutBraces).toStdString(), "fc2691d2-0685-83d9-a217-635a3e99f531");
    EXPECT_EQ(eventId(run, 17, 83).toString(QUuid::WithoutBraces).toStdString(),
              "befd2c6e-b54c-8513-bca7-afe9487b00c3");
    EXPECT_EQ(eventId(QUuid(), 1'000'000, 86'400).toString(QUuid::WithoutBraces).toStdString(),
              "0436e076-09ab-8fd3-93fa-89284d744458");
}

TEST(EventId, isAUuidOfVersionEightAndNeverTwiceTheSame)
{
    QSet<QUuid> seen;
    for (std::uint32_t bib = 1; bib <= 300; ++bib) {
        for (std::int32_t second = 0; second < 1000; ++second) {
            const QUuid id = eventId(run, bib, second);
            ASSERT_EQ(id.variant(), QUuid::DCE);
            ASSERT_EQ(id.toRfc4122()[6] & 0xF0, 0x80);
            seen.insert(id);
        }
    }
    EXPECT_EQ(seen.size(), 300'000);
}

TEST(RunId, isNormalisedOrRefused)
{
    EXPECT_EQ(*normalisedRunId(u"{0B9F6C1E-5D3A-4C58-9C0E-3F6F0D5B7A21}"_s), u"0b9f6c1e-5d3a-4c58-9c0e-3f6f0d5b7a21"_s);
    EXPECT_EQ(normalisedRunId(u"../x"_s).error().message,
              u"“../x” is not a run id: it is a UUID such as 0b9f6c1e-5d3a-4c58-9c0e-3f6f0d5b7a21."_s);
    EXPECT_NE(newRunId(), newRunId());
    const auto reserved = normalisedRunId(u"{00000000-0000-8000-8000-000000000000}"_s);
    ASSERT_FALSE(reserved);
    EXPECT_EQ(reserved.error().message,
              u"The run id 00000000-0000-8000-8000-000000000000 is kept for the events by which connections are "
              "checked: a race needs another one."_s);
}
