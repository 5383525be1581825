// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/background.h"

#include "tiles/foldertiles.h"
#include "tiles/mbtiles.h"
#include "tiles/onlinetiles.h"
#include "tiles/tileurl.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

using Kind = Background::Kind;

struct KindName {
    Kind kind;
    QLatin1StringView name;
};
constexpr std::array kindNames { KindName { Kind::Folder, "folder"_L1 }, KindName { Kind::MbTiles, "mbtiles"_L1 },
                                 KindName { Kind::Online, "online"_L1 } };

const QString kindKey = u"map/background"_s;
const QString placeKey = u"map/backgroundPlace"_s;
const QString attributionKey = u"map/backgroundAttribution"_s;
const QString userAgentKey = u"map/backgroundUserAgent"_s;

} // namespace

Background Background::in(const QSettings &settings)
{
    const auto *named = std::ranges::find(kindNames, settings.value(kindKey).toString(), &KindName::name);
    return { .kind = named == kindNames.end() ? Kind::None : named->kind,
             .place = settings.value(placeKey).toString(),
             .attribution = settings.value(attributionKey).toString(),
             .userAgent = settings.value(userAgentKey).toString() };
}

void Background::keepIn(QSettings &settings) const
{
    const auto *named = std::ranges::find(kindNames, kind, &KindName::kind);
    settings.setValue(kindKey, named == kindNames.end() ? QString() : QString(named->name));
    settings.setValue(placeKey, place);
    settings.setValue(attributionKey, attribution);
    settings.setValue(userAgentKey, userAgent);
}

Result<TileSourcePtr> Background::open(const QString &cacheFolder) const
{
    switch (kind) {
    case Kind::None:
        break;
    case Kind::Folder:
        return FolderTiles::open(place);
    case Kind::MbTiles:
        return trackside::MbTiles::open(place);
    case Kind::Online:
        if (const QString problem = problemOfTileUrl(place); !problem.isEmpty())
            return failure(problem);
        return std::make_shared<OnlineTiles>(
            OnlineTiles::Order { .pattern = place,
                                 .attribution = attribution,
                                 .userAgent = (userAgent.isEmpty() ? ownUserAgent() : userAgent).toUtf8(),
                                 .cacheFolder = cacheFolder });
    }
    return TileSourcePtr();
}

QString ownUserAgent()
{
    return u"Trackside/%1"_s.arg(QCoreApplication::applicationVersion());
}

} // namespace trackside
