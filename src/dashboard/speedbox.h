// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/fittedcombobox.h"

namespace trackside {

/// A box to choose a speed from, which says whose speed it is as long as there is room for it; its list has the speeds
/// alone. GUI thread.
class SpeedBox final : public FittedComboBox {
    Q_OBJECT
    Q_PROPERTY(QString caption READ caption WRITE setCaption)
public:
    using FittedComboBox::FittedComboBox;

    [[nodiscard]] QString caption() const { return m_caption; }
    void setCaption(const QString &caption); ///< with %1 for the speed: "Race %1"

    [[nodiscard]] QSize sizeHint() const override; ///< with the caption; the least size is without

protected:
    [[nodiscard]] QString fitted(const QString &text, int width) const override;

private:
    QString m_caption;
};

} // namespace trackside
