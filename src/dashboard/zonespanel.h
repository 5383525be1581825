// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class ZonesPanel;
}

namespace trackside {

class CourseEditor;

/// The zones of a draft by name; they are drawn on the map.
class ZonesPanel : public QWidget {
    Q_OBJECT
public:
    explicit ZonesPanel(CourseEditor &editor, QWidget *parent = nullptr);
    ~ZonesPanel() override;

Q_SIGNALS:
    void drawWanted();

private:
    void takeDraft();

    std::unique_ptr<Ui::ZonesPanel> m_ui;
    CourseEditor &m_editor;
};

} // namespace trackside
