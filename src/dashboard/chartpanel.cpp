// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/chartpanel.h"

#include "dashboard/chartview.h"
#include "dashboard/customplot.h"
#include "dashboard/elidedlabel.h"
#include "dashboard/filework.h"
#include "dashboard/icons.h"
#include "dashboard/livepicture.h"

#include <QActionGroup>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QSaveFile>
#include <QSettings>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString openKey = u"charts/open"_s;
const QString kindKey = u"charts/chart"_s;
const QString behindKey = u"charts/behindFirst"_s;

/// By these names they are kept and found.
QString nameOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::RaceFlow:
        return u"RaceFlow"_s;
    case ChartKind::Gap:
        return u"Gap"_s;
    case ChartKind::Places:
        return u"Places"_s;
    case ChartKind::Pace:
        return u"Pace"_s;
    case ChartKind::FinishRate:
        return u"FinishRate"_s;
    case ChartKind::Crowding:
        return u"Crowding"_s;
    case ChartKind::Passing:
        return u"Passing"_s;
    case ChartKind::Crowd:
        break;
    }
    return u"Crowd"_s;
}

} // namespace

ChartPanel::ChartPanel(LivePicture &picture, const Theme &theme, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_settings(settings)
    , m_open(new QAction(tr("&Show charts"), this))
    , m_kinds(new QActionGroup(this))
    , m_behind(new QAction(tr("Race flow as distance &behind the first"), this))
    , m_tabs(new QTabBar(this))
    , m_facts(new ElidedLabel(Qt::ElideRight, this))
    , m_behindButton(new QToolButton(this))
    , m_place(new QDoubleSpinBox(this))
    , m_save(new QToolButton(this))
    , m_view(new ChartView(theme, this))
{
    setObjectName(u"chartPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(u"chartTabs"_s);
    m_tabs->setAccessibleName(tr("Chart"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_facts->setObjectName(u"chartFacts"_s);
    m_facts->setProperty("muted", true);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_save->setObjectName(u"saveChartButton"_s);
    m_save->setText(tr("S&ave"));
    m_save->setToolTip(tr("Save the chart as a picture or as numbers"));
    m_save->setPopupMode(QToolButton::InstantPopup);
    m_save->setAutoRaise(true);
    makeBehindButton();
    makePlaceBox();
    makeActions();

    auto *close = new QToolButton(this);
    close->setObjectName(u"closeChartsButton"_s);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the charts"));
    close->setAccessibleName(tr("Close the charts"));
    connect(close, &QToolButton::clicked, m_open, &QAction::trigger);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 8, 0);
    top->setSpacing(3);
    top->addWidget(m_tabs);
    top->addWidget(m_facts, 1);
    top->addWidget(m_behindButton);
    top->addWidget(m_place);
    top->addWidget(m_save);
    top->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);

    connect(m_view, &ChartView::runnerClicked, &picture.selection(), &RunnerSelection::select);
    connect(m_view, &ChartView::momentWanted, &picture.timeline(),
            [&picture](double seconds) { picture.timeline().seek(static_cast<std::int32_t>(std::lround(seconds))); });
    connect(&picture, &LivePicture::runChanged, this, &ChartPanel::showAnswer);
    connect(&picture, &LivePicture::updated, this, &ChartPanel::showAnswer);
    connect(&picture, &LivePicture::namesChanged, this, &ChartPanel::showNames);
    connect(&picture.chosen(), &ChosenRunners::changed, this, &ChartPanel::showAnswer);
    connect(&picture.occupancy(), &OccupancyHistory::changed, this, &ChartPanel::showAnswer);
    connect(&picture, &LivePicture::courseChanged, this, [this] { m_placeMetres = 0.0; });
    connect(&picture.timeline(), &Timeline::changed, this, &ChartPanel::showMoment);
    setVisible(m_open->isChecked());
}

void ChartPanel::makeBehindButton()
{
    m_behind->setObjectName(u"actionRaceFlowBehind"_s);
    m_behind->setCheckable(true);
    m_behind->setShortcut(Qt::ALT | Qt::Key_0);
    m_behind->setChecked(m_settings.value(behindKey, false).toBool());
    connect(m_behind, &QAction::toggled, this, [this](bool on) {
        m_settings.setValue(behindKey, on);
        showChart(ChartKind::RaceFlow);
        showAnswer();
    });
    m_behindButton->setObjectName(u"chartBehindButton"_s);
    m_behindButton->setIcon(icon(u"behind"_s));
    m_behindButton->setAutoRaise(true);
    m_behindButton->setCheckable(true);
    m_behindButton->setChecked(m_behind->isChecked());
    m_behindButton->setToolTip(tr("Distance behind an even pace of the first: sets apart who run close to each other"));
    m_behindButton->setAccessibleName(tr("Distance behind the first"));
    connect(m_behindButton, &QToolButton::clicked, m_behind, &QAction::trigger);
    connect(m_behind, &QAction::toggled, m_behindButton, &QToolButton::setChecked);
}

void ChartPanel::makePlaceBox()
{
    m_place->setObjectName(u"chartPlaceBox"_s);
    m_place->setAccessibleName(tr("Place on the course"));
    m_place->setToolTip(tr("Where those who come past are counted"));
    m_place->setDecimals(2);
    m_place->setSingleStep(0.1);
    m_place->setKeyboardTracking(false);
    m_place->hide();
    connect(m_place, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_placeMetres = value * m_picture.format().metresPerUnit();
        showAnswer();
    });
}

bool ChartPanel::isPlaceBeingTyped() const
{
    return m_place->hasFocus() && m_place->text() != m_place->textFromValue(m_place->value()) + m_place->suffix();
}

/// The middle of the course, until another place is chosen. A refresh leaves alone what is being typed, but what was
/// meant in another unit or for another course is of no use.
void ChartPanel::showPlaceBox()
{
    const CoursePtr &course = m_picture.feed().course();
    const Format &format = m_picture.format();
    m_place->setVisible(kind() == ChartKind::Passing && course);
    if (!course)
        return;
    const QString suffix = u' ' + format.distanceUnit();
    if (m_placeMetres > 0.0 && m_place->suffix() == suffix && isPlaceBeingTyped())
        return;
    if (m_placeMetres <= 0.0)
        m_placeMetres = course->line.lengthMetres() / 2.0;
    const QSignalBlocker blocker(m_place);
    m_place->setSuffix(suffix);
    m_place->setRange(m_place->singleStep() / 10.0, course->line.lengthMetres() / format.metresPerUnit());
    m_place->setValue(m_placeMetres / format.metresPerUnit());
}

void ChartPanel::makeActions()
{
    m_open->setObjectName(u"actionCharts"_s);
    m_open->setCheckable(true);
    m_open->setShortcut(Qt::CTRL | Qt::Key_G);
    m_open->setChecked(m_settings.value(openKey, false).toBool());
    connect(m_open, &QAction::toggled, this, [this](bool open) {
        m_settings.setValue(openKey, open);
        setVisible(open);
    });

    const QString kept = m_settings.value(kindKey).toString();
    for (const ChartKind kind : chartKinds) {
        const int number = m_tabs->addTab(chartName(kind));
        auto *action = m_kinds->addAction(chartName(kind));
        action->setObjectName(u"actionChart"_s + nameOf(kind));
        action->setCheckable(true);
        action->setShortcut(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number));
        connect(action, &QAction::triggered, this, [this, kind] { showChart(kind); });
        if (kept == nameOf(kind))
            m_tabs->setCurrentIndex(number);
    }
    m_kinds->actions().at(m_tabs->currentIndex())->setChecked(true);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int number) {
        m_kinds->actions().at(number)->setChecked(true);
        m_settings.setValue(kindKey, nameOf(kind()));
        askForWhatIsShown();
        showAnswer();
    });

    auto *menu = new QMenu(m_save);
    const std::tuple<QString, QString, Qt::Key> endings[] = { { u"png"_s, tr("Save chart as &PNG…"), Qt::Key_P },
                                                              { u"svg"_s, tr("Save chart as S&VG…"), Qt::Key_G },
                                                              { u"csv"_s, tr("Save chart as &CSV…"), Qt::Key_V } };
    for (const auto &[ending, text, key] : endings) {
        QAction *save = menu->addAction(text);
        save->setObjectName(u"actionChartAs"_s + ending.toUpper());
        save->setShortcut(Qt::CTRL | Qt::SHIFT | key);
        connect(save, &QAction::triggered, this, [this, ending] { askWhereToSave(ending); });
        m_saves.push_back(save);
    }
    m_save->setMenu(menu);
}

