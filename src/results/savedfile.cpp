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

} // namespace trackside
