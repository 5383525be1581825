// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tileurl.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::TileUrl)
};

QString filled(const QString &pattern, const Tile &tile)
{
    QString address = pattern.trimmed();
    address.replace(u"{z}"_s, QString::number(tile.zoom));
    address.replace(u"{x}"_s, QString::number(tile.x));
    address.replace(u"{y}"_s, QString::number(tile.y));
    return address;
}

} // namespace

QString problemOfTileUrl(const QString &pattern)
{
    if (pattern.trimmed().isEmpty())
        return Text::tr("An address is needed, such as https://tiles.example.org/{z}/{x}/{y}.png.");
    for (const QString &part : { u"{z}"_s, u"{x}"_s, u"{y}"_s }) {
        if (!pattern.contains(part))
            return Text::tr("The address lacks %1: {z} stands for the zoom level, {x} and {y} for the tile.").arg(part);
    }
    static const QRegularExpression placeholder(u"\\{[^{}]*\\}"_s);
    if (const auto left = placeholder.match(filled(pattern, {})); left.hasMatch())
        return Text::tr("%1 stands for nothing here: write what the server wants in its place, or leave it out.")
            .arg(left.captured());
    const QUrl url = tileUrl(pattern, {});
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http"_s && url.scheme() != u"https"_s))
        return Text::tr("The address must begin with https:// or http:// and name a server.");
    if (!url.userInfo().isEmpty())
        return Text::tr("An address with a password in it would be kept in the settings: leave it out.");
    return {};
}

QUrl tileUrl(const QString &pattern, const Tile &tile)
{
    return QUrl(filled(pattern, tile), QUrl::StrictMode);
}

} // namespace trackside
