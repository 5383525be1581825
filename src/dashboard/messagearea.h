// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/messagebar.h"
#include "models/format.h"
#include "simulation/sessionreport.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

#include <array>
#include <chrono>
#include <optional>

class QPushButton;

namespace trackside {

class LivePicture;

/// The messages above the picture, each in a bar of its own: a store that does not answer, what else keeps the picture
/// from being whole, races that wait after a gap, one after the other, a race that can be resumed, and whatever else
/// happened. Nothing here blocks, and what heals goes away by itself.
class MessageArea : public QWidget {
    Q_OBJECT
public:
    explicit MessageArea(QWidget *parent = nullptr);

    /// Tells, until it heals, when the store does not answer, and what it says of the rows and of the course.
    void follow(LivePicture &picture);
    void setConnectionOffered(bool offered); ///< beside a trouble, a button to the connection

    /// Follows the reports of races: asks while one waits after a gap, of several the one that has waited longest, and
    /// tells while one cannot be written.
    void takeReport(const SessionReport &report, const QString &raceName, const Format &format);

    void setResumable(bool resumable);

    void notice(const Error &error);
    void clearNotice() { m_notice->clear(); }

Q_SIGNALS:
    void catchUpWanted(const QString &runId);
    void goOnWanted(const QString &runId);
    void resumeWanted();
    void connectionWanted();

private:
    /// What is wrong, since when, what the program does and what the user can do. \p retry: none while nothing is
    /// asked.
    static void tellOfTheStore(MessageBar &bar, const Error &error, const QDateTime &lastAnswer,
                               std::optional<std::chrono::milliseconds> retry, const Format &format);
    MessageBar *addBar(const QString &objectName, bool closable);
    /// Shows the bar; without a message, what was wrong has healed.
    static void tell(MessageBar &bar, const Error &error);
    void takeGap(const SessionReport &report, const QString &raceName, const Format &format);
    void takeSinkTrouble(const SessionReport &report, const QString &raceName);

    MessageBar *m_trouble;
    MessageBar *m_races; ///< they cannot be listed
    MessageBar *m_rows; ///< of the race on the screen: they are missing or do not come
    MessageBar *m_course; ///< it is not known
    MessageBar *m_sink;
    MessageBar *m_gap;
    MessageBar *m_cutOff;
    MessageBar *m_notice;
    std::array<QPushButton *, 2> m_connections {};
    struct Gap {
        QString runId;
        QString text;
    };
    QList<Gap> m_gaps; ///< of races that wait, in the order reported; the bar tells of the first
    QString m_sinkRun; ///< of the race that cannot be written
};

} // namespace trackside
