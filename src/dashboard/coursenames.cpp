// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/coursenames.h"

#include "models/courseeditor.h"

#include <QLineEdit>

#include <utility>

namespace trackside {

CourseNames::CourseNames(CourseEditor &editor, QLineEdit &name, QLineEdit &id)
    : m_editor(editor)
    , m_name { name, {} }
    , m_id { id, {} }
{
    connect(&editor, &CourseEditor::draftChanged, this, [this] {
        m_name.show(m_editor.draft().name);
        m_id.show(m_editor.draft().id);
    });
    connect(&editor, &CourseEditor::opened, this, [this] {
        m_name.showAnew(m_editor.draft().name);
        m_id.showAnew(m_editor.draft().id);
    });
    for (QLineEdit *field : { &name, &id })
        connect(field, &QLineEdit::editingFinished, this, &CourseNames::take);
}

void CourseNames::take()
{
    const QString name = m_name.entered();
    const QString id = m_id.entered();
    if (name == m_editor.draft().name && id == m_editor.draft().id)
        return;
    CourseDraft draft = m_editor.draft();
    draft.name = name;
    draft.id = id;
    m_editor.edit(std::move(draft), tr("Name the course"));
}

void CourseNames::Field::show(const QString &text)
{
    if (text != shown)
        showAnew(text);
}

void CourseNames::Field::showAnew(const QString &text)
{
    shown = text;
    if (edit.text() != text)
        edit.setText(text);
}

/// There may be room for a part only of what the draft says.
QString CourseNames::Field::entered() const
{
    return edit.text() == shown.left(edit.maxLength()) ? shown : edit.text();
}

} // namespace trackside
