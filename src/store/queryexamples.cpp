// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queryexamples.h"

#include "store/pinotrows.h"
#include "store/pinottables.h"

#include <QFile>

#include <array>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names {
    "first_ten"_L1,    "front_five"_L1, "back_five"_L1,      "positions"_L1, "zone_count"_L1, "zone_runners"_L1,
    "zone_seconds"_L1, "finished"_L1,   "last_finishers"_L1, "race"_L1,      "course"_L1,
};

constexpr qsizetype licenceLines = 2;
constexpr auto comment = "-- "_L1;

QueryExample read(const QString &path)
{
    QFile file(path);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "queryExamples", qPrintable(path));
    QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    const QString title = lines.value(licenceLines).sliced(comment.size());
    return { title, lines.sliced(licenceLines + 1).join(u'\n') };
}

} // namespace

std::vector<QueryExample> queryExamples(SqlDialect dialect, const QString &runId, const QString &tablePrefix)
{
    const QString folder = dialect == SqlDialect::Pinot ? u"pinot"_s : u"sqlite"_s;
    PinotConnection named;
    named.tablePrefix = tablePrefix;
    std::vector<QueryExample> examples;
    for (const QLatin1StringView name : names) {
        QueryExample &example = examples.emplace_back(read(u":/sql/examples/%1/%2.sql"_s.arg(folder, name)));
        for (const PinotTable table : pinotTables) {
            example.sql.replace(u'{' + tableName({}, table) + u'}', tableName(named, table));
        }
        example.sql.replace("{run}"_L1, sqlText(runId)); // last, as whatever stands in it is plain text
    }
    return examples;
}

} // namespace trackside
