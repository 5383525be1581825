// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the real window feels with a large field on the embedded store: a race is written as fast as it goes, shown with
// its charts open and played, the map zoomed, and then clicked, sorted, searched and scrubbed, drawing included; and
// once more while the store hangs, for more than ten seconds. Prints a Markdown table; asserts nothing.
// Usage: tests/support/with-display.sh bench_fluidity [RUNNERS [SECONDS OF RACE]]
#include "figures.h"
#include "hangingstore.h"

#include "course/coursecatalogue.h"
#include "dashboard/chartpanel.h"
#include "dashboard/mainwindow.h"
#include "dashboard/mappane.h"
#include "dashboard/mapscene.h"
#include "dashboard/raceview.h"
#include "models/racesetup.h"
#include "store/sqlitesink.h"
#include "store/sqlitestore.h"
#include "streaming/sessionhost.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QQuickView>
#include <QSettings>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace trackside;
using namespace trackside::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 600'000; ///< bounds a wait for the race
constexpr auto mostWait = 20s; ///< for a response; longer counts as that
constexpr int rounds = 24; ///< of each thing that a user does

/// How long the event loop keeps an event waiting that another thread posts every few milliseconds.
class Pulse {
public:
    Pulse()
        : m_thread([this] {
            while (!m_isDone) {
                const auto posted = Clock::now();
                QMetaObject::invokeMethod(
                    &m_target, [this, posted] { m_waits.push_back(milliseconds(Clock::now() - posted)); },
                    Qt::QueuedConnection);
                std::this_thread::sleep_for(5ms);
            }
        })
    {
    }
    ~Pulse()
    {
        m_isDone = true;
        m_thread.join();
    }
    [[nodiscard]] std::vector<double> taken() { return std::exchange(m_waits, {}); }

private:
    QObject m_target;
    std::vector<double> m_waits; ///< of the GUI thread
    std::atomic_bool m_isDone = false;
    std::thread m_thread;
};

/// Tells when a widget has been painted with what it is to show.
class Response : public QObject {
public:
    explicit Response(QWidget &painted)
        : m_painted(painted)
    {
        painted.installEventFilter(this);
    }

    /// From \p act to the end of the first painting at which \p isShown.
    double time(const std::function<void()> &act, const std::function<bool()> &isShown)
    {
        const auto begun = Clock::now();
        m_isPainted = false;
        m_isShown = isShown;
        act();
        m_painted.update();
        while (!m_isPainted && Clock::now() - begun < mostWait)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        m_isShown = {};
        return milliseconds(Clock::now() - begun);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_isShown && m_isShown())
            QMetaObject::invokeMethod(this, [this] { m_isPainted = true; }, Qt::QueuedConnection);
        return false;
    }

private:
    QWidget &m_painted;
    std::function<bool()> m_isShown;
    bool m_isPainted = false;
};

/// The window and what a user does in it.
class Bench {
public:
    explicit Bench(MainWindow &window)
        : m_window(window)
        , m_table(*window.findChild<QTableView *>(u"leaderboardView"_s))
        , m_slider(*window.findChild<QSlider *>(u"timeSlider"_s))
        , m_response(*m_table.viewport())
        , m_sliderResponse(m_slider)
        , m_bib(columnOf(u"Bib"_s))
    {
        QObject::connect(window.raceView().mapPane().view(), &QQuickWindow::frameSwapped, &window,
                         [this] { ++m_frames; });
    }

    void setStoreHangs(bool hangs) { m_storeHangs = hangs; }

    void measure(const char *state)
    {
        static_cast<void>(m_pulse.taken());
        m_frames = 0;
        const auto begun = Clock::now();
        for (int step = 0; step < 100; ++step) { // the map under the user's hand: without it nothing need be drawn
            Q_EMIT m_window.raceView().scene().zoomRequested(step % 2 == 0 ? 0.05 : -0.05);
            runFor(50ms);
        }
        tell(state, "frames", u"%1 a second"_s.arg(m_frames / (milliseconds(Clock::now() - begun) / 1e3), 0, 'f', 1));
        tellTurns(state, "looking on");
        repeat(state, "click", [this](int round) { return click(round); });
        repeat(state, "sort", [this](int round) { return sort(round); });
        repeat(state, "search", [this](int round) { return search(round); });
    }

    void measureScrubbing(const char *state)
    {
        if (!m_storeHangs)
            repeat(state, "scrub, the map", [this](int round) { return scrubMap(round); });
        repeat(state, "scrub", [this](int round) { return scrub(round); });
    }

private:
    template <typename Act> void repeat(const char *state, const char *what, Act act)
    {
        static_cast<void>(m_pulse.taken());
        std::vector<double> times;
        for (int round = 0; round < rounds; ++round) {
            times.push_back(act(round));
            runFor(60ms);
        }
        tell(state, what, spread(times, 1, "ms"_L1));
        tellTurns(state, what);
    }

    void tellTurns(const char *state, const char *what)
    {
        tell(state, (QByteArray(what) + ", turns of the event loop").constData(), spread(m_pulse.taken(), 1, "ms"_L1));
    }

    static void tell(const char *state, const char *what, const QString &figure)
    {
        row((QByteArray(state) + ": " + what).constData(), figure);
        std::fflush(stdout);
    }

    double click(int round)
    {
        const QModelIndex index = m_table.model()->index(round % 8, 1);
        return m_response.time(
            [&] { QTest::mouseClick(m_table.viewport(), Qt::LeftButton, {}, m_table.visualRect(index).center()); },
            [&] { return m_table.selectionModel()->isRowSelected(index.row()); });
    }

