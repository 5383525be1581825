// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/canvasgrip.h"

#include <QMenu>

namespace trackside {

class CourseEditor;

/// What can be done at a place of the course: cut the line, begin there, add or remove a point, set a flag. Deletes
/// itself when it closes.
class CanvasMenu : public QMenu {
    Q_OBJECT
public:
    CanvasMenu(CourseEditor &editor, const CanvasSpot &spot, QWidget *parent);

private:
    void addLineEdits(const NearestOnLine &where);
    void addPlaceEdits(const NearestOnLine &where);

    CourseEditor &m_editor;
};

} // namespace trackside
