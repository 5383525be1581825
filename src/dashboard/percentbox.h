// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace trackside {

/// A share of one, shown and entered in per cent: 0.1 as "10 %".
class PercentBox : public QDoubleSpinBox {
    Q_OBJECT
public:
    explicit PercentBox(QWidget *parent = nullptr);

    void setShare(double share); ///< tells nothing: a share with more digits than are shown stays as it is

    [[nodiscard]] QString textFromValue(double percent) const override; ///< without zeros at the end

Q_SIGNALS:
    void shareChanged(double share); ///< by the user
};

} // namespace trackside
