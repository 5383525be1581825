// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles of folders and MBTiles files, of friends and of others.
#include "tiles/background.h"
#include "tiles/foldertiles.h"
#include "tiles/mbtiles.h"

#include "tiles/tilepictures.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace trackside::test {
namespace {

using namespace Qt::StringLiterals;

class TileFilesTest : public testing::Test {
protected:
    QString at(const QString &name) { return folder.filePath(name); }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static TilePicture pictureFrom(const Result<TileSourcePtr> &source, const Tile &tile)
    {
        return (*source)->picture(tile).result();
    }

    QTemporaryDir folder;
    const QByteArray red = pictureOf(Qt::red);
};

TEST_F(TileFilesTest, AFolderHasItsTilesByZoomColumnAndRow)
{
    write(at(u"map/3/4/2.png"_s), red);
    write(at(u"map/5/16/8.png"_s), red);
    const auto source = FolderTiles::open(at(u"map"_s));
    ASSERT_TRUE(source);
    EXPECT_EQ((*source)->facts().leastZoom, 3);
    EXPECT_EQ((*source)->facts().mostZoom, 5);
    EXPECT_EQ((*source)->facts().name, u"map"_s);
    EXPECT_EQ(pictureFrom(source, { 3, 4, 2 }), red);
    EXPECT_EQ(pictureFrom(source, { 3, 4, 3 }), QByteArray()) << "there is none";
}

/// As of a map with photographs where there are some.
TEST_F(TileFilesTest, AFolderMayHaveTilesOfSeveralKinds)
{
    const QByteArray blue = pictureOf(Qt::blue);
    write(at(u"map/3/4/2.jpg"_s), red);
    write(at(u"map/5/16/8.png"_s), blue);
    write(at(u"map/5/17/8.webp"_s), red);
    write(at(u"map/5/18/8.jpeg"_s), blue);
    const auto source = FolderTiles::open(at(u"map"_s));
    ASSERT_TRUE(source);
    EXPECT_EQ(pictureFrom(source, { 3, 4, 2 }), red);
    EXPECT_EQ(pictureFrom(source, { 5, 16, 8 }), blue);
    EXPECT_EQ(pictureFrom(source, { 5, 17, 8 }), red);
    EXPECT_EQ(pictureFrom(source, { 5, 18, 8 }), blue);
    EXPECT_EQ(pictureFrom(source, { 5, 19, 8 }), QByteArray()) << "there is none";
}

TEST_F(TileFilesTest, AFolderMayBeCalledAsItLikesAndBeginALevel)
{
    write(at(u"a%2Cb %5/3/4/2.png"_s), red);
    QDir().mkpath(at(u"a%2Cb %5/17"_s));
    const auto source = FolderTiles::open(at(u"a%2Cb %5"_s));
    ASSERT_TRUE(source);
    EXPECT_EQ((*source)->facts().mostZoom, 3);
    EXPECT_EQ(pictureFrom(source, { 3, 4, 2 }), red);
}

TEST_F(TileFilesTest, AFolderWithoutTilesSaysWhatIsExpected)
{
    QDir().mkpath(at(u"empty/3"_s));
    const auto empty = FolderTiles::open(at(u"empty"_s));
    ASSERT_FALSE(empty);
    EXPECT_TRUE(empty.error().message.contains(u"there are no tiles"_s));
    EXPECT_TRUE(empty.error().remedy.contains(u"zoom/x/y.png"_s));
    EXPECT_FALSE(FolderTiles::open(at(u"nowhere"_s)));
}

TEST_F(TileFilesTest, AFileTooLargeIsNoTile)
{
    write(at(u"map/1/0/0.png"_s), QByteArray(mostTileBytes + 1, 'x'));
    const auto source = FolderTiles::open(at(u"map"_s));
    ASSERT_TRUE(source);
    EXPECT_EQ(pictureFrom(source, { 1, 0, 0 }), QByteArray()) << "which is not asked for again";
}

TEST_F(TileFilesTest, AnMbTilesFileCountsRowsFromTheSouth)
{
    const QString path = at(u"a.mbtiles"_s);
    makeMbTiles(path,
                "INSERT INTO metadata VALUES ('name', 'Park'), ('format', 'png'), ('minzoom', '2'), ('maxzoom', '4'),"
                "('attribution', '© <a href=\"https://example.org\">Somebody</a>')");
    addTile(path, { 3, 4, 2 }, red);
    const auto source = MbTiles::open(path);
    ASSERT_TRUE(source) << source.error().detail.toStdString();
    EXPECT_EQ((*source)->facts().name, u"Park"_s);
    EXPECT_EQ((*source)->facts().attribution, u"© Somebody"_s) << "no markup";
    EXPECT_EQ((*source)->facts().leastZoom, 2);
    EXPECT_EQ((*source)->facts().mostZoom, 4);
    EXPECT_EQ(pictureFrom(source, { 3, 4, 2 }), red);
    EXPECT_EQ(pictureFrom(source, { 3, 4, 5 }), QByteArray());
}

/// An attribution is a piece of HTML.
TEST_F(TileFilesTest, ReferencesToCharactersAreTheCharacters)
{
    const std::pair<const char *, QString> attributions[] = {
        { R"(<a href="https://a.example.org/?b&amp;c">&copy; OpenMapTiles</a> &#169; &#xA9; A&amp;B)",
          u"© OpenMapTiles © © A&B"_s },
        { "&lt;b&gt;Maps&lt;/b&gt;&nbsp;&ndash; &amp;copy;", u"<b>Maps</b> – &copy;"_s },
        { "Q&A; R & D &unknown; &#0; &#xD800; &#x110000; &#99999999; &#xyz; &",
          u"Q&A; R & D &unknown; &#0; &#xD800; &#x110000; &#99999999; &#xyz; &"_s },
        { "Straße, 地図", u"Straße, 地図"_s },
    };
    int number = 0;
    for (const auto &[html, plain] : attributions) {
        const QString path = at(u"%1.mbtiles"_s.arg(++number));
        makeMbTiles(path, QByteArray("INSERT INTO metadata VALUES ('attribution', '") + html + "')");
        addTile(path, { 0, 0, 0 }, red);
        const auto source = MbTiles::open(path);
        ASSERT_TRUE(source);
        EXPECT_EQ((*source)->facts().attribution, plain);
    }
}

TEST_F(TileFilesTest, ZoomLevelsAreTheTilesWhereTheFileDoesNotTellThem)
{
    const QString path = at(u"a.mbtiles"_s);
    makeMbTiles(path, "INSERT INTO metadata VALUES ('maxzoom', 'many')");
    addTile(path, { 6, 1, 1 }, red);
    addTile(path, { 9, 1, 1 }, red);
    const auto source = MbTiles::open(path);
    ASSERT_TRUE(source);
    EXPECT_EQ((*source)->facts().leastZoom, 6);
    EXPECT_EQ((*source)->facts().mostZoom, 9);
    EXPECT_EQ((*source)->facts().name, u"a.mbtiles"_s);
}

/// As tools that keep equal tiles once write them.
TEST_F(TileFilesTest, TilesMayBeAView)
{
    const QString path = at(u"a.mbtiles"_s);
    writeSql(
        path,
        "CREATE TABLE metadata (name TEXT, value TEXT);"
        "CREATE TABLE map (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_id TEXT);"
        "CREATE TABLE images (tile_id TEXT, tile_data BLOB);"
        "CREATE VIEW tiles AS SELECT zoom_level, tile_column, tile_row, tile_data FROM map JOIN images USING (tile_id);"
        "INSERT INTO map VALUES (0, 0, 0, 'a'); INSERT INTO images VALUES ('a', x'"
            + red.toHex() + "')");
    const auto source = MbTiles::open(path);
    ASSERT_TRUE(source);
    EXPECT_EQ(pictureFrom(source, { 0, 0, 0 }), red);
}

TEST_F(TileFilesTest, AViewWithoutEndIsBrokenOff)
{
    const QString path = at(u"a.mbtiles"_s);
    writeSql(path,
             "CREATE TABLE metadata (name TEXT, value TEXT);"
             "INSERT INTO metadata VALUES ('minzoom', '0'), ('maxzoom', '9');"
             "CREATE VIEW tiles AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
             "SELECT 0 AS zoom_level, i % 1 AS tile_column, 0 AS tile_row, x'00' AS tile_data FROM n WHERE i % 2 = 2");
    const auto source = MbTiles::open(path);
    ASSERT_TRUE(source);
    EXPECT_EQ(pictureFrom(source, { 0, 0, 0 }), std::nullopt);
}

TEST_F(TileFilesTest, VectorTilesAreRefused)
{
    const QString path = at(u"a.mbtiles"_s);
    makeMbTiles(path, "INSERT INTO metadata VALUES ('format', 'pbf')");
    const auto source = MbTiles::open(path);
    ASSERT_FALSE(source);
    EXPECT_TRUE(source.error().message.contains(u"“pbf”"_s));
}

TEST_F(TileFilesTest, WhatIsNoMbTilesFileIsRefused)
{
    write(at(u"text.mbtiles"_s), "not a database");
    write(at(u"empty.mbtiles"_s), {});
    writeSql(at(u"other.mbtiles"_s), "CREATE TABLE anything (a)");
    const QString whole = at(u"whole.mbtiles"_s);
    makeMbTiles(whole, {});
    addTile(whole, { 0, 0, 0 }, red);
    QFile file(whole);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    write(at(u"cut.mbtiles"_s), file.read(3'000));
    QDir().mkpath(at(u"folder.mbtiles"_s));
    for (const QString &name : { u"text"_s, u"empty"_s, u"other"_s, u"cut"_s, u"folder"_s, u"nowhere"_s }) {
        const auto source = MbTiles::open(at(name + u".mbtiles"_s));
        EXPECT_FALSE(source) << name.toStdString();
    }
}

TEST_F(TileFilesTest, WrongValuesAreNoTiles)
{
    const QString path = at(u"a.mbtiles"_s);
    makeMbTiles(
        path,
        "INSERT INTO tiles VALUES (0, 0, 0, zeroblob(3000000)), ('one', 0, 0, x'00'), (1, 0, 1, 17), (1, 1, 1, NULL)");
    const auto source = MbTiles::open(path);
    ASSERT_TRUE(source);
    EXPECT_EQ(pictureFrom(source, { 0, 0, 0 }), QByteArray()) << "larger than any tile";
    EXPECT_NO_FATAL_FAILURE(static_cast<void>(pictureFrom(source, { 1, 0, 0 })));
    EXPECT_EQ(pictureFrom(source, { 1, 1, 0 }), QByteArray());
}

TEST_F(TileFilesTest, ABackgroundOfEarlierSettingsIsReadAndStaysOfItsKind)
{
    QSettings settings(at(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"map/background"_s, u"online"_s);
    settings.setValue(u"map/backgroundPlace"_s, u"https://t.example.org/{z}/{x}/{y}.png"_s);
    settings.setValue(u"map/backgroundAttribution"_s, u"© x"_s);
    settings.setValue(u"map/backgroundUserAgent"_s, u"me"_s);
    const Background online { Background::Kind::Online, u"https://t.example.org/{z}/{x}/{y}.png"_s, u"© x"_s, u"me"_s };
    EXPECT_EQ(Background::in(settings), online);
    EXPECT_EQ(Background::in(settings, Background::Kind::Folder).place, QString()) << "they are the server's";
    Background().keepIn(settings);
    EXPECT_EQ(Background::in(settings), Background());
    EXPECT_EQ(Background::in(settings, Background::Kind::Online), online);
    EXPECT_FALSE(settings.contains(u"map/backgroundPlace"_s));
}

TEST_F(TileFilesTest, ABackgroundIsKeptInTheSettings)
{
    QSettings settings(at(u"settings.ini"_s), QSettings::IniFormat);
    EXPECT_EQ(Background::in(settings), Background());
    const Background online { Background::Kind::Online, u"https://t.example.org/{z}/{x}/{y}.png"_s, u"© x"_s, u"me"_s };
    online.keepIn(settings);
    EXPECT_EQ(Background::in(settings), online);
    Background().keepIn(settings);
    EXPECT_EQ(Background::in(settings), Background());
    EXPECT_EQ(Background::in(settings, Background::Kind::Online), online) << "for the next time";
    const Background tiles { Background::Kind::Folder, u"/srv/tiles"_s, {}, {} };
    tiles.keepIn(settings);
    EXPECT_EQ(Background::in(settings), tiles);
    EXPECT_EQ(Background::in(settings, Background::Kind::Online), online);
    EXPECT_EQ(Background::in(settings, Background::Kind::MbTiles).place, QString());
    const auto none = Background().open({});
    ASSERT_TRUE(none);
    EXPECT_EQ(*none, nullptr);
}

} // namespace
} // namespace trackside::test
