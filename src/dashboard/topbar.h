// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace trackside {

/// The bar over the window's pages. Where it is too narrow for all that stands in it, a label gives way, and then a
/// button's text; the button's icon, name and tool tip stay.
class TopBar final : public QFrame {
    Q_OBJECT
public:
    using QFrame::QFrame;

    /// Once, when the window is made. \p texts are those that the button ever has: it keeps the width of the widest.
    void letGiveWay(QLabel &label, QToolButton &button, const QStringList &texts);

protected:
    bool event(QEvent *event) override;

private:
    void fit();

    QLabel *m_label = nullptr;
    QToolButton *m_button = nullptr;
    int m_textWidth = 0; ///< of the button …
    int m_iconWidth = 0; ///< … and without its text
};

} // namespace trackside
