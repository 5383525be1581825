// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/onequestion.h"

#include <QCoreApplication>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::OneQuestion)
};

} // namespace

Error noAnswer()
{
    return { Text::tr("The store did not answer."), {}, {} };
}

} // namespace trackside
