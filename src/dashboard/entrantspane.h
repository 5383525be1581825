// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace trackside {

class EntrantsForm;
class FormScroll;

/// Entrants of the setup form: which file they come from, what each of its columns is taken as with what its first rows
/// have there, and every problem in a sentence. Binds to an EntrantsForm.
class EntrantsPane : public QWidget {
    Q_OBJECT
public:
    explicit EntrantsPane(QWidget *parent = nullptr);

    void setForm(EntrantsForm *form); ///< once; it must outlive the pane
    [[nodiscard]] QPushButton *chooseButton() const { return m_choose; }
    void chooseFile(); ///< asks for one

private:
    void showForm();
    void showColumns();
    void buildColumns();
    void showProblems();

    EntrantsForm *m_form = nullptr;
    QLabel *m_file;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QLabel *m_summary;
    FormScroll *m_columns;
    QGridLayout *m_grid = nullptr;
    QStringList m_header; ///< whose columns are shown
    QListView *m_problems;
    QStandardItemModel *m_problemsModel;
};

} // namespace trackside
