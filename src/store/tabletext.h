// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace trackside {

/// A value of a TableAnswer as text that loses nothing: numbers in the shortest digits that read back the same, with a
/// point in every locale; bytes as SQL has them, x'00ff'; NULL as an empty text.
[[nodiscard]] QString tableText(const QVariant &value);
[[nodiscard]] bool isTableNumber(const QVariant &value);

} // namespace trackside
