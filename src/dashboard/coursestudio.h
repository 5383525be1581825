// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "models/courseeditor.h"

#include <QMainWindow>

#include <memory>

class QPushButton;

namespace Ui {
class CourseStudio;
}

namespace trackside {

class CourseCanvas;
class CourseExport;
class CourseNames;
class CourseShelf;
class MessageBar;
class ProfilePane;
class Theme;

/// Makes a checked course of any course file: which line of several, what is wrong with it and how it is mended, flags
/// and zones on a map, and the way into the catalogue. A window of its own; nothing in it is modal but what would lose
/// work.
class CourseStudio : public QMainWindow {
    Q_OBJECT
public:
    struct Needs {
        const Theme &theme;
        CourseShelf &shelf; ///< saved to
    };
    explicit CourseStudio(const Needs &needs, QWidget *parent = nullptr);
    ~CourseStudio() override;

    void open(const QString &path); ///< asks where work would be lost, at first and when the file has been read
    void join(const QString &path); ///< a file's line to the one that is here
    void chooseFile(); ///< asks for a file to open
    [[nodiscard]] CourseEditor &editor() { return m_editor; }

Q_SIGNALS:
    void raceWanted(const trackside::CoursePtr &course);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectEditor();
    void connectActions();
    void connectCanvas();
    void addPanels();
    void linkProfile();
    void showProfile();
    void showSplits();
    void showDraft();
    void showChecks();
    [[nodiscard]] const CourseProblem *chosenProblem(); ///< null: none
    void showProblem();
    void askForFile(const QString &title, void (CourseStudio::*take)(const QString &));
    void save();
    void exportAs();
    void race();
    [[nodiscard]] bool mayLoseWork();

    std::unique_ptr<Ui::CourseStudio> m_ui;
    Needs m_needs;
    CourseEditor m_editor;
    CourseCanvas *m_canvas;
    ProfilePane *m_profile;
    MessageBar *m_message;
    QPushButton *m_openFile; ///< while nothing is open
    CourseExport *m_export;
    DraftHistory::DraftPtr m_givenUp; ///< what may go for the file that is being read
    QString m_ownPath; ///< of the own course that is open: saving it again takes its place
    std::unique_ptr<CourseNames> m_names;
};

} // namespace trackside
