// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/racesetupdialog.h"

#include "dashboard/fieldnotes.h"
#include "dashboard/filedrops.h"
#include "dashboard/percentbox.h"
#include "dashboard/plaintip.h"
#include "dashboard/speedchoices.h"
#include "dashboard/theme.h"
#include "dashboard/wheelguard.h"
#include "ui_racesetupdialog.h"

#include <QRegularExpressionValidator>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr int mostEstimateLines = 5;

/// Leaves a field alone that the user is writing in and that already means the same.
void setText(QLineEdit *field, const QString &text)
{
    if (field->window()->focusWidget() != field && field->text() != text)
        field->setText(text);
}

/// Likewise: the same value would be written anew under the cursor, and "2." become "2.0".
void setValue(QDoubleSpinBox *field, double value)
{
    constexpr double sameValue = 1e-6;
    if (std::abs(field->value() - value) > sameValue)
        field->setValue(value);
}

/// Makes the columns of both forms the same, and labels as high as their fields, whose texts they then stand beside.
void alignForms(const QFormLayout &form, const QFormLayout &more, int fieldHeight)
{
    std::vector<QWidget *> labels;
    int widest = 0;
    for (const QFormLayout *layout : { &form, &more }) {
        for (int row = 0; row < layout->rowCount(); ++row) {
            const QLayoutItem *item = layout->itemAt(row, QFormLayout::LabelRole);
            if (!item || !item->widget())
                continue;
            labels.push_back(item->widget());
            widest = std::max(widest, item->widget()->sizeHint().width());
        }
    }
    // A form gives its labels up to 7 / 4 of the height that they ask for.
    for (QWidget *label : labels)
        label->setMinimumSize(widest, fieldHeight * 4 / 7 + 1);
}

} // namespace

