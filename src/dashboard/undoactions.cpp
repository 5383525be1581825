// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/undoactions.h"

#include "dashboard/livepicture.h"
#include "ui_mainwindow.h"

#include <utility>

namespace trackside {

UndoActions::UndoActions(const Ui::MainWindow &ui, const LivePicture &picture, QObject *parent)
    : QObject(parent)
    , m_ui(ui)
{
    for (QAction *action : { ui.actionUndo, ui.actionRedo })
        action->setIconText(action->text().remove(u'&')); // it stays where the text tells what
    connect(ui.actionUndo, &QAction::triggered, &m_stack, &QUndoStack::undo);
    connect(ui.actionRedo, &QAction::triggered, &m_stack, &QUndoStack::redo);
    connect(&m_stack, &QUndoStack::indexChanged, this, &UndoActions::show);
    connect(&picture, &LivePicture::runChanged, &m_stack, &QUndoStack::clear);
    show();
}

UndoActions::~UndoActions()
{
    m_stack.disconnect(this); // it is emptied when it goes
}

void UndoActions::show()
{
    const auto named = [](QAction *action, const QString &word, bool isPossible, const QString &what) {
        action->setEnabled(isPossible);
        action->setText(what.isEmpty() ? word : tr("%1: %2", "undo or redo, and what").arg(word, what));
    };
    named(m_ui.actionUndo, tr("&Undo"), m_stack.canUndo(), m_stack.undoText());
    named(m_ui.actionRedo, tr("Red&o"), m_stack.canRedo(), m_stack.redoText());
}

DoneCommand::DoneCommand(const QString &text, std::function<void()> undo, std::function<void()> again)
    : QUndoCommand(text)
    , m_undo(std::move(undo))
    , m_again(std::move(again))
{
}

void DoneCommand::redo()
{
    if (std::exchange(m_isPushed, true))
        m_again();
}

} // namespace trackside
