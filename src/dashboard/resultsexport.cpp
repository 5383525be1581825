// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/resultsexport.h"

#include "dashboard/availability.h"
#include "dashboard/filework.h"
#include "dashboard/livepicture.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QProgressDialog>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString formatKey = u"export/format"_s;
const QString wholeEnding = u"trackside"_s;

struct Choice {
    QString filter;
    QString ending;
};

std::array<Choice, 6> choices()
{
    return { Choice { ResultsExport::tr("Web page with a replay (*.html)"), u"html"_s },
             Choice { ResultsExport::tr("Results as a table (*.csv)"), u"csv"_s },
             Choice { ResultsExport::tr("Results as JSON (*.json)"), u"json"_s },
             Choice { ResultsExport::tr("Results on paper (*.pdf)"), u"pdf"_s },
             Choice { ResultsExport::tr("The runners' ways (*.gpx)"), u"gpx"_s },
             Choice { ResultsExport::tr("The whole race, to open elsewhere (*.trackside)"), wholeEnding } };
}

QString filterOf(const QString &ending)
{
    const auto all = choices();
    const auto found = std::ranges::find(all, ending, &Choice::ending);
    return found != all.end() ? found->filter : QString();
}

/// \p name as one of a file on any system.
QString fileName(QString name)
{
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && letter != u' ')
            letter = u'-';
    }
    return name;
}

QString endingOf(const QString &filter)
{
    for (const Choice &choice : choices()) {
        if (choice.filter == filter)
            return choice.ending;
    }
    return choices().front().ending;
}

} // namespace

ResultsExport::ResultsExport(const Dashboard &dashboard, LivePicture &picture, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_dashboard(dashboard)
    , m_picture(picture)
    , m_actions(actions)
    , m_window(window)
{
    connect(&actions.exportResults, &QAction::triggered, this, &ResultsExport::chooseFile);
    connect(&picture, &LivePicture::runChanged, this, &ResultsExport::updateActions);
    connect(&picture, &LivePicture::updated, this, &ResultsExport::updateActions);
    connect(&m_writing.watcher(), &QFutureWatcherBase::finished, this, &ResultsExport::takeReport);
    updateActions();
}

ResultsExport::~ResultsExport() = default;

void ResultsExport::updateActions()
{
    const QString reason =
        m_writing.isRunning() ? tr("A file is still being written.") : whyNothingIsShown(m_picture.feed());
    setAvailable(m_actions.exportResults, reason);
    setAvailable(m_actions.saveRace, reason);
}

QString ResultsExport::suggestedName() const
{
    const RaceRecord &race = m_picture.feed().snapshot()->race;
    const CoursePtr &course = m_picture.feed().course();
    return u"%1 %2"_s.arg(course ? course->name : race.courseId, m_picture.format().dateTime(race.startTimeMs));
}

void ResultsExport::chooseFile()
{
    QStringList filters;
    for (const Choice &choice : choices()) {
        if (choice.ending != wholeEnding || m_dashboard.saveRace)
            filters << choice.filter;
    }
    ask(tr("Export results"), filters, suggestedName(),
        { .runId = m_picture.feed().run(), .path = {}, .inMiles = m_picture.format().units() == Units::Miles });
}

void ResultsExport::saveRace(const QString &runId, const QString &name)
{
    if (m_writing.isRunning())
        Q_EMIT said(tr("“%1” is still being written.").arg(QFileInfo(m_path).fileName()));
    else
        ask(tr("Save race"), { filterOf(wholeEnding) },
            runId == m_picture.feed().run() && m_picture.feed().snapshot() ? suggestedName() : name,
            { .runId = runId, .path = {} });
}

void ResultsExport::ask(const QString &title, const QStringList &filters, const QString &name, const ExportOrder &order)
{
    if (m_dialog && m_dialog->nameFilters() == filters && m_asked == order.runId) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    delete m_dialog;
    m_asked = order.runId;
    m_dialog = new QFileDialog(m_window, title);
    m_dialog->setObjectName(u"exportDialog"_s);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDirectory(fileFolder(m_dashboard.settings));
    m_dialog->setNameFilters(filters);
    connect(m_dialog, &QFileDialog::filterSelected, m_dialog,
            [this](const QString &filter) { m_dialog->setDefaultSuffix(endingOf(filter)); });
    if (const QString last = filterOf(m_dashboard.settings.value(formatKey).toString()); filters.contains(last))
        m_dialog->selectNameFilter(last);
    m_dialog->setDefaultSuffix(endingOf(m_dialog->selectedNameFilter()));
    m_dialog->selectFile(fileName(name));
    connect(m_dialog, &QFileDialog::fileSelected, this, [this, order](const QString &path) { takeFile(path, order); });
    m_dialog->show();
}

void ResultsExport::takeFile(const QString &path, ExportOrder order)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isChoice = m_dialog->nameFilters().contains(filterOf(ending));
    const QString chosen = isChoice ? ending : endingOf(m_dialog->selectedNameFilter());
    rememberFileFolder(m_dashboard.settings, path);
    if (m_dialog->nameFilters().size() > 1)
        m_dashboard.settings.setValue(formatKey, chosen);
    order.saveRace = m_dashboard.saveRace;
    order.path = path;
    order.format = *exportFormatFrom(chosen);
    write(order);
}

void ResultsExport::write(const ExportOrder &order)
{
    m_path = order.path;
    m_writing.start([&store = m_dashboard.store, order](auto &promise, const std::stop_token &stop) {
        promise.setProgressRange(0, wholeFileWork);
        promise.addResult(exportRace(store, order, stop, [&promise](double share) {
            promise.setProgressValue(static_cast<int>(share * wholeFileWork));
        }));
    });
    updateActions();
    m_progress = fileProgress(m_writing.watcher(),
                              order.format == ExportFormat::Trackside ? tr("Save race") : tr("Export results"),
                              tr("Exporting to “%1” …").arg(QFileInfo(m_path).fileName()), m_window);
    m_progress->setObjectName(u"exportProgress"_s);
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_writing.stop(); });
}

void ResultsExport::takeReport()
{
    const Result<ExportReport> report = m_writing.finish();
    delete m_progress;
    updateActions();
    if (!report) {
        if (report.error().message.isEmpty())
            Q_EMIT said(tr("The export was cancelled; nothing was written."));
        else
            Q_EMIT failed(report.error());
        return;
    }
    for (const Error &doubt : report->doubts)
        Q_EMIT failed(doubt);
    const QString file = QDir::toNativeSeparators(m_path);
    Q_EMIT said(report->complete ? tr("Exported to “%1”.").arg(file)
                                 : tr("Exported to “%1”, as of %2 of the race.")
                                       .arg(file, m_picture.format().duration(1'000LL * std::max(0, report->second))));
}

} // namespace trackside
