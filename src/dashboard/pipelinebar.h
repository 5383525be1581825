// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QSettings;

namespace trackside {

class LivePicture;

/// The pipeline in one line of the status bar: generated, acknowledged, queryable, read, drawn; how far the picture is
/// behind; what faults the stream was given; whether the servers answer; how many runners.
class PipelineBar : public QWidget {
    Q_OBJECT
public:
    /// \p measure switches the probe on and off; \p settings keep whether it is.
    PipelineBar(LivePicture &picture, QAction &measure, QSettings &settings, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override; ///< explains the figures when they are pointed at

private:
    void showFigures();

    LivePicture &m_picture;
    QLabel *m_stages;
    QLabel *m_runners;
};

} // namespace trackside
