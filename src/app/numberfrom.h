// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <concepts>
#include <limits>
#include <optional>
#include <string_view>

namespace trackside {

/// \p text as a number, with a point in every country; none where it is no such number. One that the type cannot hold
/// becomes the type's end, or not-a-number, so that a range short of that refuses it; of an unsigned type, none.
template <typename Number> [[nodiscard]] std::optional<Number> numberFrom(std::string_view text)
{
    Number number {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc::invalid_argument || end != text.data() + text.size()) {
        return std::nullopt;
    }
    if (error == std::errc {}) {
        return number;
    }
    if constexpr (std::floating_point<Number>) {
        return std::numeric_limits<Number>::quiet_NaN();
    } else if constexpr (std::signed_integral<Number>) {
        return text.starts_with('-') ? std::numeric_limits<Number>::min() : std::numeric_limits<Number>::max();
    } else {
        return std::nullopt;
    }
}

} // namespace trackside
