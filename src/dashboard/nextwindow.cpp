// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/nextwindow.h"

#include "dashboard/livepicture.h"
#include "dashboard/runnertablepanel.h"
#include "dashboard/tidytable.h"
#include "models/racesummary.h"
#include "models/splitname.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QShortcut>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trackside {

namespace {

const QString geometryKey = u"next/geometry"_s;

/// Each second is shown on time.
constexpr auto clockInterval = 200ms;

/// What ten rows with their header and the bar above are high, and the four columns and that of the names wide, in
/// heights of a figure; and the margins between them in pixels.
constexpr int figuresHigh = 17;
constexpr int figuresWide = 17;
constexpr int nameWide = 12;
constexpr int marginsHigh = 150;
constexpr int leastFigure = 12; // pixels

constexpr int nameRole = Qt::UserRole + 1; ///< of a place: the split's name as the course has it

QFont sized(QFont font, int pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

NextWindow::NextWindow(LivePicture &picture, QSettings &settings, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_picture(picture)
    , m_settings(settings)
    , m_at(new QLabel(tr("Expected &at"), this))
    , m_place(new QComboBox(this))
    , m_clock(new QLabel(this))
    , m_view(new TidyTable(this))
{
    setObjectName(u"nextWindow"_s);
    setWindowTitle(tr("Who comes next"));
    m_at->setBuddy(m_place);
    m_place->setObjectName(u"nextPlaceBox"_s);
    m_place->setAccessibleName(tr("Where they are expected"));
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_place->setMinimumContentsLength(8);
    m_clock->setObjectName(u"nextClock"_s);
    m_clock->setAccessibleName(tr("Race time"));
    m_view->setObjectName(u"nextView"_s);
    m_view->setAccessibleName(tr("Who comes next"));
    m_model.setBook(picture.book());
    m_view->setModel(&m_model);
    m_view->setColumnSamples({ u"8:88:88"_s, u"10000"_s, RunnerTablePanel::nameSample(), u"10000"_s, u"42.20 km"_s });
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(14, 10, 14, 10);
    bar->setSpacing(10);
    bar->addWidget(m_at);
    bar->addWidget(m_place);
    bar->addStretch();
    bar->addWidget(m_clock);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);

    connect(m_place, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = m_place->currentData(nameRole).toString();
        showPlace();
    });
    connect(&picture, &LivePicture::formatChanged, this, &NextWindow::takeFormat);
    connect(&picture, &LivePicture::updated, this, &NextWindow::showAnswer);
    connect(&picture, &LivePicture::namesChanged, this, &NextWindow::showNames);
    connect(&picture, &LivePicture::runChanged, this, &NextWindow::showAnswer);
    connect(&picture, &LivePicture::courseChanged, this, &NextWindow::makePlaces);
    const auto key = [this](Qt::Key which, auto act) {
        connect(new QShortcut(which, this), &QShortcut::activated, this, act);
    };
    key(Qt::Key_F11, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    key(Qt::Key_Escape, [this] { close(); });

    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(640, 600);
    m_model.setFormat(picture.format());
    makePlaces();
    showAnswer();
    m_clockTimer.setObjectName(u"nextClockTimer"_s);
    m_clockTimer.setInterval(clockInterval);
    connect(&m_clockTimer, &QTimer::timeout, this, &NextWindow::showClock);
}

/// The finish first, then the splits. What the user chose is taken again with each course that has a split of that
/// name.
void NextWindow::makePlaces()
{
    const QSignalBlocker blocker(m_place);
    m_place->clear();
    m_place->addItem(tr("Finish"), NextModel::finish);
    if (const CoursePtr &course = m_picture.feed().course()) {
        for (int number = 0; const Split &split : course->splits) {
            m_place->addItem(splitName(split.name, m_picture.format()), number++);
            m_place->setItemData(number, split.name, nameRole);
        }
    }
    m_place->setCurrentIndex(
        std::max(m_place->findData(m_wanted, nameRole, Qt::MatchExactly | Qt::MatchCaseSensitive), 0));
    showPlace();
}

/// The places, too, are named in the user's units.
void NextWindow::takeFormat()
{
    m_model.setFormat(m_picture.format());
    for (int place = 1; place < m_place->count(); ++place) {
        const QString name = splitName(m_place->itemData(place, nameRole).toString(), m_picture.format());
        m_place->setItemText(place, name);
    }
}

void NextWindow::showPlace()
{
    m_model.setPlace(m_place->currentData().toInt());
    m_view->setEmptyText(m_model.emptyText());
}

void NextWindow::showNames()
{
    if (m_view->isColumnHidden(NextModel::Name) == m_model.hasNames()) {
        m_view->setColumnShown(NextModel::Name, m_model.hasNames());
        fitFigures();
    }
}

void NextWindow::showAnswer()
{
    showNames();
    if (const SnapshotPtr &snapshot = m_picture.feed().snapshot())
        m_model.apply(snapshot, m_picture.feed().course(), m_picture.displayMs());
    else
        m_model.clear();
    showClock();
}

void NextWindow::showClock()
{
    const std::optional<std::int64_t> ms = m_picture.displayMs();
    m_model.setClock(ms);
    m_view->setEmptyText(m_model.emptyText());
    m_clock->setText(ms ? raceClockText(static_cast<std::int32_t>(*ms / 1000), false) : QString());
}

void NextWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showClock();
    m_clockTimer.start();
}

void NextWindow::hideEvent(QHideEvent *event)
{
    m_clockTimer.stop();
    QWidget::hideEvent(event);
}

void NextWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFigures();
}

void NextWindow::fitFigures()
{
    const int wide = figuresWide + (m_model.hasNames() ? nameWide : 0);
    const int figure = std::max(std::min((height() - marginsHigh) / figuresHigh, width() / wide), leastFigure);
    m_view->setFont(sized(m_view->font(), figure));
    m_view->viewport()->setFont(m_view->font()); // for its sentence
    m_clock->setFont(sized(m_clock->font(), figure, QFont::DemiBold));
    QHeaderView *header = m_view->horizontalHeader();
    for (QWidget *small : std::initializer_list<QWidget *> { header, header->viewport(), m_at, m_place })
        small->setFont(sized(small->font(), figure * 2 / 3));
}

void NextWindow::closeEvent(QCloseEvent *event)
{
    if (!isFullScreen())
        m_settings.setValue(geometryKey, saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace trackside
