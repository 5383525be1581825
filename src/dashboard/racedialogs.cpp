// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/racedialogs.h"

#include "course/coursecatalogue.h"
#include "dashboard/connectiondialog.h"
#include "dashboard/coursesdialog.h"
#include "dashboard/coursestudio.h"
#include "dashboard/livepicture.h"
#include "dashboard/nextwindow.h"
#include "dashboard/querywindow.h"
#include "dashboard/racecommands.h"
#include "dashboard/racesdialog.h"
#include "dashboard/racesetupdialog.h"
#include "dashboard/statementswindow.h"
#include "dashboard/streamwindow.h"
#include "models/racelistmodel.h"

namespace trackside {

namespace {

void raise(QWidget *dialog)
{
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

RaceDialogs::RaceDialogs(const Needs &needs, QWidget *window)
    : QObject(window)
    , m_needs(needs)
    , m_window(window)
    , m_shelf(needs.dashboard.catalogue, needs.dashboard.ownCourses)
{
    connect(&needs.picture, &LivePicture::formatChanged, this, &RaceDialogs::takeFormat);
    takeFormat();
}

RaceDialogs::~RaceDialogs()
{
    delete m_connection;
    delete m_query;
    delete m_statements;
    delete m_stream;
    delete m_courses;
    delete m_next;
    delete m_studio;
    delete m_races;
    delete m_setup;
}

/// What is open follows the user's units.
void RaceDialogs::takeFormat()
{
    const Format &format = m_needs.picture.format();
    m_shelf.list().setFormat(format);
    if (m_studio)
        m_studio->editor().setFormat(format);
    if (m_setup)
        m_setup->setFormat(format);
}

void RaceDialogs::openSetup()
{
    if (m_setup)
        raise(m_setup);
    else
        showSetup(nullptr);
}

void RaceDialogs::openSetupOn(const CoursePtr &course)
{
    if (!m_setup) {
        showSetup(course);
        return;
    }
    m_setup->addCourse(course);
    raise(m_setup);
}

void RaceDialogs::showSetup(const CoursePtr &course)
{
    const Dashboard &dashboard = m_needs.dashboard;
    std::vector<CoursePtr> courses = m_shelf.courses();
    if (course) {
        std::erase_if(courses, [&course](const CoursePtr &other) { return other->id == course->id; });
        courses.insert(courses.begin(), course);
    }
    auto *setup = new RaceSetup(std::move(courses), { .freeBytes = dashboard.freeBytes }, this);
    setup->setFormat(m_needs.picture.format());
    setup->restore(dashboard.settings);
    if (course)
        setup->setCourse(course->id);
    m_setup = new RaceSetupDialog(*setup, m_needs.theme, m_window);
    m_setup->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_setup, &QDialog::accepted, this, [this, setup] {
        setup->remember(m_needs.dashboard.settings);
        m_needs.commands.start(setup->toOrder());
    });
    connect(m_setup, &QDialog::finished, setup, &QObject::deleteLater);
    m_setup->show();
}

void RaceDialogs::openRaces()
{
    if (!m_races) {
        m_races = new RacesDialog(m_needs.dashboard, m_needs.commands, m_needs.races, m_window);
        connect(m_races, &RacesDialog::raceWanted, this, &RaceDialogs::raceWanted);
        connect(m_races, &RacesDialog::resumeWanted, this, &RaceDialogs::resumeWanted);
        connect(m_races, &RacesDialog::saveWanted, this, &RaceDialogs::saveWanted);
    }
    m_races->choose(m_needs.picture.feed().run());
    m_needs.picture.feed().refreshRaces();
    raise(m_races);
}

void RaceDialogs::openCourses()
{
    if (!m_courses) {
        m_courses = new CoursesDialog(m_shelf, m_needs.theme, m_window);
        connect(m_courses, &CoursesDialog::raceWanted, this, &RaceDialogs::openSetupOn);
        connect(m_courses, &CoursesDialog::editWanted, this, &RaceDialogs::openStudio);
        connect(m_courses, &CoursesDialog::importWanted, this, [this] {
            openStudio();
            m_studio->chooseFile();
        });
    }
    raise(m_courses);
}

bool RaceDialogs::closeStudio()
{
    return !m_studio || m_studio->close();
}

void RaceDialogs::openStudio(const QString &path)
{
    if (!m_studio) {
        m_studio = new CourseStudio({ m_needs.theme, m_shelf }, m_window);
        m_studio->setAttribute(Qt::WA_DeleteOnClose);
        m_studio->editor().setFormat(m_needs.picture.format());
        connect(m_studio, &CourseStudio::raceWanted, this, &RaceDialogs::openSetupOn);
    }
    raise(m_studio);
    if (!path.isEmpty())
        m_studio->open(path);
}

void RaceDialogs::openNext()
{
    if (!m_next) {
        m_next = new NextWindow(m_needs.picture, m_needs.dashboard.settings, m_window);
        m_next->setAttribute(Qt::WA_DeleteOnClose);
    }
    raise(m_next);
}

void RaceDialogs::openQuery(const QString &sql)
{
    if (!m_query)
        m_query = new QueryWindow({ m_needs.dashboard, m_needs.picture, m_needs.races, m_needs.theme }, m_window);
    raise(m_query);
    if (!sql.isEmpty())
        m_query->setQuery(sql);
}

void RaceDialogs::openStatements()
{
    if (!m_statements) {
        m_statements = new StatementsWindow({ m_needs.dashboard, m_needs.picture, m_needs.theme }, m_window);
        connect(m_statements, &StatementsWindow::queryWanted, this, &RaceDialogs::openQuery);
    }
    raise(m_statements);
}

void RaceDialogs::openStream()
{
    if (!m_stream)
        m_stream = new StreamWindow(m_needs.dashboard, m_needs.picture, m_window);
    raise(m_stream);
}

StoreFacts::Facts RaceDialogs::storeFacts() const
{
    const Dashboard &dashboard = m_needs.dashboard;
    StoreFacts::Facts facts { .folder = dashboard.dataFolder, .freeBytes = {}, .races = {} };
    if (dashboard.freeBytes)
        facts.freeBytes = dashboard.freeBytes();
    if (dashboard.profile == embeddedProfile())
        facts.races = m_needs.races.rowCount();
    return facts;
}

void RaceDialogs::openConnection()
{
    if (!m_connection) {
        const Dashboard &dashboard = m_needs.dashboard;
        m_connection = new ConnectionDialog(
            *dashboard.connections, dashboard.profile,
            [&control = dashboard.control] { return control.activeRuns().size(); }, [this] { return storeFacts(); },
            m_window);
        connect(&dashboard.control, &RaceControl::reported, m_connection, &ConnectionDialog::updateButtons);
        connect(&dashboard.control, &RaceControl::ended, m_connection, &ConnectionDialog::updateButtons);
        connect(m_connection, &ConnectionDialog::profileWanted, this, &RaceDialogs::profileWanted);
    }
    raise(m_connection);
}

} // namespace trackside
