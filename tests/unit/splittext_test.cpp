// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How splits are written down: random plans read back to the last bit, and what is no plan has a sentence.
#include "course/splittext.h"

#include <gmock/gmock.h>

#include <random>

using namespace trackside;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

TEST(SplitText, ReadsBackAsItWas)
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> longitude(-180.0, 180.0);
    std::uniform_real_distribution<double> latitude(-85.0, 85.0);
    for (int round = 0; round < 200; ++round) {
        SplitPlan plan { .every = static_cast<SplitPlan::Every>(round % 3) };
        for (int i = 0; i < round % 5; ++i) {
            SplitLine line { .name = u"“Brücke” %1"_s.arg(i),
                             .from = { longitude(random), latitude(random) },
                             .to = { longitude(random), latitude(random) } };
            for (std::size_t crossing = 0; crossing < random() % 4; ++crossing) {
                line.leftOut.push_back(2 * crossing);
            }
            plan.lines.push_back(line);
        }
        const auto read = splitsFromJson(splitsToJson(plan));
        ASSERT_TRUE(read) << read.error().message.toStdString();
        EXPECT_EQ(*read, plan);
    }
}

TEST(SplitText, IsNothingForThePlanThatACourseHasByItself)
{
    EXPECT_TRUE(splitsToJson({}).isEmpty());
    EXPECT_FALSE(splitsToJson({}).isNull()) << "SQLite would take it for no text";
    EXPECT_EQ(splitsFromJson({}).value(), SplitPlan());
}

TEST(SplitText, RefusesWhatIsNoPlan)
{
    for (const QString &text : { u"no JSON"_s, u"[]"_s, u"{}"_s, uR"({"every":"furlong"})"_s, uR"({"every":1})"_s }) {
        const auto read = splitsFromJson(text);
        ASSERT_FALSE(read) << qPrintable(text);
        EXPECT_THAT(read.error().message.toStdString(), HasSubstr("every “kilometre”")) << qPrintable(text);
    }
    EXPECT_THAT(splitsFromJson(uR"({"every":"mile","lines":7})"_s).error().message.toStdString(), HasSubstr("list"));
    const QString plan = uR"({"every":"mile","lines":[{"name":"A","from":[7,50],"to":[7.1,50]},%1]})"_s;
    for (const QString &line :
         { u"7"_s, uR"({"from":[7,50],"to":[7,51]})"_s, uR"({"name":"B","from":[7,50]})"_s,
           uR"({"name":"B","from":[7,50],"to":["7",51]})"_s, uR"({"name":"B","from":[7,50],"to":[7,91]})"_s,
           uR"({"name":"B","from":[7,50],"to":[7,51,3]})"_s,
           uR"({"name":"B","from":[7,50],"to":[7,51],"leftOut":[2,1]})"_s,
           uR"({"name":"B","from":[7,50],"to":[7,51],"leftOut":[-1]})"_s,
           uR"({"name":"B","from":[7,50],"to":[7,51],"leftOut":[1.5]})"_s,
           uR"({"name":"B","from":[7,50],"to":[7,51],"leftOut":"1"})"_s }) {
        const auto read = splitsFromJson(plan.arg(line));
        ASSERT_FALSE(read) << qPrintable(line);
        EXPECT_THAT(read.error().message.toStdString(), HasSubstr("Line 2 ")) << qPrintable(line);
    }
}
