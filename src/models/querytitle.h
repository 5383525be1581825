// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queryexamples.h"

namespace trackside {

/// What a query asks, in one short line for a list of many: the title of the example that it is, of whichever race; or
/// its first line where that is a remark; or else the beginning and the end of its own SELECT, before which much may
/// stand that is the same in many queries.
[[nodiscard]] QString queryTitle(const QString &sql, const std::vector<QueryExample> &examples);

} // namespace trackside
