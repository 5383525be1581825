// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/sqlhighlighter.h"

#include "dashboard/theme.h"

#include <QRegularExpression>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

/// What a line ends in.
enum State { InCode = 0, InComment = 1 };

/// The first of what begins at a place decides: a keyword in a text or a comment is none.
const QRegularExpression &token()
{
    static const QRegularExpression expression(
        uR"((?<comment>--.*$|/\*)|(?<text>'(?:[^']|'')*'?)|"[^"]*"?|\b(?<keyword>SELECT|FROM|WHERE|GROUP|BY|HAVING|ORDER|LIMIT|OFFSET|AS|)"
        uR"(AND|OR|NOT|IN|IS|NULL|LIKE|BETWEEN|EXISTS|CASE|WHEN|THEN|ELSE|END|JOIN|LEFT|RIGHT|INNER|OUTER|CROSS|ON|)"
        uR"(USING|UNION|ALL|EXCEPT|INTERSECT|DISTINCT|WITH|RECURSIVE|MATERIALIZED|WINDOW|OVER|PARTITION|FILTER|ASC|DESC|)"
        uR"(CAST|VALUES|OPTION|SET)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

} // namespace

SqlHighlighter::SqlHighlighter(QTextDocument *document, const Theme &theme)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void SqlHighlighter::highlightBlock(const QString &text)
{
    const Colours &colours = m_theme.colours();
    QTextCharFormat keyword;
    keyword.setForeground(colours.accent);
    keyword.setFontWeight(QFont::DemiBold);
    QTextCharFormat quoted;
    quoted.setForeground(colours.good);
    QTextCharFormat comment;
    comment.setForeground(colours.mutedText);
    comment.setFontItalic(true);

    setCurrentBlockState(InCode);
    qsizetype at = 0;
    bool isOpen = previousBlockState() == InComment;
    while (true) {
        if (isOpen) {
            const qsizetype close = text.indexOf("*/"_L1, at);
            const qsizetype end = close < 0 ? text.size() : close + 2;
            setFormat(static_cast<int>(at), static_cast<int>(end - at), comment);
            if (close < 0) {
                setCurrentBlockState(InComment);
                return;
            }
            at = end;
        }
        const QRegularExpressionMatch match = token().match(text, at);
        if (!match.hasMatch())
            return;
        isOpen = match.captured() == "/*"_L1;
        const auto begin = static_cast<int>(match.capturedStart());
        const auto length = static_cast<int>(match.capturedLength());
        if (match.hasCaptured(u"comment"_s))
            setFormat(begin, length, comment);
        else if (match.hasCaptured(u"text"_s))
            setFormat(begin, length, quoted);
        else if (match.hasCaptured(u"keyword"_s))
            setFormat(begin, length, keyword);
        at = match.capturedEnd();
    }
}

} // namespace trackside
