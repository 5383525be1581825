// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/resultsexport.h"

#include "dashboard/livepicture.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QProgressDialog>
#include <QSettings>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString folderKey = u"export/folder"_s;
const QString formatKey = u"export/format"_s;

constexpr int wholeProgress = 1'000;
constexpr int patienceMs = 500; ///< what is written sooner needs no window

struct Choice {
    QString filter;
    QString ending;
};

std::array<Choice, 5> choices()
{
    return { Choice { ResultsExport::tr("Web page with a replay (*.html)"), u"html"_s },
             Choice { ResultsExport::tr("Results as a table (*.csv)"), u"csv"_s },
             Choice { ResultsExport::tr("Results as JSON (*.json)"), u"json"_s },
             Choice { ResultsExport::tr("Results on paper (*.pdf)"), u"pdf"_s },
             Choice { ResultsExport::tr("The runners' ways (*.gpx)"), u"gpx"_s } };
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

ResultsExport::ResultsExport(const Dashboard &dashboard, LivePicture &picture, QAction &action, QWidget *window)
    : QObject(window)
    , m_dashboard(dashboard)
    , m_picture(picture)
    , m_action(action)
    , m_window(window)
{
    connect(&action, &QAction::triggered, this, &ResultsExport::chooseFile);
    connect(&picture, &LivePicture::runChanged, this, &ResultsExport::updateAction);
    connect(&picture, &LivePicture::updated, this, &ResultsExport::updateAction);
    connect(&m_writing.watcher(), &QFutureWatcherBase::finished, this, &ResultsExport::takeReport);
    updateAction();
}

ResultsExport::~ResultsExport() = default;

void ResultsExport::updateAction()
{
    m_action.setEnabled(m_picture.feed().snapshot() && !m_writing.isRunning());
}

QString ResultsExport::suggestedName() const
{
    const RaceRecord &race = m_picture.feed().snapshot()->race;
    const CoursePtr &course = m_picture.feed().course();
    QString name = u"%1 %2"_s.arg(course ? course->name : race.courseId, m_picture.format().dateTime(race.startTimeMs));
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && letter != u' ')
            letter = u'-';
    }
    return name;
}

void ResultsExport::chooseFile()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new QFileDialog(m_window, tr("Export results"));
    m_dialog->setObjectName(u"exportDialog"_s);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QSettings &settings = m_dashboard.settings;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_dialog->setDirectory(settings.value(folderKey, documents).toString());
    QStringList filters;
    for (const Choice &choice : choices())
        filters << choice.filter;
    m_dialog->setNameFilters(filters);
    connect(m_dialog, &QFileDialog::filterSelected, m_dialog,
            [this](const QString &filter) { m_dialog->setDefaultSuffix(endingOf(filter)); });
    const QString last = settings.value(formatKey).toString();
    for (const Choice &choice : choices()) {
        if (choice.ending == last)
            m_dialog->selectNameFilter(choice.filter);
    }
    m_dialog->setDefaultSuffix(endingOf(m_dialog->selectedNameFilter()));
    m_dialog->selectFile(suggestedName());
    const ExportOrder order {
        .runId = m_picture.feed().run(), .path = {}, .bibs = {}, .inMiles = m_picture.format().units() == Units::Miles
    };
    connect(m_dialog, &QFileDialog::fileSelected, this, [this, order](const QString &path) { takeFile(path, order); });
    m_dialog->show();
}

void ResultsExport::takeFile(const QString &path, ExportOrder order)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const QString chosen = exportFormatFrom(ending) ? ending : endingOf(m_dialog->selectedNameFilter());
    m_dashboard.settings.setValue(folderKey, QFileInfo(path).absolutePath());
    m_dashboard.settings.setValue(formatKey, chosen);
    order.path = path;
    order.format = *exportFormatFrom(chosen);
    write(order);
}

void ResultsExport::write(const ExportOrder &order)
{
    m_path = order.path;
    m_writing.start([&store = m_dashboard.store, order](auto &promise, const std::stop_token &stop) {
        promise.setProgressRange(0, wholeProgress);
        promise.addResult(exportRace(store, order, stop, [&promise](double share) {
            promise.setProgressValue(static_cast<int>(share * wholeProgress));
        }));
    });
    updateAction();
    showProgress();
}

void ResultsExport::showProgress()
{
    auto *label = new QLabel(tr("Exporting to “%1” …").arg(QFileInfo(m_path).fileName()));
    label->setTextFormat(Qt::PlainText);
    m_progress = new QProgressDialog(m_window);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setWindowTitle(tr("Export results"));
    m_progress->setLabel(label);
    m_progress->setCancelButtonText(tr("Cancel"));
    m_progress->setRange(0, 0); // it is not known how long the store takes to its first answer
    m_progress->setMinimumDuration(patienceMs);
    m_progress->setAutoReset(false);
    m_progress->setAutoClose(false);
    connect(&m_writing.watcher(), &QFutureWatcherBase::progressValueChanged, m_progress, [this](int value) {
        if (value > 0)
            m_progress->setRange(0, wholeProgress);
        m_progress->setValue(value);
    });
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_writing.stop(); });
}

void ResultsExport::takeReport()
{
    const Result<ExportReport> report = m_writing.finish();
    delete m_progress;
    updateAction();
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
