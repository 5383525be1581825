// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard.h"
#include "models/eventtailfilter.h"

#include <QMainWindow>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace trackside {

class ElidedLabel;
class LivePicture;
class NewestFirstTable;

/// The last raw records of the stream, with the chosen one in full. Looks at the stream only while it is shown. A
/// window of its own. GUI thread; what is handed in must outlive it.
class StreamWindow final : public QMainWindow {
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
    [[nodiscard]] QWidget *makeTopRow();
    [[nodiscard]] QWidget *makeRecord();
    void take(const TailReport &report);
    void filter();
    void fillChoices();
    void showRecord(const QModelIndex &index);
    void tell();
    QAction *addEntry(const QString &text, const QKeySequence &key, const QString &name);

    Dashboard m_dashboard;
    EventTailModel m_records;
    EventTailFilter m_shown { m_records };
    QLineEdit *m_key;
    QLineEdit *m_words;
    QComboBox *m_topic;
    QComboBox *m_partition;
    NewestFirstTable *m_view;
    QLabel *m_about;
    QPlainTextEdit *m_text;
    ElidedLabel *m_status;
    QMenu *m_menu;
    QAction *m_follow = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_copy = nullptr;
};

} // namespace trackside
