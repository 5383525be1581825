// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace trackside {

struct Dashboard;

/// Pinot's own console for queries, where the profile says where it is; empty elsewhere. Opens with \p sql in it, if
/// that is short enough for an address. Holds neither user nor password.
[[nodiscard]] QUrl storeConsole(const Dashboard &dashboard, const QString &sql = {});

} // namespace trackside
