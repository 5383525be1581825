// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryhistory.h"

#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <iterator>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 20'000;

/// An entry as the settings keep it: time, rows, query. Earlier versions kept the query alone.
QString keptOf(const QueryHistory::Entry &entry)
{
    return u"%1 %2 "_s.arg(entry.askedMs).arg(entry.rows) + entry.sql;
}

QueryHistory::Entry entryOf(const QString &kept)
{
    static const QRegularExpression facts(u"^(\\d+) (-?\\d+) "_s);
    const QRegularExpressionMatch found = facts.match(kept);
    if (!found.hasMatch())
        return { .sql = kept };
    return { .sql = kept.sliced(found.capturedLength()),
             .askedMs = found.captured(1).toLongLong(),
             .rows = found.captured(2).toLongLong() };
}

} // namespace

QueryHistory::QueryHistory(QSettings &settings, QString key, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_key(std::move(key))
{
    for (const QString &kept : settings.value(m_key).toStringList().mid(0, most))
        m_entries.append(entryOf(kept));
}

QStringList QueryHistory::queries() const
{
    QStringList queries;
    std::ranges::transform(m_entries, std::back_inserter(queries), &Entry::sql);
    return queries;
}

QString QueryHistory::facts(const Entry &entry, const Format &format)
{
    QStringList parts;
    if (entry.askedMs > 0)
        parts << format.dateTime(entry.askedMs);
    if (entry.rows >= 0)
        parts << (entry.rows == 1 ? tr("1 row") : tr("%1 rows").arg(format.number(entry.rows)));
    return parts.join(u" · "_s);
}

void QueryHistory::add(const QString &sql, std::int64_t askedMs)
{
    m_at = -1;
    const QString query = sql.trimmed();
    if (query.isEmpty() || query.size() > longest)
        return;
    m_entries.removeIf([&query](const Entry &entry) { return entry.sql == query; });
    m_entries.prepend(Entry { .sql = query, .askedMs = askedMs });
    m_entries.resize(std::min(m_entries.size(), most));
    keep();
}

void QueryHistory::setRows(const QString &sql, std::int64_t rows)
{
    const auto entry = std::ranges::find(m_entries, sql.trimmed(), &Entry::sql);
    if (entry == m_entries.end() || entry->rows == rows)
        return;
    entry->rows = rows;
    keep();
}

void QueryHistory::keep()
{
    QStringList kept;
    std::ranges::transform(m_entries, std::back_inserter(kept), keptOf);
    m_settings.setValue(m_key, kept);
    Q_EMIT changed();
}

std::optional<QString> QueryHistory::earlier(const QString &shown)
{
    takeDraft(shown);
    // What has just been asked is still there to be read.
    const bool isNewest = m_at < 0 && !m_entries.isEmpty() && m_entries.front().sql == shown.trimmed();
    const qsizetype next = m_at + (isNewest ? 2 : 1);
    if (next >= m_entries.size())
        return {};
    m_at = next;
    return m_entries[m_at].sql;
}

std::optional<QString> QueryHistory::later(const QString &shown)
{
    takeDraft(shown);
    if (m_at < 0)
        return {};
    --m_at;
    return m_at < 0 ? m_draft : m_entries[m_at].sql;
}

/// A query of the history that was changed is another one that is being written.
void QueryHistory::takeDraft(const QString &shown)
{
    if (m_at >= 0 && m_entries[m_at].sql == shown)
        return;
    m_at = -1;
    m_draft = shown;
}

} // namespace trackside
