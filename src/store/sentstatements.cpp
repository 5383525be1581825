// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sentstatements.h"

#include <QCoreApplication>
#include <QLocale>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::SentStatements)
};

} // namespace

void SentStatements::add(const QString &sql, std::chrono::steady_clock::duration took, std::int64_t rows)
{
    add({ .sql = keptText(sql),
          .tookMicroseconds = std::chrono::duration_cast<std::chrono::microseconds>(took).count(),
          .rows = rows });
}

void SentStatements::add(const SentStatement &statement)
{
    if (!m_sent.empty() && m_sent.back().sql == statement.sql) {
        m_sent.back().tookMicroseconds += statement.tookMicroseconds;
        m_sent.back().rows += statement.rows;
    } else if (m_sent.size() < most) {
        m_sent.push_back(statement);
    }
}

QString keptText(const QString &sql)
{
    const qsizetype left = sql.size() - SentStatements::longestText;
    return left <= 0 ? sql
                     : sql.first(SentStatements::longestText) + QStringLiteral("\n-- ")
            + Text::tr("… and %1 more characters, which are not kept").arg(QLocale().toString(left));
}

} // namespace trackside
