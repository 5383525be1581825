// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/canvasgrip.h"
#include "models/format.h"
#include "studio/drafthistory.h"

#include <QWidget>

#include <optional>

namespace trackside {

class Theme;

/// A draft to look at and to edit: dragging a vertex, a zone's corner or a flag moves it (a click selects it, though
/// the hand may shake), a double click on the line or on a zone's edge adds one, Delete removes the selected one. Flags
/// snap to the line unless Shift is held. The background moves the view, the wheel zooms. By keys, Alt with an arrow
/// moves what is selected. Drawing zones and split lines and setting flags are tools of their own, in which Delete
/// takes the last place back and which end with Escape. It changes nothing itself: it says what is wanted.
class CourseCanvas : public QWidget {
    Q_OBJECT
public:
    enum class Tool : std::uint8_t { Edit, DrawZone, DrawSplit, SetStart, SetFinish };
    Q_ENUM(Tool)

    explicit CourseCanvas(const Theme &theme, QWidget *parent = nullptr);
    ~CourseCanvas() override;

    /// The view stays. What is held is let go, unless holding it brought about this draft: its number may be that of
    /// another point now.
    void setDraft(DraftHistory::DraftPtr draft);
    void startOver(); ///< with another course: nothing is chosen or in work, and all of it is in view
    void setSplits(std::vector<SplitMark> splits); ///< those of the draft
    void setFormat(const Format &format); ///< of its scale
    void fit(); ///< all of the draft
    void markPlace(std::optional<LonLat> place); ///< rings it where it is; none: the ring goes
    void showPlace(LonLat place); ///< rings it and brings it into view, unless something is held
    void showPointer(std::optional<LonLat> place); ///< a dot where something else points at
    void setTool(Tool tool);
    void selectBeside(bool isForward); ///< what comes next, or before, and brings it into view
    [[nodiscard]] std::optional<LonLat> pointer() const { return m_pointer; }
    [[nodiscard]] Tool tool() const { return m_tool; }
    void zoomIn();
    void zoomOut();

    [[nodiscard]] QPointF pixelsOf(LonLat place) const; ///< in the widget, also beyond its edges
    [[nodiscard]] std::optional<std::size_t> selectedVertex() const;

    [[nodiscard]] QSize sizeHint() const override { return { 640, 480 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 320, 240 }; }

Q_SIGNALS:
    /// The draft as it should become. \p isHeld: it goes on with the edit before, since the button was not let go.
    void edited(const trackside::CourseDraft &draft, const QString &what, bool isHeld);
    void toolEnded(); ///< the tool did its work, or was left: now it is Edit
    void pointedAt(std::optional<trackside::NearestOnLine> where); ///< on the line, under the pointer
    void menuWanted(const trackside::CanvasSpot &spot);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] LonLat flagPlaceAt(QPointF pixel, Qt::KeyboardModifiers modifiers) const;
    void select(const std::optional<CanvasGrip> &grip);
    void bringIntoView(LonLat place); ///< unless something is held
    void moveSelected(QPointF arrow, const QKeyEvent &event);
    void removeSelected();
    void takeBack(); ///< the last place of what is in work
    void endZone();
    void addSplitEnd(QPointF pixel);
    void leaveTool();
    [[nodiscard]] LonLat heldPlaceAt(QPointF pixel, Qt::KeyboardModifiers modifiers) const;

    const Theme &m_theme;
    Format m_format;
    DraftHistory::DraftPtr m_draft;
    CoursePicture m_picture;
    CanvasView m_view;
    bool m_isFitted = false; ///< until the user moves the view
    Tool m_tool = Tool::Edit;
    Tool m_toolPressed = Tool::Edit; ///< when the button went down
    std::vector<SplitMark> m_splits;
    std::vector<LonLat> m_inWork; ///< corners of the zone, or the end of the split line, that is drawn
    std::optional<LonLat> m_shownPlace;
    std::optional<LonLat> m_pointer;
    std::optional<CanvasGrip> m_held;
    QPointF m_holdBegin; ///< where the pointer took it
    QPointF m_holdOffset; ///< from the pointer to the place that is held
    bool m_hasMoved = false; ///< what is held, since it was taken
    std::optional<CanvasGrip> m_selected;
    bool m_isPanning = false;
    QPointF m_last; ///< where the pointer was
};

} // namespace trackside
