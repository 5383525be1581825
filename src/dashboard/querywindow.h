// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard.h"
#include "models/queryhistory.h"
#include "models/querysession.h"
#include "store/queryexamples.h"

#include <QMainWindow>

class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace trackside {

class ElidedLabel;
class LivePicture;
class QueryView;
class RaceListModel;
class TableExport;
class Theme;

/// Asks the store in SQL about the race on the screen: an editor, examples, the queries asked before, and the answer as
/// a table. A window of its own, in which nothing is modal. GUI thread; what is handed in must outlive it.
class QueryWindow final : public QMainWindow {
    Q_OBJECT
public:
    struct Needs {
        const Dashboard &dashboard;
        LivePicture &picture;
        const RaceListModel &races;
        const Theme &theme;
    };
    explicit QueryWindow(const Needs &needs, QWidget *parent = nullptr);
    ~QueryWindow() override;

    /// Puts a query into the editor, as if it was typed, so that it can be undone; nothing where there is none.
    void setQuery(const std::optional<QString> &sql);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    void addConsole(QMenu &menu);
    [[nodiscard]] QWidget *makeTopRow();
    [[nodiscard]] QWidget *makeAnswer();
    void restore();
    void remember();
    void run();
    void followRun();
    void showRace();
    void showAnswer();
    void showHistory();
    [[nodiscard]] std::vector<QueryExample> examples() const;
    QAction *addEntry(QMenu &menu, const QString &text, const QKeySequence &key, const QString &name);

    Dashboard m_dashboard;
    LivePicture &m_picture;
    const RaceListModel &m_races;
    SqlDialect m_dialect;
    QueryHistory m_history;
    QuerySession m_session;
    TableExport *m_saving;
    QPlainTextEdit *m_editor;
    QSpinBox *m_limit;
    ElidedLabel *m_about;
    QStackedWidget *m_answer;
    QueryView *m_view;
    QLabel *m_problem;
    QLabel *m_status;
    QPushButton *m_runButton;
    QPushButton *m_cancelButton;
    QMenu *m_examplesMenu;
    QMenu *m_historyMenu;
    QAction *m_runAction = nullptr;
    QAction *m_cancelAction = nullptr;
    QAction *m_saveAction = nullptr;
    QString m_asked; ///< the query that was run last
    QString m_run; ///< the one that a query may name: the last that was on the screen
};

} // namespace trackside
