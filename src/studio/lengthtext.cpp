// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/lengthtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::CourseChecks)
};

constexpr double metresPerKilometre = 1'000.0;

QString kilometres(const QString &number)
{
    return Text::tr("%1 km", "a length").arg(number);
}

} // namespace

QString lengthText(double metres)
{
    constexpr double exactBelowMetres = 100'000.0;
    const QLocale locale;
    if (metres < metresPerKilometre) {
        return Text::tr("%1 m", "a length").arg(locale.toString(metres, 'f', 0));
    }
    return kilometres(locale.toString(metres / metresPerKilometre, 'f', metres < exactBelowMetres ? 2 : 0));
}

QString claimText(double metres)
{
    return kilometres(QLocale().toString(metres / metresPerKilometre, 'g', 6));
}

} // namespace trackside
