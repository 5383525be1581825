// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/mapimages.h"

#include "dashboard/dotpalette.h"
#include "dashboard/dotsprites.h"
#include "dashboard/mapscene.h"
#include "models/coursecrowd.h"

#include <QFile>
#include <QPainter>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

/// `image://icon/NAME/RRGGBB`: one of the program's icons in a colour.
class IconProvider final : public QQuickImageProvider {
public:
    IconProvider()
        : QQuickImageProvider(Image)
    {
    }

    QImage requestImage(const QString &id, QSize *size, const QSize &requested) override
    {
        const QString name = id.section(u'/', 0, 0);
        QImage image(requested.isValid() ? requested : QSize(24, 24), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QFile file(u":/icons/"_s + name + u".svg"_s);
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray colour = "#" + id.section(u'/', 1, 1).toLatin1();
            QSvgRenderer renderer(file.readAll().replace("currentColor", colour));
            QPainter painter(&image);
            renderer.render(&painter);
        }
        *size = image.size();
        return image;
    }
};

/// `image://legend/PICTURE/…`: a sample of what the map draws (MapLegendEntry).
class LegendProvider final : public QQuickImageProvider {
public:
    explicit LegendProvider(const MapScene &scene)
        : QQuickImageProvider(Image)
        , m_scene(scene)
    {
    }

    QImage requestImage(const QString &id, QSize *size, const QSize &) override
    {
        constexpr int scale = 2;
        QImage image(QSize(18, 16) * scale, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        const Colours &colours = m_scene.colours();
        const QString key = id.section(u'/', 0, 0);
        const QPointF middle(9, 8);
        if (key == "zone"_L1) {
            painter.setPen(QPen(colours.zone, 1.6));
            painter.setBrush(colours.zoneFill);
            painter.drawRect(QRectF(2.5, 2.5, 13, 11));
        } else if (key == "dot"_L1) {
            const int by = std::clamp(id.section(u'/', 1, 1).toInt(), 0, static_cast<int>(ColourBy::Category));
            const int kind = std::clamp(id.section(u'/', 2, 2).toInt(), 0, DotSprites::kinds - 1);
            paintDot(painter, static_cast<DotSprites::Kind>(kind), middle, colours, static_cast<ColourBy>(by));
        } else if (key == "crowd"_L1) {
            const int step = std::clamp(id.section(u'/', 1, 1).toInt(), 1, static_cast<int>(crowdSteps.size()));
            painter.fillRect(QRectF(0, 8 - crowdWidth(step) / 2.0, 18, crowdWidth(step)), crowdColour(step, colours));
        } else {
            painter.setPen(QPen(colours.course, 3.5, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(2, 8), QPointF(16, 8));
        }
        *size = image.size();
        return image;
    }

private:
    const MapScene &m_scene;
};

} // namespace

void addMapImages(QQmlEngine &engine, const MapScene &scene)
{
    engine.addImageProvider(u"icon"_s, new IconProvider);
    engine.addImageProvider(u"legend"_s, new LegendProvider(scene));
}

} // namespace trackside
