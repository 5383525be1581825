// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles from a server, kind and unkind, on the loopback.
#include "tiles/onlinetiles.h"
#include "tiles/tileurl.h"

#include "support/httpstub.h"
#include "tiles/tilepictures.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace trackside::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const Tile tile { 3, 4, 2 };

/// A tile server that answers as it is told.
class OnlineTilesTest : public testing::Test {
protected:
    explicit OnlineTilesTest()
        : server([this](const StubRequest &) { return reply; })
    {
    }

    [[nodiscard]] OnlineTiles::Order order() const
    {
        return { .pattern = server.url().toString(QUrl::StripTrailingSlash) + u"/{z}/{x}/{y}.png"_s,
                 .attribution = u"© Somebody"_s,
                 .userAgent = "Trackside/1 (test)",
                 .cacheFolder = {} };
    }
    /// What comes; fails where nothing does.
    static TilePicture wait(const QFuture<TilePicture> &future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 10s));
        return future.resultCount() > 0 ? future.result() : TilePicture();
    }
    [[nodiscard]] std::size_t asked() const { return server.requests().size(); }

    const QByteArray red = pictureOf(Qt::red);
    StubReply reply { .body = red };
    HttpStub server;
};

TEST_F(OnlineTilesTest, AsksForTheTileAndSaysWhoAsks)
{
    OnlineTiles tiles(order());
    EXPECT_EQ(tiles.facts().attribution, u"© Somebody"_s);
    EXPECT_EQ(asked(), 0U) << "nothing is asked for before a tile is";
    EXPECT_EQ(wait(tiles.picture(tile)), red);
    ASSERT_EQ(asked(), 1U);
    EXPECT_EQ(server.requests().front().target, "/3/4/2.png");
    EXPECT_TRUE(server.requests().front().head.toLower().contains("user-agent: trackside/1 (test)"));
}

TEST_F(OnlineTilesTest, KeepsOnDiskWhatTheServerAllows)
{
    const QTemporaryDir folder;
    reply.headers = "Cache-Control: max-age=3600\r\n";
    OnlineTiles::Order kept = order();
    kept.cacheFolder = folder.path();
    {
        OnlineTiles tiles(kept);
        EXPECT_EQ(wait(tiles.picture(tile)), red);
    }
    const std::size_t before = asked();
    OnlineTiles tiles(kept);
    EXPECT_EQ(wait(tiles.picture(tile)), red);
    EXPECT_EQ(asked(), before);
}

TEST_F(OnlineTilesTest, ItsEndAnswersWhatIsWaitedFor)
{
    reply = { .kind = StubReply::Kind::Silence };
    std::vector<QFuture<TilePicture>> futures;
    {
        OnlineTiles tiles(order());
        for (std::int64_t x = 0; x < 8; ++x)
            futures.push_back(tiles.picture({ 10, x, 0 }));
    }
    for (const QFuture<TilePicture> &future : futures)
        EXPECT_EQ(wait(future), std::nullopt);
}

TEST_F(OnlineTilesTest, ATileThatIsNotThereIsNoFailure)
{
    reply = { .status = 404 };
    OnlineTiles tiles(order());
    EXPECT_EQ(wait(tiles.picture(tile)), QByteArray());
    EXPECT_EQ(wait(tiles.picture({ 3, 4, 3 })), QByteArray());
    EXPECT_EQ(asked(), 2U);
}

TEST_F(OnlineTilesTest, LeavesAFailingServerAlone)
{
    reply = { .status = 503 };
    OnlineTiles::Order patient = order();
    patient.firstPause = 1h;
    OnlineTiles tiles(patient);
    EXPECT_EQ(wait(tiles.picture(tile)), std::nullopt);
    EXPECT_EQ(wait(tiles.picture({ 3, 4, 3 })), std::nullopt);
    EXPECT_EQ(asked(), 1U);
}

TEST_F(OnlineTilesTest, AsksAgainAfterThePause)
{
    reply = { .status = 503 };
    OnlineTiles::Order hasty = order();
    hasty.firstPause = 1ms;
    OnlineTiles tiles(hasty);
    EXPECT_EQ(wait(tiles.picture(tile)), std::nullopt);
    EXPECT_TRUE(QTest::qWaitFor([&] { return wait(tiles.picture(tile)) == std::nullopt && asked() > 1; }, 10s));
}

