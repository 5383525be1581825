// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::FileLock)
};

Error cannotBeOpened(const QString &path, int reason)
{
    return { Text::tr("The file %1 cannot be opened for writing: %2.")
                 .arg(QDir::toNativeSeparators(path), qt_error_string(reason)),
             {},
             Text::tr("See that you may write there and that the disk is not full.") };
}

} // namespace

Result<std::optional<FileLock>> FileLock::tryLock(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0) {
        return std::unexpected(cannotBeOpened(path, errno));
    }
    FileLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        return lock;
    }
    if (const int reason = errno; reason != EWOULDBLOCK) {
        return std::unexpected(cannotBeOpened(path, reason));
    }
    return std::nullopt;
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

} // namespace trackside
