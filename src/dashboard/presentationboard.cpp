// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/presentationboard.h"

#include "dashboard/elidedlabel.h"
#include "dashboard/liveness.h"
#include "dashboard/livepicture.h"
#include "dashboard/tidytable.h"
#include "dashboard/timebar.h"
#include "models/racesummary.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trackside {

namespace {

/// Each second is shown on time.
constexpr auto clockInterval = 200ms;

constexpr int rowsShown = 10;
constexpr double clockScale = 2.4; ///< of the height of a row's type …
constexpr double smallScale = 0.8; ///< … and of what is looked at now and then

constexpr int stagesInALine = 2;

QFont sized(QFont font, double pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(static_cast<int>(pixels));
    font.setWeight(weight);
    return font;
}

/// The column of names, where the table has one.
std::optional<RunnerTable::Column> nameColumn()
{
    bool known = false;
    const int value = QMetaEnum::fromType<RunnerTable::Column>().keyToValue("Name", &known);
    return known ? std::optional(static_cast<RunnerTable::Column>(value)) : std::nullopt;
}

/// The leader has no gap: there stands how far or when instead; of whoever is out without a result, what became of
/// them.
class BoardRows final : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const QVariant value = QIdentityProxyModel::data(index, role);
        if (role != Qt::DisplayRole || index.column() != RunnerTable::Gap || value.toString() != Format::none())
            return value;
        const auto status =
            static_cast<RunnerStatus>(QIdentityProxyModel::data(index, RunnerTable::StatusRole).toInt());
        const RunnerTable::Column column = status == RunnerStatus::Finished ? RunnerTable::Time
            : isOut(status)                                                 ? RunnerTable::Status
                                                                            : RunnerTable::Covered;
        return QIdentityProxyModel::data(index.siblingAtColumn(column), role);
    }
};

/// Ten rows fill it.
class BoardTable final : public TidyTable {
public:
    using TidyTable::TidyTable;

protected:
    [[nodiscard]] int heightOfRows() const override { return std::max(viewport()->height() / rowsShown, 1); }
};

} // namespace

PresentationBoard::PresentationBoard(LivePicture &picture, const TimeBar &time, QWidget *parent)
    : QFrame(parent)
    , m_picture(picture)
    , m_time(time)
    , m_standing(picture.runners())
    , m_rows(nullptr)
    , m_race(new ElidedLabel(Qt::ElideRight, this))
    , m_clock(new QLabel(this))
    , m_state(new QLabel(this))
    , m_note(new ElidedLabel(Qt::ElideRight, this))
    , m_finished(new QLabel(this))
    , m_running(new QLabel(this))
    , m_table(new BoardTable(this))
{
    setObjectName(u"presentationBoard"_s);
    m_race->setObjectName(u"presentedRace"_s);
    m_clock->setObjectName(u"presentedClock"_s);
    m_clock->setAccessibleName(tr("Race time"));
    m_state->setObjectName(u"presentedState"_s);
    m_state->setAccessibleName(tr("State of the picture"));
    m_note->setObjectName(u"presentedClockNote"_s);
    m_note->setProperty("muted", true);
    m_finished->setObjectName(u"presentedFinished"_s);
    m_running->setObjectName(u"presentedRunning"_s);
    for (QLabel *label : { m_clock, m_state, m_finished, m_running })
        label->setTextFormat(Qt::PlainText);

    auto *rows = new BoardRows(this);
    rows->setSourceModel(&m_standing);
    m_rows = rows;
    m_table->setObjectName(u"presentedView"_s);
    m_table->setAccessibleName(tr("The first ten"));
    m_table->setModel(m_rows);
    m_table->horizontalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *top = new QHBoxLayout;
    top->addWidget(m_clock);
    top->addStretch();
    top->addWidget(m_state);
    auto *counts = new QHBoxLayout;
    counts->addWidget(m_finished);
    counts->addStretch();
    counts->addWidget(m_running);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(18, 8, 18, 6);
    head->setSpacing(0);
    head->addWidget(m_race);
    head->addLayout(top);
    head->addWidget(m_note);
    head->addLayout(counts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);

    m_standing.setBook(&picture.book());
    m_standing.setFormat(picture.format());
    connect(&picture, &LivePicture::formatChanged, this, [this] { m_standing.setFormat(m_picture.format()); });
    connect(&picture.book(), &EntrantBook::changed, this, &PresentationBoard::showAnswer);
    connect(&picture, &LivePicture::updated, this, &PresentationBoard::showAnswer);
    connect(&picture, &LivePicture::runChanged, this, &PresentationBoard::showAnswer);
    connect(&picture, &LivePicture::courseChanged, this, &PresentationBoard::showAnswer);
    setSamples();
    showAnswer();
    startTimer(clockInterval);
}

