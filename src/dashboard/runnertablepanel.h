// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runnertable.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace trackside {

class LivePicture;
class TidyTable;

/// A heading and a table of a few runners that follows the shared selection.
class RunnerTablePanel : public QWidget {
    Q_OBJECT
public:
    struct Look {
        QString heading;
        QString objectName; ///< of the table
        QStringList samples; ///< widest texts of the columns
        std::vector<RunnerTable::Column> dispensable {}; ///< where it is narrow, the first to go first
    };

    RunnerTablePanel(const Look &look, RunnerTable &table, LivePicture &picture, QWidget *parent = nullptr);

    void setHeading(const QString &text);
    [[nodiscard]] static QString nameSample(); ///< of the column of names
    [[nodiscard]] TidyTable &view() { return *m_view; }

private:
    void showOffered();

    RunnerTable &m_table;
    QLabel *m_heading;
    TidyTable *m_view;
};

} // namespace trackside
