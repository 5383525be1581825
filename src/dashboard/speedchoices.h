// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace trackside {

/// The speeds that choosers offer, in race seconds a second, within limits::speed.
inline constexpr std::array speedChoices { 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0 };

} // namespace trackside
