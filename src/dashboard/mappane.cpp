// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/mappane.h"

#include "dashboard/accessiblepicture.h"
#include "dashboard/courselayer.h"
#include "dashboard/mapimages.h"
#include "dashboard/mapscene.h"
#include "dashboard/measurelayer.h"
#include "dashboard/runnerlayer.h"
#include "dashboard/tilelayer.h"

#include <QLabel>
#include <QQmlEngine>
#include <QQuickView>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

void registerTypes()
{
    qmlRegisterType<CourseLayer>("Trackside", 1, 0, "CourseLayer");
    qmlRegisterType<RunnerLayer>("Trackside", 1, 0, "RunnerLayer");
    qmlRegisterType<TileLayer>("Trackside", 1, 0, "TileLayer");
    qmlRegisterType<MeasureLayer>("Trackside", 1, 0, "MeasureLayer");
    qmlRegisterUncreatableType<MapScene>("Trackside", 1, 0, "MapScene", u"made by the window"_s);
}

} // namespace

MapPane::MapPane(MapScene &scene, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QStackedLayout(this))
{
    registerTypes();
    tellOfPictures();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_view = new QQuickView;
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->setColor(scene.colours().canvas);
    addMapImages(*m_view->engine(), scene);
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
    container->setAccessibleDescription(
        tr("The course and the runners on it. Arrow keys move the map, plus and minus zoom, "
           "N goes to the next runner."));
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
