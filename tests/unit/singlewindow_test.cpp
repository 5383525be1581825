// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singlewindow.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

TEST(SingleWindow, TakesFilesUntilItIsClosed)
{
    const QTemporaryDir folder;
    const SingleWindow later(folder.path());
    EXPECT_FALSE(later.handOver(u"a.trackside"_s)) << "there is none";
    SingleWindow first(folder.path());
    first.listen();
    EXPECT_TRUE(later.handOver(u"a.trackside"_s));
    first.close();
    EXPECT_FALSE(later.handOver(u"a.trackside"_s)) << "nobody would open it";

    SingleWindow second(folder.path());
    second.listen();
    first.close();
    EXPECT_TRUE(later.handOver(u"a.trackside"_s)) << "it is another one's now";
}

} // namespace
} // namespace trackside::test
