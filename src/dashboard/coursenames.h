// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;

namespace trackside {

class CourseEditor;

/// The fields for a draft's name and id. What is typed becomes an edit when its field is left; until then it stays,
/// whatever becomes of the rest of the draft. GUI thread; the fields must outlive it.
class CourseNames final : public QObject {
    Q_OBJECT
public:
    CourseNames(CourseEditor &editor, QLineEdit &name, QLineEdit &id);

    void take(); ///< what is still being typed

private:
    struct Field {
        QLineEdit &edit;
        QString shown; ///< what the draft says

        void show(const QString &text);
        void showAnew(const QString &text); ///< also where something else is being typed
        [[nodiscard]] QString entered() const;
    };

    CourseEditor &m_editor;
    Field m_name;
    Field m_id;
};

} // namespace trackside
