// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    QueryHistory(QSettings &settings, QString key, QObject *parent = nullptr);

    [[nodiscard]] const QStringList &queries() const { return m_queries; }
    /// A blank one, or one too long to be kept, is left out. Ends the walk.
    void add(const QString &sql);

    /// The query to show in place of \p shown, one step earlier or later; none when there is no such.
    [[nodiscard]] std::optional<QString> earlier(const QString &shown);
    [[nodiscard]] std::optional<QString> later(const QString &shown);

Q_SIGNALS:
    void changed();

private:
    void takeDraft(const QString &shown);

    QSettings &m_settings;
    QString m_key;
    QStringList m_queries;
    qsizetype m_at = -1; ///< of the walk; −1: at what is being written
    QString m_draft;
};

} // namespace trackside
