// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace trackside {

/// A bar in the window that says something and stays out of the way: no dialog, nothing blocks. Texts from outside are
/// shown as plain text.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Info, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void say(Kind kind, const QString &text);
    void clear(); ///< hides the bar

    /// Adds a button at the right; the caller connects it. \p objectName is for tests.
    [[nodiscard]] QPushButton *addButton(const QString &text, const QString &objectName);
    void setClosable(bool closable);

    [[nodiscard]] QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace trackside
