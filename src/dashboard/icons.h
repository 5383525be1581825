// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace trackside {

/// The icon `:/icons/NAME.svg`, drawn in the application palette's colour of \p role whenever it is painted, so that it
/// follows a change of theme. GUI thread.
[[nodiscard]] QIcon icon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);

} // namespace trackside
