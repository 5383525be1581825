// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/drafthistory.h"

#include <QObject>

namespace trackside {

/// Writes the studio's course to a file of any of the formats that it writes: asks for the file beside the window, and
/// says how it went. A course that is written so is in no catalogue. GUI thread; a child of the window.
class CourseExport final : public QObject {
    Q_OBJECT
public:
    explicit CourseExport(QWidget *window);

    void ask(const DraftHistory::DraftPtr &draft); ///< which is written, whatever is edited while a file is chosen

Q_SIGNALS:
    void written(const QString &sentence);
    void failed(const QString &sentence);

private:
    void write(const QString &path, const CourseDraft &draft);

    QWidget *m_window;
};

} // namespace trackside
