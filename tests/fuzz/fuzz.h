// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

namespace trackside::fuzz {

[[nodiscard]] inline QByteArray bytes(const std::uint8_t *data, std::size_t size)
{
    return { reinterpret_cast<const char *>(data), static_cast<qsizetype>(size) };
}

/// Ends the program, so that the fuzzer keeps the input, unless \p holds.
inline void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace trackside::fuzz
