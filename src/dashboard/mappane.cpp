// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/mappane.h"

#include "dashboard/courselayer.h"
#include "dashboard/dotsprites.h"
#include "dashboard/icons.h"
#include "dashboard/mapscene.h"
#include "dashboard/runnerlayer.h"

#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QQuickView>
#include <QStackedLayout>
#include <QSvgRenderer>

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

/// `image://legend/KEY/…`: a sample of what the map draws.
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
        if (key == "line"_L1) {
            painter.setPen(QPen(colours.course, 3.5, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(2, 8), QPointF(16, 8));
        } else if (key == "zone"_L1) {
            painter.setPen(QPen(colours.zone, 1.6));
            painter.setBrush(colours.zoneFill);
            painter.drawRect(QRectF(2.5, 2.5, 13, 11));
        } else if (key == "running"_L1) {
            paintDot(painter, DotSprites::Kind::Running, middle, colours);
        } else if (key == "stopped"_L1) {
            paintDot(painter, DotSprites::Kind::Stopped, middle, colours);
        } else if (key == "finished"_L1) {
            paintDot(painter, DotSprites::Kind::Finished, middle, colours);
        } else {
            paintDot(painter, DotSprites::Kind::Out, middle, colours);
        }
        *size = image.size();
        return image;
    }

private:
    const MapScene &m_scene;
};

void registerTypes()
{
    qmlRegisterType<CourseLayer>("Trackside", 1, 0, "CourseLayer");
    qmlRegisterType<RunnerLayer>("Trackside", 1, 0, "RunnerLayer");
    qmlRegisterUncreatableType<MapScene>("Trackside", 1, 0, "MapScene", u"made by the window"_s);
}

} // namespace

MapPane::MapPane(MapScene &scene, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QStackedLayout(this))
{
    registerTypes();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_view = new QQuickView;
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->setColor(scene.colours().canvas);
    m_view->engine()->addImageProvider(u"icon"_s, new IconProvider);
    m_view->engine()->addImageProvider(u"legend"_s, new LegendProvider(scene));
    m_view->setInitialProperties({ { u"scene"_s, QVariant::fromValue(&scene) } });
    m_view->setSource(QUrl(u"qrc:/map/RaceMap.qml"_s));
    if (m_view->status() == QQuickView::Error) {
        QStringList lines;
        const auto errors = m_view->errors();
        for (const QQmlError &error : errors)
            lines << error.toString();
        delete std::exchange(m_view, nullptr);
        showProblem(lines.join(u'\n'));
        return;
    }
    QWidget *container = QWidget::createWindowContainer(m_view, this);
    container->setObjectName(u"mapContainer"_s);
    container->setAccessibleName(tr("Map"));
    container->setFocusPolicy(Qt::StrongFocus);
    m_layout->addWidget(container);
    setFocusProxy(container);
}

MapPane::~MapPane() = default;

RunnerLayer *MapPane::runnerLayer() const
{
    return m_view ? m_view->rootObject()->findChild<RunnerLayer *>() : nullptr;
}

void MapPane::showProblem(const QString &detail)
{
    auto *label = new QLabel(this);
    label->setObjectName(u"mapProblem"_s);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMargin(32);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(tr("The map cannot be shown: a part of Qt is missing (the QML modules QtLocation and QtPositioning, "
                      "and Qt Location's plugins).\nThe tables beside it go on working.\n\n%1")
                       .arg(detail));
    m_layout->addWidget(label);
}

} // namespace trackside
