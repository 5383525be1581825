// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>

namespace trackside {

/// The colours that Trackside paints with itself, of one appearance. Text colours reach a contrast of 4.5:1 on their
/// ground.
struct Colours {
    Q_GADGET
    Q_PROPERTY(QColor text MEMBER text)
    Q_PROPERTY(QColor mutedText MEMBER mutedText)
    Q_PROPERTY(QColor surface MEMBER surface)
    Q_PROPERTY(QColor border MEMBER border)
    Q_PROPERTY(QColor accent MEMBER accent)
    Q_PROPERTY(QColor canvas MEMBER canvas)
    Q_PROPERTY(QColor canvasLine MEMBER canvasLine)
    Q_PROPERTY(QColor course MEMBER course)
    Q_PROPERTY(QColor courseCasing MEMBER courseCasing)
    Q_PROPERTY(QColor zone MEMBER zone)
    Q_PROPERTY(QColor zoneFill MEMBER zoneFill)
    Q_PROPERTY(QColor start MEMBER start)
    Q_PROPERTY(QColor finish MEMBER finish)
    Q_PROPERTY(QColor runner MEMBER runner)
    Q_PROPERTY(QColor stopped MEMBER stopped)
    Q_PROPERTY(QColor finished MEMBER finished)
    Q_PROPERTY(QColor retired MEMBER retired)
    Q_PROPERTY(QColor dotEdge MEMBER dotEdge)
    Q_PROPERTY(QColor selected MEMBER selected)
    Q_PROPERTY(QColor notice MEMBER notice)

public:
    QColor window; ///< ground of the window
    QColor surface; ///< ground of tables, fields and cards
    QColor surfaceAlternate;
    QColor text;
    QColor mutedText;
    QColor border;
    QColor accent; ///< primary button, links, the tab in front
    QColor accentText; ///< on accent
    QColor selection; ///< selected rows; text stays `text`
    QColor good; ///< live, gained places
    QColor bad; ///< errors, lost places
    QColor notice; ///< ground of "the picture is not live"
    QColor infoGround; ///< ground of message bars
    QColor warningGround;
    QColor errorGround;

    QColor canvas; ///< the map without a background
    QColor canvasLine;
    QColor course;
    QColor courseCasing;
    QColor zone;
    QColor zoneFill;
    QColor start;
    QColor finish;
    QColor runner;
    QColor stopped;
    QColor finished;
    QColor retired;
    QColor dotEdge;
    QColor selected; ///< ring around the selected runner
};

[[nodiscard]] Colours lightColours();
[[nodiscard]] Colours darkColours();

} // namespace trackside
