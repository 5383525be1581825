// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/querytitle.h"

#include <QRegularExpression>

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 80;
constexpr qsizetype fromItsEnd = 36; ///< where conditions, order and limit stand

QString ofAnyRace(QString sql)
{
    static const QRegularExpression runId(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
    return sql.remove(runId).trimmed();
}

/// The first line, where it is a remark.
QString firstRemark(const QString &sql)
{
    static const QRegularExpression remark(u"^\\s*--+([^\\n]*)"_s);
    return remark.match(sql).captured(1).simplified();
}

/// Where the statement's own SELECT begins: behind settings and what WITH has in brackets. 0: there is none.
qsizetype ownSelect(const QString &sql)
{
    static const QRegularExpression tokens(u"'[^']*'|\"[^\"]*\"|`[^`]*`|--[^\\n]*|/\\*.*?\\*/|[()]|\\bselect\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    int depth = 0;
    for (const QRegularExpressionMatch &match : tokens.globalMatch(sql)) {
        const QStringView token = match.capturedView();
        if (token == "("_L1)
            ++depth;
        else if (token == ")"_L1)
            --depth;
        else if (depth == 0 && token.compare("select"_L1, Qt::CaseInsensitive) == 0)
            return match.capturedStart();
    }
    return 0;
}

QString elided(const QString &text)
{
    return text.size() <= longest ? text : text.first(longest - 1 - fromItsEnd) + u'…' + text.last(fromItsEnd);
}

} // namespace

QString queryTitle(const QString &sql, const std::vector<QueryExample> &examples)
{
    const auto example =
        std::ranges::find(examples, ofAnyRace(sql), [](const QueryExample &each) { return ofAnyRace(each.sql); });
    if (example != examples.end())
        return example->title;
    const QString remark = firstRemark(sql);
    return elided(remark.isEmpty() ? sql.sliced(ownSelect(sql)).simplified() : remark);
}

} // namespace trackside
