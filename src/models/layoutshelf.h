// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <vector>

class QSettings;

namespace trackside {

/// How the window is arranged: which panels stand in it, how large, and what they show.
struct WindowLayout {
    QByteArray across; ///< sizes of map and tables, as a splitter says them; empty: the usual ones
    QByteArray down; ///< sizes of these and the charts below
    bool map = true;
    bool tables = true;
    bool charts = false;
    int chart = 0; ///< its number
    int tab = 0; ///< of the tables
    QStringList columns {}; ///< of the leaderboard; none: the usual ones
    QStringList panels {}; ///< which are in windows of their own, or hidden; none: all are at home

    friend bool operator==(const WindowLayout &, const WindowLayout &) = default;
};

/// Layouts under names of the user's, in alphabetical order, kept in the settings. GUI thread.
class LayoutShelf {
    Q_DECLARE_TR_FUNCTIONS(trackside::LayoutShelf)
public:
    static constexpr qsizetype longestName = 40;

    explicit LayoutShelf(QSettings &settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] std::optional<WindowLayout> layout(const QString &name) const;
    void save(const QString &name, const WindowLayout &layout); ///< in the place of one with this name
    void remove(const QString &name);

    /// What is wrong with a name, in a sentence; empty: nothing.
    [[nodiscard]] static QString problemOf(const QString &name);

private:
    struct Entry {
        QString name;
        WindowLayout layout;
    };

    [[nodiscard]] std::vector<Entry> read() const;
    void write(const std::vector<Entry> &entries);

    QSettings &m_settings;
};

} // namespace trackside
