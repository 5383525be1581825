// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace trackside {

/// A box on which what is chosen, or the placeholder, is shown as there is room for it. GUI thread.
class FittedComboBox : public QComboBox {
    Q_OBJECT
public:
    using QComboBox::QComboBox;

    [[nodiscard]] QString shownText() const; ///< what is read on the box now

protected:
    /// \p text as it is to be read in a room of so many pixels.
    [[nodiscard]] virtual QString fitted(const QString &text, int width) const = 0;
    [[nodiscard]] QString fullText() const { return currentIndex() < 0 ? placeholderText() : currentText(); }
    void paintEvent(QPaintEvent *event) override;
};

} // namespace trackside
