// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/pipelinebar.h"

#include "dashboard/livepicture.h"
#include "dashboard/mapscene.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trackside {

PipelineBar::PipelineBar(LivePicture &picture, const MapScene &scene, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_stages(new QLabel(this))
    , m_runners(new QLabel(this))
{
    m_stages->setObjectName(u"pipelineLabel"_s);
    m_stages->setTextFormat(Qt::PlainText);
    m_stages->setMinimumWidth(80);
    m_stages->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_runners->setObjectName(u"runnersLabel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(16);
    layout->addWidget(m_stages, 1);
    layout->addWidget(m_runners);
    connect(&picture.figures(), &PipelineFigures::changed, this, &PipelineBar::showFigures);
    connect(&scene, &MapScene::frameDrawn, this, [this](std::chrono::nanoseconds took) { m_frameTook = took; });
}

void PipelineBar::showFigures()
{
    const PipelineFigures &figures = m_picture.figures();
    QStringList stages { figures.generatedText(), figures.storedText(), figures.readText() };
    if (m_frameTook > 0ns)
        stages << tr("drawn in %1")
                      .arg(m_picture.format().span(std::chrono::round<std::chrono::milliseconds>(m_frameTook)));
    stages.removeAll(QString());
    QStringList parts { stages.join(u" → "_s), figures.behindText(), figures.faultsText(), figures.troubleText() };
    parts.removeAll(QString());
    m_stages->setText(parts.join(u"  ·  "_s));
    m_stages->setToolTip(m_stages->text());
    m_runners->setText(figures.runnersText());
}

} // namespace trackside
