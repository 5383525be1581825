// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/livepicture.h"
#include "dashboard/mappane.h"
#include "dashboard/raceview.h"
#include "dashboard/runnerlayer.h"
#include "gui/windowfixture.h"

#include <QImage>
#include <QLineF>
#include <QQuickItem>
#include <QQuickView>

#include <cstdlib>

namespace trackside::test {

/// The colours of a picture, as people name them.
class Look {
public:
    explicit Look(QImage picture)
        : m_picture(std::move(picture))
    {
    }

    static bool isGrey(const QColor &c) { return c.hsvSaturation() < 60 && c.value() > 90 && c.value() < 200; }
    static bool isRed(const QColor &c) { return isStrong(c) && (c.hsvHue() < 15 || c.hsvHue() > 345); }
    static bool isGreen(const QColor &c) { return isStrong(c) && c.hsvHue() > 90 && c.hsvHue() < 170; }
    static bool isFuchsia(const QColor &c) { return isStrong(c) && c.hsvHue() > 285 && c.hsvHue() < 320; }

    /// Whether a pixel at a place, or right beside it, is such.
    [[nodiscard]] bool has(QPointF place, bool (*is)(const QColor &)) const
    {
        const double scale = m_picture.devicePixelRatio();
        const QPoint middle = (place * scale).toPoint();
        for (int dx = -2; dx <= 2; ++dx) {
            for (int dy = -2; dy <= 2; ++dy) {
                const QPoint pixel = middle + QPoint(dx, dy);
                if (m_picture.valid(pixel) && is(m_picture.pixelColor(pixel)))
                    return true;
            }
        }
        return false;
    }

    /// Whether a pixel at a place, or right beside it, is about such a colour.
    [[nodiscard]] bool isNear(QPointF place, const QColor &colour) const
    {
        const double scale = m_picture.devicePixelRatio();
        const QPoint middle = (place * scale).toPoint();
        for (int dx = -2; dx <= 2; ++dx) {
            for (int dy = -2; dy <= 2; ++dy) {
                const QPoint pixel = middle + QPoint(dx, dy);
                if (!m_picture.valid(pixel))
                    continue;
                const QColor there = m_picture.pixelColor(pixel);
                if (std::abs(there.red() - colour.red()) + std::abs(there.green() - colour.green())
                        + std::abs(there.blue() - colour.blue())
                    < 12)
                    return true;
            }
        }
        return false;
    }

private:
    static bool isStrong(const QColor &c) { return c.hsvSaturation() > 120 && c.value() > 120; }

    QImage m_picture;
};

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
