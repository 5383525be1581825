// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/formproblems.h"
#include "models/courselistmodel.h"
#include "models/racesetup.h"

#include <QDialog>

#include <memory>

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

    void addCourse(const CoursePtr &course); ///< and chooses it; what stands in the other fields stays
    /// Says all in other units; what stood in a field and was no pace is given up.
    void setFormat(const Format &format);

private:
    void fillChoices();
    void connectFields();
    void connectMore();
    void connectFaults();
    void addProblems();
    void showSetup();
    void showLocks(); ///< of fields that a file of entrants decides
    void showProblems();
    void showCourse();
    void showEstimate();

    std::unique_ptr<Ui::RaceSetupDialog> m_ui;
    RaceSetup &m_setup;
    CourseListModel m_courses;
    FormProblems m_problems;
};

} // namespace trackside