PresentationBoard::~PresentationBoard()
{
    delete m_table; // it looks at the rows, and these at a member
    delete m_rows;
}

void PresentationBoard::tell(const Liveness &liveness)
{
    m_state->setText(liveness.pill);
}

void PresentationBoard::setTypeHeight(int pixels)
{
    m_race->setFont(sized(m_race->font(), pixels * smallScale, QFont::DemiBold));
    QFont clock = sized(m_clock->font(), pixels * clockScale, QFont::DemiBold);
    clock.setFeature("tnum", 1);
    m_clock->setFont(clock);
    m_state->setFont(sized(m_state->font(), pixels, QFont::DemiBold));
    m_note->setFont(sized(m_note->font(), pixels * smallScale));
    for (QLabel *label : { m_finished, m_running })
        label->setFont(sized(label->font(), pixels));
    m_table->setFont(sized(m_table->font(), pixels));
    m_table->viewport()->setFont(m_table->font()); // for its sentence
}

/// Those columns that a board has; the others are hidden.
void PresentationBoard::setSamples()
{
    const std::vector<std::pair<std::optional<RunnerTable::Column>, QString>> shown {
        { RunnerTable::Rank, u"888"_s },
        { RunnerTable::Bib, u"10000"_s },
        { nameColumn(), tr("Margaret Sutherland") },
        { RunnerTable::Gap, u"≈ +8:88:88"_s },
    };
    const std::vector<RunnerTable::Column> &columns = m_standing.columns();
    QStringList samples;
    for (const RunnerTable::Column column : columns) {
        const auto found = std::ranges::find(shown, std::optional(column), [](const auto &each) { return each.first; });
        m_table->setColumnShown(static_cast<int>(samples.size()), found != shown.end());
        samples << (found == shown.end() ? QString() : found->second);
    }
    m_table->setColumnSamples(samples);
}

void PresentationBoard::showAnswer()
{
    if (const auto name = std::ranges::find(m_standing.columns(), RunnerTable::Name);
        name != m_standing.columns().end())
        m_table->setColumnShown(static_cast<int>(name - m_standing.columns().begin()),
                                m_standing.isOffered(RunnerTable::Name));
    m_table->setEmptyText(m_standing.emptyText());
    const SnapshotPtr &snapshot = m_picture.feed().snapshot();
    if (snapshot) {
        const RaceHeader header =
            raceHeader(*snapshot, m_picture.feed().course(), m_picture.feed().lastUpdate(), m_picture.format());
        m_race->setText(header.eventName.isEmpty() ? header.course : header.eventName);
        m_finished->setText(raceProgress(snapshot->counts, m_picture.format()).text);
        m_running->setText(tr("%1 running").arg(m_picture.format().number(snapshot->counts.running)));
    } else {
        for (QLabel *label : std::initializer_list<QLabel *> { m_race, m_finished, m_running })
            label->clear();
    }
    showClock();
}

void PresentationBoard::showClock()
{
    const std::optional<std::int64_t> ms = m_picture.displayMs();
    // The second that has come, in the form of the times beside it.
    m_clock->setText(ms ? m_picture.format().raceTime(*ms / 1000 * 1000) : tr("–:––:––"));
    m_note->setText(m_time.clockNote().section(u" · "_s, -1)); // what matters more from afar
}

void PresentationBoard::timerEvent(QTimerEvent * /*event*/)
{
    showClock();
}

PresentationFoot::PresentationFoot(LivePicture &picture, QWidget *parent)
    : QFrame(parent)
    , m_picture(picture)
{
    setObjectName(u"presentationFoot"_s);
    setAccessibleName(tr("Pipeline"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(18, 6, 18, 8);
    layout->setHorizontalSpacing(18);
    layout->setVerticalSpacing(0);
    for (int stage = 0; stage < 2 * stagesInALine; ++stage) {
        auto *label = new ElidedLabel(Qt::ElideRight, this);
        label->setObjectName(u"presentedStage%1"_s.arg(stage));
        // The stages' places do not depend on their texts, so that they never jump.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        layout->addWidget(label, stage / stagesInALine, stage % stagesInALine);
        layout->setColumnStretch(stage % stagesInALine, 1);
        m_stages << label;
    }
    connect(&picture.figures(), &PipelineFigures::changed, this, &PresentationFoot::showFigures);
    showFigures();
}

void PresentationFoot::setTypeHeight(int pixels)
{
    for (ElidedLabel *label : m_stages)
        label->setFont(sized(label->font(), pixels * smallScale));
}

void PresentationFoot::showFigures()
{
    const QStringList texts = m_picture.figures().audienceTexts();
    for (qsizetype stage = 0; stage < m_stages.size(); ++stage)
        m_stages[stage]->setText(texts.value(stage));
}

} // namespace trackside