RaceSetupDialog::RaceSetupDialog(RaceSetup &setup, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RaceSetupDialog>())
    , m_setup(setup)
    , m_courses(setup.courses())
    , m_problems(this)
{
    m_ui->setupUi(this);
    setSizeGripEnabled(true);
    resize((QSize(63, 44) * fontMetrics().height()).boundedTo({ 1000, 680 }));
    new WheelGuard(m_ui->formPage);
    m_ui->coursePreview->setTheme(&theme);
    m_courses.setFormat(setup.format());
    for (QLabel *label : { m_ui->courseNameLabel, m_ui->courseFactsLabel, m_ui->courseDescriptionLabel,
                           m_ui->estimateLabel, m_ui->formProblemLabel })
        label->setTextFormat(Qt::PlainText);
    m_ui->runnersNoteLabel->setText(RaceSetup::runnersNote());
    m_ui->fastestUnit->setText(setup.format().paceUnit());
    m_ui->slowestUnit->setText(setup.format().paceUnit());
    m_ui->seedField->setValidator(new QRegularExpressionValidator(QRegularExpression(u"\\d{1,19}"_s), m_ui->seedField));
    m_ui->moreSection->hide();
    m_ui->formScroll->keepBarRoom();
    connect(m_ui->moreButton, &QToolButton::toggled, this, [this](bool open) {
        m_ui->moreSection->setVisible(open);
        m_ui->moreButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
    // As high as the sentences of any race, so that the picture above stays as it is.
    m_ui->estimateLabel->setMinimumHeight(mostEstimateLines * m_ui->estimateLabel->fontMetrics().lineSpacing());
    fillChoices();
    alignForms(*m_ui->mainForm, *m_ui->moreForm, m_ui->runnersBox->sizeHint().height());
    m_problems.setNotes(new FieldNotes(m_ui->formScroll, m_ui->previewScroll));
    addProblems();
    connectFields();
    connectMore();
    connectFaults();
    m_ui->entrantsPane->setForm(&setup.entrants());
    connect(new FileDrops(this), &FileDrops::dropped, this, [this](const QString &path) {
        m_ui->moreButton->setChecked(true);
        m_ui->entrantsPane->chooseButton()->setFocus();
        m_setup.entrants().setFile(path);
    });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->generateButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(&setup, &RaceSetup::changed, this, &RaceSetupDialog::showSetup);
    connect(&setup, &RaceSetup::estimateChanged, this, &RaceSetupDialog::showEstimate);
    showSetup();
    showEstimate();
    m_ui->courseBox->setFocus();
}

RaceSetupDialog::~RaceSetupDialog() = default;

void RaceSetupDialog::addCourse(const CoursePtr &course)
{
    m_courses.add(course);
    m_setup.addCourse(course);
}

void RaceSetupDialog::setFormat(const Format &format)
{
    m_courses.setFormat(format);
    m_setup.setFormat(format);
    for (QLabel *unit : { m_ui->fastestUnit, m_ui->slowestUnit })
        unit->setText(format.paceUnit());
    m_ui->fastestPaceField->setText(m_setup.fastestPaceText()); // also where it is being written in
    m_ui->slowestPaceField->setText(m_setup.slowestPaceText());
}

void RaceSetupDialog::fillChoices()
{
    m_ui->courseBox->setModel(&m_courses);
    for (const PaceProfile preset :
         { PaceProfile::Demo, PaceProfile::Club5k, PaceProfile::CityMarathon, PaceProfile::Elite }) {
        m_ui->presetBox->addItem(RaceSetup::presetName(preset), static_cast<int>(preset));
        m_ui->presetBox->setItemData(m_ui->presetBox->count() - 1, RaceSetup::presetNote(preset), Qt::ToolTipRole);
    }
    for (const double speed : speedChoices)
        m_ui->setupSpeedBox->addItem(m_setup.format().speed(speed), speed);
    m_ui->setupSpeedBox->addItem(m_setup.format().speed(0.0), 0.0);
}

void RaceSetupDialog::addProblems()
{
    QFormLayout *form = m_ui->mainForm;
    QFormLayout *more = m_ui->moreForm;
    m_problems.add(u"course"_s, form, m_ui->courseBoxLabel, m_ui->courseBox);
    m_problems.add(u"runners"_s, form, m_ui->runnersBoxLabel, m_ui->runnersBox);
    m_problems.add(u"fastestSecondsPerKm"_s, form, m_ui->fastestPaceFieldLabel, m_ui->fastestPaceField);
    m_problems.add(u"slowestSecondsPerKm"_s, form, m_ui->slowestPaceFieldLabel, m_ui->slowestPaceField);
    m_problems.add(u"stopRatio"_s, form, m_ui->stopRatioBoxLabel, m_ui->stopRatioBox);
    m_problems.add(u"minPauseSeconds"_s, form, m_ui->minPauseBoxLabel, m_ui->minPauseBox);
    m_problems.add(u"maxPauseSeconds"_s, form, m_ui->maxPauseBoxLabel, m_ui->maxPauseBox);
    m_problems.add(u"speed"_s, form, m_ui->setupSpeedBoxLabel, m_ui->setupSpeedBox);
    m_problems.add(u"startTime"_s, more, m_ui->startTimeFieldLabel, m_ui->startTimeField);
    m_problems.add(u"eventName"_s, more, m_ui->eventNameFieldLabel, m_ui->eventNameField);
    m_problems.add(u"entrants"_s, more, m_ui->entrantsPaneLabel, m_ui->entrantsPane->chooseButton());
    m_problems.add(u"paceVariation"_s, more, m_ui->paceVariationBoxLabel, m_ui->paceVariationBox);
    m_problems.add(u"retireRatio"_s, more, m_ui->retireRatioBoxLabel, m_ui->retireRatioBox);
    m_problems.add(u"noShowRatio"_s, more, m_ui->noShowRatioBoxLabel, m_ui->noShowRatioBox);
    m_problems.add(u"waveSize"_s, more, m_ui->waveSizeBoxLabel, m_ui->waveSizeBox);
    m_problems.add(u"waveIntervalSeconds"_s, more, m_ui->waveIntervalBoxLabel, m_ui->waveIntervalBox);
    m_problems.add(u"startersPerSecond"_s, more, m_ui->startFlowBoxLabel, m_ui->startFlowBox);
    m_problems.add(u"cutOffSeconds"_s, more, m_ui->cutOffBoxLabel, m_ui->cutOffBox);
    m_problems.add(u"historyEverySeconds"_s, more, m_ui->historyBoxLabel, m_ui->historyBox);
    m_problems.add(u"gpsErrorMetres"_s, more, m_ui->gpsErrorBoxLabel, m_ui->gpsErrorBox);
    m_problems.add(u"dropoutRatio"_s, more, m_ui->dropoutRatioBoxLabel, m_ui->dropoutRatioBox);
    m_problems.add(u"lateRatio"_s, more, m_ui->lateRatioBoxLabel, m_ui->lateRatioBox);
    m_problems.add(u"mostSecondsLate"_s, more, m_ui->mostLateBoxLabel, m_ui->mostLateBox);
    m_problems.add(u"swapRatio"_s, more, m_ui->swapRatioBoxLabel, m_ui->swapRatioBox);
    m_problems.add(u"repeatRatio"_s, more, m_ui->repeatRatioBoxLabel, m_ui->repeatRatioBox);
}

void RaceSetupDialog::connectFields()
{
    connect(m_ui->courseBox, &QComboBox::currentIndexChanged, this, [this](int row) {
        if (const CoursePtr course = m_courses.courseAt(row))
            m_setup.setCourse(course->id);
    });
    connect(m_ui->runnersBox, &QSpinBox::valueChanged, this,
            [this](int value) { m_setup.set(&RaceConfig::runners, value); });
    connect(m_ui->presetBox, &QComboBox::activated, this, [this](int index) {
        m_setup.setPreset(static_cast<PaceProfile>(m_ui->presetBox->itemData(index).toInt()));
    });
    connect(m_ui->fastestPaceField, &QLineEdit::textEdited, &m_setup, &RaceSetup::setFastestPaceText);
    connect(m_ui->slowestPaceField, &QLineEdit::textEdited, &m_setup, &RaceSetup::setSlowestPaceText);
    connect(m_ui->stopRatioBox, &PercentBox::shareChanged, this,
            [this](double share) { m_setup.set(&RaceConfig::stopRatio, share); });
    connect(m_ui->minPauseBox, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { m_setup.set(&RaceConfig::minPauseSeconds, value); });
    connect(m_ui->maxPauseBox, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { m_setup.set(&RaceConfig::maxPauseSeconds, value); });
    connect(m_ui->setupSpeedBox, &QComboBox::activated, this,
            [this](int index) { m_setup.setSpeed(m_ui->setupSpeedBox->itemData(index).toDouble()); });
}

void RaceSetupDialog::connectMore()
{
    connect(m_ui->eventNameField, &QLineEdit::textEdited, &m_setup, &RaceSetup::setEventName);
    const auto setStart = [this] {
        const bool now = m_ui->startNowBox->isChecked();
        m_ui->startTimeField->setEnabled(!now);
        m_setup.setStartTime(now ? std::nullopt : std::optional(m_ui->startTimeField->dateTime()));
    };
    connect(m_ui->startNowBox, &QCheckBox::toggled, this, setStart);
    connect(m_ui->startTimeField, &QDateTimeEdit::dateTimeChanged, this, [this, setStart] {
        if (!m_ui->startNowBox->isChecked())
            setStart();
    });
    connect(m_ui->paceVariationBox, &PercentBox::shareChanged, this,
            [this](double share) { m_setup.set(&RaceConfig::paceVariation, share); });
    connect(m_ui->retireRatioBox, &PercentBox::shareChanged, this,
            [this](double share) { m_setup.set(&RaceConfig::retireRatio, share); });
    connect(m_ui->noShowRatioBox, &PercentBox::shareChanged, this,
            [this](double share) { m_setup.set(&RaceConfig::noShowRatio, share); });
    connect(m_ui->waveSizeBox, &QSpinBox::valueChanged, this,
            [this](int value) { m_setup.set(&RaceConfig::waveSize, value); });
    connect(m_ui->waveIntervalBox, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { m_setup.set(&RaceConfig::waveIntervalSeconds, value); });
    connect(m_ui->startFlowBox, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { m_setup.set(&RaceConfig::startersPerSecond, value); });
    connect(m_ui->cutOffBox, &QDoubleSpinBox::valueChanged, this,
            [this](double minutes) { m_setup.set(&RaceConfig::cutOffSeconds, minutes * 60.0); });
    connect(m_ui->seedField, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_setup.set(&RaceConfig::seed, text.toULongLong()); });
    connect(m_ui->historyBox, &QSpinBox::valueChanged, this,
            [this](int value) { m_setup.set(&RaceConfig::historyEverySeconds, value); });
}

void RaceSetupDialog::connectFaults()
{
    const auto connectTo = [this](PercentBox *box, double StreamFaults::*field) {
        connect(box, &PercentBox::shareChanged, this, [this, field](double share) { m_setup.set(field, share); });
    };
    connect(m_ui->gpsErrorBox, &QDoubleSpinBox::valueChanged, this,
            [this](double metres) { m_setup.set(&StreamFaults::gpsErrorMetres, metres); });
    connectTo(m_ui->dropoutRatioBox, &StreamFaults::dropoutRatio);
    connectTo(m_ui->lateRatioBox, &StreamFaults::lateRatio);
    connectTo(m_ui->swapRatioBox, &StreamFaults::swapRatio);
    connectTo(m_ui->repeatRatioBox, &StreamFaults::repeatRatio);
    connect(m_ui->mostLateBox, &QSpinBox::valueChanged, this,
            [this](int value) { m_setup.set(&StreamFaults::mostSecondsLate, value); });
}

void RaceSetupDialog::showSetup()
{
    const RaceConfig &config = m_setup.config();
    if (m_setup.course())
        m_ui->courseBox->setCurrentIndex(m_courses.rowOf(m_setup.course()->id));
    // Setting a value that is there already changes nothing and is not signalled.
    m_ui->runnersBox->setValue(static_cast<int>(config.runners));
    m_ui->presetBox->setCurrentIndex(m_ui->presetBox->findData(static_cast<int>(config.profile)));
    m_ui->presetBox->setToolTip(RaceSetup::presetNote(config.profile));
    setText(m_ui->fastestPaceField, m_setup.fastestPaceText());
    setText(m_ui->slowestPaceField, m_setup.slowestPaceText());
    m_ui->stopRatioBox->setShare(config.stopRatio);
    setValue(m_ui->minPauseBox, config.minPauseSeconds);
    setValue(m_ui->maxPauseBox, config.maxPauseSeconds);
    m_ui->paceVariationBox->setShare(config.paceVariation);
    m_ui->retireRatioBox->setShare(config.retireRatio);
    m_ui->noShowRatioBox->setShare(config.noShowRatio);
    m_ui->waveSizeBox->setValue(static_cast<int>(config.waveSize));
    setValue(m_ui->waveIntervalBox, config.waveIntervalSeconds);
    setValue(m_ui->startFlowBox, config.startersPerSecond);
    setValue(m_ui->cutOffBox, config.cutOffSeconds / 60.0);
    m_ui->historyBox->setValue(static_cast<int>(config.historyEverySeconds));
    setValue(m_ui->gpsErrorBox, config.faults.gpsErrorMetres);
    m_ui->dropoutRatioBox->setShare(config.faults.dropoutRatio);
    m_ui->lateRatioBox->setShare(config.faults.lateRatio);
    m_ui->mostLateBox->setValue(static_cast<int>(config.faults.mostSecondsLate));
    m_ui->swapRatioBox->setShare(config.faults.swapRatio);
    m_ui->repeatRatioBox->setShare(config.faults.repeatRatio);
    setText(m_ui->seedField, QString::number(config.seed));
    setText(m_ui->eventNameField, m_setup.eventName());
    const auto speed = std::ranges::find(speedChoices, m_setup.speed());
    m_ui->setupSpeedBox->setCurrentIndex(static_cast<int>(speed - speedChoices.begin()));
    m_ui->startTimeLabel->setText(m_setup.chosenStartTime()
                                      ? m_setup.format().dateTime(m_setup.startTime().toMSecsSinceEpoch())
                                      : tr("now, as soon as it is generated"));
    if (!m_setup.chosenStartTime() && focusWidget() != m_ui->startTimeField)
        m_ui->startTimeField->setDateTime(m_setup.startTime().toLocalTime());
    showLocks();
    showCourse();
    showProblems();
}

void RaceSetupDialog::showLocks()
{
    const auto show = [](QSpinBox *box, const QString &lock) {
        box->setEnabled(lock.isEmpty());
        box->setToolTip(lock);
        box->setAccessibleDescription(lock);
    };
    show(m_ui->runnersBox, m_setup.runnersLock());
    show(m_ui->waveSizeBox, m_setup.wavesLock());
    m_ui->runnersBox->setSuffix(m_setup.entrants().list().entrants ? tr(" in the file of entrants") : QString());
    m_ui->waveSizeBox->setSpecialValueText(m_setup.wavesLock().isEmpty() ? tr("all at the gun")
                                                                         : tr("from the file of entrants"));
}

void RaceSetupDialog::showProblems()
{
    std::vector<ConfigProblem> problems = m_setup.problems();
    if (m_setup.entrants().isReading()) // which its pane tells
        std::erase_if(problems, [](const ConfigProblem &problem) { return problem.field == u"entrants"; });
    const QStringList elsewhere = m_problems.show(problems);
    if (m_problems.anyIn(m_ui->moreForm))
        m_ui->moreButton->setChecked(true);
    m_ui->formProblemLabel->setText(elsewhere.join(u'\n'));
    m_ui->generateButton->setEnabled(m_setup.canGenerate());
    m_ui->generateButton->setToolTip(m_setup.canGenerate() ? QString() : plainTip(m_setup.problems().front().message));
}

void RaceSetupDialog::showCourse()
{
    const CoursePtr &course = m_setup.course();
    m_ui->coursePreview->setCourse(course);
    m_ui->courseNameLabel->setText(course ? course->name : QString());
    m_ui->courseFactsLabel->setText(course ? CourseListModel::facts(*course, m_setup.format()) : QString());
    m_ui->courseDescriptionLabel->setText(course ? course->description : QString());
}

void RaceSetupDialog::showEstimate()
{
    QLabel *label = m_ui->estimateLabel;
    label->setMinimumHeight(std::max(label->minimumHeight(), label->height())); // in a narrow window there are more
    label->setText(m_setup.estimateTexts().join(u'\n'));
}

} // namespace trackside