void ChartPanel::addActionsTo(QMenu &menu) const
{
    menu.addAction(m_open);
    menu.addSeparator();
    menu.addActions(m_kinds->actions());
    menu.addAction(m_behind);
    menu.addSeparator();
    for (QAction *save : m_saves)
        menu.addAction(save);
}

ChartKind ChartPanel::kind() const
{
    return chartKinds[m_tabs->currentIndex()];
}

void ChartPanel::showChart(ChartKind kind)
{
    m_open->setChecked(true);
    m_tabs->setCurrentIndex(static_cast<int>(std::ranges::find(chartKinds, kind) - chartKinds));
}

void ChartPanel::setOpen(bool open)
{
    m_open->setChecked(open);
}

void ChartPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askForWhatIsShown();
    showAnswer();
}

void ChartPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    askForWhatIsShown();
    showAnswer();
}

void ChartPanel::askForWhatIsShown()
{
    m_picture.chosen().setOn(isVisible());
    m_picture.occupancy().setOn(isVisible() && (kind() == ChartKind::Crowding || kind() == ChartKind::Passing));
}

QStringList ChartPanel::namesOfChosen() const
{
    QStringList names;
    for (const ChosenRunner &runner : m_picture.chosen().runners())
        names << m_picture.book().labelOf(runner.bib);
    return names;
}

