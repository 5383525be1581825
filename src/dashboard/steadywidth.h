// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QAbstractButton;

namespace trackside {

/// Makes a button that changes its words as wide as the widest of \p texts makes it, so that nothing beside it moves.
/// GUI thread.
void keepWidth(QAbstractButton &button, const QStringList &texts);

} // namespace trackside
