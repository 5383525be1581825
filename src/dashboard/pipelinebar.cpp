// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/pipelinebar.h"

#include "dashboard/elidedlabel.h"
#include "dashboard/livepicture.h"
#include "dashboard/plaintip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QSettings>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString measureKey = u"window/measureQueryable"_s;

} // namespace

PipelineBar::PipelineBar(LivePicture &picture, QAction &measure, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_stages(new ElidedLabel(Qt::ElideRight, this))
    , m_runners(new QLabel(this))
{
    m_stages->setObjectName(u"pipelineLabel"_s);
    m_runners->setObjectName(u"runnersLabel"_s);
    m_runners->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(16);
    layout->addWidget(m_stages, 1);
    layout->addWidget(m_runners);
    connect(&picture.figures(), &PipelineFigures::changed, this, &PipelineBar::showFigures);
    connect(&measure, &QAction::toggled, &picture, &LivePicture::setMeasuring);
    measure.setChecked(settings.value(measureKey, true).toBool());
    picture.setMeasuring(measure.isChecked());
    connect(&measure, &QAction::toggled, this, [&settings](bool on) { settings.setValue(measureKey, on); });
}

bool PipelineBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(m_picture.figures().explanation()),
                       this);
    return true;
}

void PipelineBar::showFigures()
{
    const PipelineFigures &figures = m_picture.figures();
    m_stages->setText(figures.text());
    QStringList whole { figures.connectionText(), figures.runnersText() };
    whole.removeAll(QString());
    m_runners->setText(whole.join(u"  ·  "_s));
}

} // namespace trackside
