// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/livepicture.h"
#include "dashboard/mappane.h"
#include "dashboard/raceview.h"
#include "dashboard/runnerlayer.h"
#include "gui/look.h"
#include "gui/windowfixture.h"

#include <QLineF>
#include <QQuickItem>
#include <QQuickView>

namespace trackside::test {

class MapTest : public WindowTest {
protected:
    [[nodiscard]] QQuickView *view() const { return window->raceView().mapPane().view(); }
    [[nodiscard]] RunnerLayer *layer() const { return window->raceView().mapPane().runnerLayer(); }
    [[nodiscard]] QQuickItem *map() const
    {
        return view()->rootObject()->findChild<QQuickItem *>(QStringLiteral("map"));
    }
    [[nodiscard]] double zoom() const { return map()->property("zoomLevel").toDouble(); }
    [[nodiscard]] QGeoCoordinate centre() const { return map()->property("center").value<QGeoCoordinate>(); }

    /// A race whose map has been drawn.
    QString showDrawnRace(std::int32_t second)
    {
        const QString run = showRace(second);
        EXPECT_TRUE(comes(
            [this] { return view() && view()->isExposed() && layer()->placeOf(1).has_value() && zoom() > 10.0; }));
        return run;
    }

    /// Freezes the picture and waits until the map has made room for the banner that says so.
    void freeze()
    {
        trigger(QStringLiteral("actionFreeze"));
        EXPECT_TRUE(comes(
            [this] { return view()->rootObject()->findChild<QQuickItem *>(QStringLiteral("banner"))->isVisible(); }));
        (void)view()->grabWindow(); // a frame
    }

    /// What is shown of a flag at its place on the map.
    [[nodiscard]] const QQuickItem *flagOf(const QString &title) const
    {
        for (const QObject *flag : map()->findChildren<QObject *>()) {
            if (flag->property("title").toString() == title)
                return flag->property("sourceItem").value<QQuickItem *>();
        }
        return nullptr;
    }
    [[nodiscard]] static const QQuickItem *textOf(const QQuickItem *item, const QString &text)
    {
        if (item->property("text").toString() == text)
            return item;
        for (const QQuickItem *child : item->childItems()) {
            if (const QQuickItem *found = textOf(child, text))
                return found;
        }
        return nullptr;
    }
    /// Of each of the runners' labels.
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

    /// The middle of a flag's upper half, where its cloth is.
    [[nodiscard]] QPointF clothOf(const QString &title) const
    {
        const QQuickItem *flag = flagOf(title);
        return flag ? flag->mapToScene({ flag->width() / 2.0, flag->height() / 3.0 }) : QPointF();
    }

    /// A bib whose dot has no other within twice the reach of a click.
    [[nodiscard]] std::uint32_t loneRunner() const
    {
        for (std::uint32_t bib = 1; bib <= 100; ++bib) {
            const auto place = layer()->placeOf(bib);
            bool alone = place && layer()->boundingRect().adjusted(40, 40, -80, -40).contains(*place);
            for (std::uint32_t other = 1; alone && other <= 100; ++other) {
                const auto beside = layer()->placeOf(other);
                alone = other == bib || !beside || QLineF(*place, *beside).length() > 2.0 * RunnerLayer::reach;
            }
            if (alone)
                return bib;
        }
        return 0;
    }
};

} // namespace trackside::test
