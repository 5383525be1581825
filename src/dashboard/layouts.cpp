// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/layouts.h"

#include "dashboard/chartpanel.h"
#include "dashboard/layoutnamedialog.h"
#include "dashboard/leaderboardpanel.h"
#include "dashboard/mappane.h"
#include "dashboard/panels.h"
#include "dashboard/raceview.h"
#include "ui_mainwindow.h"

#include <QSettings>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString mapKey = u"window/map"_s;
const QString tablesKey = u"window/tables"_s;

constexpr int statusMilliseconds = 6'000;
constexpr int mostKeys = 9;

} // namespace

Layouts::Layouts(const Ui::MainWindow &ui, QSettings &settings, RaceView &view)
    : QObject(&view)
    , m_ui(ui)
    , m_view(view)
    , m_shelf(settings)
{
    connectPanels(settings);
    view.panels().addActionsTo(*ui.menuTables, *ui.menuCharts);
    view.panels().restoreFrom(settings);
    connect(ui.actionSaveLayout, &QAction::triggered, this, &Layouts::askForName);
    connect(ui.actionDefaultLayout, &QAction::triggered, this, [this] { arrange({}); });
    connect(ui.actionUndeleteLayout, &QAction::triggered, this, &Layouts::bringBack);
    ui.actionUndeleteLayout->setEnabled(false);
    list();
}

void Layouts::connectPanels(QSettings &settings)
{
    QWidget &map = m_view.mapPane();
    QWidget &tables = *across().widget(1);
    connect(m_ui.actionShowMap, &QAction::toggled, this, [this, &map, &settings](bool shown) {
        showPanel(map, shown, *m_ui.actionShowTables);
        settings.setValue(mapKey, shown);
    });
    connect(m_ui.actionShowTables, &QAction::toggled, this, [this, &tables, &settings](bool shown) {
        showPanel(tables, shown, *m_ui.actionShowMap);
        settings.setValue(tablesKey, shown);
    });
    m_ui.actionShowMap->setChecked(settings.value(mapKey, true).toBool());
    m_ui.actionShowTables->setChecked(settings.value(tablesKey, true).toBool());
}

/// One of the two is always there.
void Layouts::showPanel(QWidget &panel, bool shown, QAction &other)
{
    panel.setVisible(shown);
    if (!shown && !other.isChecked())
        other.setChecked(true);
}

WindowLayout Layouts::present() const
{
    return { .across = across().saveState(),
             .down = down().saveState(),
             .map = m_ui.actionShowMap->isChecked(),
             .tables = m_ui.actionShowTables->isChecked(),
             .charts = !m_view.charts().isHidden(),
             .chart = static_cast<int>(m_view.charts().kind()),
             .tab = std::max(m_view.tab(), 0),
             .columns = m_view.leaderboard().columns(),
             .panels = m_view.panels().state() };
}

void Layouts::arrange(const WindowLayout &layout)
{
    m_ui.actionShowMap->setChecked(layout.map || !layout.tables);
    m_ui.actionShowTables->setChecked(layout.tables);
    m_view.leaderboard().setColumns(layout.columns);
    m_view.panels().restore(layout.panels);
    if (m_view.panels().hasTable(layout.tab) && m_view.panels().placeOf(layout.tab) == Panels::Place::Home)
        m_view.showTab(layout.tab);
    m_view.charts().showChart(
        static_cast<ChartKind>(std::clamp(layout.chart, 0, static_cast<int>(std::size(chartKinds)) - 1)));
    m_view.charts().setOpen(layout.charts);
    m_view.restoreLayout(layout.across, layout.down);
}

void Layouts::list()
{
    qDeleteAll(m_named);
    m_named.clear();
    const QStringList names = m_shelf.names();
    for (int number = 0; const QString &name : names) {
        const QString shown = QString(name).replace(u'&', u"&&"_s);
        QAction *choosing = m_ui.menuLayouts->addAction(shown);
        if (number < mostKeys)
            choosing->setShortcut(Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(Qt::Key_1 + number));
        connect(choosing, &QAction::triggered, this, [this, name] { choose(name); });
        QAction *deleting = m_ui.menuDeleteLayout->addAction(shown);
        connect(deleting, &QAction::triggered, this, [this, name] { remove(name); });
        m_named << choosing << deleting;
        ++number;
    }
    m_ui.menuDeleteLayout->setEnabled(!names.isEmpty());
}

void Layouts::choose(const QString &name)
{
    if (const auto layout = m_shelf.layout(name)) {
        arrange(*layout);
        tell(tr("Layout “%1”").arg(name));
    }
}

void Layouts::askForName()
{
    if (m_nameDialog && m_nameDialog->isVisible()) {
        m_nameDialog->raise();
        m_nameDialog->activateWindow();
        return;
    }
    m_nameDialog = new LayoutNameDialog(m_shelf.names(), &m_view);
    connect(m_nameDialog, &LayoutNameDialog::textValueSelected, this, &Layouts::save);
    m_nameDialog->show();
}

void Layouts::save(const QString &name)
{
    m_shelf.save(name.trimmed(), present());
    list();
    tell(tr("Saved as “%1”. View → Layouts brings it back.").arg(name.trimmed()));
}

void Layouts::remove(const QString &name)
{
    const auto layout = m_shelf.layout(name);
    if (!layout)
        return;
    m_removed = { name, *layout };
    m_shelf.remove(name);
    QMetaObject::invokeMethod(this, &Layouts::list, Qt::QueuedConnection); // the action that asks for it goes with it
    m_ui.actionUndeleteLayout->setEnabled(true);
    tell(tr("Layout “%1” deleted. View → Layouts → Undo deleting brings it back.").arg(name));
}

void Layouts::bringBack()
{
    m_shelf.save(m_removed->first, m_removed->second);
    m_removed.reset();
    m_ui.actionUndeleteLayout->setEnabled(false);
    list();
}

void Layouts::tell(const QString &words) const
{
    m_ui.statusBar->showMessage(words, statusMilliseconds);
}

QSplitter &Layouts::across() const
{
    return *qobject_cast<QSplitter *>(m_view.mapPane().parentWidget());
}

QSplitter &Layouts::down() const
{
    return *qobject_cast<QSplitter *>(across().parentWidget());
}

} // namespace trackside
