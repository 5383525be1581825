// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace trackside {

class PipelineFigures;

/// The pipeline in full, a row a figure: of each stage the newest latency, the median, the 95th percentile and the last
/// of them as a chart's values; below, how much waits, what was sent and confirmed, and what the last refresh took. The
/// rows are always the same. Of a race that this program does not generate, what only its generator knows is said to be
/// not known. GUI thread.
class PipelineModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The stages come first, in the order of PipelineFigures::Stage.
    enum Row {
        Generated,
        Acknowledged,
        Queryable,
        Read,
        Drawn,
        Behind,
        RecordsGenerated,
        RecordsConfirmed,
        RecordsWaiting,
        SecondsWaiting,
        Repeats,
        Statements,
        Freshness,
        RowCount
    };
    enum Column { Figure, Newest, Median, Percentile95, Chart, ColumnCount };
    Q_ENUM(Column)

    /// Of a stage's Chart: a QList<double> of milliseconds, the newest last.
    static constexpr int samplesRole = Qt::UserRole;

    /// \p figures outlive the model.
    explicit PipelineModel(const PipelineFigures &figures, QObject *parent = nullptr);

    /// In sentences: what is wrong, what faults the stream was given, and why figures are not known.
    [[nodiscard]] QString note() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Words {
        QString name;
        QString meaning;
    };

    [[nodiscard]] static Words wordsOf(int row);
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString latency(int stage, int column) const;
    [[nodiscard]] QString count(int row) const;
    [[nodiscard]] QList<double> samples(int stage) const;
    [[nodiscard]] QString spokenChart(int stage) const;

    const PipelineFigures &m_figures;
};

} // namespace trackside
