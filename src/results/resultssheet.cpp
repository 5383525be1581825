// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/resultssheet.h"

#include "analysis/decisions.h"
#include "analysis/pace.h"
#include "results/savedfile.h"
#include "store/onelinetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTimeZone>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::ResultsSheet)
};

constexpr double metresPerMile = 1'609.344;
constexpr double metresPerKilometre = 1'000.0;
constexpr double marginMillimetres = 14.0;
constexpr int dotsPerInch = 600;

QString minutes(std::int64_t seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

/// Rounded up, as results are.
std::int64_t wholeSeconds(std::int64_t ms)
{
    return (ms + 999) / 1'000;
}

QString clockText(std::int64_t seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3'600)
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString timeText(std::int64_t ms)
{
    return clockText(wholeSeconds(ms));
}

/// Between the times that are shown.
QString gapText(std::int64_t ms, std::int64_t firstMs)
{
    return u'+' + clockText(wholeSeconds(ms) - wholeSeconds(firstMs));
}

QString statusText(RunnerStatus status)
{
    switch (status) {
    case RunnerStatus::Waiting:
        return Text::tr("waiting");
    case RunnerStatus::Running:
        return Text::tr("running");
    case RunnerStatus::Stopped:
        return Text::tr("stopped");
    case RunnerStatus::Retired:
        return Text::tr("retired");
    case RunnerStatus::NotStarted:
        return Text::tr("not started");
    case RunnerStatus::Disqualified:
        return Text::tr("disqualified");
    case RunnerStatus::Finished:
        break;
    }
    return {};
}

/// The competitor id of somebody who is not entered, or of whose bib nothing can be shown.
QString bibText(std::uint32_t competitorId, const RaceEntry &entry)
{
    const QString bib = inOneLine(entry.entrant.bib);
    return bib.isEmpty() ? QString::number(competitorId) : bib;
}

/// Name, category, place in it, club; all empty of somebody who is not entered.
QStringList entryTexts(const RaceEntry &entry)
{
    return { inOneLine(entry.entrant.name), inOneLine(entry.entrant.category),
             entry.categoryPlace > 0 ? QString::number(entry.categoryPlace) : QString(),
             inOneLine(entry.entrant.club) };
}

/// "17 Ada Byron: disqualified: cut the course", in one line whatever the reason has.
QString noteOf(const Decision &decision, const RaceEntries &entries)
{
    QStringList parts { runnerLabel(decision.competitorId, entries), statusText(*decision.status) };
    if (!decision.reason.isEmpty())
        parts << decision.reason;
    return inOneLine(parts.join(u": "_s));
}

QStringList textsOf(const StandingRow &row, const SheetFacts &facts, std::int64_t firstMs, double metresPerUnit)
{
    const RaceEntries &entries = facts.entries;
    const auto known = entries.find(row.event.competitorId);
    const RaceEntry entry = known != entries.end() ? known->second : RaceEntry();
    const PositionEvent &event = row.event;
    const bool hasFinished = event.status == RunnerStatus::Finished;
    const auto pace = paceSecondsPerKm(event);
    const auto inUnit = [&](double secondsPerKm) {
        return minutes(wholePaceSeconds(secondsPerKm * metresPerUnit / metresPerKilometre));
    };
    QStringList texts { hasFinished ? QString::number(row.rank) : QString(), bibText(event.competitorId, entry) };
    if (!entries.empty())
        texts += entryTexts(entry);
    const bool isByHand = decisionOf(facts.snapshot.decisions, event.competitorId) != nullptr;
    texts += { hasFinished ? timeText(event.elapsedMs) : statusText(event.status) + (isByHand ? u"*"_s : QString()),
               hasFinished ? timeText(netMs(event)) : QString(),
               hasFinished && event.elapsedMs > firstMs ? gapText(event.elapsedMs, firstMs) : QString(),
               hasFinished && pace ? inUnit(*pace) : QString() };
    return texts;
}

QString countsText(const Snapshot &snapshot)
{
    const QLocale locale;
    const Counts &counts = snapshot.counts;
    QStringList parts {
        Text::tr("%1 of %2 finished").arg(locale.toString(counts.finished), locale.toString(counts.competitors))
    };
    const auto add = [&](std::int64_t count, const QString &what) {
        if (count > 0)
            parts << what.arg(locale.toString(count));
    };
    add(counts.running + counts.waiting, Text::tr("%1 on the way"));
    add(counts.retired, Text::tr("%1 retired"));
    add(counts.notStarted, Text::tr("%1 not started"));
    add(counts.disqualified, Text::tr("%1 disqualified"));
    return parts.join(u", "_s);
}

} // namespace

PaperTable resultsSheet(const SheetFacts &facts)
{
    const RaceRecord &race = facts.snapshot.race;
    const double metresPerUnit = facts.inMiles ? metresPerMile : metresPerKilometre;
    const QString unit = facts.inMiles ? Text::tr("mi") : Text::tr("km");
    PaperTable table;
    table.title = inOneLine(race.eventName.isEmpty() ? facts.courseName : race.eventName);
    if (!race.eventName.isEmpty())
        table.facts << inOneLine(facts.courseName);
    table.facts << Text::tr("Start %1 UTC")
                       .arg(QDateTime::fromMSecsSinceEpoch(race.startTimeMs, QTimeZone::UTC)
                                .toString(u"yyyy-MM-dd HH:mm:ss"_s));
    table.facts << countsText(facts.snapshot);
    if (!facts.snapshot.complete)
        table.facts << Text::tr("As of %1 of the race, which goes on")
                           .arg(timeText(1'000LL * std::max(0, facts.snapshot.second)));
    const auto addNumber = [&table](const QString &title) {
        table.columns.push_back({ .title = title, .isNumber = true });
    };
    addNumber(u"#"_s);
    addNumber(Text::tr("Bib"));
    if (!facts.entries.empty()) {
        table.columns.push_back({ .title = Text::tr("Name"), .isElastic = true });
        table.columns.push_back({ .title = Text::tr("Category"), .isElastic = true });
        addNumber(Text::tr("#Cat."));
        table.columns.push_back({ .title = Text::tr("Club"), .isElastic = true });
    }
    for (const QString &title : { Text::tr("Time"), Text::tr("Net"), Text::tr("Gap"), Text::tr("min/%1").arg(unit) })
        addNumber(title);
    const std::int64_t firstMs = facts.snapshot.standing.empty() ? 0 : facts.snapshot.standing.front().event.elapsedMs;
    table.notesTitle = Text::tr("* Decided by hand");
    for (const StandingRow &row : facts.rows) {
        table.rows.push_back(textsOf(row, facts, firstMs, metresPerUnit));
        if (const Decision *decision = decisionOf(facts.snapshot.decisions, row.event.competitorId))
            table.notes << noteOf(*decision, facts.entries);
    }
    table.foot = Text::tr("Trackside · race %1").arg(inOneLine(race.runId));
    return table;
}

Result<void> writePdf(const QString &path, const PaperTable &table)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(notWritten(file));
    bool arePainted = false;
    {
        QPdfWriter pdf(&file);
        // What paper there is follows from where one is, whatever language was chosen.
        const QLocale here = QLocale::system();
        const bool isMetric =
            here.measurementSystem() == QLocale::MetricSystem || here.measurementSystem() == QLocale::ImperialUKSystem;
        pdf.setPageSize(QPageSize(isMetric ? QPageSize::A4 : QPageSize::Letter));
        const QMarginsF margins(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres);
        pdf.setPageMargins(margins, QPageLayout::Millimeter);
        pdf.setResolution(dotsPerInch);
        pdf.setTitle(table.title);
        pdf.setCreator(u"Trackside"_s);
        arePainted = PaperPrinter(table, pdf).print();
    }
    return savePages(file, arePainted);
}

} // namespace trackside