/// Only theirs are drawn.
void ChartPanel::showNames()
{
    if (isVisible() && namesOfChosen() != m_names)
        showAnswer();
}

void ChartPanel::showAnswer()
{
    const bool isShown = isVisible();
    if (isShown) {
        const RaceFeed &feed = m_picture.feed();
        m_names = namesOfChosen();
        m_behindButton->setVisible(kind() == ChartKind::RaceFlow);
        showPlaceBox();
        const Chart chart = chartOf(kind(),
                                    { .snapshot = feed.snapshot(),
                                      .course = feed.course(),
                                      .chosen = m_picture.chosen().runners(),
                                      .occupancy = &m_picture.occupancy().occupancy(),
                                      .placeMetres = m_placeMetres,
                                      .endSecond = std::max(m_picture.timeline().end(), 0),
                                      .isBehindFirst = m_behind->isChecked(),
                                      .format = m_picture.format(),
                                      .labelOf = [this](std::uint32_t bib) { return m_picture.book().labelOf(bib); } });
        m_facts->setText(chart.summary.trimmed());
        m_view->setChart(chart, m_picture.format());
        m_view->plot().setAccessibleName(tr("Chart: %1").arg(chartName(kind())));
        showMoment();
    }
    const bool hasChart = isShown && m_view->chart().emptyText.isEmpty();
    m_save->setEnabled(hasChart);
    for (QAction *save : m_saves)
        save->setEnabled(hasChart);
}

void ChartPanel::showMoment()
{
    const std::int32_t second = m_picture.timeline().shown();
    if (isVisible())
        m_view->setMoment(second >= 0 ? std::optional<double>(second) : std::nullopt);
}

void ChartPanel::askWhereToSave(const QString &ending)
{
    const QString name = chartName(kind());
    QFileDialog *dialog = newFileDialog(this, tr("Save the chart “%1” as %2").arg(name, ending.toUpper()));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(u"%1 (*.%2)"_s.arg(ending.toUpper(), ending));
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(u"%1.%2"_s.arg(name.toLower().replace(u' ', u'-'), ending));
    connect(&m_picture.feed(), &RaceFeed::runChanged, dialog, &QDialog::close); // the chart is of that race
    connect(dialog, &QFileDialog::fileSelected, this, [this, ending, kind = kind()](const QString &path) {
        showChart(kind); // another one may have been looked at since
        if (!isVisible() || !m_view->chart().emptyText.isEmpty()) {
            Q_EMIT failed({ tr("The chart was not saved, as it is not shown any more."), {}, {} });
            return;
        }
        const bool isKnown = QStringList { u"png"_s, u"svg"_s, u"csv"_s }.contains(QFileInfo(path).suffix().toLower());
        saveAs(isKnown ? path : path + u'.' + ending);
    });
    dialog->show();
}

void ChartPanel::saveAs(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QSaveFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten && ending == u"csv") {
        const QByteArray csv = chartCsv(m_view->chart());
        isWritten = file.write(csv) == csv.size();
    } else if (isWritten && ending == u"svg") {
        isWritten = m_view->writeSvg(file, chartName(kind()));
    } else if (isWritten) {
        isWritten = m_view->writePng(file);
    }
    if (isWritten && file.commit())
        Q_EMIT saved(path);
    else
        Q_EMIT failed({ tr("The chart cannot be written to “%1”: %2.").arg(path, file.errorString()), {}, {} });
}

} // namespace trackside
