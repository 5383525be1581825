// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"

class QSaveFile;

namespace trackside {

/// Why a file was not written, after open() or commit() failed.
[[nodiscard]] Error notWritten(const QSaveFile &file);

/// Puts a file with painted pages in its place. Where they could not be painted, what is there stays, and the error is
/// the file system's, if it has one.
[[nodiscard]] Result<void> savePages(QSaveFile &file, bool arePainted);

} // namespace trackside
