// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/tile.h"

#include <QBuffer>
#include <QColor>
#include <QImage>

#include <sqlite3.h>

namespace trackside::test {

/// A tile's picture of one colour.
inline QByteArray pictureOf(const QColor &colour)
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Runs statements on a new or present SQLite file, as another program would have written it.
inline void writeSql(const QString &path, const QByteArray &sql)
{
    sqlite3 *file = nullptr;
    sqlite3_open(path.toUtf8().constData(), &file);
    char *problem = nullptr;
    if (sqlite3_exec(file, sql.constData(), nullptr, nullptr, &problem) != SQLITE_OK)
        qFatal("%s", problem);
    sqlite3_close(file);
}

inline void makeMbTiles(const QString &path, const QByteArray &metadata)
{
    writeSql(path,
             "CREATE TABLE metadata (name TEXT, value TEXT);"
             "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB);"
                 + metadata);
}

/// Rows count from the south in such files.
inline void addTile(const QString &path, const Tile &tile, const QByteArray &bytes)
{
    const auto row = (qint64 { 1 } << tile.zoom) - 1 - tile.y;
    writeSql(path,
             "INSERT INTO tiles VALUES (" + QByteArray::number(tile.zoom) + ',' + QByteArray::number(tile.x) + ','
                 + QByteArray::number(row) + ",x'" + bytes.toHex() + "')");
}

} // namespace trackside::test
