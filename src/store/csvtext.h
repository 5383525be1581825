// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trackside {

/// A text as a field of a CSV file (RFC 4180), in quotation marks. One in which a spreadsheet would see a formula,
/// since it begins with =, +, -, @, a tab or a carriage return, has an apostrophe before it.
[[nodiscard]] QString csvText(QString text);

} // namespace trackside
