// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/pipelinepanel.h"

#include "dashboard/sparklinedelegate.h"
#include "dashboard/tidytable.h"
#include "models/pipelinemodel.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trackside {

PipelinePanel::PipelinePanel(const PipelineFigures &figures, QWidget *parent)
    : QWidget(parent)
    , m_model(new PipelineModel(figures, this))
    , m_note(new QLabel(this))
{
    m_note->setObjectName(u"pipelineNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 10, 12, 6);
    auto *table = new TidyTable(this);
    table->setObjectName(u"pipelineView"_s);
    table->setAccessibleName(tr("Pipeline"));
    table->setModel(m_model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setItemDelegateForColumn(PipelineModel::Chart, new SparklineDelegate(PipelineModel::samplesRole, table));
    table->setColumnSamples({ u"Records generated"_s, u"10,000,000"_s, u"888 ms"_s, u"888 ms"_s, u"000000"_s });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(table, 1);
    setFocusProxy(table);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PipelinePanel::showNote);
    showNote();
}

void PipelinePanel::showNote()
{
    if (const QString note = m_model->note(); note != m_note->text()) // figures change several times a second
        m_note->setText(note);
}

} // namespace trackside
