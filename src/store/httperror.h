// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"

#include <QList>
#include <QSslError>

class QNetworkReply;

namespace trackside {

/// The sentence for a call that ended without an answer. \p server names the other side in it, with its address.
[[nodiscard]] Error transportError(const QNetworkReply &reply, const QList<QSslError> &tlsErrors,
                                   const QString &server);

/// The sentence for an HTTP status that tells of a failure; \p words are the server's.
[[nodiscard]] Error statusError(int status, const QByteArray &words, const QString &server);

} // namespace trackside
