// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/messagearea.h"

#include "dashboard/livepicture.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside {

MessageArea::MessageArea(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_trouble = addBar(u"troubleBar"_s, false);
    m_races = addBar(u"racesTroubleBar"_s, false);
    m_rows = addBar(u"rowsTroubleBar"_s, false);
    m_course = addBar(u"courseTroubleBar"_s, false);
    m_sink = addBar(u"sinkTroubleBar"_s, false);
    m_gap = addBar(u"gapBar"_s, false);
    m_cutOff = addBar(u"cutOffBar"_s, false);
    m_notice = addBar(u"noticeBar"_s, true);
    const QPushButton *catchUp = m_gap->addButton(tr("Catch up"), u"catchUpButton"_s);
    connect(catchUp, &QPushButton::clicked, this, [this] { Q_EMIT catchUpWanted(m_gaps.value(0).runId); });
    const QPushButton *goOn = m_gap->addButton(tr("Go on from here"), u"goOnButton"_s);
    connect(goOn, &QPushButton::clicked, this, [this] { Q_EMIT goOnWanted(m_gaps.value(0).runId); });
    const QPushButton *resume = m_cutOff->addButton(tr("Resume"), u"resumeButton"_s);
    connect(resume, &QPushButton::clicked, this, &MessageArea::resumeWanted);
    m_connections = { m_trouble->addButton(tr("Connection…"), u"connectionButton"_s),
                      m_races->addButton(tr("Connection…"), u"racesConnectionButton"_s) };
    for (const QPushButton *button : m_connections)
        connect(button, &QPushButton::clicked, this, &MessageArea::connectionWanted);
    setConnectionOffered(false);
}

void MessageArea::setConnectionOffered(bool offered)
{
    for (QPushButton *button : m_connections)
        button->setVisible(offered);
}

MessageBar *MessageArea::addBar(const QString &objectName, bool closable)
{
    auto *bar = new MessageBar(this);
    bar->setObjectName(objectName);
    bar->setClosable(closable);
    layout()->addWidget(bar);
    return bar;
}

void MessageArea::follow(LivePicture &picture)
{
    RaceFeed &feed = picture.feed();
    connect(&feed, &RaceFeed::failed, this, [this, &picture, &feed](const Error &error) {
        const auto retry = feed.isResting() ? std::nullopt : std::optional(feed.refreshInterval());
        tellOfTheStore(*m_trouble, error, feed.lastUpdate(), retry, picture.format());
        m_races->clear(); // it is the same store that does not answer
    });
    connect(&feed, &RaceFeed::recovered, m_trouble, &MessageBar::clear);
    connect(&feed, &RaceFeed::racesFailed, this, [this, &picture, &feed](const Error &error) {
        if (m_trouble->text().isEmpty())
            tellOfTheStore(*m_races, error, feed.lastRaces(), feed.racesInterval(), picture.format());
    });
    connect(&feed, &RaceFeed::racesReady, m_races, &MessageBar::clear);
    connect(&feed, &RaceFeed::snapshotReady, this,
            [this](const SnapshotPtr &snapshot) { tell(*m_rows, snapshot->trouble); });
    connect(&feed, &RaceFeed::courseUnknown, this, [this](const Error &error) { tell(*m_course, error); });
    connect(&feed, &RaceFeed::courseReady, m_course, &MessageBar::clear);
    connect(&feed, &RaceFeed::runChanged, this, [this] {
        m_trouble->clear(); // of the new one nothing has been asked yet
        m_rows->clear();
        m_course->clear();
    });
}

void MessageArea::tellOfTheStore(MessageBar &bar, const Error &error, const QDateTime &lastAnswer,
                                 std::optional<std::chrono::milliseconds> retry, const Format &format)
{
    QStringList sentences { error.message };
    if (lastAnswer.isValid())
        sentences << tr("No answer since %1.").arg(format.clockTime(lastAnswer.toMSecsSinceEpoch()));
    sentences << (retry
                      ? tr("Trackside asks again every %1; the last data stay on the screen.").arg(format.span(*retry))
                      : tr("The picture is frozen: F5 asks again."));
    sentences << error.remedy;
    bar.say(MessageBar::Kind::Error, sentences.join(u' ').simplified());
}

void MessageArea::tell(MessageBar &bar, const Error &error)
{
    if (error.message.isEmpty())
        bar.clear();
    else
        bar.say(MessageBar::Kind::Warning, u"%1 %2"_s.arg(error.message, error.remedy).trimmed());
}

void MessageArea::takeReport(const SessionReport &report, const QString &raceName, const Format &format)
{
    takeGap(report, raceName, format);
    takeSinkTrouble(report, raceName);
}

void MessageArea::takeGap(const SessionReport &report, const QString &raceName, const Format &format)
{
    const auto known = std::ranges::find(m_gaps, report.runId, &Gap::runId);
    if (report.state == SessionState::AfterGap) {
        const QString text =
            tr("The machine slept: %1 of the race were missed (%2). Catch up writes them quickly, or the race goes "
               "on from here.")
                .arg(format.duration(std::int64_t { report.gapSeconds } * 1000), raceName);
        if (known == m_gaps.end())
            m_gaps.push_back({ report.runId, text });
        else
            known->text = text;
    } else if (known != m_gaps.end()) {
        m_gaps.erase(known);
    } else {
        return;
    }
    if (m_gaps.isEmpty())
        m_gap->clear();
    else
        m_gap->say(MessageBar::Kind::Warning, m_gaps.front().text);
}

void MessageArea::takeSinkTrouble(const SessionReport &report, const QString &raceName)
{
    const bool ended = report.state == SessionState::Over || report.state == SessionState::Stopped
        || report.state == SessionState::Failed;
    if (!ended && !report.error.message.isEmpty()) {
        m_sinkRun = report.runId;
        m_sink->say(MessageBar::Kind::Warning,
                    u"%1 %2 %3"_s
                        .arg(report.error.message,
                             tr("The race goes on, and what could not be written comes later (%1).").arg(raceName),
                             report.error.remedy)
                        .trimmed());
    } else if (report.runId == m_sinkRun) {
        m_sinkRun.clear();
        m_sink->clear();
    }
}

void MessageArea::setResumable(bool resumable)
{
    if (!resumable)
        m_cutOff->clear();
    else if (m_cutOff->text().isEmpty())
        m_cutOff->say(MessageBar::Kind::Info,
                      tr("This race was cut off before its end. It can go on from its last stored second."));
}

void MessageArea::notice(const Error &error)
{
    m_notice->say(MessageBar::Kind::Error, u"%1 %2"_s.arg(error.message, error.remedy).trimmed());
}

} // namespace trackside
