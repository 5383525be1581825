// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"

class QSaveFile;

namespace trackside {

/// Why a file was not written, after open() or commit() failed.
[[nodiscard]] Error notWritten(const QSaveFile &file);

} // namespace trackside
