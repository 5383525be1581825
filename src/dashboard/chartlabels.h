// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace trackside {

/// Labels where they would like to be, moved up or down as little as keeps them from covering each other, within
/// \p room where there is enough of it. Earlier ones go before later ones.
[[nodiscard]] std::vector<QRectF> labelsApart(std::vector<QRectF> wishes, const QRectF &room);

} // namespace trackside
