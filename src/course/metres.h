// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace trackside {

/// Whole micrometres along a course in metres, everywhere the same double: the one nearest to them, which a product
/// with 1e-6 often is not.
[[nodiscard]] constexpr double metresOf(std::int64_t micrometres)
{
    return static_cast<double>(micrometres) / 1e6;
}

} // namespace trackside
