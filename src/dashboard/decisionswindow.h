// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisionlistmodel.h"

#include <QDialog>
#include <QKeySequence>

namespace trackside {

class LivePicture;
class TidyTable;

/// The list of what was decided by hand in the race that is shown. A click selects the runner, Enter shows the moment.
/// GUI thread.
class DecisionsWindow : public QDialog {
    Q_OBJECT
public:
    /// \p decideKey: where to decide.
    DecisionsWindow(LivePicture &picture, const QKeySequence &decideKey, QWidget *parent);

private:
    void showAnswer();
    [[nodiscard]] const Decision &decisionAt(const QModelIndex &index) const;

    LivePicture &m_picture;
    QKeySequence m_decideKey;
    DecisionListModel m_model;
    TidyTable *m_view;
};

} // namespace trackside
