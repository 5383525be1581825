// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/filebytes.h"

#include <QFile>

namespace trackside {

std::expected<QByteArray, QString> bytesOf(const QString &path, qint64 most)
{
    QFile file(path);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly)) {
        bytes = file.read(most + 1);
    }
    if (file.error() != QFileDevice::NoError) {
        return std::unexpected(file.errorString());
    }
    return bytes;
}

} // namespace trackside