    double sort(int round)
    {
        return m_response.time([&] { m_table.sortByColumn(round % 5, Qt::DescendingOrder); }, [] { return true; });
    }

    /// Until a row is there that fits. A field too large to be here as a whole is searched by the store; while that
    /// hangs, the table says that none of its rows fits.
    double search(int round)
    {
        auto *field = m_window.findChild<QLineEdit *>(u"searchField"_s);
        const QString bib = QString::number(1 + round * 7);
        const QAbstractItemModel &model = *m_table.model();
        const double time = m_response.time([&] { field->setText(bib); },
                                            [&] {
                                                return model.rowCount() == 0
                                                    ? m_storeHangs
                                                    : model.index(0, m_bib).data().toString().startsWith(bib);
                                            });
        field->clear();
        runFor(60ms);
        return time;
    }

    [[nodiscard]] std::int32_t secondOf(int round) // to and fro over all of the race
    {
        return (round * 7 + 3) % rounds * m_window.picture().timeline().end() / rounds;
    }

    /// Until the map has drawn that second.
    double scrubMap(int round)
    {
        LivePicture &picture = m_window.picture();
        const std::int32_t second = secondOf(round) + 1;
        const auto begun = Clock::now();
        picture.timeline().seek(second);
        const auto isThere = [&] { return picture.displayMs() == std::int64_t { 1000 } * second; };
        const auto goOnUntil = [&](const auto &condition) {
            while (!condition() && Clock::now() - begun < mostWait)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        };
        goOnUntil(isThere);
        goOnUntil([&, before = m_frames] { return m_frames > before; });
        return milliseconds(Clock::now() - begun);
    }

    /// Until tables and zones have that second; while the store hangs, until the slider says what is asked for.
    double scrub(int round)
    {
        Timeline &timeline = m_window.picture().timeline();
        const std::int32_t second = secondOf(round);
        if (m_storeHangs) {
            return m_sliderResponse.time([&] { timeline.seek(second); }, [&] { return m_slider.value() == second; });
        }
        return m_response.time([&] { timeline.seek(second); },
                               [&] {
                                   const SnapshotPtr &shown = m_window.picture().feed().snapshot();
                                   return shown && shown->second == second;
                               });
    }

    [[nodiscard]] int columnOf(const QString &title) const
    {
        const QAbstractItemModel &model = *m_table.model();
        int column = 0;
        while (column < model.columnCount() && model.headerData(column, Qt::Horizontal).toString() != title)
            ++column;
        return column;
    }

    MainWindow &m_window;
    QTableView &m_table;
    QSlider &m_slider;
    Response m_response;
    Response m_sliderResponse;
    int m_bib; ///< column
    bool m_storeHangs = false;
    Pulse m_pulse;
    int m_frames = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int runners = arguments.value(1, u"20000"_s).toInt();
    const std::int32_t length = arguments.value(2, u"240"_s).toInt();

    const QTemporaryDir data;
    const QString races = data.filePath(u"races"_s);
    QSettings settings(data.filePath(u"trackside.ini"_s), QSettings::IniFormat);
    const CourseCatalogue catalogue({ u":/courses"_s });
    SqliteStore files(races);
    HangingStore store(files);
    SessionHost host([&races] { return std::make_unique<SqliteSink>(races); }, {});
    RaceSetup setup(catalogue.courses(), {});
    setup.setCourse(u"crystal"_s);
    setup.set(&RaceConfig::runners, runners);
    RaceOrder order = setup.toOrder();
    order.speed = 0.0;
    const QString run = order.record.runId;
    host.start(order);
    if (!QTest::qWaitFor([&] { return host.lastReport(run).second >= length; }, patienceMs)) {
        std::fputs("bench_fluidity: the race does not come so far.\n", stderr);
        return 1;
    }
    host.stop(run);
    static_cast<void>(QTest::qWaitFor([&] { return host.activeRuns().isEmpty(); }, patienceMs));

    MainWindow window({ store, host, catalogue, settings, systemBootTime(), {} });
    window.resize(1460, 920);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) {
        std::fputs("bench_fluidity: the window does not show.\n", stderr);
        return 1;
    }
    const auto opened = Clock::now();
    window.showRun(run);
    if (!QTest::qWaitFor([&] { return window.picture().feed().snapshot() != nullptr; }, patienceMs)) {
        std::fputs("bench_fluidity: the race does not show.\n", stderr);
        return 1;
    }
    std::printf("| %d runners, %d s of race | figure |\n|---|---|\n", runners, length);
    row("first answer", u"%1 ms"_s.arg(milliseconds(Clock::now() - opened), 0, 'f', 0));
    window.findChild<QAction *>(u"actionAllRunners"_s)->trigger();
    window.raceView().charts().showChart(ChartKind::RaceFlow);
    runFor(3s);

    Bench bench(window);
    Timeline &timeline = window.picture().timeline();
    auto *play = window.findChild<QAction *>(u"actionPlay"_s);
    timeline.seekAtOnce(length / 4);
    play->trigger();
    bench.measure("played");
    play->trigger();
    bench.measureScrubbing("past");
    timeline.seekAtOnce(length / 4);
    runFor(2s);
    play->trigger();
    store.hang();
    bench.setStoreHangs(true);
    bench.measure("store hangs");
    play->trigger();
    bench.measureScrubbing("store hangs");
    store.goOn();
    row("resident", u"%1 MB"_s.arg(residentMegabytes(), 0, 'f', 0));
    return 0;
}
