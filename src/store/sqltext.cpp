// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqltext.h"

#include <QFile>
#include <QList>

#include <numeric>
#include <vector>

namespace trackside {

using namespace Qt::StringLiterals;

QByteArray sqliteText(QByteArrayView name)
{
    QFile file(u":/sql/sqlite/%1.sql"_s.arg(QLatin1StringView(name)));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "sqliteText", name.constData());
    return file.readAll();
}

QByteArray sqliteText(QByteArrayView name, int shards)
{
    std::vector<int> all(static_cast<std::size_t>(shards));
    std::iota(all.begin(), all.end(), 0);
    return sqliteText(name, all);
}

QByteArray sqliteText(QByteArrayView name, std::span<const int> shards)
{
    constexpr QByteArrayView begin = "-- {each shard}\n";
    constexpr QByteArrayView end = "-- {joined}\n";
    const QByteArray text = sqliteText(name);
    const auto from = text.indexOf(begin) + begin.size();
    const auto marked = text.indexOf(end);
    const auto to = marked < 0 ? text.size() : marked;

    QList<QByteArray> arms;
    for (const int shard : shards) {
        arms.append(text.sliced(from, to - from)
                        .replace("{shard}", schemaName(shard))
                        .replace("{after}", QByteArray::number(2 + shard)));
    }
    return arms.join("UNION ALL\n") + (marked < 0 ? QByteArray() : text.sliced(marked + end.size()));
}

QByteArray schemaName(int shard)
{
    return shard == 0 ? "main"_ba : "shard" + QByteArray::number(shard + 1);
}

} // namespace trackside
