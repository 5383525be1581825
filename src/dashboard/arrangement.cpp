// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/arrangement.h"

#include "dashboard/presentation.h"
#include "dashboard/raceview.h"

namespace trackside {

Arrangement::Arrangement(const Needs &needs, RaceView &view)
    : QObject(&view)
{
    new Presentation(needs.window, needs.ui, needs.picture, view);
}

} // namespace trackside
