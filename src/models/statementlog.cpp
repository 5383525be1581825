// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statementlog.h"

#include "models/agetext.h"
#include "models/columnheading.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestLine = 240;

Qt::Alignment alignmentOf(int column)
{
    const bool isText = column == StatementLog::AskedBy || column == StatementLog::Sql;
    return Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight);
}

/// The statement in one line, without remarks and a long list of columns: many have the same, and what tells them
/// apart stands behind.
QString lineOf(const QString &sql)
{
    QString line;
    for (const QStringView part : QStringView(sql).split(u'\n')) {
        if (!part.trimmed().startsWith("--"_L1))
            line.append(part).append(u' ');
        if (line.size() > 2 * longestLine)
            break;
    }
    static const QRegularExpression columns(
        u"^(?:(?!\\bSELECT ).)*\\bSELECT ((?:(?! FROM ).){24,})(?= FROM )"_s); // of the first SELECT alone
    line = line.simplified();
    if (const QRegularExpressionMatch found = columns.match(line); found.hasMatch())
        line.replace(found.capturedStart(1), found.capturedLength(1), u"…"_s);
    return line.size() > longestLine ? line.first(longestLine) + u'…' : line;
}

} // namespace

AnswerWatch StatementLog::watch()
{
    return [this](const AnswerReport &report) {
        QMetaObject::invokeMethod(this, [this, report] { add(report); }, Qt::QueuedConnection);
    };
}

void StatementLog::add(const AnswerReport &report)
{
    std::vector<SentStatement> sent = report.facts.sent;
    if (sent.empty() && !report.error.message.isEmpty())
        sent.push_back({ .sql = report.sql });
    std::vector<StatementRow> rows;
    for (std::int32_t number = 1; SentStatement & statement : sent) {
        const QString line = lineOf(statement.sql);
        rows.push_back({ .asked = report.asked,
                         .atMs = report.atMs,
                         .statement = std::move(statement),
                         .line = line,
                         .number = number++,
                         .of = static_cast<std::int32_t>(sent.size()),
                         .freshnessMs = report.facts.freshnessMs,
                         .error = report.error });
    }
    if (!m_paused) {
        insert(std::move(rows));
        return;
    }
    std::ranges::move(rows, std::back_inserter(m_waiting));
    if (m_waiting.size() > most)
        m_waiting.erase(m_waiting.begin(), m_waiting.end() - most);
}

void StatementLog::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused)
        insert(std::exchange(m_waiting, {}));
}

void StatementLog::clear()
{
    m_waiting.clear();
    removeAll();
}

void StatementLog::setFormat(const Format &format)
{
    m_format = format;
    announceAll();
}

int StatementLog::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StatementLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StatementRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == AskedBy ? purposeOf(row.asked) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    case AskedRole:
        return static_cast<int>(row.asked);
    case SqlRole:
        return row.statement.sql;
    case DetailRole:
        return detail(row);
    default:
        return {};
    }
}

QString StatementLog::text(const StatementRow &row, int column) const
{
    const bool failed = !row.error.message.isEmpty();
    switch (column) {
    case Time:
        return m_format.clockTime(row.atMs);
    case AskedBy:
        return nameOf(row.asked);
    case Number:
        return failed ? Format::none() : tr("%1 of %2").arg(row.number).arg(row.of);
    case Sql:
        return failed ? tr("Failed: %1").arg(row.error.message) : row.line;
    case Rows:
        return failed ? Format::none() : m_format.number(row.statement.rows);
    case Took:
        return failed ? Format::none() : tookText(row.statement);
    case Freshness:
        return row.freshnessMs > 0 ? ageText(row.freshnessMs, m_format) : Format::none();
    default:
        return {};
    }
}

QString StatementLog::tookText(const SentStatement &statement) const
{
    constexpr std::chrono::microseconds least = 100us; // a tenth of a millisecond is told
    const std::chrono::microseconds took(statement.tookMicroseconds);
    return took < least ? tr("< %1", "a span of time").arg(m_format.span(least)) : m_format.span(took);
}

QString StatementLog::detail(const StatementRow &row) const
{
    if (!row.error.message.isEmpty())
        return u"%1 %2"_s.arg(row.error.message, row.error.remedy).trimmed();
    QStringList parts { tr("%1 at %2, statement %3 of %4")
                            .arg(nameOf(row.asked), m_format.clockTime(row.atMs))
                            .arg(row.number)
                            .arg(row.of),
                        row.statement.rows == 1 ? tr("1 row in %1").arg(text(row, Took))
                                                : tr("%1 rows in %2").arg(text(row, Rows), text(row, Took)) };
    if (row.freshnessMs > 0)
        parts << tr("newest record %1 old").arg(text(row, Freshness));
    return parts.join(u" · "_s) + u". "_s + purposeOf(row.asked);
}

QVariant StatementLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto say = [role, section](const QString &title, const QString &explanation) {
        return headingData(role, title, explanation, alignmentOf(section));
    };
    switch (section) {
    case Time:
        return say(tr("Time"), tr("When the answer was there, by this machine's clock"));
    case AskedBy:
        return say(tr("Asked by"), tr("What the answer is for"));
    case Number:
        return say(tr("Statement"),
                   tr("Which of the statements that the answer took; one that is asked several times counts once"));
    case Sql:
        return say(tr("SQL"), tr("The beginning of the statement, without its remarks and a long list of columns"));
    case Rows:
        return say(tr("Rows"), tr("So many came back"));
    case Took:
        return say(tr("Took"), tr("From sending the statement to having its last row"));
    case Freshness:
        return say(tr("Age"), tr("Of the newest record when it was read"));
    default:
        return {};
    }
}

QString StatementLog::nameOf(Asked asked)
{
    switch (asked) {
    case Asked::Races:
        return tr("Races");
    case Asked::Refresh:
        return tr("Refresh");
    case Asked::Standing:
        return tr("Standing");
    case Asked::Rows:
        return tr("Runners");
    case Asked::Search:
        return tr("Search");
    case Asked::Near:
        return tr("Near a place");
    case Asked::History:
        return tr("History");
    case Asked::SplitTimes:
        return tr("Split times");
    case Asked::Entered:
        return tr("Entrants");
    case Asked::Query:
        return tr("Query");
    }
    return {};
}

QString StatementLog::purposeOf(Asked asked)
{
    switch (asked) {
    case Asked::Races:
        return tr("For the list of races.");
    case Asked::Refresh:
        return tr(
            "For map, leaderboard, running, zones, finishers, splits, log and race charts: one answer feeds all.");
    case Asked::Standing:
        return tr("For the standing of a moment: crowding and passing charts, exports of large fields.");
    case Asked::Rows:
        return tr("For the rows of some runners.");
    case Asked::Search:
        return tr("For runners found by number or name.");
    case Asked::Near:
        return tr("For who is near a place on the course.");
    case Asked::History:
        return tr("For the ways of some runners, as exports need them.");
    case Asked::SplitTimes:
        return tr("For the charts and split times of chosen runners.");
    case Asked::Entered:
        return tr("For names and categories.");
    case Asked::Query:
        return tr("From the query window.");
    }
    return {};
}

} // namespace trackside
