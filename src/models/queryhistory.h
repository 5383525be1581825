// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"

#include <QObject>
#include <QStringList>

#include <optional>

class QSettings;

namespace trackside {

/// The queries that were asked of late, kept in the settings: newest first, none twice. A walk through them begins and
/// ends at the text that is being written. GUI thread; the settings must outlive it.
class QueryHistory final : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype most = 50;

    struct Entry {
        QString sql;
        std::int64_t askedMs = 0; ///< UTC, milliseconds since 1970, the last time; 0: not known
        std::int64_t rows = -1; ///< that came; −1: there was no answer, or it is not known
    };

    QueryHistory(QSettings &settings, QString key, QObject *parent = nullptr);

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] QStringList queries() const;
    /// "2026-11-23 10:17:49 · 1,000 rows", as far as it is known.
    [[nodiscard]] static QString facts(const Entry &entry, const Format &format);
    /// A blank one, or one too long to be kept, is left out. Ends the walk.
    void add(const QString &sql, std::int64_t askedMs = 0);
    /// How many rows a query was answered by.
    void setRows(const QString &sql, std::int64_t rows);

    /// The query to show in place of \p shown, one step earlier or later; none when there is no such.
    [[nodiscard]] std::optional<QString> earlier(const QString &shown);
    [[nodiscard]] std::optional<QString> later(const QString &shown);

Q_SIGNALS:
    void changed();

private:
    void keep();
    void takeDraft(const QString &shown);

    QSettings &m_settings;
    QString m_key;
    QList<Entry> m_entries;
    qsizetype m_at = -1; ///< of the walk; −1: at what is being written
    QString m_draft;
};

} // namespace trackside
