// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/resultsprint.h"

#include "dashboard/availability.h"
#include "dashboard/livepicture.h"
#include "results/raceexport.h"

#include <QAction>
#include <QPrintPreviewDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace trackside {

ResultsPrint::ResultsPrint(const Dashboard &dashboard, LivePicture &picture, QAction &action, QWidget *window)
    : QObject(window)
    , m_dashboard(dashboard)
    , m_picture(picture)
    , m_action(action)
    , m_window(window)
{
    connect(&action, &QAction::triggered, this, &ResultsPrint::read);
    connect(&picture, &LivePicture::runChanged, this, &ResultsPrint::updateAction);
    connect(&picture, &LivePicture::updated, this, &ResultsPrint::updateAction);
    connect(&m_reading.watcher(), &QFutureWatcherBase::finished, this, &ResultsPrint::showPreview);
    updateAction();
}

ResultsPrint::~ResultsPrint()
{
    delete m_preview; // it paints from the table
}

void ResultsPrint::updateAction()
{
    setAvailable(m_action,
                 m_reading.isRunning() ? tr("The results are being read.") : whyNothingIsShown(m_picture.feed()));
}

void ResultsPrint::read()
{
    if (m_preview) {
        m_preview->raise();
        m_preview->activateWindow();
        return;
    }
    if (m_picture.feed().snapshot()->counts.competitors > mostRunners) {
        Q_EMIT failed({ tr("Results of more than %1 runners are not printed from here.")
                            .arg(m_picture.format().number(mostRunners)),
                        {},
                        tr("Race → Export results… (Ctrl+E) writes them as PDF, which any viewer prints.") });
        return;
    }
    const ExportOrder order { .runId = m_picture.feed().run(),
                              .format = ExportFormat::Pdf,
                              .path = {},
                              .bibs = {},
                              .inMiles = m_picture.format().units() == Units::Miles };
    m_reading.start([&store = m_dashboard.store, order](auto &promise, const std::stop_token &stop) {
        promise.addResult(readResultsSheet(store, order, stop));
    });
    updateAction();
}

void ResultsPrint::showPreview()
{
    Result<PaperTable> table = m_reading.finish();
    updateAction();
    if (!table) {
        if (!table.error().message.isEmpty())
            Q_EMIT failed(table.error());
        return;
    }
    m_table = std::move(*table);
    m_preview = new QPrintPreviewDialog(m_window);
    m_preview->setObjectName(u"printPreview"_s);
    m_preview->setAttribute(Qt::WA_DeleteOnClose);
    m_preview->setWindowTitle(tr("Print results"));
    m_preview->setModal(false);
    m_preview->printer()->setDocName(m_table.title);
    connect(m_preview, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *printer) {
        if (!PaperPrinter(m_table, *printer).print())
            Q_EMIT failed({ tr("The printer does not take the results."), {}, {} });
    });
    m_preview->show();
}

} // namespace trackside
