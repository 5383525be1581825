// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trackside {

/// A number as `xsd:decimal` has it: the shortest digits that read back the same, a point in every locale, and never an
/// exponent.
[[nodiscard]] QString plainNumber(double number);

} // namespace trackside
