// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSet>

#include <cstdint>

namespace trackside {

/// Which runners are selected: one thing for map, tables and charts. GUI thread.
class RunnerSelection final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The runner that keys act on and that is labelled; 0: none. Always one of bibs(), or 0.
    [[nodiscard]] std::uint32_t current() const { return m_current; }
    [[nodiscard]] const QSet<std::uint32_t> &bibs() const { return m_bibs; }
    [[nodiscard]] bool contains(std::uint32_t bib) const { return m_bibs.contains(bib); }

    void select(std::uint32_t bib); ///< this one alone; 0: none
    /// Adds it, or takes it out; when the current one goes, the one that was selected last of those left takes over.
    void toggle(std::uint32_t bib);
    void setBibs(const QSet<std::uint32_t> &bibs, std::uint32_t current);
    void clear();

Q_SIGNALS:
    void changed(); ///< only when something did

private:
    QSet<std::uint32_t> m_bibs;
    QList<std::uint32_t> m_order; ///< the same as they were selected, the current one last
    std::uint32_t m_current = 0;
};

} // namespace trackside
