// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/zonespanel.h"

#include "dashboard/icons.h"
#include "models/courseeditor.h"
#include "studio/vertexedits.h"
#include "ui_zonespanel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside {

ZonesPanel::ZonesPanel(CourseEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ZonesPanel>())
    , m_editor(editor)
{
    m_ui->setupUi(this);
    m_ui->drawZoneButton->setIcon(icon(u"plus"_s));
    m_ui->removeZoneButton->setIcon(icon(u"trash"_s));
    connect(&editor, &CourseEditor::draftChanged, this, &ZonesPanel::takeDraft);
    connect(m_ui->drawZoneButton, &QPushButton::clicked, this, &ZonesPanel::drawWanted);
    connect(m_ui->removeZoneButton, &QPushButton::clicked, this, [this] {
        if (const int row = m_ui->zonesView->currentRow(); row >= 0)
            m_editor.edit(withoutZone(m_editor.draft(), static_cast<std::size_t>(row)), tr("Remove the zone"));
    });
    connect(m_ui->zonesView, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const auto zone = static_cast<std::size_t>(m_ui->zonesView->row(item));
        m_editor.edit(withZoneNamed(m_editor.draft(), zone, item->text()), tr("Name the zone"));
    });
    takeDraft();
}

ZonesPanel::~ZonesPanel() = default;

void ZonesPanel::takeDraft()
{
    const QSignalBlocker silence(m_ui->zonesView);
    const int row = m_ui->zonesView->currentRow();
    m_ui->zonesView->clear();
    for (const Zone &zone : m_editor.draft().zones) {
        auto *item = new QListWidgetItem(zone.name, m_ui->zonesView);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    const int count = m_ui->zonesView->count();
    m_ui->zonesView->setCurrentRow(std::min(row, count - 1));
    m_ui->drawZoneButton->setEnabled(!m_editor.draft().vertices.empty());
    m_ui->removeZoneButton->setEnabled(count > 0);
    setWindowTitle(tr("Zones (%L1)").arg(count));
}

} // namespace trackside
