// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/raceview.h"

#include "dashboard/chartpanel.h"
#include "dashboard/elidedlabel.h"
#include "dashboard/eventspanel.h"
#include "dashboard/headerbar.h"
#include "dashboard/icons.h"
#include "dashboard/leaderboardpanel.h"
#include "dashboard/livepicture.h"
#include "dashboard/mappane.h"
#include "dashboard/panels.h"
#include "dashboard/pipelinepanel.h"
#include "dashboard/runnertablepanel.h"
#include "dashboard/splittimespanel.h"
#include "dashboard/tidytable.h"
#include "dashboard/timebar.h"
#include "dashboard/zonechoice.h"
#include "models/racesummary.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trackside {

namespace {

const QString splitterKey = u"window/raceSplitter"_s;
const QString rowsKey = u"window/chartSplitter"_s;

/// Half of the smallest screen's width. Beside it, tables get what all of their columns take.
constexpr int leastMapWidth = 512;

// The clock and the pill are looked at so often; nothing is asked of the store for it.
constexpr auto clockInterval = 250ms;

/// Race time by which map and tables must differ to be worth a word: more than a refresh at 1×.
constexpr std::int64_t noticeableLagMs = 5'000;

} // namespace

RaceView::RaceView(LivePicture &picture, const Theme &theme, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_settings(settings)
    , m_scene(picture.glide(), picture.selection())
    , m_header(new HeaderBar(this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_splitter(new QSplitter(Qt::Horizontal, m_rows))
    , m_chartHome(new QWidget(m_rows))
    , m_charts(new ChartPanel(picture, theme, settings, m_chartHome))
    , m_timeBar(new TimeBar(picture, this))
{
    m_scene.labels().setNames([&picture](std::uint32_t bib) { return picture.book().labelOf(bib); });
    m_scene.setColours(theme.colours());
    connect(&theme, &Theme::changed, this, [this, &theme] { m_scene.setColours(theme.colours()); });
    m_map = new MapPane(m_scene, this);
    m_splitter->setObjectName(u"raceSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_map);
    m_splitter->addWidget(makeTables());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_rows->setObjectName(u"chartSplitter"_s);
    m_rows->setChildrenCollapsible(false);
    m_rows->setStretchFactor(0, 1);
    m_panels->addCharts(*m_charts, *m_chartHome);
    restoreLayout(settings.value(splitterKey).toByteArray(), settings.value(rowsKey).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_hasUsualSizes = false; });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_timeBar);

    connect(m_header, &HeaderBar::copied, this, &RaceView::eventCopied);
    connect(&picture, &LivePicture::runChanged, this, [this] {
        m_header->clear();
        m_told.reset();
        setRaceClock(false, true);
        showAnswer();
    });
    connect(&m_scene, &MapScene::wayBackTaken, &picture.timeline(), &Timeline::goLive);
    connect(&m_scene, &MapScene::frameDrawn, &picture.figures(), &PipelineFigures::addFrame);
    connect(&picture, &LivePicture::courseChanged, this, [this] { m_scene.setCourse(m_picture.feed().course()); });
    connect(m_leaderboard, &LeaderboardPanel::wantedWidthChanged, this, &RaceView::setUsualSizes);
    connect(&picture, &LivePicture::updated, this, &RaceView::showAnswer);
    connect(&picture, &LivePicture::namesChanged, &m_scene, &MapScene::dotsChanged);
    connect(&picture, &LivePicture::namesChanged, this, &RaceView::updateClock); // the leader's label
    connect(&picture, &LivePicture::mapMoved, &m_scene, &MapScene::dotsChanged);
    connect(&picture.feed(), &RaceFeed::frozenChanged, this, &RaceView::showAnswer);
    connect(&picture.feed(), &RaceFeed::failed, this, &RaceView::showAnswer);
    connect(&picture.feed(), &RaceFeed::recovered, this, &RaceView::showAnswer);
    connect(&picture.replay(), &Replay::changed, this, &RaceView::showAnswer);
    m_clockTimer.setObjectName(u"raceClockTimer"_s);
    m_clockTimer.setInterval(clockInterval);
    connect(&m_clockTimer, &QTimer::timeout, this, &RaceView::updateClock);
    showAnswer();
}

RaceView::~RaceView()
{
    // The map's QML looks at the scene, a member that would be gone before the children are.
    delete m_map;
}

QWidget *RaceView::makeTables()
{
    auto *side = new QWidget(this);
    auto *tabs = new QTabWidget(side);
    tabs->setObjectName(u"raceTabs"_s);
    tabs->setDocumentMode(true);
    tabs->setElideMode(Qt::ElideNone);
    tabs->setUsesScrollButtons(false); // all are in sight, however narrow the tables are
    tabs->tabBar()->setDrawBase(false);
    auto *none = new QLabel(tr("The tables are hidden or in windows of their own. View → Tables shows them."), side);
    none->setObjectName(u"noTablesLabel"_s);
    none->setProperty("muted", true);
    none->setWordWrap(true);
    none->setAlignment(Qt::AlignCenter);
    none->setMargin(24);
    m_panels = new Panels(*tabs, *none, *this);
    m_leaderboard = new LeaderboardPanel(m_picture, m_settings, tabs);
    m_panels->addTable(u"leaderboard"_s, tr("Leaderboard"), *m_leaderboard);

    const QString name = RunnerTablePanel::nameSample();
    const QStringList runningSamples { u"10000"_s,    u"10000"_s, name,        u"42.20 km"_s,
                                       u"42.20 km"_s, u"88:88"_s, u"0:00:00"_s };
    const std::vector<RunnerTable::Column> runningDispensable { RunnerTable::ToGo, RunnerTable::Pace,
                                                                RunnerTable::Time };
    auto *running = new QSplitter(Qt::Vertical, tabs);
    running->setChildrenCollapsible(false);
    running->addWidget(new RunnerTablePanel({ tr("At the front"), u"frontView"_s, runningSamples, runningDispensable },
                                            m_picture.front(), m_picture, running));
    running->addWidget(new RunnerTablePanel({ tr("At the back"), u"backView"_s, runningSamples, runningDispensable },
                                            m_picture.back(), m_picture, running));
    m_panels->addTable(u"running"_s, tr("Running"), *running);

    m_zone = new RunnerTablePanel(
        { tr("Who is in the geofence?"),
          u"zoneView"_s,
          { u"10000"_s, name, u"42.20 km"_s, u"42.20 km"_s, u"88:88"_s, u"0:00:00"_s, u"0:00:00"_s, u"000"_s },
          { RunnerTable::ToGo, RunnerTable::Covered, RunnerTable::Pace, RunnerTable::Passages } },
        m_picture.zone(), m_picture, tabs);
    connect(&m_picture.zone(), &ZoneModel::headlineChanged, this, [this] {
        const QString headline = m_picture.zone().headline();
        m_zone->setHeading(headline.isEmpty() ? tr("Who is in the geofence?") : headline);
    });
    auto *zones = new QWidget(tabs);
    zones->setFocusProxy(m_zone);
    auto *zonesLayout = new QVBoxLayout(zones);
    zonesLayout->setContentsMargins(0, 0, 0, 0);
    zonesLayout->addWidget(new ZoneChoice(m_picture, zones));
    zonesLayout->addWidget(m_zone);
    m_panels->addTable(u"zones"_s, tr("Zones"), *zones);

    auto *finishers = new RunnerTablePanel({ tr("Who just finished?"),
                                             u"finishersView"_s,
                                             { u"10000"_s, u"10000"_s, name, u"88:88"_s, u"0:00:00"_s, u"88:88:88"_s },
                                             { RunnerTable::Pace } },
                                           m_picture.finishers(), m_picture, tabs);
    m_panels->addTable(u"finishers"_s, tr("Finishers"), *finishers);
    m_panels->addTable(u"splits"_s, tr("Splits"), *new SplitTimesPanel(m_picture, tabs));
    m_panels->addTable(u"log"_s, tr("Log"), *new EventsPanel(m_picture, m_settings, tabs));
    m_panels->addTable(u"pipeline"_s, tr("Pipeline"), *new PipelinePanel(m_picture.figures(), tabs),
                       Panels::Place::Hidden);

    m_progress = new QProgressBar(side);
    m_progress->setObjectName(u"finishedProgress"_s);
    m_progress->setAccessibleName(tr("Share of the competitors that have finished"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progressText = new QLabel(side);
    m_progressText->setObjectName(u"finishedLabel"_s);
    m_details = new ElidedLabel(Qt::ElideRight, side);
    m_details->setObjectName(u"countsLabel"_s);
    m_details->setProperty("muted", true);
    auto *texts = new QHBoxLayout;
    texts->addWidget(m_progressText);
    texts->addStretch();
    texts->addWidget(m_details);
    auto *progress = new QVBoxLayout;
    progress->setContentsMargins(12, 8, 12, 8);
    progress->setSpacing(5);
    progress->addWidget(m_progress);
    progress->addLayout(texts);

    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tabs, 1);
    layout->addWidget(none, 1);
    layout->addLayout(progress);
    return side;
}

void RaceView::setRaceClock(bool paused, bool keepsWallTime)
{
    m_paused = paused;
    m_keepsWallTime = keepsWallTime;
    m_picture.finishers().setKeepsWallTime(keepsWallTime);
    updateClock();
}

void RaceView::showTab(int index)
{
    m_panels->show(index);
}

int RaceView::tab() const
{
    return m_panels->tab();
}

void RaceView::restoreLayout(const QByteArray &across, const QByteArray &down)
{
    m_hasUsualSizes = !m_splitter->restoreState(across);
    m_usualSizes.clear();
    setUsualSizes();
    if (!m_rows->restoreState(down))
        m_rows->setSizes({ 400, 220 });
}

/// As long as the user has not chosen others. With more room the map gets it.
void RaceView::setUsualSizes()
{
    if (!m_hasUsualSizes || m_isPresented)
        return;
    const int room = std::max(width(), 2 * leastMapWidth) - m_splitter->handleWidth();
    const int tables = std::min(m_leaderboard->wantedWidth(), room - leastMapWidth);
    if (const QList<int> sizes { room - tables, tables }; sizes != m_usualSizes) {
        m_usualSizes = sizes;
        m_splitter->setSizes(sizes);
    }
}

void RaceView::showMapAlone(bool alone)
{
    m_isMapAlone = alone;
    m_panels->setChartsAside(m_isMapAlone || m_isPresented);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_header, m_splitter->widget(1), m_timeBar }) {
        if (alone && !widget->isHidden()) {
            widget->hide();
            m_aside.push_back(widget);
        }
    }
    if (alone)
        return;
    for (QWidget *widget : m_aside)
        widget->show();
    m_aside.clear();
}

void RaceView::setPresented(bool presented)
{
    m_isPresented = presented;
    m_panels->setChartsAside(m_isMapAlone || m_isPresented);
}

void RaceView::saveLayout()
{
    m_settings.setValue(splitterKey, m_hasUsualSizes ? QByteArray() : m_splitter->saveState());
    m_settings.setValue(rowsKey, m_rows->saveState());
    m_panels->saveTo(m_settings);
}

void RaceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setUsualSizes();
    m_clockTimer.start();
}

void RaceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setUsualSizes();
}

void RaceView::hideEvent(QHideEvent *event)
{
    m_clockTimer.stop();
    QWidget::hideEvent(event);
}

void RaceView::showAnswer()
{
    const SnapshotPtr &snapshot = m_picture.feed().snapshot();
    if (snapshot) {
        m_header->show(
            raceHeader(*snapshot, m_picture.feed().course(), m_picture.feed().lastUpdate(), m_picture.format()));
        const RaceProgress progress = raceProgress(snapshot->counts, m_picture.format());
        m_progress->setValue(static_cast<int>(progress.share * 1000.0));
        m_progressText->setText(progress.text);
        m_details->setText(progress.details);
    } else {
        m_progress->setValue(0);
        m_progressText->clear();
        m_details->clear();
    }
    m_scene.setMiles(m_picture.format().units() == Units::Miles);
    m_scene.dotsChanged();
    updateClock();
}

void RaceView::updateClock()
{
    const RaceFeed &feed = m_picture.feed();
    const SnapshotPtr &snapshot = feed.snapshot();
    const auto displayMs = m_picture.displayMs();
    m_picture.figures().setDisplayMs(m_picture.showsPast() ? std::nullopt : displayMs); // nothing is late in the past
    const GlideTrack::Front foremost = m_picture.foremost();
    m_scene.labels().setLeader(foremost.bib, labelOf(foremost));
    const QString before = tr("Before the start");
    m_timeBar->showClock(displayMs ? raceClockText(static_cast<std::int32_t>(*displayMs / 1000), false) : before,
                         displayMs ? m_picture.format().raceTime(*displayMs / 1000 * 1000) : before,
                         clockNote(displayMs));

    LiveFacts facts;
    facts.hasData = snapshot != nullptr;
    facts.failing = feed.isFailing();
    facts.frozen = feed.isFrozen();
    facts.sought = feed.soughtSecond() || m_picture.showsPast();
    if (const Timeline &timeline = m_picture.timeline(); timeline.isPast()) {
        facts.moment = m_picture.format().raceTime(std::int64_t { 1000 } * timeline.shown());
        facts.behind = m_picture.format().duration(std::int64_t { 1000 } * (timeline.end() - timeline.shown()));
    }
    if (m_picture.replay().isPlaying())
        facts.replaySpeed = m_picture.format().speed(m_picture.replay().speed());
    facts.over = m_picture.timeline().isOver();
    facts.autoRefresh = feed.autoRefresh();
    facts.refreshInterval = feed.refreshInterval();
    facts.dataAge = feed.dataAge();
    if (snapshot) {
        // The picture follows the tables; until the last runner on it is home, the race is not over for who looks.
        facts.complete =
            snapshot->complete && !m_picture.glide().isMoving(std::chrono::steady_clock::now().time_since_epoch());
        facts.paused = m_paused || snapshot->race.state == RaceState::Paused;
        facts.rowAge = std::chrono::milliseconds(snapshot->facts.freshnessMs) + feed.dataAge();
        const QString unwritten = m_picture.figures().sinkTrouble();
        facts.reason = unwritten.isEmpty() ? snapshot->trouble.message : unwritten;
    }
    const Liveness liveness = Liveness::of(facts);
    m_scene.setBanner({ .title = liveness.banner, .detail = liveness.detail, .wayBack = liveness.wayBack });
    if (std::pair told(liveness.state, liveness.pill + liveness.detail); m_told != told) {
        m_told = std::move(told);
        Q_EMIT livenessChanged(liveness);
    }
}

/// Once somebody is home, the foremost on the course leads no more. Of one whom the tables, which are ahead, have
/// overtaken or at the finish, nothing is claimed.
QString RaceView::labelOf(const GlideTrack::Front &foremost) const
{
    const QString name = m_scene.labels().nameOf(foremost.bib);
    if (foremost != m_picture.foremostInTables())
        return name;
    return (foremost.anyFinished ? tr("%1 is next") : tr("%1 leads")).arg(name);
}

QString RaceView::clockNote(std::optional<std::int64_t> displayMs) const
{
    QStringList parts;
    const SnapshotPtr &snapshot = m_picture.feed().snapshot();
    const bool isPlaying = m_picture.replay().isPlaying(); // with the tables as far ahead as it needs
    const bool areAhead = displayMs && snapshot && *displayMs < std::int64_t { 1000 } * snapshot->second;
    if (areAhead && !isPlaying && m_picture.tablesAheadMs() >= noticeableLagMs)
        parts << TimeBar::tablesAhead(m_picture.format().duration(m_picture.tablesAheadMs()));
    if (!m_keepsWallTime)
        parts << TimeBar::noClockTime();
    return parts.join(u'\n');
}

} // namespace trackside
