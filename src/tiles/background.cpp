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

/// Each kind has its own, so that choosing one leaves what was said of another.
struct Keys {
    QString place;
    QString attribution;
    QString userAgent;
};

Keys keysOf(const QString &kind)
{
    const QString group = u"map/background-%1/"_s.arg(kind);
    return { group + u"place"_s, group + u"attribution"_s, group + u"userAgent"_s };
}

/// Where once the kind that was chosen, and no other, was kept.
Keys formerKeys()
{
    return { u"map/backgroundPlace"_s, u"map/backgroundAttribution"_s, u"map/backgroundUserAgent"_s };
}

QString nameOf(Kind kind)
{
    const auto *named = std::ranges::find(kindNames, kind, &KindName::kind);
    return named == kindNames.end() ? QString() : QString(named->name);
}

Background backgroundAt(const QSettings &settings, const Keys &keys, Kind kind)
{
    return { .kind = kind,
             .place = settings.value(keys.place).toString(),
             .attribution = settings.value(keys.attribution).toString(),
             .userAgent = settings.value(keys.userAgent).toString() };
}

void write(QSettings &settings, const Keys &keys, const Background &background)
{
    settings.setValue(keys.place, background.place);
    settings.setValue(keys.attribution, background.attribution);
    settings.setValue(keys.userAgent, background.userAgent);
}

/// Before another kind is chosen, which would leave nobody to tell whose they are.
void moveFormer(QSettings &settings)
{
    const Keys former = formerKeys();
    if (!settings.contains(former.place))
        return;
    const QString kind = settings.value(kindKey).toString();
    if (!kind.isEmpty() && !settings.contains(keysOf(kind).place))
        write(settings, keysOf(kind), backgroundAt(settings, former, Kind::None));
    for (const QString &key : { former.place, former.attribution, former.userAgent })
        settings.remove(key);
}

} // namespace

Background Background::in(const QSettings &settings)
{
    const auto *named = std::ranges::find(kindNames, settings.value(kindKey).toString(), &KindName::name);
    return named == kindNames.end() ? Background() : in(settings, named->kind);
}

Background Background::in(const QSettings &settings, Kind kind)
{
    const QString name = nameOf(kind);
    if (name.isEmpty())
        return {};
    const Keys keys = keysOf(name);
    const bool isFormer = !settings.contains(keys.place) && settings.value(kindKey).toString() == name;
    return backgroundAt(settings, isFormer ? formerKeys() : keys, kind);
}

void Background::keepIn(QSettings &settings) const
{
    moveFormer(settings);
    const QString name = nameOf(kind);
    settings.setValue(kindKey, name);
    if (!name.isEmpty())
        write(settings, keysOf(name), *this);
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
