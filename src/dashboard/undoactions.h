// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace Ui {
class MainWindow;
}

namespace trackside {

class LivePicture;

/// Undo and Redo of the main window, in one order for all that is done to the race that is shown: whoever does
/// something pushes it. Another race begins anew.
class UndoActions final : public QObject {
    Q_OBJECT
public:
    UndoActions(const Ui::MainWindow &ui, const LivePicture &picture, QObject *parent = nullptr);
    ~UndoActions() override;

    [[nodiscard]] QUndoStack &stack() { return m_stack; }

private:
    void show();

    const Ui::MainWindow &m_ui;
    QUndoStack m_stack;
};

/// Something that is done already when it is pushed.
class DoneCommand final : public QUndoCommand {
public:
    DoneCommand(const QString &text, std::function<void()> undo, std::function<void()> again);

    void undo() override { m_undo(); }
    void redo() override;

private:
    std::function<void()> m_undo;
    std::function<void()> m_again;
    bool m_isPushed = false;
};

} // namespace trackside
