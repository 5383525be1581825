// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace trackside {

/// Who has Esc in the window: of the modes that are on the one that was entered last, and only without any what has it
/// usually. Dialogs, other windows and fields that have something to lose come before. GUI thread.
class EscapeKey final : public QObject {
public:
    /// \p usual must outlive this, as must all that the key is given to and not taken from.
    explicit EscapeKey(QAction &usual, QObject *parent = nullptr);

    /// A mode was entered that \p leave leaves, beside what other keys it has. Again: the order stays.
    void giveTo(QAction &leave);
    void takeFrom(QAction &leave); ///< it was left, or was not on
    /// Leaves all modes, the last one first. Their actions must be enabled.
    void leaveAll();

private:
    void settle();

    QAction &m_usual;
    QAction *m_holder = nullptr; ///< has the key
    QList<QAction *> m_modes; ///< by their actions, in the order in which they were entered
};

} // namespace trackside
