// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/fittedcombobox.h"

namespace trackside {

/// A box to choose from names of any length: the one that is chosen is shown with … in its middle where there is no
/// room for all of it, and told by the tool tip; the list that opens is as wide as its names.
class ElidedComboBox : public FittedComboBox {
    Q_OBJECT
public:
    using FittedComboBox::FittedComboBox;

    [[nodiscard]] QSize minimumSizeHint() const override;
    void showPopup() override;

protected:
    [[nodiscard]] QString fitted(const QString &text, int width) const override;
    bool event(QEvent *event) override;
};

} // namespace trackside
