// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "dashboard/dashboard.h"
#include "dashboard/storefacts.h"
#include "models/courseshelf.h"

#include <QPointer>

namespace trackside {

class ConnectionDialog;
class CourseStudio;
class CoursesDialog;
class LivePicture;
class NextWindow;
class QueryWindow;
class RaceCommands;
class RaceListModel;
class RaceSetupDialog;
class RacesDialog;
class StatementsWindow;
class StreamWindow;
class Theme;

/// The windows that are open once at most: the form of a new race, the list of all, the courses and
/// their studio, the connection, queries in SQL and those that were sent, the stream.
/// GUI thread; what is handed in must outlive it.
class RaceDialogs : public QObject {
    Q_OBJECT
public:
    struct Needs {
        Dashboard dashboard;
        RaceCommands &commands;
        RaceListModel &races;
        LivePicture &picture;
        const Theme &theme;
    };
    RaceDialogs(const Needs &needs, QWidget *window);
    ~RaceDialogs() override;

    /// Opens the form, or raises the one that is open.
    void openSetup();
    /// Opens the form with a course from outside the catalogue, chosen, or raises the one that is open and chooses it
    /// there.
    void openSetupOn(const CoursePtr &course);
    void openRaces();
    void openCourses();
    /// Opens the course studio, or raises the one that is open; with a file where the path is not empty.
    void openStudio(const QString &path = {});
    /// Asks where something in it is not saved; false: it stays open.
    [[nodiscard]] bool closeStudio();
    void openNext(); ///< who comes next
    void openQuery(const QString &sql = {}); ///< with the query in its editor where it is not empty
    void openStatements(); ///< only where somebody listens to them
    void openStream(); ///< only where it can be looked at
    void openConnection(); ///< only where the profile can be changed

Q_SIGNALS:
    void raceWanted(const QString &runId);
    void resumeWanted(const QString &runId);
    void saveWanted(const QString &runId);
    void profileWanted(const QString &name);

private:
    void showSetup(const CoursePtr &course);
    void takeFormat();
    [[nodiscard]] StoreFacts::Facts storeFacts() const;

    Needs m_needs;
    QWidget *m_window;
    QPointer<RacesDialog> m_races;
    QPointer<RaceSetupDialog> m_setup;
    QPointer<ConnectionDialog> m_connection;
    QPointer<CourseStudio> m_studio;
    QPointer<CoursesDialog> m_courses;
    QPointer<NextWindow> m_next;
    QPointer<QueryWindow> m_query;
    QPointer<StatementsWindow> m_statements;
    QPointer<StreamWindow> m_stream;
    CourseShelf m_shelf;
};

} // namespace trackside
