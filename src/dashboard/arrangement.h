// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboard.h"

#include <QObject>

class QMainWindow;

namespace Ui {
class MainWindow;
}

namespace trackside {

class LivePicture;
class RaceView;

/// How the window shows what it shows, by its menus: presenting. GUI thread; a child of the view. What is handed in must
/// outlive the view.
class Arrangement final : public QObject {
    Q_OBJECT
public:
    struct Needs {
        QMainWindow &window;
        const Ui::MainWindow &ui;
        Dashboard dashboard;
        LivePicture &picture;
    };
    Arrangement(const Needs &needs, RaceView &view);
};

} // namespace trackside
