// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/resultsfile.h"

#include "results/savedfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <charconv>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::Results)
};

/// The shortest digits that read back the same, with a point in every locale.
template <typename Number> QByteArray digits(Number value)
{
    std::array<char, 32> text {};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
    return QByteArray(text.data(), static_cast<qsizetype>(end - text.data()));
}

QByteArray csvLine(const StandingRow &row)
{
    return QByteArrayList { digits(row.rank),
                            digits(row.event.competitorId),
                            statusName(row.event.status).toByteArray(),
                            digits(row.event.elapsedMs),
                            digits(netMs(row.event)),
                            digits(row.event.distanceMetres) }
               .join(',')
        + "\r\n";
}

QByteArray jsonObject(const StandingRow &row)
{
    return R"({"rank":)" + digits(row.rank) + R"(,"competitorId":)" + digits(row.event.competitorId) + R"(,"status":")"
        + statusName(row.event.status).toByteArray() + R"(","elapsedMs":)" + digits(row.event.elapsedMs)
        + R"(,"netMs":)" + digits(netMs(row.event)) + R"(,"distanceMetres":)" + digits(row.event.distanceMetres) + "}";
}

void writeCsv(QIODevice &file, std::span<const StandingRow> rows)
{
    file.write("rank,competitorId,status,elapsedMs,netMs,distanceMetres\r\n");
    for (const StandingRow &row : rows) {
        file.write(csvLine(row));
    }
}

void writeJson(QIODevice &file, std::span<const StandingRow> rows)
{
    QByteArray separator = "[\n";
    for (const StandingRow &row : rows) {
        file.write(separator + jsonObject(row));
        separator = ",\n";
    }
    file.write(rows.empty() ? "[]\n" : "\n]\n");
}

} // namespace

Result<ResultsFormat> resultsFormatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv") {
        return ResultsFormat::Csv;
    }
    if (ending == u"json") {
        return ResultsFormat::Json;
    }
    return failure(Text::tr("Results can be written as .csv or .json; “%1” is neither.").arg(path));
}

Result<void> writeResults(const QString &path, ResultsFormat format, std::span<const StandingRow> rows)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return std::unexpected(notWritten(file));
    }
    if (format == ResultsFormat::Csv) {
        writeCsv(file, rows);
    } else {
        writeJson(file, rows);
    }
    return file.commit() ? Result<void>() : std::unexpected(notWritten(file));
}

} // namespace trackside
