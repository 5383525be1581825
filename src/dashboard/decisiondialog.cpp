// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/decisiondialog.h"

#include "store/decisionlog.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString reasonsKey = u"decisions/reasons"_s;
constexpr int mostReasons = 10;
constexpr int asTheRaceHasIt = -2; ///< no RunnerStatus, nor what a button group has for none
constexpr std::int64_t msPerSecond = 1'000;

/// Choices below each other, beside the name of what is chosen.
template <typename... Buttons> QVBoxLayout *column(Buttons *...buttons)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(4);
    (layout->addWidget(buttons), ...);
    return layout;
}

} // namespace

DecisionDialog::DecisionDialog(const Runner &runner, const Format &format, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_runner(runner)
    , m_settings(settings)
    , m_status(new QButtonGroup(this))
    , m_reason(new QComboBox(this))
    , m_fromNow(
          new QRadioButton(tr("From &now on, %1 of the race").arg(format.raceTime(runner.second * msPerSecond)), this))
    , m_fromTheBeginning(new QRadioButton(tr("From the &beginning"), this))
{
    setObjectName(u"decisionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Decide on %1").arg(runner.label));

    auto *who = new QLabel(tr("Bib %1").arg(runner.label), this);
    who->setTextFormat(Qt::PlainText);
    QFont bold = who->font();
    bold.setBold(true);
    who->setFont(bold);
    auto *details = new QLabel(runner.details, this);
    details->setObjectName(u"decisionDetails"_s);
    details->setTextFormat(Qt::PlainText);
    details->setWordWrap(true);

    addStatus(tr("&Retired"), u"decideRetired"_s, static_cast<int>(RunnerStatus::Retired));
    addStatus(tr("Not &started"), u"decideNotStarted"_s, static_cast<int>(RunnerStatus::NotStarted));
    addStatus(tr("&Disqualified"), u"decideDisqualified"_s, static_cast<int>(RunnerStatus::Disqualified));
    addStatus(tr("&As the race has it"), u"decideNothing"_s, asTheRaceHasIt);
    m_status->button(asTheRaceHasIt)->setEnabled(runner.decided && runner.decided->status);

    m_reason->setObjectName(u"decisionReason"_s);
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->setMinimumContentsLength(28);
    m_reason->addItems(settings.value(reasonsKey).toStringList());
    m_reason->setCurrentText({});
    m_reason->lineEdit()->setMaxLength(static_cast<int>(longestReason));
    m_reason->lineEdit()->setPlaceholderText(tr("Cut the course, gave up at 3 km …"));

    m_fromNow->setObjectName(u"decideFromNow"_s);
    m_fromTheBeginning->setObjectName(u"decideFromTheBeginning"_s);
    m_fromNow->setChecked(true);
    auto *when = new QButtonGroup(this);
    when->addButton(m_fromNow);
    when->addButton(m_fromTheBeginning);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    auto *decide = new QPushButton(tr("Decide"), this);
    decide->setObjectName(u"decideButton"_s);
    decide->setProperty("primary", true); // before the box has it and its style
    buttons->addButton(decide, QDialogButtonBox::AcceptRole);
    decide->setDefault(true);
    // Nothing is chosen at first, so that no key pressed twice takes a runner out of the race.
    decide->setEnabled(false);
    decide->setToolTip(tr("Choose a decision first."));
    connect(m_status, &QButtonGroup::idToggled, decide, [decide] {
        decide->setEnabled(true);
        decide->setToolTip({});
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &DecisionDialog::decide);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout;
    form->setVerticalSpacing(14);
    form->setHorizontalSpacing(16);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(who, details);
    const QList<QAbstractButton *> statuses = m_status->buttons();
    form->addRow(tr("Decision"), column(statuses[0], statuses[1], statuses[2], statuses[3]));
    form->addRow(tr("R&eason"), m_reason);
    form->addRow(tr("Counts"), column(m_fromNow, m_fromTheBeginning));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(18);
    layout->addLayout(form);
    layout->addWidget(buttons);
    statuses.front()->setFocus();
}

void DecisionDialog::addStatus(const QString &text, const QString &objectName, int status)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(objectName);
    m_status->addButton(button, status);
}

Decision DecisionDialog::decision() const
{
    const int status = m_status->checkedId();
    return { .competitorId = m_runner.id,
             .status = status == asTheRaceHasIt ? std::nullopt : std::optional(static_cast<RunnerStatus>(status)),
             .reason = m_reason->currentText().trimmed(),
             .fromSecond = m_fromNow->isChecked() ? m_runner.second : 0 };
}

void DecisionDialog::decide()
{
    const Decision made = decision();
    if (!made.reason.isEmpty()) {
        QStringList reasons = m_settings.value(reasonsKey).toStringList();
        reasons.removeAll(made.reason);
        reasons.prepend(made.reason);
        m_settings.setValue(reasonsKey, reasons.first(std::min<qsizetype>(reasons.size(), mostReasons)));
    }
    Q_EMIT decided(made);
    accept();
}

} // namespace trackside
