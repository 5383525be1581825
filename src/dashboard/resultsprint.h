// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard.h"
#include "dashboard/storework.h"
#include "results/papertable.h"

#include <QPointer>

class QAction;
class QPrintPreviewDialog;

namespace trackside {

class LivePicture;

/// Shows the results of the race on the screen as they stand on paper, from where they are printed: reads them on a
/// thread of its own, then opens a preview. One at a time; \p action is off meanwhile and while there is nothing to
/// print. A preview is laid out and painted on the GUI thread, so a larger field than mostRunners is left to the export
/// as PDF, with a sentence. GUI thread. What is handed in must outlive it.
class ResultsPrint : public QObject {
    Q_OBJECT
public:
    static constexpr std::int64_t mostRunners = 5'000;

    ResultsPrint(const Dashboard &dashboard, LivePicture &picture, QAction &action, QWidget *window);
    ~ResultsPrint() override;

Q_SIGNALS:
    void failed(const trackside::Error &error);

private:
    void updateAction();
    void read();
    void showPreview();

    Dashboard m_dashboard;
    LivePicture &m_picture;
    QAction &m_action;
    QWidget *m_window;
    QPointer<QPrintPreviewDialog> m_preview;
    PaperTable m_table; ///< what the preview shows
    StoreWork<Result<PaperTable>> m_reading;
};

} // namespace trackside
