// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/foldertiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::FolderTiles)
};

constexpr QLatin1StringView knownEndings[] = { "png"_L1, "jpg"_L1, "jpeg"_L1, "webp"_L1 };

/// The zoom levels that have a folder.
QList<int> zoomsIn(const QDir &folder)
{
    QList<int> zooms;
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        bool isNumber = false;
        const int zoom = name.toInt(&isNumber);
        if (isNumber && zoom >= 0 && zoom <= Tile::mostZoom && name == QString::number(zoom))
            zooms << zoom;
    }
    std::ranges::sort(zooms);
    return zooms;
}

/// How the first tile of a level ends; empty: there are none.
QString endingIn(QDir folder, int zoom)
{
    if (!folder.cd(QString::number(zoom)))
        return {};
    QStringList names;
    for (const QLatin1StringView ending : knownEndings)
        names << u"*."_s + ending;
    const QStringList columns = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &column : columns) {
        const QStringList files = QDir(folder.filePath(column)).entryList(names, QDir::Files);
        if (!files.isEmpty())
            return QFileInfo(files.front()).suffix();
    }
    return {};
}

} // namespace

Result<TileSourcePtr> FolderTiles::open(const QString &path)
{
    const QDir folder(path);
    if (!folder.exists())
        return failure(Text::tr("There is no folder “%1”.").arg(QDir::toNativeSeparators(path)));
    QList<int> zooms = zoomsIn(folder);
    QString ending;
    while (!zooms.isEmpty() && (ending = endingIn(folder, zooms.back())).isEmpty())
        zooms.removeLast(); // a level that was begun and has no tile yet
    if (ending.isEmpty())
        return failure(Text::tr("In “%1” there are no tiles.").arg(QDir::toNativeSeparators(path)), {},
                       Text::tr("They are expected as zoom/x/y.png, .jpg or .webp, such as 14/8185/5448.png."));
    return std::make_shared<FolderTiles>(
        folder.absolutePath(), ending,
        TileFacts {
            .name = folder.dirName(), .attribution = {}, .leastZoom = zooms.front(), .mostZoom = zooms.back() });
}

FolderTiles::FolderTiles(QString path, const QString &ending, TileFacts facts)
    : TileFiles(std::move(facts))
    , m_path(std::move(path))
    , m_endings { ending }
{
    for (const QLatin1StringView known : knownEndings) {
        if (ending != known)
            m_endings << QString(known);
    }
}

TilePicture FolderTiles::read(const Tile &tile)
{
    // The folder's own name may have a % in it.
    const QString name = m_path + u"/%1/%2/%3."_s.arg(tile.zoom).arg(tile.x).arg(tile.y);
    const auto ending = std::ranges::find_if(m_endings, [&](const QString &e) { return QFile::exists(name + e); });
    if (ending == m_endings.end())
        return QByteArray();
    QFile file(name + *ending);
    // Neither is a tile the next time either; a pipe would never end.
    if (!QFileInfo(file).isFile() || file.size() > mostTileBytes)
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(mostTileBytes);
}

} // namespace trackside
