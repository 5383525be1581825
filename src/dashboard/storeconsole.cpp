// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/storeconsole.h"

#include "dashboard/dashboard.h"
#include "models/connectionform.h"
#include "models/connections.h"

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr qsizetype longestQuery = 6'000; ///< of an address that every browser takes

} // namespace

QUrl storeConsole(const Dashboard &dashboard, const QString &sql)
{
    if (dashboard.profile == embeddedProfile() || !dashboard.connections)
        return {};
    QUrl url(dashboard.connections->form(dashboard.profile).controller, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith("http"_L1))
        return {};
    url.setUserInfo({});
    url.setPath(u"/"_s);
    url.setQuery(QString());
    const QByteArray query = QUrl::toPercentEncoding(sql);
    const bool isSent = !query.isEmpty() && query.size() <= longestQuery;
    url.setFragment(isSent ? u"/query?query="_s + QString::fromLatin1(query) : u"/query"_s, QUrl::StrictMode);
    return url;
}

} // namespace trackside
