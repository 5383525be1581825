// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/percentbox.h"

#include <QSignalBlocker>

#include <cmath>

namespace trackside {

namespace {

constexpr double most = 99'999.0; ///< what is too much can be typed, so that it can be told
constexpr double step = 5.0;
constexpr int decimalPlaces = 2;
constexpr double partsOfOne = 10'000.0; ///< in a hundred per cent, with those decimals

} // namespace

PercentBox::PercentBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(decimalPlaces);
    setMaximum(most);
    setSingleStep(step);
    setSuffix(tr(" %", "per cent"));
    // Divided once, so that 10 % is what 0.1 is elsewhere.
    connect(this, &QDoubleSpinBox::valueChanged, this,
            [this](double percent) { Q_EMIT shareChanged(std::round(percent * 100.0) / partsOfOne); });
}

void PercentBox::setShare(double share)
{
    if (std::llround(share * partsOfOne) == std::llround(value() * 100.0))
        return; // it would be written anew under the cursor
    const QSignalBlocker quiet(this);
    setValue(share * 100.0);
}

QString PercentBox::textFromValue(double percent) const
{
    QString text = QDoubleSpinBox::textFromValue(percent);
    const QString point = locale().decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(locale().zeroDigit()))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

} // namespace trackside
