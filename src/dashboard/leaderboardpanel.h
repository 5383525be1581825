// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QSettings;

namespace trackside {

class ColumnChoice;
class ElidedComboBox;
class LivePicture;
class TidyTable;

/// The leaderboard: the first ten or all, a search by bib or name, a choice of category, sorting and hiding of columns.
class LeaderboardPanel : public QWidget {
    Q_OBJECT
public:
    LeaderboardPanel(LivePicture &picture, QSettings &settings, QWidget *parent = nullptr);

    void focusSearch();
    void setAll(bool all);
    [[nodiscard]] bool showsAll() const;
    void chooseColumns(); ///< opens the menu of columns
    [[nodiscard]] QStringList columns() const; ///< names of those that are shown
    void setColumns(const QStringList &names); ///< none: the usual ones
    [[nodiscard]] int wantedWidth() const; ///< for all columns that are always in sight

Q_SIGNALS:
    void wantedWidthChanged();

private:
    void headerClicked(int column);
    void setSamples();
    void showAnswer();
    void showCategories();
    void takeCategory();

    LivePicture &m_picture;
    QLineEdit *m_search;
    ElidedComboBox *m_category;
    QButtonGroup *m_extent;
    QPushButton *m_standing;
    QPushButton *m_columnsButton;
    TidyTable *m_view;
    QString m_wantedCategory; ///< what the user chose, also before it is known who is entered; empty: all
    ColumnChoice *m_columns = nullptr;
};

} // namespace trackside
