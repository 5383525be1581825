// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <QDialog>
#include <QSortFilterProxyModel>

#include <memory>

namespace Ui {
class CoursesDialog;
}

namespace trackside {

class CourseShelf;
class MessageBar;
class Theme;

/// The courses there are: searched, raced on, edited, renamed, duplicated and, one's own, removed, which can be undone.
/// Not modal.
class CoursesDialog : public QDialog {
    Q_OBJECT
public:
    CoursesDialog(CourseShelf &shelf, const Theme &theme, QWidget *parent = nullptr);
    ~CoursesDialog() override;

Q_SIGNALS:
    void raceWanted(const trackside::CoursePtr &course);
    void editWanted(const QString &path);
    void importWanted();

private:
    void connectButtons();
    void connectShelf();
    void search(const QString &words);
    void choose(const QString &id);
    void rename();
    [[nodiscard]] CoursePtr chosen() const;
    void updateButtons();

    std::unique_ptr<Ui::CoursesDialog> m_ui;
    CourseShelf &m_shelf;
    QSortFilterProxyModel m_found;
    MessageBar *m_message;
    QPushButton *m_undo;
};

} // namespace trackside
