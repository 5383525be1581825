// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/livepill.h"

#include "dashboard/liveness.h"
#include "dashboard/plaintip.h"

#include <QStyle>

#include <algorithm>

namespace trackside {

namespace {

constexpr int padding = 32; // as its style has it

} // namespace

void LivePill::tell(const Liveness &liveness)
{
    setText(liveness.pill);
    setToolTip(plainTip(liveness.detail));
    setProperty("state", liveness.styleName());
    style()->unpolish(this);
    style()->polish(this);
    setMinimumWidth(0); // else the last one's is the least that this text wants
    // As wide as the texts that alternate, so that what stands beside it does not jump; wider for a longer one.
    const QString frozen = Liveness::of({ .hasData = true, .frozen = true }).pill;
    setMinimumWidth(std::max(fontMetrics().horizontalAdvance(frozen) + padding, sizeHint().width()));
}

} // namespace trackside
