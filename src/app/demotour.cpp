// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demotour.h"

#include "app/commandline.h"
#include "app/terminal.h"

#include <QDir>
#include <QScreen>
#include <QTimer>
#include <QWidget>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The first picture shows the field spread over the course, not a dot at the start.
constexpr std::int32_t startPictureSecond = 240;
/// The picture runs behind the race by a refresh and a margin.
constexpr auto settleTime = 6s;

} // namespace

DemoTour::DemoTour(QWidget &window, RaceControl &control, RaceStore &store, QString folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_store(store)
    , m_folder(std::move(folder))
{
    m_failed = !QDir().mkpath(m_folder);
    connect(&control, &RaceControl::reported, this, &DemoTour::take);
}

void DemoTour::take(const SessionReport &report)
{
    if (report.state == SessionState::Failed) {
        terminal::complain(report.error);
        Q_EMIT finished(Failed);
        return;
    }
    if (report.second >= startPictureSecond) {
        save(u"start.png"_s);
    }
    if (report.second >= report.lastSecond / 2) {
        save(u"middle.png"_s);
    }
    if (report.state == SessionState::Over) {
        QTimer::singleShot(settleTime, this, [this, report] { end(report); });
    }
}

void DemoTour::save(const QString &name)
{
    if (m_saved.contains(name)) {
        return;
    }
    m_saved.append(name);
    // The map is a window of its own inside the window, so the picture comes from the screen.
    const QRect place = m_window.frameGeometry();
    const QPixmap picture = m_window.screen()->grabWindow(0, place.x(), place.y(), place.width(), place.height());
    const QString path = QDir(m_folder).filePath(name);
    if (picture.save(path)) {
        terminal::print(u"Saved %1\n"_s.arg(path));
    } else {
        m_failed = true;
        terminal::complain({ tr("The picture “%1” could not be saved.").arg(path), {}, {} });
    }
}

void DemoTour::end(const SessionReport &report)
{
    save(u"end.png"_s);
    m_store.snapshot(report.runId, std::nullopt, true).then(this, [this](const Result<SnapshotPtr> &snapshot) {
        if (!snapshot) {
            terminal::complain(snapshot.error());
            Q_EMIT finished(Failed);
            return;
        }
        std::span<const StandingRow> rows((*snapshot)->standing);
        rows = rows.first(std::min<std::size_t>(rows.size(), 10));
        terminal::print(terminal::standingTable(rows, rows.empty() ? 0.0 : rows.front().event.distanceMetres));
        Q_EMIT finished(m_failed ? Failed : Succeeded);
    });
}

} // namespace trackside
