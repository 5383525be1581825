// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courseeditor.h"
#include "models/newestrun.h"

#include <QWidget>

#include <memory>

namespace Ui {
class LinePanel;
}

namespace trackside {

/// What can be done to the line as a whole: reverse, laps, trim, simplify; each tells beforehand what it will make of
/// it. What simplifying makes of a long line is worked out on a pool, and told when it is there.
class LinePanel : public QWidget {
    Q_OBJECT
public:
    explicit LinePanel(CourseEditor &editor, QWidget *parent = nullptr);
    ~LinePanel() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void takeDraft();
    [[nodiscard]] double toMetres() const; ///< where the stretch ends
    void foretellLaps();
    void foretellTrim();
    void foretellSimple();
    struct Simple {
        DraftHistory::DraftPtr of {};
        std::size_t left = 0; ///< points
        double longerMetres = 0.0;
    };
    void tell(const Simple &simple);

    std::unique_ptr<Ui::LinePanel> m_ui;
    CourseEditor &m_editor;
    double m_lengthMetres = 0.0; ///< of the draft that the fields are for
    NewestRun<Simple> m_simple;
};

} // namespace trackside
