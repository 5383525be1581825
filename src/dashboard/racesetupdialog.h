// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courselistmodel.h"
#include "models/racesetup.h"

#include <QDialog>

#include <memory>
#include <vector>

class QFormLayout;
class QLabel;

namespace Ui {
class RaceSetupDialog;
}

namespace trackside {

class Theme;

/// The form of a new race. Binds widgets to a RaceSetup, which knows what is right and what is not.
class RaceSetupDialog : public QDialog {
    Q_OBJECT
public:
    RaceSetupDialog(RaceSetup &setup, const Theme &theme, QWidget *parent = nullptr);
    ~RaceSetupDialog() override;

private:
    struct Problem {
        QString field; ///< as RaceSetup calls it
        QFormLayout *form;
        QWidget *input;
        QLabel *message;
    };

    void fillChoices();
    void connectFields();
    void connectMore();
    void connectFaults();
    void addProblem(const QString &field, QFormLayout *form, QWidget *label, QWidget *input);
    void addProblems();
    void showSetup();
    void showProblems();
    void showCourse();
    void showEstimate();

    std::unique_ptr<Ui::RaceSetupDialog> m_ui;
    RaceSetup &m_setup;
    CourseListModel m_courses;
    std::vector<Problem> m_problems;
};

} // namespace trackside
