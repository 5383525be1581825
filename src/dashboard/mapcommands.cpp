// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/mapcommands.h"

#include "dashboard/backgroundmenu.h"
#include "dashboard/choicemenu.h"
#include "dashboard/followend.h"
#include "dashboard/livepicture.h"
#include "dashboard/mapcolouring.h"
#include "dashboard/mapmodes.h"
#include "dashboard/raceview.h"
#include "ui_mainwindow.h"

#include <QSettings>

#include <array>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString tailsOfAllKey = u"map/tailsOfAll"_s;
const QString labelFrontKey = u"map/labelFront"_s;

/// The first five of those who are on the course.
std::vector<std::uint32_t> frontOf(const Snapshot &snapshot)
{
    std::vector<std::uint32_t> bibs;
    for (const StandingRow &row : snapshot.standing) {
        if (bibs.size() == 5)
            break;
        if (!isOut(row.event.status) && row.event.distanceMetres > 0.0)
            bibs.push_back(row.event.competitorId);
    }
    return bibs;
}

/// The choice by its key is told on the map: the menu is not in sight, and the legend may be folded.
void tellOf(ChoiceMenu &menu, MapScene &scene)
{
    QObject::connect(&menu, &ChoiceMenu::chosen, &scene, [&menu, &scene](int choice) {
        QString words = MapCommands::tr("%1: %2").arg(menu.title(), menu.choices().at(choice)->text());
        Q_EMIT scene.told(words.remove(u'&'));
    });
}

} // namespace

MapCommands::MapCommands(LivePicture &picture, RaceView &view, QSettings &settings, const QString &tileCache,
                         const Ui::MainWindow &ui, EscapeKey &escape)
    : QObject(&view)
    , m_picture(picture)
    , m_view(view)
    , m_settings(settings)
    , m_ui(ui)
    , m_menu(new QMenu(tr("&Map"), ui.menuView))
    , m_colouring(new MapColouring(picture, view.scene(), this))
    , m_background(new BackgroundMenu(view.scene(), settings, tileCache, view, m_menu))
{
    MapScene &scene = view.scene();
    connect(ui.actionFitCourse, &QAction::triggered, &scene, &MapScene::fitRequested);
    connect(ui.actionZoomIn, &QAction::triggered, &scene, [&scene] { Q_EMIT scene.zoomRequested(0.5); });
    connect(ui.actionZoomOut, &QAction::triggered, &scene, [&scene] { Q_EMIT scene.zoomRequested(-0.5); });
    connect(ui.actionFollow, &QAction::toggled, &scene, &MapScene::setFollowing);
    connect(&scene, &MapScene::followingChanged, this,
            [this] { m_ui.actionFollow->setChecked(m_view.scene().following()); });
    new FollowEnd(picture, scene, this);
    m_menu->setObjectName(u"menuMap"_s);
    ui.menuView->insertMenu(ui.menuTables->menuAction(), m_menu);
    connect(&picture.book(), &EntrantBook::changed, this, &MapCommands::takeCategories);
    addColours();
    takeCategories();
    addTails();
    addDensity();
    addLabels();
    m_menu->addMenu(m_background);
    m_menu->addSeparator();
    m_modes = new MapModes(picture, view, ui, escape, *m_menu);
}

void MapCommands::takeCategories()
{
    EntrantBook &book = m_picture.book();
    Categories categories;
    if (book.has(EntrantBook::Field::Category) && book.isOfWholeField())
        categories = { .names = book.categories(),
                       .categoryOf = [&book](std::uint32_t bib) { return book.categoryOf(bib); } };
    m_colouring->setCategories(categories);
}

void MapCommands::addColours()
{
    const std::vector<ChoiceMenu::Choice> choices {
        { u"colourByOne"_s, tr("&One colour"), Qt::CTRL | Qt::ALT | Qt::Key_1 },
        { u"colourByStatus"_s, tr("&Status"), Qt::CTRL | Qt::ALT | Qt::Key_2 },
        { u"colourByPace"_s, tr("&Pace"), Qt::CTRL | Qt::ALT | Qt::Key_3 },
        { u"colourByCategory"_s, tr("&Category"), Qt::CTRL | Qt::ALT | Qt::Key_4 }
    };
    auto *menu = new ChoiceMenu(tr("&Colour by"), choices,
                                { u"actionNextColouring"_s, tr("&Next colouring"), QKeySequence(Qt::Key_C) },
                                m_settings, u"map/colourBy"_s, static_cast<int>(ColourBy::One), m_menu);
    menu->setObjectName(u"menuColourBy"_s);
    m_menu->addMenu(menu);
    const auto offer = [this, menu] {
        menu->offer(static_cast<int>(ColourBy::Category), m_colouring->hasCategories());
    };
    connect(m_colouring, &MapColouring::categoriesChanged, menu, offer);
    offer();
    connect(menu, &ChoiceMenu::chosen, m_colouring,
            [this](int choice) { m_colouring->colourBy(static_cast<ColourBy>(choice)); });
    m_colouring->colourBy(static_cast<ColourBy>(menu->current()));
    tellOf(*menu, m_view.scene());
}

