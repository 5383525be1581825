// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/canvasmenu.h"

#include "models/courseeditor.h"
#include "studio/lineedits.h"
#include "studio/vertexedits.h"

#include <cmath>

namespace trackside {

CanvasMenu::CanvasMenu(CourseEditor &editor, const CanvasSpot &spot, QWidget *parent)
    : QMenu(parent)
    , m_editor(editor)
{
    setObjectName("CanvasMenu");
    setAttribute(Qt::WA_DeleteOnClose);
    if (spot.onLine) {
        addLineEdits(*spot.onLine);
        addSeparator();
        addPlaceEdits(*spot.onLine);
    }
    if (spot.grip) {
        addAction(removeText(*spot.grip), this, [this, grip = *spot.grip] {
            if (exists(m_editor.draft(), grip))
                m_editor.edit(removed(m_editor.draft(), grip), removeText(grip));
        });
    }
}

void CanvasMenu::addLineEdits(const NearestOnLine &where)
{
    if (!std::isfinite(m_editor.lengthMetres()) || m_editor.distances().size() < 2)
        return;
    const double metres = metresAlong(m_editor.distances(), where);
    const double length = m_editor.lengthMetres();
    addSection(tr("At %1").arg(m_editor.format().distance(metres)));
    if (metres > 0.0 && metres < length) {
        addAction(tr("Cut off what comes &before (%1)").arg(m_editor.format().distance(metres)), this, [this, metres] {
            m_editor.edit(trimmed(m_editor.draft(), metres, m_editor.lengthMetres()), tr("Cut off the beginning"));
        });
        addAction(tr("Cut off what comes &after (%1)").arg(m_editor.format().distance(length - metres)), this,
                  [this, metres] { m_editor.edit(trimmed(m_editor.draft(), 0.0, metres), tr("Cut off the end")); });
    }
    if (isLoop(m_editor.draft())) {
        addAction(tr("&Begin the loop here"), this, [this, metres] {
            m_editor.edit(beginningAt(m_editor.draft(), metres), tr("Begin the loop elsewhere"));
        });
    }
}

void CanvasMenu::addPlaceEdits(const NearestOnLine &where)
{
    const LonLat place = vertexAt(m_editor.draft().vertices, where).place;
    addAction(tr("Set the &start flag here"), this, [this, place] {
        m_editor.edit(withFlag(m_editor.draft(), Flag::Start, place), tr("Set the start flag"));
    });
    addAction(tr("Set the &finish flag here"), this, [this, place] {
        m_editor.edit(withFlag(m_editor.draft(), Flag::Finish, place), tr("Set the finish flag"));
    });
    if (where.fraction > 0.0 && where.fraction < 1.0) {
        addAction(tr("Add a &point here"), this, [this, place, segment = where.segment] {
            m_editor.edit(withVertexAdded(m_editor.draft(), segment, place), tr("Add a point"));
        });
    }
}

} // namespace trackside
