// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace trackside {

/// So many characters a race's event name has at most.
inline constexpr qsizetype longestEventName = 1'000;

} // namespace trackside
