// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"

#include <QByteArray>

#include <array>
#include <charconv>

class QSaveFile;

namespace trackside {

/// The shortest digits that read back the same, with a point in every locale.
template <typename Number> [[nodiscard]] QByteArray digits(Number value)
{
    std::array<char, 32> text {};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
    return QByteArray(text.data(), static_cast<qsizetype>(end - text.data()));
}

/// Why a file was not written, after open() or commit() failed.
[[nodiscard]] Error notWritten(const QSaveFile &file);

} // namespace trackside
