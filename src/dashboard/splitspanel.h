// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QTreeWidgetItem;

namespace Ui {
class SplitsPanel;
}

namespace trackside {

class CourseEditor;
struct Measured;

/// Where times are taken: each kilometre or mile, and where the course crosses lines that are drawn on the map. Of a
/// line that is crossed several times, each crossing can be left out.
class SplitsPanel : public QWidget {
    Q_OBJECT
public:
    explicit SplitsPanel(CourseEditor &editor, QWidget *parent = nullptr);
    ~SplitsPanel() override;

Q_SIGNALS:
    void drawWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void takeDraft();
    void addLine(std::size_t line, const Measured &course, bool isCollapsed);
    void takeItem(QTreeWidgetItem *item);
    void removeChosen();

    std::unique_ptr<Ui::SplitsPanel> m_ui;
    CourseEditor &m_editor;
};

} // namespace trackside
