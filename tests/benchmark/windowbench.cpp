// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the real window does with a race of 10,000 runners at 1× on the embedded store: whether each second comes in
// time, how long a click waits, how many frames the map shows. Prints a Markdown table; asserts nothing.
// Usage: tests/support/with-display.sh bench_window [RUNNERS [SECONDS]]
#include "figures.h"

#include "course/coursecatalogue.h"
#include "dashboard/mainwindow.h"
#include "dashboard/mappane.h"
#include "dashboard/raceview.h"
#include "models/racesetup.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"
#include "streaming/sessionhost.h"

#include <QApplication>
#include <QQuickView>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace trackside;
using namespace trackside::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

/// Clicks a row of the table, as an event that waits its turn among all others, and times it from the posting to the
/// painting of the row.
class Clicker : public QObject {
public:
    explicit Clicker(QTableView &table)
        : m_table(table)
    {
        table.viewport()->installEventFilter(this);
    }

    void click(Clock::time_point posted)
    {
        const int rows = m_table.model()->rowCount();
        if (rows == 0) {
            return;
        }
        const QModelIndex index = m_table.model()->index(m_clicks++ % std::min(rows, 8), 1);
        m_posted = posted;
        QTest::mouseClick(m_table.viewport(), Qt::LeftButton, {}, m_table.visualRect(index).center());
        m_table.viewport()->update();
    }

    std::vector<double> latencies; ///< ms

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_posted) {
            latencies.push_back(milliseconds(Clock::now() - *m_posted));
            m_posted.reset();
        }
        return false;
    }

private:
    QTableView &m_table;
    std::optional<Clock::time_point> m_posted;
    int m_clicks = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int runners = arguments.value(1, u"10000"_s).toInt();
    const std::chrono::seconds length(arguments.value(2, u"40"_s).toInt());

    const QTemporaryDir data;
    const QString races = data.filePath(u"races"_s);
    QSettings settings(data.filePath(u"trackside.ini"_s), QSettings::IniFormat);
    const CourseCatalogue catalogue({ u":/courses"_s });
    SqliteStore store(races);
    SessionHost host([&races] { return std::make_unique<SqliteSink>(races); }, {});
    MainWindow window({ store, host, catalogue, settings, systemBootTime(), {} });
    window.resize(1460, 920);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) {
        std::fputs("bench_window: the window does not show.\n", stderr);
        return 1;
    }
    RaceSetup setup(catalogue.courses(), {});
    setup.setCourse(u"crystal"_s);
    setup.set(&RaceConfig::runners, runners);
    setup.setSpeed(1.0);
    const RaceOrder order = setup.toOrder();

    std::vector<double> late;
    std::vector<double> written;
    std::int32_t last = -1;
    int skipped = 0;
    QObject::connect(&host, &RaceControl::reported, &window, [&](const SessionReport &report) {
        if (report.second > last) {
            skipped += report.second - last - 1;
            last = report.second;
            late.push_back(static_cast<double>(report.latenessMs));
            written.push_back(static_cast<double>(report.writeMicroseconds) / 1000.0);
        }
    });
    host.start(order);
    if (!QTest::qWaitFor([&] { return last >= 1; }, 30'000)) {
        std::fputs("bench_window: the race does not start.\n", stderr);
        return 1;
    }
    window.showRun(order.record.runId);
    runFor(5s); // the first answers, textures and caches

    QQuickView *map = window.raceView().mapPane().view();
    int frames = 0;
    QObject::connect(map, &QQuickWindow::frameSwapped, &window, [&frames] { ++frames; });
    std::vector<double> took;
    QObject::connect(&window.raceView().scene(), &MapScene::frameDrawn, &window,
                     [&took](std::chrono::nanoseconds time) { took.push_back(milliseconds(time)); });
    Clicker clicker(*window.findChild<QTableView *>(u"leaderboardView"_s));
    std::atomic<bool> done = false;
    std::thread hand([&] {
        for (int i = 0; !done; ++i) {
            std::this_thread::sleep_for(217ms + i % 7 * 31ms);
            const auto posted = Clock::now();
            QMetaObject::invokeMethod(&clicker, [&clicker, posted] { clicker.click(posted); }, Qt::QueuedConnection);
        }
    });
    late.clear();
    written.clear();
    const auto begin = Clock::now();
    runFor(length);
    const double seconds = milliseconds(Clock::now() - begin) / 1000.0;
    done = true;
    hand.join();
    const double resident = residentMegabytes();

    std::printf("| %d runners at 1×, %.0f s | figure |\n|---|---|\n", runners, seconds);
    row("map", u"%1×%2 pixels"_s.arg(map->width()).arg(map->height()));
    row("frames", u"%1 a second"_s.arg(frames / seconds, 0, 'f', 1));
    row("a frame, asked for to swapped",
        u"%1 ms median, %2 ms at the 95th percentile"_s.arg(percentile(took, 0.5), 0, 'f', 1)
            .arg(percentile(took, 0.95), 0, 'f', 1));
    row("ticks", u"%1, %2 skipped; late by %3 ms at most"_s.arg(late.size()).arg(skipped).arg(percentile(late, 1.0)));
    row("a tick's write",
        u"%1 ms median, %2 ms at most"_s.arg(percentile(written, 0.5), 0, 'f', 1)
            .arg(percentile(written, 1.0), 0, 'f', 1));
    row("click to painted row",
        u"%1 ms median, %2 ms at the 95th percentile, %3 ms at most, of %4 clicks"_s
            .arg(percentile(clicker.latencies, 0.5), 0, 'f', 1)
            .arg(percentile(clicker.latencies, 0.95), 0, 'f', 1)
            .arg(percentile(clicker.latencies, 1.0), 0, 'f', 1)
            .arg(clicker.latencies.size()));
    row("resident", u"%1 MB"_s.arg(resident, 0, 'f', 0));
    host.stop(order.record.runId);
    return 0;
}
