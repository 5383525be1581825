// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>

class QLabel;

namespace trackside {

class LivePicture;
class MapScene;

/// The pipeline in one line of the status bar: generated, stored, read, drawn; how far the picture is behind; what
/// faults the stream was given; how many runners.
class PipelineBar : public QWidget {
    Q_OBJECT
public:
    PipelineBar(LivePicture &picture, const MapScene &scene, QWidget *parent = nullptr);

private:
    void showFigures();

    LivePicture &m_picture;
    QLabel *m_stages;
    QLabel *m_runners;
    std::chrono::nanoseconds m_frameTook {};
};

} // namespace trackside
