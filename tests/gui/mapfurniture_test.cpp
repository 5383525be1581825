// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands on the map beside course and runners, and that they keep out of each other's way.
#include "gui/mapfixture.h"
#include "models/runnerselection.h"

#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class MapFurnitureTest : public MapTest {
protected:
    [[nodiscard]] MapScene &scene() const { return window->raceView().scene(); }
    [[nodiscard]] const QQuickItem *item(const QString &name) const
    {
        return view()->rootObject()->findChild<QQuickItem *>(name);
    }
    [[nodiscard]] static QRectF placeOf(const QQuickItem *item)
    {
        return item->mapRectToScene(QRectF(QPointF(), item->size()));
    }
    /// What no label may cover, with its names.
    [[nodiscard]] std::vector<std::pair<QString, QRectF>> furniture() const
    {
        std::vector<std::pair<QString, QRectF>> found;
        for (const QString &flag : { u"Start"_s, u"Finish"_s })
            found.emplace_back(flag, placeOf(flagOf(flag)));
        for (const QString &name : { u"legend"_s, u"scale"_s, u"north"_s, u"buttons"_s, u"banner"_s }) {
            if (item(name)->isVisible())
                found.emplace_back(name, placeOf(item(name)));
        }
        return found;
    }
    [[nodiscard]] std::vector<QRectF> labelBoxes() const
    {
        std::vector<QRectF> found;
        const QAbstractItemModel &model = *layer()->labels();
        const auto number = [&](int row, int role) { return model.index(row, 0).data(role).toDouble(); };
        for (int row = 0; row < model.rowCount(); ++row)
            found.emplace_back(number(row, LabelModel::XRole), number(row, LabelModel::YRole),
                               number(row, LabelModel::WidthRole), number(row, LabelModel::HeightRole));
        return found;
    }
    void resize(QSize size) const
    {
        window->resize(size);
        ASSERT_TRUE(comes([&] {
            const QWidget &pane = window->raceView().mapPane();
            return window->size() == size && view()->size() == pane.size();
        }));
        settle();
    }
    /// A frame with all that has changed.
    void settle() const { (void)view()->grabWindow(); }
};

TEST_F(MapFurnitureTest, NoLabelCoversIt)
{
    const QString run = showDrawnRace(20);
    trigger(u"actionLabelFront"_s);
    const std::int32_t last = races.lastReport(run).lastSecond;
    for (const std::int32_t second : { 20, 300, last / 2, last - 60 }) {
        races.advanceTo(run, second);
        trigger(u"actionRefresh"_s);
        ASSERT_TRUE(comes([&] { return window->picture().displayMs().value_or(-1) >= 1'000 * (second - 10); }));
        trigger(u"actionFreeze"_s);
        for (const QSize size : { QSize(1280, 800), QSize(1024, 700) }) {
            resize(size);
            const std::vector<QRectF> boxes = labelBoxes();
            EXPECT_FALSE(boxes.empty()) << second;
            for (const auto &[name, place] : furniture()) {
                for (const QRectF &box : boxes)
                    EXPECT_FALSE(box.intersects(place)) << name.toStdString() << " at " << second;
            }
        }
        trigger(u"actionFreeze"_s);
    }
}

} // namespace
} // namespace trackside::test
