// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QInputDialog>

class QLabel;

namespace trackside {

/// Asks under which name a layout is kept; textValueSelected() tells it. A name that cannot be used stays in the
/// dialog, with a sentence why. Locks no window and is deleted when it is closed. GUI thread.
class LayoutNameDialog final : public QInputDialog {
    Q_OBJECT
public:
    LayoutNameDialog(const QStringList &taken, QWidget *parent);

    void done(int result) override;

private:
    [[nodiscard]] QWidget *nameField() const;
    void showProblem(const QString &problem); ///< none: none is shown

    QLabel *m_problem;
};

} // namespace trackside
