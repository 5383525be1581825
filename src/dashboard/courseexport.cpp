// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/courseexport.h"

#include "dashboard/filework.h"
#include "studio/coursewriter.h"

#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace trackside {

CourseExport::CourseExport(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void CourseExport::ask(const DraftHistory::DraftPtr &draft)
{
    QFileDialog *dialog = newFileDialog(m_window, tr("Export the course"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ u"KML (*.kml)"_s, u"GPX (*.gpx)"_s, u"GeoJSON (*.geojson)"_s });
    dialog->selectFile(draft->id + u".kml"_s);
    dialog->setDefaultSuffix(u"kml"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, draft](const QString &path) { write(path, *draft); });
    dialog->show();
}

void CourseExport::write(const QString &path, const CourseDraft &draft)
{
    QSaveFile file(path);
    const QByteArray bytes = toFormatOf(path, draft);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        Q_EMIT written(tr("Written to “%1”.").arg(path));
    else
        Q_EMIT failed(tr("“%1” cannot be written: %2.").arg(path, file.errorString()));
}

} // namespace trackside