void MapCommands::addTails()
{
    static constexpr std::array<std::int64_t, 5> seconds { 0, 10, 30, 60, 120 };
    const std::vector<ChoiceMenu::Choice> choices { { u"noTails"_s, tr("&Off"), Qt::CTRL | Qt::ALT | Qt::Key_W },
                                                    { u"tails10"_s, tr("&10 seconds") },
                                                    { u"tails30"_s, tr("&30 seconds") },
                                                    { u"tails60"_s, tr("1 &minute") },
                                                    { u"tails120"_s, tr("&2 minutes") } };
    auto *menu = new ChoiceMenu(tr("&Tails"), choices,
                                { u"actionNextTails"_s, tr("&Next length of tails"), QKeySequence(Qt::Key_W) },
                                m_settings, u"map/tails"_s, 2, m_menu);
    menu->setObjectName(u"menuTails"_s);
    QAction *all = menu->addAction(tr("Of &everybody in small fields"));
    all->setObjectName(u"actionTailsOfAll"_s);
    all->setToolTip(tr("Up to 200 runners; else of the leader, the selected and the pinned runner"));
    all->setCheckable(true);
    all->setChecked(m_settings.value(tailsOfAllKey, false).toBool());
    all->setShortcut(Qt::SHIFT | Qt::Key_W);
    m_menu->addMenu(menu);
    const auto show = [this, menu, all] {
        m_view.scene().setTails(1000 * seconds.at(static_cast<std::size_t>(menu->current())), all->isChecked());
    };
    connect(menu, &ChoiceMenu::chosen, this, show);
    connect(all, &QAction::toggled, this, [this, show](bool on) {
        m_settings.setValue(tailsOfAllKey, on);
        show();
        Q_EMIT m_view.scene().told(on ? tr("Tails: of everybody in small fields") : tr("Tails: of those set off"));
    });
    tellOf(*menu, m_view.scene());
    connect(&m_picture.runners(), &RunnerModel::pinnedChanged, &m_view.scene().labels(), &MapLabels::setPinned);
    show();
}

void MapCommands::addDensity()
{
    const std::vector<ChoiceMenu::Choice> choices { { u"densityAutomatic"_s, tr("&Density where dots would cover") },
                                                    { u"densityNever"_s, tr("Always d&ots") },
                                                    { u"densityAlways"_s, tr("Always de&nsity") } };
    auto *menu = new ChoiceMenu(tr("&Dots or density"), choices,
                                { u"actionNextDensity"_s, tr("N&ext of dots and density"), QKeySequence(Qt::Key_H) },
                                m_settings, u"map/density"_s, static_cast<int>(MapDensity::Automatic), m_menu);
    menu->setObjectName(u"menuDensity"_s);
    m_menu->addMenu(menu);
    connect(menu, &ChoiceMenu::chosen, &m_view.scene(),
            [this](int choice) { m_view.scene().setDensity(static_cast<MapDensity>(choice)); });
    m_view.scene().setDensity(static_cast<MapDensity>(menu->current()));
    tellOf(*menu, m_view.scene());
}

void MapCommands::addLabels()
{
    QAction *front = m_menu->addAction(tr("&Label the front five"));
    front->setObjectName(u"actionLabelFront"_s);
    front->setCheckable(true);
    front->setChecked(m_settings.value(labelFrontKey, false).toBool());
    front->setShortcut(Qt::Key_A);
    const auto show = [this, front] {
        const SnapshotPtr &snapshot = m_picture.feed().snapshot();
        m_view.scene().labels().setFront(front->isChecked() && snapshot ? frontOf(*snapshot)
                                                                        : std::vector<std::uint32_t>());
    };
    connect(front, &QAction::toggled, this, [this, show](bool on) {
        m_settings.setValue(labelFrontKey, on);
        show();
        Q_EMIT m_view.scene().told(on ? tr("Labels: the front five") : tr("Labels: the leader and those chosen"));
    });
    connect(&m_picture, &LivePicture::updated, this, show);
    connect(&m_picture, &LivePicture::runChanged, this, show);
}

} // namespace trackside
