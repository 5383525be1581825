// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// Counter-based random numbers: a value is a function of a key and a counter, so that what a runner draws depends on
/// nobody else, on no order, and on no earlier draw.
namespace trackside::random {

/// A bijection of 64 bits that mixes well: the finalizer of SplitMix64 (Steele, Lea, Flood: "Fast splittable
/// pseudorandom number generators", 2014, with the constants of Stafford's variant 13).
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t x)
{
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9U;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBU;
    return x ^ (x >> 31);
}

inline constexpr std::uint64_t goldenGamma = 0x9E3779B97F4A7C15U;

/// The \p counter-th value of the sequence that \p key names.
[[nodiscard]] constexpr std::uint64_t draw(std::uint64_t key, std::uint64_t counter)
{
    return mix(key + (counter + 1) * goldenGamma);
}

/// 53 bits of \p value as a double in [0, 1).
[[nodiscard]] constexpr double unit(std::uint64_t value)
{
    return static_cast<double>(static_cast<std::int64_t>(value >> 11)) * 0x1p-53; // signed converts faster
}

} // namespace trackside::random
