// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/savedfile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace trackside {

Error notWritten(const QSaveFile &file)
{
    return { QCoreApplication::translate("trackside::Results", "The results cannot be written to “%1”: %2.")
                 .arg(file.fileName(), file.errorString()),
             {},
             {} };
}

Result<void> savePages(QSaveFile &file, bool arePainted)
{
    if (arePainted) {
        return file.commit() ? Result<void>() : std::unexpected(notWritten(file));
    }
    // Asked after it was given up, the file says no more than that.
    const Error error = file.error() != QFileDevice::NoError
        ? notWritten(file)
        : Error { QCoreApplication::translate("trackside::Results", "The pages for “%1” cannot be painted.")
                      .arg(file.fileName()),
                  {},
                  {} };
    file.cancelWriting();
    return std::unexpected(error);
}

} // namespace trackside
