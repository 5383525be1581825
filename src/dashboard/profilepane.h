// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "studio/heightprofile.h"

#include <QWidget>

#include <optional>

class QCPGraph;
class QCPItemLine;
class QCPItemText;
class QCustomPlot;

namespace trackside {

class ElidedLabel;
class Theme;

/// A course's heights over its distance. What the pointer is over is told, and what is told is marked.
class ProfilePane : public QWidget {
    Q_OBJECT
public:
    explicit ProfilePane(const Theme &theme, QWidget *parent = nullptr);
    ~ProfilePane() override;

    void setProfile(HeightProfile profile, double lengthMetres, const Format &format);
    [[nodiscard]] const HeightProfile &profile() const { return m_profile; }
    void showAt(std::optional<double> metres);
    [[nodiscard]] std::optional<double> shownAt() const { return m_shownAt; }
    [[nodiscard]] double metresAt(QPointF pixel) const; ///< under a pixel of this widget
    [[nodiscard]] QPointF pixelAt(double metres) const; ///< the way back; on the line

    [[nodiscard]] QSize sizeHint() const override { return { 640, 130 }; }

Q_SIGNALS:
    void pointedAt(std::optional<double> metres);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void draw();

    const Theme &m_theme;
    Format m_format; ///< of distances
    ElidedLabel *m_facts;
    QCustomPlot *m_plot;
    QCPGraph *m_graph;
    QCPItemLine *m_mark;
    QCPItemText *m_markText;
    HeightProfile m_profile;
    std::optional<double> m_shownAt;
};

} // namespace trackside
