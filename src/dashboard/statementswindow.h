// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard.h"
#include "dashboard/newestfirstwindow.h"
#include "models/statementfilter.h"

class QComboBox;

namespace trackside {

class LivePicture;
class Theme;

/// The SQL that the window sends to the store, as it was sent: each statement with its time, rows and freshness, to
/// copy and to ask again. GUI thread; what is handed in must outlive it.
class StatementsWindow final : public NewestFirstWindow {
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
    [[nodiscard]] QHBoxLayout *makeFields();
    void choose(int kind);
    void showStatement(const QModelIndex &index);
    [[nodiscard]] QString sql() const;

    Dashboard m_dashboard;
    StatementFilter m_statements;
    QComboBox *m_kind;
    QAction *m_copy = nullptr;
    QAction *m_query = nullptr;
};

} // namespace trackside
