// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Leaks on purpose, from a slot called by Qt's event loop: the leak must still be reported although the suppressions
// silence leaks inside foreign libraries.
#include <QCoreApplication>
#include <QTimer>

namespace trackside {

void deliberateLeak()
{
    volatile char *lost = new char[4242];
    lost[0] = 'x';
    lost = nullptr;
    QCoreApplication::quit();
}

} // namespace trackside

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTimer::singleShot(0, &application, &trackside::deliberateLeak);
    return QCoreApplication::exec();
}
