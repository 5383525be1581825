// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryhistory.h"

#include <QSettings>

namespace trackside {

namespace {

constexpr qsizetype longest = 20'000;

} // namespace

QueryHistory::QueryHistory(QSettings &settings, QString key, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_key(std::move(key))
    , m_queries(settings.value(m_key).toStringList())
{
    m_queries.resize(std::min(m_queries.size(), most));
}

void QueryHistory::add(const QString &sql)
{
    m_at = -1;
    const QString query = sql.trimmed();
    if (query.isEmpty() || query.size() > longest)
        return;
    m_queries.removeAll(query);
    m_queries.prepend(query);
    m_queries.resize(std::min(m_queries.size(), most));
    m_settings.setValue(m_key, m_queries);
    Q_EMIT changed();
}

std::optional<QString> QueryHistory::earlier(const QString &shown)
{
    takeDraft(shown);
    // What has just been asked is still there to be read.
    const bool isNewest = m_at < 0 && !m_queries.isEmpty() && m_queries.front() == shown.trimmed();
    const qsizetype next = m_at + (isNewest ? 2 : 1);
    if (next >= m_queries.size())
        return {};
    m_at = next;
    return m_queries[m_at];
}

std::optional<QString> QueryHistory::later(const QString &shown)
{
    takeDraft(shown);
    if (m_at < 0)
        return {};
    --m_at;
    return m_at < 0 ? m_draft : m_queries[m_at];
}

/// A query of the history that was changed is another one that is being written.
void QueryHistory::takeDraft(const QString &shown)
{
    if (m_at >= 0 && m_queries[m_at] == shown)
        return;
    m_at = -1;
    m_draft = shown;
}

} // namespace trackside
