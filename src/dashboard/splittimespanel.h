// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QCheckBox;

namespace trackside {

class LivePicture;
class RunnerTablePanel;
class TidyTable;

/// The course's splits, and who was first at one of them: the newest, as long as the front is followed, or the one that
/// the user chose.
class SplitTimesPanel : public QSplitter {
    Q_OBJECT
public:
    explicit SplitTimesPanel(LivePicture &picture, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeList();
    void showAnswer();
    void showSplit(int split);
    void showHeadline();
    void takeChoice();

    LivePicture &m_picture;
    TidyTable *m_list = nullptr;
    QCheckBox *m_follow = nullptr;
    RunnerTablePanel *m_times = nullptr;
    bool m_showing = false; ///< the selection is changed by the panel itself
};

} // namespace trackside
