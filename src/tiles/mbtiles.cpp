// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/mbtiles.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trackside {

namespace {

constexpr auto longestStatement = 2s;
constexpr std::int64_t mostTextLength = 2'000; ///< of what the file says of itself

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::MbTiles)
};

void limitTime(sqlite::Database &database)
{
    database.setCancelled([end = QDeadlineTimer(longestStatement)] { return end.hasExpired(); });
}

/// What the file says of itself, by name.
Result<QHash<QString, QString>> metadataOf(sqlite::Database &database)
{
    auto rows = database.prepare("SELECT name, substr(value, 1, ?1) FROM main.metadata LIMIT 100");
    if (!rows)
        return std::unexpected(rows.error());
    rows->bind(mostTextLength);
    QHash<QString, QString> metadata;
    for (;;) {
        const auto isRow = rows->step();
        if (!isRow)
            return std::unexpected(isRow.error());
        if (!*isRow)
            return metadata;
        metadata.insert(QString::fromUtf8(rows->text(0)), QString::fromUtf8(rows->text(1)));
    }
}

/// A zoom level as the file says it, else that of a tile.
Result<int> zoomOf(sqlite::Database &database, const QHash<QString, QString> &metadata, const QString &name,
                   const char *ofTiles)
{
    bool isNumber = false;
    const int said = metadata.value(name).toInt(&isNumber);
    if (isNumber && said >= 0 && said <= Tile::mostZoom)
        return said;
    return database.number(ofTiles).transform(
        [](std::int64_t zoom) { return static_cast<int>(std::clamp<std::int64_t>(zoom, 0, Tile::mostZoom)); });
}

/// The character that `&NAME;` or `&#NUMBER;` stands for; of names those that an attribution has. Empty: none is known.
QString characterOf(QStringView reference)
{
    static const QHash<QString, char32_t> named { { u"amp"_s, U'&' },   { u"lt"_s, U'<' },    { u"gt"_s, U'>' },
                                                  { u"quot"_s, U'"' },  { u"apos"_s, U'\'' }, { u"nbsp"_s, U' ' },
                                                  { u"copy"_s, U'©' },  { u"reg"_s, U'®' },   { u"middot"_s, U'·' },
                                                  { u"ndash"_s, U'–' }, { u"mdash"_s, U'—' } };
    char32_t character = named.value(reference.toString());
    if (reference.startsWith(u'#')) {
        const bool isHexadecimal = reference.sliced(1).startsWith(u'x', Qt::CaseInsensitive);
        character = isHexadecimal ? reference.sliced(2).toUInt(nullptr, 16) : reference.sliced(1).toUInt();
    }
    constexpr char32_t last = 0x10FFFF;
    const bool isOne = character >= U' ' && character <= last && !QChar::isSurrogate(character);
    return isOne ? QString::fromUcs4(&character, 1) : QString();
}

/// Without the markup that an attribution may have, which is a piece of HTML.
QString plainText(QString text)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    static const QRegularExpression references(u"&(#?[0-9A-Za-z]{1,8});"_s);
    text.remove(tags);
    QString plain;
    qsizetype end = 0;
    for (auto matches = references.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString character = characterOf(match.capturedView(1));
        plain += QStringView(text).sliced(end, match.capturedStart() - end);
        plain += character.isEmpty() ? match.captured() : character;
        end = match.capturedEnd();
    }
    plain += QStringView(text).sliced(end);
    return plain.simplified();
}

Error notMbTiles(const QString &path, const Error &error)
{
    return { Text::tr("“%1” is no MBTiles file that can be read.").arg(QDir::toNativeSeparators(path)),
             error.message + u' ' + error.detail,
             Text::tr("Choose a file that ends with .mbtiles and has pictures as tiles.") };
}

} // namespace

Result<TileSourcePtr> MbTiles::open(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return failure(Text::tr("There is no file “%1”.").arg(QDir::toNativeSeparators(path)));
    const auto asNone = [&path](const Error &error) { return std::unexpected(notMbTiles(path, error)); };
    auto database = sqlite::Database::open(path, sqlite::Database::Mode::Foreign);
    if (!database)
        return asNone(database.error());
    limitTime(*database);
    sqlite3_limit(database->handle(), SQLITE_LIMIT_LENGTH, 2 * static_cast<int>(mostTileBytes));
    const auto metadata = metadataOf(*database);
    if (!metadata)
        return asNone(metadata.error());
    const QString format = metadata->value(u"format"_s, u"png"_s).toLower();
    if (!QStringList { u"png"_s, u"jpg"_s, u"jpeg"_s, u"webp"_s, u"image/png"_s, u"image/jpeg"_s, u"image/webp"_s }
             .contains(format))
        return failure(Text::tr("“%1” has tiles of the kind “%2”, which are no pictures.")
                           .arg(QDir::toNativeSeparators(path), format.left(40)),
                       {}, Text::tr("Choose a file with PNG, JPEG or WebP tiles."));
    const auto least =
        zoomOf(*database, *metadata, u"minzoom"_s, "SELECT coalesce(min(zoom_level), 0) FROM main.tiles");
    const auto most = zoomOf(*database, *metadata, u"maxzoom"_s, "SELECT coalesce(max(zoom_level), 0) FROM main.tiles");
    auto tiles = database->prepare("SELECT tile_data FROM main.tiles WHERE zoom_level = ?1 AND tile_column = ?2 "
                                   "AND tile_row = ?3 AND length(tile_data) <= ?4");
    if (!least || !most || !tiles)
        return asNone(!least ? least.error() : !most ? most.error() : tiles.error());
    const QString name = plainText(metadata->value(u"name"_s)).left(80);
    return std::make_shared<MbTiles>(std::move(*database), std::move(*tiles),
                                     TileFacts { .name = name.isEmpty() ? QFileInfo(path).fileName() : name,
                                                 .attribution = plainText(metadata->value(u"attribution"_s)).left(200),
                                                 .leastZoom = std::min(*least, *most),
                                                 .mostZoom = std::max(*least, *most) });
}

MbTiles::MbTiles(sqlite::Database database, sqlite::Statement tiles, TileFacts facts)
    : TileFiles(std::move(facts))
    , m_database(std::move(database))
    , m_tiles(std::move(tiles))
{
}

TilePicture MbTiles::read(const Tile &tile)
{
    limitTime(m_database);
    const std::int64_t rowFromSouth = (std::int64_t { 1 } << tile.zoom) - 1 - tile.y;
    m_tiles.bind(std::int64_t { tile.zoom }, tile.x, rowFromSouth, std::int64_t { mostTileBytes });
    const auto isRow = m_tiles.step();
    TilePicture picture = QByteArray();
    if (!isRow)
        picture.reset();
    else if (*isRow)
        picture = m_tiles.value(0).toByteArray();
    m_tiles.reset();
    return picture;
}

} // namespace trackside
