// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"

#include <optional>

namespace trackside {

/// An exclusive lock on a file of its own, held until destroyed or until the process ends in whatever way.
class FileLock {
public:
    /// Makes the file if need be. None when somebody else, in this process or another, holds the lock; an error when
    /// the file cannot be made or opened. Never waits.
    static Result<std::optional<FileLock>> tryLock(const QString &path);

    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

private:
    explicit FileLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor;
};

} // namespace trackside
