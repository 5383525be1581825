// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"

#include <QUuid>

#include <cstdint>

namespace trackside {

/// The eventId of a record, a function of (runId, competitorId, rawTime): a UUIDv8 (RFC 9562) from a 128-bit mix;
/// the mix and test vectors are in HACKING ("Event ids"). A repeated send is recognised by it.
[[nodiscard]] QUuid eventId(const QUuid &runId, std::uint32_t competitorId, std::int32_t rawTimeSeconds);

/// A fresh random run id (version 4), lower case, without braces.
[[nodiscard]] QString newRunId();

/// \p text as a race's run id in lower case without braces, or what is wrong with it.
[[nodiscard]] Result<QString> normalisedRunId(const QString &text);

} // namespace trackside