TEST_F(OnlineTilesTest, WhatIsNoPictureIsAFailure)
{
    OnlineTiles::Order hasty = order();
    for (const QByteArray &body : { QByteArray("<html>Please sign in</html>"), QByteArray(), QByteArray("RIFF") }) {
        reply = { .body = body };
        OnlineTiles tiles(hasty);
        EXPECT_EQ(wait(tiles.picture(tile)), std::nullopt) << body.constData();
    }
}

TEST_F(OnlineTilesTest, OneTileThatCannotBeShownDoesNotStopTheOthers)
{
    OnlineTiles::Order patient = order();
    patient.firstPause = 1h;
    OnlineTiles tiles(patient);
    for (const StubReply &bad :
         { StubReply { .body = red + QByteArray(10 << 20, 'x') }, StubReply { .status = 400 } }) {
        reply = bad;
        EXPECT_EQ(wait(tiles.picture(tile)), QByteArray());
        reply = { .body = red };
        EXPECT_EQ(wait(tiles.picture({ 3, 4, 3 })), red);
    }
}

TEST_F(OnlineTilesTest, ShowsWhatIsOnTheDiskWhileTheServerFails)
{
    const QTemporaryDir folder;
    OnlineTiles::Order kept = order();
    kept.cacheFolder = folder.path();
    kept.firstPause = 1h;
    reply.headers = "Cache-Control: max-age=3600\r\n";
    OnlineTiles tiles(kept);
    EXPECT_EQ(wait(tiles.picture(tile)), red);
    reply = { .status = 503 };
    EXPECT_EQ(wait(tiles.picture({ 3, 4, 3 })), std::nullopt);
    const std::size_t before = asked();
    EXPECT_EQ(wait(tiles.picture(tile)), red);
    EXPECT_EQ(wait(tiles.picture({ 3, 4, 3 })), std::nullopt);
    EXPECT_EQ(asked(), before);
}

TEST_F(OnlineTilesTest, WaitsSoLongForAServerThatHangs)
{
    reply = { .kind = StubReply::Kind::Silence };
    OnlineTiles::Order hasty = order();
    hasty.timeout = 50ms;
    OnlineTiles tiles(hasty);
    EXPECT_EQ(wait(tiles.picture(tile)), std::nullopt);
}

TEST_F(OnlineTilesTest, AsksForFewAtATimeAndTheNewestFirst)
{
    reply = { .kind = StubReply::Kind::Silence };
    OnlineTiles tiles(order());
    std::vector<QFuture<TilePicture>> futures;
    for (std::int64_t x = 0; x < 300; ++x)
        futures.push_back(tiles.picture({ 10, x, 0 }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked() == OnlineTiles::mostAtOnce; }, 10s));
    const auto answered = std::ranges::count_if(futures, &QFuture<TilePicture>::isFinished);
    EXPECT_EQ(answered, 300 - OnlineTiles::mostAtOnce - static_cast<int>(OnlineTiles::mostWaiting))
        << "the oldest that wait are given up";
    EXPECT_TRUE(futures[4].isFinished());
    EXPECT_FALSE(futures.back().isFinished());
}

TEST(TileUrl, SaysWhatIsWrong)
{
    EXPECT_TRUE(problemOfTileUrl(u"https://t.example.org/{z}/{x}/{y}.png"_s).isEmpty());
    EXPECT_TRUE(problemOfTileUrl(u" http://localhost:8080/{z}/{x}/{y}?key=1 "_s).isEmpty());
    for (const QString &wrong :
         { QString(), u"https://t.example.org/{z}/{x}.png"_s, u"ftp://t.example.org/{z}/{x}/{y}"_s,
           u"file:///etc/{z}/{x}/{y}"_s, u"{z}{x}{y}"_s, u"https:///{z}/{x}/{y}"_s,
           u"https://me:pw@t.org/{z}/{x}/{y}"_s, u"https://{s}.t.org/{z}/{x}/{y}{r}.png"_s })
        EXPECT_FALSE(problemOfTileUrl(wrong).isEmpty()) << wrong.toStdString();
    EXPECT_TRUE(problemOfTileUrl(u"https://{s}.t.org/{z}/{x}/{y}.png"_s).startsWith(u"{s} "));
    EXPECT_EQ(tileUrl(u"https://t.org/{z}/{x}/{y}.png"_s, tile).toString(), u"https://t.org/3/4/2.png"_s);
}

} // namespace
} // namespace trackside::test
