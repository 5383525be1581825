// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/eventspanel.h"

#include "dashboard/eventgroupmenu.h"
#include "dashboard/livepicture.h"
#include "dashboard/runnertablepanel.h"
#include "dashboard/tidytable.h"
#include "models/eventtext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

/// Few texts are longer.
QString textSample(const Format &format)
{
    return eventText({ .kind = RaceEvent::Kind::SplitPassed, .rank = 3 }, u"Pier 2 heading west"_s, format);
}

} // namespace

EventsPanel::EventsPanel(LivePicture &picture, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_groups(new EventGroupMenu(tr("Show"), settings, u"log/groups"_s, EventGroups().set(), this))
    , m_onlySelected(new QCheckBox(tr("Selected runners &only"), this))
    , m_view(new TidyTable(this))
{
    auto *show = new QToolButton(this);
    show->setObjectName(u"eventGroupsButton"_s);
    show->setText(tr("Sho&w"));
    show->setToolTip(tr("Which events are shown"));
    show->setPopupMode(QToolButton::InstantPopup);
    show->setMenu(m_groups);
    show->setFocusPolicy(Qt::StrongFocus);
    m_onlySelected->setObjectName(u"onlySelectedCheck"_s);
    m_onlySelected->setToolTip(tr("Only what happened to those who are selected"));
    m_view->setObjectName(u"eventsView"_s);
    m_view->setAccessibleName(tr("Log of the race"));
    m_view->setModel(&picture.events());
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setColumnSamples(
        { u"≈ 0:00:00"_s, u"10000"_s, RunnerTablePanel::nameSample(), textSample(picture.format()) });
    m_view->setDispensable({ EventListModel::Name }); // the bib tells who it was, nothing else tells what happened

    connect(m_groups, &EventGroupMenu::chosen, this, &EventsPanel::applyFilter);
    connect(m_onlySelected, &QCheckBox::toggled, this, &EventsPanel::applyFilter);
    connect(&picture.selection(), &RunnerSelection::changed, this, &EventsPanel::applyFilter);
    for (const auto signal : { &LivePicture::updated, &LivePicture::namesChanged, &LivePicture::runChanged })
        connect(&picture, signal, this, &EventsPanel::showAnswer);
    connect(m_view, &QAbstractItemView::clicked, this, &EventsPanel::selectRunner);
    connect(m_view, &QAbstractItemView::activated, this, &EventsPanel::showMoment);
    applyFilter();
    showAnswer();

    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 6, 12, 6);
    top->addWidget(m_onlySelected);
    top->addStretch();
    top->addWidget(show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void EventsPanel::showAnswer()
{
    m_view->setColumnShown(EventListModel::Name, m_picture.events().hasNames());
    m_view->setEmptyText(m_picture.events().emptyText());
}

void EventsPanel::applyFilter()
{
    EventListModel &events = m_picture.events();
    events.setGroups(m_groups->groups());
    const QSet<std::uint32_t> &selected = m_picture.selection().bibs();
    m_onlySelected->setEnabled(!selected.isEmpty());
    events.setBibs(m_onlySelected->isChecked() ? selected : QSet<std::uint32_t>());
    m_view->setEmptyText(events.emptyText());
}

void EventsPanel::selectRunner(const QModelIndex &index)
{
    const std::uint32_t bib = m_picture.events().rows()[static_cast<std::size_t>(index.row())].event.competitorId;
    if (bib != 0 && !m_picture.selection().contains(bib))
        m_picture.selection().select(bib);
}

void EventsPanel::showMoment(const QModelIndex &index)
{
    const RaceEvent event = m_picture.events().rows()[static_cast<std::size_t>(index.row())].event;
    selectRunner(index); // whatever the filter makes of the rows
    m_picture.timeline().seek(static_cast<std::int32_t>((event.elapsedMs + 999) / 1000)); // when it had happened
}

} // namespace trackside
