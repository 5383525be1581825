// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard.h"

#include <QPointer>

#include <deque>
#include <optional>
#include <vector>

class QMenu;
class QUndoStack;

namespace Ui {
class MainWindow;
}

namespace trackside {

class DecisionDialog;
class DecisionsWindow;
class LivePicture;
class MessageBar;
class RaceView;

/// What the user can decide of the selected runner by hand: from the menu, a table's rows and the map; with undo and
/// redo, and the list of all decisions. What was undone is stored as a decision of its own. Owned by the view; GUI
/// thread.
class DecisionCommands : public QObject {
    Q_OBJECT
public:
    DecisionCommands(const Dashboard &dashboard, LivePicture &picture, const Ui::MainWindow &ui, RaceView &view,
                     QUndoStack &undo);
    ~DecisionCommands() override;

Q_SIGNALS:
    void failed(const trackside::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< of the map

private:
    struct Wanted {
        QString run;
        QString race; ///< as the user knows it
        QString runner;
        Decision decision;
        std::vector<Decision> earlier; ///< found so far, of its runner
    };

    void openDialog();
    void openList();
    void decide(const Decision &decision);
    void beginNext();
    void lookBack(std::optional<std::int32_t> at);
    void takeCounting(const std::optional<Decision> &counting);
    void takeEnd(const Result<Decision> &made);
    void takeMade(const Decision &made, const std::vector<Decision> &earlier);
    void store(const std::vector<Decision> &decisions, const QString &words);
    void tell(const Decision &decision);
    void fail(const Error &error);
    void failElsewhere(const Wanted &wanted, const Error &error);
    void updateActions();
    void askAgain();
    [[nodiscard]] std::optional<Decision> countingFor(std::uint32_t bib) const;

    Dashboard m_dashboard;
    LivePicture &m_picture;
    const Ui::MainWindow &m_ui;
    RaceView &m_view;
    MessageBar *m_made;
    QMenu *m_menu;
    QUndoStack &m_undo;
    std::deque<Wanted> m_wanted; ///< the first is under way
    std::vector<Decision> m_stored; ///< of this race, from here: what is shown may have been answered before
    bool m_isDue = false; ///< the answer that comes next may have been asked for before the last decision
    QPointer<DecisionDialog> m_dialog;
    QPointer<DecisionsWindow> m_list;
};

} // namespace trackside
