// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace trackside {

/// A box to choose from names of any length: the one that is chosen is shown with … in its middle where there is no
/// room for all of it, and told by the tool tip; the list that opens is as wide as its names.
class ElidedComboBox : public QComboBox {
    Q_OBJECT
public:
    using QComboBox::QComboBox;

    [[nodiscard]] QSize minimumSizeHint() const override;
    void showPopup() override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shownText(const QString &text) const;
};

} // namespace trackside
