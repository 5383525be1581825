// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace trackside {

/// Who is set off on the map from the others, and what the labels beside runners say. GUI thread. Runners are told by
/// their competitor ids, 0: nobody.
class MapLabels final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// How runners are called; a long name is cut. Before it is set, by their ids.
    void setNames(std::function<QString(std::uint32_t id)> nameOf) { m_nameOf = std::move(nameOf); }
    [[nodiscard]] QString nameOf(std::uint32_t id) const;

    /// The runner that is set off from the others, and what its label says.
    void setLeader(std::uint32_t id, const QString &label);
    [[nodiscard]] std::uint32_t leader() const { return m_leader; }
    /// Those in front, labelled as well, the foremost first.
    void setFront(std::vector<std::uint32_t> ids);
    [[nodiscard]] const std::vector<std::uint32_t> &front() const { return m_front; }
    void setPinned(std::uint32_t id);
    [[nodiscard]] std::uint32_t pinned() const { return m_pinned; }

    /// What the label beside a runner says: plain text.
    [[nodiscard]] QString textOf(std::uint32_t id) const { return id == m_leader ? m_leaderText : nameOf(id); }

Q_SIGNALS:
    void changed();

private:
    std::function<QString(std::uint32_t)> m_nameOf;
    std::uint32_t m_leader = 0;
    QString m_leaderText;
    std::vector<std::uint32_t> m_front;
    std::uint32_t m_pinned = 0;
};

} // namespace trackside
