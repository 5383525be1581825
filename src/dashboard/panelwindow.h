// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace trackside {

/// A window of a panel's own. The keys of the main window's menus work in it as well. GUI thread.
class PanelWindow final : public QWidget {
    Q_OBJECT
public:
    /// Takes \p content over until that is given another parent; \p parent stands in the main window.
    PanelWindow(const QString &title, QWidget &content, QWidget *parent);

    /// As it was left, or as large as the panel was and over the main window, each \p number a little further down; on
    /// a screen that there is.
    void placeBy(const QByteArray &geometry, const QSize &usual, int number);
    void bringOnScreen();

Q_SIGNALS:
    void closed(); ///< by the user

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void addMenuActions();
};

} // namespace trackside
