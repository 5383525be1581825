// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/messagebar.h"
#include "models/format.h"
#include "simulation/sessionreport.h"

#include <QDateTime>
#include <QWidget>

class QPushButton;

namespace trackside {

class LivePicture;

/// The messages above the picture, each in a bar of its own: a store that does not answer, a race that waits after a
/// gap, a race that can be resumed, and whatever else happened. Nothing here blocks, and what heals goes away by
/// itself.
class MessageArea : public QWidget {
    Q_OBJECT
public:
    explicit MessageArea(QWidget *parent = nullptr);

    /// Tells when the store does not answer: what is wrong, since when, what the program does and what the user can do.
    /// Without a race it goes by the list of races.
    void follow(LivePicture &picture);
    void clearTrouble() { m_trouble->clear(); }
    void setConnectionOffered(bool offered); ///< beside a trouble, a button to the connection

    /// Follows a race's reports: asks while the race waits after a gap.
    void takeReport(const SessionReport &report, const QString &raceName, const Format &format);

    void setResumable(bool resumable);

    void notice(MessageBar::Kind kind, const QString &text) { m_notice->say(kind, text); }
    void notice(const Error &error);
    void clearNotice() { m_notice->clear(); }

Q_SIGNALS:
    void catchUpWanted(const QString &runId);
    void goOnWanted(const QString &runId);
    void resumeWanted();
    void connectionWanted();

private:
    void showTrouble(const Error &error, const QDateTime &lastAnswer, std::chrono::milliseconds retry,
                     const Format &format);
    MessageBar *addBar(const QString &objectName, bool closable);

    MessageBar *m_trouble;
    MessageBar *m_gap;
    MessageBar *m_cutOff;
    MessageBar *m_notice;
    QPushButton *m_connection;
    QString m_gapRun;
};

} // namespace trackside
