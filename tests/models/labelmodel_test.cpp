// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/labelmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;

/// A row as the map's QML reads it.
QString rowText(const LabelModel &model, int row)
{
    const QHash<int, QByteArray> names = model.roleNames();
    QStringList values;
    for (const char *name : { "labelText", "labelX", "labelY", "labelWidth", "labelHeight", "leader" })
        values.append(model.index(row).data(names.key(name, -1)).toString());
    return values.join(u" | "_s);
}

QStringList textsOf(const std::vector<LabelModel::Label> &labels)
{
    QStringList texts;
    for (const LabelModel::Label &label : labels)
        texts.append(u"%1 | %2 | %3 | %4 | %5 | %6"_s.arg(
            label.text, QString::number(label.box.x()), QString::number(label.box.y()),
            QString::number(label.box.width()), QString::number(label.box.height()),
            label.leader ? u"true" : u"false"));
    return texts;
}

/// What the map sees that only listens to signals: its items stay as long as their rows.
class Items : public QObject {
public:
    explicit Items(const LabelModel &model)
    {
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [this, &model](const QModelIndex &, int first, int last) {
                    made += last - first + 1;
                    for (int row = first; row <= last; ++row)
                        texts.insert(row, rowText(model, row));
                });
        connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
            gone += last - first + 1;
            texts.remove(first, last - first + 1);
        });
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [this, &model](const QModelIndex &first, const QModelIndex &last) {
                    ++changes;
                    for (int row = first.row(); row <= last.row(); ++row)
                        texts[row] = rowText(model, row);
                });
    }

    QStringList texts;
    int made = 0;
    int gone = 0;
    int changes = 0;
};

/// Labels that come, go and move; now and then those of the frame before.
std::vector<LabelModel::Label> nextFrame(std::mt19937 &random, const std::vector<LabelModel::Label> &before)
{
    if (random() % 5 == 0)
        return before;
    std::vector<LabelModel::Label> labels = before;
    if (random() % 3 == 0)
        labels.resize(random() % 13);
    for (LabelModel::Label &label : labels) {
        if (label.bib == 0 || random() % 4 == 0) {
            label.bib = 1 + static_cast<std::uint32_t>(random() % 30);
            label.text = QString::number(label.bib);
            label.leader = random() % 4 == 0;
        }
        if (random() % 2 == 0)
            label.box = { 0.5 * static_cast<double>(random() % 2000), 0.5 * static_cast<double>(random() % 2000),
                          static_cast<double>(1 + random() % 90), 21.0 };
    }
    return labels;
}

TEST(LabelModel, KeepsItsRowsFromFrameToFrame)
{
    LabelModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    const QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    const Items items(model);
    std::mt19937 random(20'261'125);
    std::vector<LabelModel::Label> labels;
    std::vector<QPersistentModelIndex> rows;
    for (int frame = 0; frame < 2000; ++frame) {
        SCOPED_TRACE(testing::Message() << "frame " << frame);
        const auto next = nextFrame(random, labels);
        const int more = static_cast<int>(next.size()) - static_cast<int>(labels.size());
        const bool onlyFewer = more <= 0 && std::equal(next.begin(), next.end(), labels.begin());
        const int made = items.made;
        const int gone = items.gone;
        const int changes = items.changes;
        model.show(next);
        ASSERT_EQ(items.made - made, std::max(more, 0));
        ASSERT_EQ(items.gone - gone, std::max(-more, 0));
        ASSERT_EQ(items.changes - changes, onlyFewer ? 0 : 1);
        ASSERT_EQ(model.rowCount(), std::ssize(next));
        ASSERT_EQ(items.texts, textsOf(next));

        for (std::size_t row = 0; row < rows.size(); ++row)
            ASSERT_EQ(rows[row].row(), row < next.size() ? static_cast<int>(row) : -1);
        rows.resize(std::min(rows.size(), next.size()));
        while (rows.size() < next.size())
            rows.emplace_back(model.index(static_cast<int>(rows.size())));
        labels = next;
    }
    EXPECT_EQ(resets.count() + moves.count() + layouts.count(), 0);
    EXPECT_GT(items.gone, 1000);
}

TEST(LabelModel, GivesNothingForWhatThereIsNot)
{
    LabelModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    model.show({});
    EXPECT_EQ(model.rowCount(), 0);
    model.show({ { .bib = 7, .text = u"7"_s, .box = { 1.5, 2.0, 30.0, 21.0 }, .leader = true } });
    EXPECT_EQ(model.index(0).data().toString(), u"7");
    EXPECT_FALSE(model.index(0).data(Qt::UserRole + 100).isValid());
    EXPECT_FALSE(model.index(1).data().isValid());
    EXPECT_EQ(model.rowCount(model.index(0)), 0);
}

} // namespace
} // namespace trackside
