// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/backgroundmenu.h"

#include "dashboard/mapscene.h"
#include "dashboard/onlinetilesdialog.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace trackside {

BackgroundMenu::BackgroundMenu(MapScene &scene, QSettings &settings, QString cacheFolder, QWidget &window,
                               QWidget *parent)
    : QMenu(tr("Bac&kground"), parent)
    , m_scene(scene)
    , m_settings(settings)
    , m_cacheFolder(std::move(cacheFolder))
    , m_window(window)
    , m_kinds(new QActionGroup(this))
{
    setObjectName(u"menuBackground"_s);
    add(Background::Kind::None, u"backgroundNone"_s, tr("&None"), Qt::Key_N);
    add(Background::Kind::Folder, u"backgroundFolder"_s, tr("Tiles of a &folder…"), Qt::Key_F);
    add(Background::Kind::MbTiles, u"backgroundMbTiles"_s, tr("An &MBTiles file…"), Qt::Key_M);
    add(Background::Kind::Online, u"backgroundOnline"_s, tr("Tiles from a &server…"), Qt::Key_S);
    // A file that is gone, or a disk that is not there today, is no reason to nag: the map does without.
    const Background last = Background::in(settings);
    if (auto source = last.open(m_cacheFolder)) {
        m_background = last;
        m_scene.setBackground(*std::move(source));
    }
    showChoice();
}

QAction *BackgroundMenu::add(Background::Kind kind, const QString &name, const QString &text, Qt::Key key)
{
    QAction *action = addAction(text);
    action->setObjectName(name);
    action->setShortcut(Qt::CTRL | Qt::ALT | key);
    action->setCheckable(true);
    action->setData(static_cast<int>(kind));
    m_kinds->addAction(action);
    connect(action, &QAction::triggered, this, [this, kind] { ask(kind); });
    return action;
}

bool BackgroundMenu::choose(const Background &background)
{
    auto source = background.open(m_cacheFolder);
    if (!source) {
        Q_EMIT failed(source.error());
        return false;
    }
    m_background = background;
    m_background.keepIn(m_settings);
    m_scene.setBackground(*std::move(source));
    showChoice();
    return true;
}

void BackgroundMenu::ask(Background::Kind kind)
{
    showChoice(); // until there is an answer
    switch (kind) {
    case Background::Kind::None:
        choose({});
        break;
    case Background::Kind::Folder:
    case Background::Kind::MbTiles:
        askForPath(kind);
        break;
    case Background::Kind::Online:
        askForServer();
        break;
    }
}

void BackgroundMenu::askForPath(Background::Kind kind)
{
    const bool isFile = kind == Background::Kind::MbTiles;
    auto *dialog = new QFileDialog(&m_window, isFile ? tr("Map of an MBTiles file") : tr("Map of a folder with tiles"));
    dialog->setObjectName(u"backgroundFileDialog"_s);
    dialog->setFileMode(isFile ? QFileDialog::ExistingFile : QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly, !isFile);
    if (isFile)
        dialog->setNameFilters({ tr("MBTiles files (*.mbtiles)"), tr("All files (*)") });
    if (const QString last = Background::in(m_settings, kind).place; !last.isEmpty())
        dialog->setDirectory(QFileInfo(last).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString &path) {
        choose({ .kind = kind, .place = path, .attribution = {}, .userAgent = {} });
    });
    open(dialog);
}

void BackgroundMenu::askForServer()
{
    auto *dialog = new OnlineTilesDialog(Background::in(m_settings, Background::Kind::Online), &m_window);
    connect(dialog, &OnlineTilesDialog::chosen, this, [this, dialog](const Background &background) {
        if (choose(background))
            dialog->accept();
    });
    open(dialog);
}

void BackgroundMenu::open(QDialog *dialog)
{
    delete m_dialog;
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void BackgroundMenu::showChoice()
{
    const QList<QAction *> actions = m_kinds->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == static_cast<int>(m_background.kind));
}

} // namespace trackside
