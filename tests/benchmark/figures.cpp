// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace trackside::bench {

using namespace Qt::StringLiterals;

double milliseconds(Clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty()) {
        return 0.0;
    }
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:")) {
                return line.mid(6).simplified().split(' ').front().toDouble() / 1024.0;
            }
        }
    }
    return 0.0;
}

void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void row(const char *name, const QString &figure)
{
    std::printf("| %s | %s |\n", name, qUtf8Printable(figure));
}

QString spread(const std::vector<double> &values, int decimals, QLatin1StringView unit)
{
    return u"%1 %4 median, %2 %4 at the 95th percentile, %3 %4 at most"_s.arg(percentile(values, 0.5), 0, 'f', decimals)
        .arg(percentile(values, 0.95), 0, 'f', decimals)
        .arg(percentile(values, 1.0), 0, 'f', decimals)
        .arg(unit);
}

} // namespace trackside::bench
