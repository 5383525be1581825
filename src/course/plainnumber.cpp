// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/plainnumber.h"

#include <array>
#include <charconv>

namespace trackside {

QString plainNumber(double number)
{
    std::array<char, 1'100> text {}; // the least number above 0 has 1,074 digits behind the point, not all of them told
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    return QString::fromLatin1(text.data(), end - text.data());
}

} // namespace trackside
