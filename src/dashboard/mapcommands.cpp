// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/mapcommands.h"

#include "dashboard/choicemenu.h"
#include "dashboard/mapcolouring.h"
#include "dashboard/raceview.h"
#include "ui_mainwindow.h"

using namespace Qt::StringLiterals;

namespace trackside {

MapCommands::MapCommands(LivePicture &picture, RaceView &view, QSettings &settings, const Ui::MainWindow &ui)
    : QObject(&view)
    , m_view(view)
    , m_settings(settings)
    , m_ui(ui)
    , m_menu(new QMenu(tr("Ma&p"), ui.menuView))
    , m_colouring(new MapColouring(picture, view.scene(), this))
{
    m_menu->setObjectName(u"menuMap"_s);
    ui.menuView->insertMenu(ui.menuTables->menuAction(), m_menu);
    addColours();
}

void MapCommands::addColours()
{
    const std::vector<ChoiceMenu::Choice> choices { { u"one"_s, tr("&One colour") },
                                                    { u"status"_s, tr("&Status") },
                                                    { u"pace"_s, tr("&Pace") },
                                                    { u"category"_s, tr("&Category") } };
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
}

} // namespace trackside
