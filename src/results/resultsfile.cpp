// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/resultsfile.h"

#include "analysis/decisions.h"
#include "course/plainnumber.h"
#include "results/savedfile.h"
#include "store/csvtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <concepts>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::Results)
};

QByteArray digits(std::integral auto value)
{
    return QByteArray::number(qint64 { value });
}

/// As plainNumber() has them: a spreadsheet would show an exponent, as of 100 km, as it stands.
QByteArray digits(double value)
{
    return plainNumber(value).toLatin1();
}

QByteArray csvField(QByteArray text)
{
    if (!text.contains(',') && !text.contains('"') && !text.contains('\n') && !text.contains('\r')) {
        return text;
    }
    return '"' + text.replace('"', "\"\"") + '"';
}

/// With its quotation marks.
QByteArray jsonText(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

std::span<const SplitTime> timesOf(const ResultsSplits &splits, std::size_t row)
{
    return splits.splits.empty() ? std::span<const SplitTime>() : splits.times[row];
}

/// What is told of runners beside their rows.
struct Told {
    const RaceEntries &entries;
    std::span<const Decision> decisions; ///< by hand
};

const RaceEntry *entryOf(const StandingRow &row, const RaceEntries &entries)
{
    const auto found = entries.find(row.event.competitorId);
    return found != entries.end() ? &found->second : nullptr;
}

/// Of a race with entrants.
QByteArrayList csvEntry(const RaceEntry *entry)
{
    const auto text = [](const QString &value) { return value.isEmpty() ? QByteArray() : csvText(value).toUtf8(); };
    if (entry == nullptr) {
        return QByteArrayList(5);
    }
    const auto &[entrant, place] = *entry;
    return { text(entrant.bib), text(entrant.name), text(entrant.category), place > 0 ? digits(place) : QByteArray(),
             text(entrant.club) };
}

QByteArray csvLine(const StandingRow &row, std::span<const SplitTime> times, std::size_t splits, const Told &told)
{
    QByteArrayList fields { digits(row.rank),
                            digits(row.event.competitorId),
                            statusName(row.event.status).toByteArray(),
                            digits(row.event.elapsedMs),
                            digits(netMs(row.event)),
                            digits(row.event.distanceMetres) };
    if (!told.entries.empty()) {
        fields += csvEntry(entryOf(row, told.entries));
    }
    for (std::size_t split = 0; split < splits; ++split) {
        fields.append(split < times.size() ? digits(times[split].elapsedMs) : QByteArray());
    }
    if (!told.decisions.empty()) {
        const Decision *decision = decisionOf(told.decisions, row.event.competitorId);
        fields.append(decision != nullptr ? digits(decision->fromSecond) : QByteArray());
        fields.append(decision != nullptr ? csvText(decision->reason).toUtf8() : QByteArray());
    }
    return fields.join(',') + "\r\n";
}

QByteArray jsonSplits(std::span<const Split> splits, std::span<const SplitTime> times)
{
    const auto word = [](bool value) { return value ? QByteArray("true") : QByteArray("false"); };
    QByteArrayList entries;
    for (std::size_t split = 0; split < times.size(); ++split) {
        const SplitTime &time = times[split];
        entries.append(R"({"name":)" + jsonText(splits[split].name) + R"(,"elapsedMs":)" + digits(time.elapsedMs)
                       + R"(,"legMs":)" + digits(time.legMs) + R"(,"isEstimate":)" + word(time.isEstimate)
                       + R"(,"isLegEstimate":)" + word(time.isLegEstimate) + "}");
    }
    return R"(,"splits":[)" + entries.join(',') + "]";
}

QByteArray jsonEntry(const RaceEntry *entry)
{
    if (entry == nullptr) {
        return {};
    }
    const auto &[entrant, place] = *entry;
    QByteArray fields = R"(,"bib":)" + jsonText(entrant.bib);
    const std::pair<const char *, const QString &> texts[] = { { R"(,"name":)", entrant.name },
                                                               { R"(,"category":)", entrant.category },
                                                               { R"(,"club":)", entrant.club } };
    for (const auto &[name, text] : texts) {
        fields += text.isEmpty() ? QByteArray() : name + jsonText(text);
    }
    return fields + (place > 0 ? R"(,"categoryPlace":)" + digits(place) : QByteArray());
}

QByteArray jsonDecision(const Decision *decision)
{
    return decision == nullptr ? QByteArray()
                               : R"(,"decision":{"fromSecond":)" + digits(decision->fromSecond) + R"(,"reason":)"
            + jsonText(decision->reason) + "}";
}

QByteArray jsonObject(const StandingRow &row, const ResultsSplits &splits, std::span<const SplitTime> times,
                      const Told &told)
{
    return R"({"rank":)" + digits(row.rank) + R"(,"competitorId":)" + digits(row.event.competitorId) + R"(,"status":")"
        + statusName(row.event.status).toByteArray() + R"(","elapsedMs":)" + digits(row.event.elapsedMs)
        + R"(,"netMs":)" + digits(netMs(row.event)) + R"(,"distanceMetres":)" + digits(row.event.distanceMetres)
        + jsonEntry(entryOf(row, told.entries))
        + (splits.splits.empty() ? QByteArray() : jsonSplits(splits.splits, times))
        + jsonDecision(decisionOf(told.decisions, row.event.competitorId)) + "}";
}

void writeCsv(QIODevice &file, std::span<const StandingRow> rows, const ResultsSplits &splits, const Told &told)
{
    QByteArray heading = "rank,competitorId,status,elapsedMs,netMs,distanceMetres";
    if (!told.entries.empty()) {
        heading += ",bib,name,category,categoryPlace,club";
    }
    for (const Split &split : splits.splits) {
        heading += ',' + csvField("splitMs " + split.name.toUtf8());
    }
    if (!told.decisions.empty()) {
        heading += ",decisionFromSecond,decisionReason";
    }
    file.write(heading + "\r\n");
    for (std::size_t row = 0; row < rows.size(); ++row) {
        file.write(csvLine(rows[row], timesOf(splits, row), splits.splits.size(), told));
    }
}

void writeJson(QIODevice &file, std::span<const StandingRow> rows, const ResultsSplits &splits, const Told &told)
{
    QByteArray separator = "[\n";
    for (std::size_t row = 0; row < rows.size(); ++row) {
        file.write(separator + jsonObject(rows[row], splits, timesOf(splits, row), told));
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

Result<void> writeResults(const QString &path, ResultsFormat format, std::span<const StandingRow> rows,
                          const ResultsSplits &splits, const RaceEntries &entries, std::span<const Decision> decisions)
{
    const std::vector<Decision> byHand = thoseByHand(decisions);
    const Told told { entries, byHand };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return std::unexpected(notWritten(file));
    }
    if (format == ResultsFormat::Csv) {
        writeCsv(file, rows, splits, told);
    } else {
        writeJson(file, rows, splits, told);
    }
    return file.commit() ? Result<void>() : std::unexpected(notWritten(file));
}

} // namespace trackside
