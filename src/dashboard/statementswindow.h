// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard.h"
#include "models/statementfilter.h"

#include <QMainWindow>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace trackside {

class LivePicture;
class NewestFirstTable;
class Theme;

/// The SQL that the window sends to the store, as it was sent: each statement with its time, rows and freshness, to
/// copy and to ask again. A window of its own. GUI thread; what is handed in must outlive it.
class StatementsWindow final : public QMainWindow {
    Q_OBJECT
public:
    struct Needs {
        const Dashboard &dashboard; ///< its statements are there
        LivePicture &picture;
        const Theme &theme;
    };
    explicit StatementsWindow(const Needs &needs, QWidget *parent = nullptr);
    ~StatementsWindow() override;

Q_SIGNALS:
    /// The user wants to change or run a statement.
    void queryWanted(const QString &sql);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    [[nodiscard]] QWidget *makeTopRow();
    [[nodiscard]] QWidget *makeStatement();
    void choose(int kind);
    void pause(bool paused);
    void showStatement(const QModelIndex &index);
    [[nodiscard]] QString sql() const;
    QAction *addEntry(const QString &text, const QKeySequence &key, const QString &name);

    Dashboard m_dashboard;
    StatementFilter m_statements;
    QComboBox *m_kind;
    NewestFirstTable *m_view;
    QLabel *m_about;
    QPlainTextEdit *m_text;
    QMenu *m_menu;
    QAction *m_pause = nullptr;
    QAction *m_follow = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_query = nullptr;
};

} // namespace trackside
