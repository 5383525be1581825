// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard.h"
#include "dashboard/storework.h"
#include "results/raceexport.h"

#include <QPointer>

class QAction;
class QFileDialog;
class QProgressDialog;

namespace trackside {

class LivePicture;

/// Writes the race that is shown to a file, or any race as a whole: asks for the file, writes on a thread of its own
/// beside a small window that can cancel it, and says how it went. One at a time; the actions are off meanwhile and
/// while there is nothing to write. GUI thread. What is handed in must outlive it; its end stops what is under way, and
/// no file is left.
class ResultsExport : public QObject {
    Q_OBJECT
public:
    struct Actions {
        QAction &exportResults; ///< asks for a file of any kind when it is triggered
        QAction &saveRace;
    };
    ResultsExport(const Dashboard &dashboard, LivePicture &picture, const Actions &actions, QWidget *window);
    ~ResultsExport() override;

    void chooseFile();
    void saveRace(const QString &runId, const QString &name); ///< asks for the file, which is suggested to be called so
    void write(const ExportOrder &order);

Q_SIGNALS:
    void said(const QString &sentence); ///< for the status bar
    void failed(const trackside::Error &error);

private:
    void updateActions();
    void ask(const QString &title, const QStringList &filters, const QString &name, const ExportOrder &order);
    void takeFile(const QString &path, ExportOrder order);
    void takeReport();
    [[nodiscard]] QString suggestedName() const;

    Dashboard m_dashboard;
    LivePicture &m_picture;
    Actions m_actions;
    QWidget *m_window;
    QPointer<QFileDialog> m_dialog;
    QPointer<QProgressDialog> m_progress;
    QString m_asked; ///< run of which the dialog is
    QString m_path; ///< of the file that is being written
    StoreWork<Result<ExportReport>> m_writing;
};

} // namespace trackside
