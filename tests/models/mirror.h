// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runnertable.h"
#include "support/modeltext.h"

#include <QPersistentModelIndex>

#include <algorithm>
#include <vector>

namespace trackside::test {

/// What somebody who only listens to a model's signals sees of it. A row that changed without being announced, or a
/// wrong range, makes it differ from the model.
class Mirror : public QObject {
public:
    explicit Mirror(const RunnerTable &model)
        : m_model(model)
    {
        const auto read = [this](int first, int last) {
            for (int row = first; row <= last; ++row)
                m_rows.insert(m_rows.begin() + row, { m_model.index(row, 0), rowText(m_model, row) });
        };
        read(0, model.rowCount() - 1);
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [read](const QModelIndex &, int first, int last) { read(first, last); });
        connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        });
        connect(&model, &QAbstractItemModel::layoutChanged, this,
                [this] { std::ranges::sort(m_rows, {}, [](const Row &row) { return row.index.row(); }); });
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last) {
                    ++changedRanges;
                    for (int row = first.row(); row <= last.row(); ++row) {
                        ++changedRows;
                        m_rows[static_cast<std::size_t>(row)].text = rowText(m_model, row);
                    }
                });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] { ++resets; });
    }

    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const Row &row : m_rows)
            texts.append(row.text);
        return texts;
    }

    int changedRanges = 0;
    int changedRows = 0;
    int resets = 0;

private:
    struct Row {
        QPersistentModelIndex index;
        QString text;
    };
    const RunnerTable &m_model;
    std::vector<Row> m_rows;
};

} // namespace trackside::test
