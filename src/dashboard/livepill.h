// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace trackside {

struct Liveness;

/// Says in a word whether the picture is live.
class LivePill final : public QLabel {
    Q_OBJECT
public:
    using QLabel::QLabel;

    void tell(const Liveness &liveness);
};

} // namespace trackside
