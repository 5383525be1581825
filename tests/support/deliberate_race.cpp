// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Races on purpose, from slots called by the event loops of two threads: the race must still be reported although the
// suppressions silence reports inside foreign libraries.
#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <cstdio>

namespace trackside {

class Counter : public QObject {
public:
    void deliberateRace()
    {
        for (int i = 0; i < 100'000; ++i) {
            shared = shared + 1;
        }
    }

    static int shared;
};

int Counter::shared = 0;

} // namespace trackside

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    trackside::Counter here;
    trackside::Counter there;
    QThread thread;
    there.moveToThread(&thread);
    QObject::connect(&thread, &QThread::started, &there, &trackside::Counter::deliberateRace);
    thread.start();
    QTimer::singleShot(0, &here, &trackside::Counter::deliberateRace);
    QTimer::singleShot(0, &here, [&thread] {
        thread.quit();
        thread.wait();
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    std::printf("%d\n", trackside::Counter::shared);
    return 0;
}
