// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard.h"
#include "dashboard/newestfirstwindow.h"
#include "models/eventtailfilter.h"

class QComboBox;
class QLineEdit;

namespace trackside {

class ElidedLabel;
class LivePicture;

/// The last raw records of the stream, with the chosen one in full. Looks at the stream only while it is shown. GUI
/// thread; what is handed in must outlive it.
class StreamWindow final : public NewestFirstWindow {
    Q_OBJECT
public:
    /// \p dashboard has a tail.
    StreamWindow(const Dashboard &dashboard, LivePicture &picture, QWidget *parent = nullptr);
    ~StreamWindow() override;

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    [[nodiscard]] QHBoxLayout *makeFields();
    void take(const TailReport &report);
    void filter();
    void fillChoices();
    void showRecord(const QModelIndex &index);
    void tell();

    Dashboard m_dashboard;
    EventTailModel m_records;
    EventTailFilter m_shown { m_records };
    QLineEdit *m_key;
    QLineEdit *m_words;
    QComboBox *m_topic;
    QComboBox *m_partition;
    ElidedLabel *m_status;
    QAction *m_copy = nullptr;
};

} // namespace trackside
