// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/resultsfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <charconv>
#include <functional>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

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

using Writer = void (*)(QIODevice &, std::span<const StandingRow>);

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

Result<Writer> writerFor(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv") {
        return &writeCsv;
    }
    if (ending == u"json") {
        return &writeJson;
    }
    return failure(
        QCoreApplication::translate("Results", "Results can be written as .csv or .json; “%1” is neither.").arg(path));
}

} // namespace

Result<void> checkResultsPath(const QString &path)
{
    return writerFor(path).transform([](Writer) { });
}

Result<void> writeResults(const QString &path, std::span<const StandingRow> rows)
{
    const Result<Writer> writer = writerFor(path);
    if (!writer) {
        return std::unexpected(writer.error());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(QCoreApplication::translate("Results", "The results cannot be written to “%1”: %2.")
                           .arg(path, file.errorString()));
    }
    (*writer)(file, rows);
    if (!file.commit()) {
        return failure(QCoreApplication::translate("Results", "The results cannot be written to “%1”: %2.")
                           .arg(path, file.errorString()));
    }
    return {};
}

} // namespace trackside
