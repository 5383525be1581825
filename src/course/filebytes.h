// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

namespace trackside {

/// What is in a file, at most \p most bytes and one more: that tells a file which is too large, also where it has no
/// size beforehand. Where it cannot be read, the system's words why. Any thread.
[[nodiscard]] std::expected<QByteArray, QString> bytesOf(const QString &path, qint64 most);

} // namespace trackside
