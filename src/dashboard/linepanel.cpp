// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/linepanel.h"

#include "studio/lineedits.h"
#include "ui_linepanel.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

/// "+12.3 m" or "−0.4 m".
QString changeText(double metres)
{
    const QLocale locale;
    const QString number = locale.toString(std::abs(metres), 'f', std::abs(metres) < 100.0 ? 1 : 0);
    return (metres < 0.0 ? LinePanel::tr("%1 m shorter") : LinePanel::tr("%1 m longer")).arg(number);
}

} // namespace

LinePanel::LinePanel(CourseEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LinePanel>())
    , m_editor(editor)
    , m_simple([this](const Simple &simple) { tell(simple); })
{
    m_ui->setupUi(this);
    connect(&editor, &CourseEditor::draftChanged, this, &LinePanel::takeDraft);
    connect(&editor, &CourseEditor::formatChanged, this, &LinePanel::takeDraft);
    connect(m_ui->reverseButton, &QPushButton::clicked, this,
            [this] { m_editor.edit(reversed(m_editor.draft()), tr("Reverse the line")); });
    connect(m_ui->lapsButton, &QPushButton::clicked, this, [this] {
        const int laps = m_ui->lapsBox->value();
        m_editor.edit(inLaps(m_editor.draft(), laps), tr("Make it %L1 laps").arg(laps));
    });
    connect(m_ui->trimButton, &QPushButton::clicked, this, [this] {
        m_editor.edit(trimmed(m_editor.draft(), m_ui->fromBox->value(), toMetres()), tr("Trim the line"));
    });
    connect(m_ui->cutOutButton, &QPushButton::clicked, this, [this] {
        m_editor.edit(withoutStretch(m_editor.draft(), m_ui->fromBox->value(), toMetres()), tr("Cut a stretch out"));
    });
    connect(m_ui->simplifyButton, &QPushButton::clicked, this, [this] {
        m_editor.edit(simplified(m_editor.draft(), m_ui->toleranceBox->value()), tr("Simplify the line"));
    });
    connect(m_ui->lapsBox, &QSpinBox::valueChanged, this, &LinePanel::foretellLaps);
    connect(m_ui->fromBox, &QDoubleSpinBox::valueChanged, this, &LinePanel::foretellTrim);
    connect(m_ui->toBox, &QDoubleSpinBox::valueChanged, this, &LinePanel::foretellTrim);
    connect(m_ui->toleranceBox, &QDoubleSpinBox::valueChanged, this, &LinePanel::foretellSimple);
    takeDraft();
}

LinePanel::~LinePanel() = default;

void LinePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeDraft();
}

void LinePanel::takeDraft()
{
    if (!isVisible())
        return; // what is foretold costs more than a frame for a long line that is dragged
    const double length = m_editor.lengthMetres();
    const bool isLine = m_editor.draft().vertices.size() > 1 && std::isfinite(length);
    setEnabled(isLine);
    if (length != m_lengthMetres) {
        m_lengthMetres = length;
        const QSignalBlocker from(m_ui->fromBox);
        const QSignalBlocker to(m_ui->toBox);
        for (QDoubleSpinBox *box : { m_ui->fromBox, m_ui->toBox })
            box->setMaximum(isLine ? length : 0.0);
        m_ui->fromBox->setValue(0.0);
        m_ui->toBox->setValue(isLine ? length : 0.0);
    }
    foretellLaps();
    foretellTrim();
    foretellSimple();
}

double LinePanel::toMetres() const
{
    // The field has decimetres; its end is the line's.
    return m_ui->toBox->value() >= m_ui->toBox->maximum() ? m_lengthMetres : m_ui->toBox->value();
}

void LinePanel::foretellLaps()
{
    m_ui->lapsLabel->setText(
        isEnabled()
            ? tr("It would be %1 in all").arg(m_editor.format().distance(m_lengthMetres * m_ui->lapsBox->value()))
            : QString());
}

void LinePanel::foretellTrim()
{
    const double stretch = toMetres() - m_ui->fromBox->value();
    for (QPushButton *button : { m_ui->trimButton, m_ui->cutOutButton })
        button->setEnabled(stretch > 0.0 && stretch < m_lengthMetres);
    m_ui->trimLabel->setText(stretch > 0.0 ? tr("The stretch is %1 long").arg(m_editor.format().distance(stretch))
                                           : tr("It ends before it begins."));
}

void LinePanel::foretellSimple()
{
    if (!isEnabled()) {
        m_ui->simplifyLabel->clear();
        return;
    }
    m_ui->simplifyButton->setEnabled(false); // until it is known what becomes of this draft
    const auto foretold = [draft = m_editor.sharedDraft(), before = m_lengthMetres,
                           tolerance = m_ui->toleranceBox->value()] {
        const CourseDraft simple = simplified(*draft, tolerance);
        return Simple { .of = draft, .left = simple.vertices.size(), .longerMetres = lengthMetres(simple) - before };
    };
    m_simple.run(foretold);
}

void LinePanel::tell(const Simple &simple)
{
    if (simple.of != m_editor.sharedDraft() || !isEnabled())
        return; // another edit was made meanwhile
    const std::size_t points = simple.of->vertices.size();
    m_ui->simplifyButton->setEnabled(simple.left < points);
    m_ui->simplifyLabel->setText(tr("%L1 of %L2 points would be left, the line would be %3")
                                     .arg(simple.left)
                                     .arg(points)
                                     .arg(changeText(simple.longerMetres)));
}

} // namespace trackside
