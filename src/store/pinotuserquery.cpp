// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotuserquery.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::PinotUserQuery)
};

constexpr qsizetype longestStatement = 100'000;
constexpr std::int64_t mostBytesOfAnswer = 64 << 20; ///< as of a file

/// The statement with its comments gone and what stands in quotes or brackets blanked: for looking at its words.
QString wordsOf(QString sql)
{
    static const QRegularExpression quotedOrComment(uR"('(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|/\*.*?\*/)"_s,
                                                    QRegularExpression::DotMatchesEverythingOption);
    sql.replace(quotedOrComment, u" "_s);
    static const QRegularExpression innermost(u"\\([^()]*\\)"_s);
    while (sql.contains(innermost)) {
        sql.replace(innermost, u" "_s);
    }
    return sql.trimmed();
}

/// The statement without the semicolons, spaces and comments at its end.
QString withoutEnd(const QString &sql)
{
    static const QRegularExpression end(uR"((?:[;\s]|--[^\n]*(?:\n|$)|/\*(?:[^*]|\*(?!/))*\*/)+$)"_s);
    static const QRegularExpression semicolons(u"[;\\s]+$"_s);
    const QString cut = QString(sql).remove(end);
    // What looks like a comment may stand in quotes.
    return wordsOf(cut).remove(semicolons) == wordsOf(sql).remove(semicolons) ? cut : QString(sql).remove(semicolons);
}

QVariant valueOf(const PinotCell &cell, const QString &type)
{
    if (cell.isNull()) {
        return {};
    }
    if (type == "INT"_L1 || type == "LONG"_L1) {
        return QVariant::fromValue(cell.integer().value_or(0));
    }
    if (type == "DOUBLE"_L1 || type == "FLOAT"_L1) {
        return cell.number().value_or(0.0);
    }
    return cell.text();
}

} // namespace

Result<TableAnswer> askUserQuery(PinotQuestions &pinot, const QString &sql, std::int64_t limit,
                                 const IsCancelled &isCancelled)
{
    static const QRegularExpression select(u"^SELECT\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression limited(u"\\bLIMIT\\b"_s, QRegularExpression::CaseInsensitiveOption);
    // Trackside's own statements begin with such, and are asked again as they were sent.
    static const QRegularExpression settings(u"^(?:SET\\s+\\w+\\s*=\\s*\\w+\\s*;\\s*)+"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (sql.size() > longestStatement) {
        return failure(Text::tr("The statement is longer than %L1 characters.").arg(longestStatement));
    }
    const QString statement = withoutEnd(sql);
    const QString words = wordsOf(statement).remove(settings);
    if (!select.match(words).hasMatch()) {
        return failure(Text::tr("Only a SELECT can be asked."), {},
                       Text::tr("Begin with SELECT, for example: SELECT * FROM races."));
    }
    if (words.contains(u';')) {
        return failure(Text::tr("Only one statement can be asked at a time."));
    }
    QString asked = statement;
    if (!limited.match(words).hasMatch() && words.contains(u"FROM"_s, Qt::CaseInsensitive)) {
        asked += u"\nLIMIT %1"_s.arg(limit + 1);
    }
    const auto rows = pinot.askAsIs(asked, isCancelled, mostBytesOfAnswer);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    TableAnswer answer;
    answer.columns = rows->columns();
    answer.facts.statements = 1;
    answer.facts.sent = { rows->sent() };
    if (const std::int64_t newest = rows->consumingFreshnessTimeMs(); newest > 0) {
        answer.facts.freshnessMs = std::max<std::int64_t>(QDateTime::currentMSecsSinceEpoch() - newest, 0);
    }
    answer.truncated = std::cmp_greater(rows->size(), limit);
    const auto count = std::min(rows->size(), static_cast<std::size_t>(std::max<std::int64_t>(limit, 0)));
    for (std::size_t row = 0; row < count; ++row) {
        QVariantList &values = answer.rows.emplace_back();
        for (qsizetype column = 0; column < answer.columns.size(); ++column) {
            const auto at = static_cast<std::size_t>(column);
            values.append(valueOf(rows->at(row, at), rows->types().value(column)));
        }
    }
    return answer;
}

} // namespace trackside
