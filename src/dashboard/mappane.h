// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QQuickView;
class QStackedLayout;

namespace trackside {

class MapScene;
class RunnerLayer;

/// The map in the window: a QQuickView of its own (threaded rendering beside the widgets), or, where its QML cannot be
/// loaded, a page that says so; everything else in the window goes on working. GUI thread.
class MapPane : public QWidget {
    Q_OBJECT
public:
    explicit MapPane(MapScene &scene, QWidget *parent = nullptr);
    ~MapPane() override;

    /// The window that the map is drawn in, for screenshots and tests; none where the map could not be loaded.
    [[nodiscard]] QQuickView *view() const { return m_view; }
    [[nodiscard]] RunnerLayer *runnerLayer() const;

    [[nodiscard]] QSize minimumSizeHint() const override { return { 200, 160 }; }

private:
    void showProblem(const QString &detail);

    QStackedLayout *m_layout;
    QQuickView *m_view = nullptr; ///< owned by its container
};

} // namespace trackside
