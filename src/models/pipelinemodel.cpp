// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipelinemodel.h"

#include "models/columnheading.h"
#include "models/pipelinefigures.h"

#include <algorithm>

namespace trackside {

namespace {

bool isStage(int row)
{
    return row <= PipelineModel::Drawn;
}

/// What only a race's generator knows.
bool isOfGenerator(int row)
{
    return row <= PipelineModel::Queryable || (row >= PipelineModel::RecordsGenerated && row <= PipelineModel::Repeats);
}

Qt::Alignment alignmentOf(int column)
{
    return Qt::AlignVCenter | (column == PipelineModel::Figure ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace

PipelineModel::PipelineModel(const PipelineFigures &figures, QObject *parent)
    : QAbstractTableModel(parent)
    , m_figures(figures)
{
    connect(&figures, &PipelineFigures::changed, this,
            [this] { Q_EMIT dataChanged(index(0, Newest), index(RowCount - 1, Chart)); });
}

QString PipelineModel::note() const
{
    const SnapshotPtr &snapshot = m_figures.snapshot();
    const bool isOurs = m_figures.report().has_value();
    if (!isOurs && !snapshot && m_figures.isAnswering())
        return tr("Nothing has been measured yet.");
    QStringList sentences { m_figures.isAnswering() ? QString() : tr("The store does not answer."),
                            isOurs ? m_figures.troubleText()
                                   : tr("This program does not generate the race now. How its records are generated "
                                        "and sent is not known here."),
                            m_figures.faultsText(), snapshot ? snapshot->trouble.message : QString() };
    sentences.removeAll(QString());
    return sentences.isEmpty() ? tr("No errors, and nothing is late.") : sentences.join(u'\n');
}

int PipelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RowCount;
}

int PipelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PipelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isChart = index.column() == Chart && isStage(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return wordsOf(index.row()).meaning;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    case Qt::AccessibleTextRole:
        return isChart ? spokenChart(index.row()) : QVariant();
    case samplesRole:
        return isChart ? QVariant::fromValue(samples(index.row())) : QVariant();
    default:
        return {};
    }
}

QString PipelineModel::text(int row, int column) const
{
    if (column == Figure)
        return wordsOf(row).name;
    if (column == Newest && isOfGenerator(row) && !m_figures.report())
        return m_figures.snapshot() ? tr("not known") : Format::none();
    if (isStage(row))
        return latency(row, column);
    return column == Newest ? count(row) : QString();
}

QString PipelineModel::latency(int stage, int column) const
{
    const Latencies &latencies = m_figures.latencies(static_cast<PipelineFigures::Stage>(stage));
    const auto figures = latencies.figures();
    if (column == Chart)
        return {}; // it is drawn
    if (!figures)
        return Format::none();
    const Format &format = m_figures.format();
    return format.span(column == Newest       ? latencies.inOrder().back()
                           : column == Median ? figures->median
                                              : figures->percentile95);
}

QString PipelineModel::count(int row) const
{
    const Format &format = m_figures.format();
    const SessionReport report = m_figures.report().value_or(SessionReport {});
    const SnapshotPtr &snapshot = m_figures.snapshot();
    switch (row) {
    case Behind: {
        const auto behind = m_figures.behind();
        return behind ? format.span(*behind) : Format::none();
    }
    case RecordsGenerated:
        return format.number(report.generatedEvents);
    case RecordsConfirmed:
        return format.number(report.acknowledgedEvents);
    case RecordsWaiting:
        return format.number(std::max<std::int64_t>(0, report.generatedEvents - report.acknowledgedEvents));
    case SecondsWaiting:
        return tr("%1 s", "seconds").arg(format.number(report.queuedSeconds));
    case Repeats:
        return format.number(report.faults.repeated);
    case Statements:
        return snapshot ? format.number(snapshot->facts.statements) : Format::none();
    case Freshness: {
        const QString age = m_figures.freshnessText();
        return age.isEmpty() ? Format::none() : age;
    }
    default:
        return {};
    }
}

QList<double> PipelineModel::samples(int stage) const
{
    QList<double> milliseconds;
    for (const auto latency : m_figures.latencies(static_cast<PipelineFigures::Stage>(stage)).inOrder())
        milliseconds.append(static_cast<double>(latency.count()) / 1e3);
    return milliseconds;
}

QString PipelineModel::spokenChart(int stage) const
{
    const auto latencies = m_figures.latencies(static_cast<PipelineFigures::Stage>(stage)).inOrder();
    if (latencies.empty())
        return Format::none();
    const auto [least, most] = std::ranges::minmax_element(latencies);
    return tr("from %1 to %2").arg(m_figures.format().span(*least), m_figures.format().span(*most));
}

PipelineModel::Words PipelineModel::wordsOf(int row)
{
    switch (row) {
    case Generated:
        return { tr("Generated"), tr("How late a second was generated, after it was due") };
    case Acknowledged:
        return { tr("Acknowledged"), tr("From generating a second until it was confirmed as stored") };
    case Queryable:
        return { tr("Queryable"), tr("From generating a second until a question was answered with it") };
    case Read:
        return { tr("Read"), tr("What a refresh took the store, from question to answer") };
    case Drawn:
        return { tr("Drawn"), tr("From asking for a frame until it was on the screen") };
    case Behind:
        return { tr("Map behind"), tr("By how much the map is behind the newest second") };
    case RecordsGenerated:
        return { tr("Records generated"), tr("Records of the race that were generated so far") };
    case RecordsConfirmed:
        return { tr("Records confirmed"), tr("Records that were acknowledged so far") };
    case RecordsWaiting:
        return { tr("Records waiting"), tr("Generated, but not acknowledged yet") };
    case SecondsWaiting:
        return { tr("Seconds waiting"), tr("Seconds of the race that are due, but not handed over yet") };
    case Repeats:
        return { tr("Repeats sent"), tr("Records that were sent once more, as the race's faults want it") };
    case Statements:
        return { tr("Statements"), tr("Statements that the last refresh took") };
    case Freshness:
        return { tr("Freshness"), tr("How old the newest row was when it was read") };
    default:
        return {};
    }
}

QVariant PipelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto say = [role, section](const QString &title, const QString &explanation) {
        return headingData(role, title, explanation, alignmentOf(section));
    };
    switch (section) {
    case Figure:
        return say(tr("Figure"), tr("A stage on the way of a record, or a count"));
    case Newest:
        return say(tr("Now"), tr("The newest value"));
    case Median:
        return say(tr("Median"), tr("The median of the last minutes"));
    case Percentile95:
        return say(tr("95 %"), tr("The 95th percentile of the last minutes: at most one in twenty took longer"));
    case Chart:
        return say(tr("Chart"), tr("The last minutes, from 0 up to the longest"));
    default:
        return {};
    }
}

} // namespace trackside
