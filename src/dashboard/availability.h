// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QString;
class QWidget;

namespace trackside {

class RaceFeed;

/// Switches what can be done on, or off where there is a reason, which its tool tip then tells; on, the tool tip is
/// \p tip, or without one what it was before the first call.
void setAvailable(QAction &action, const QString &reason);
void setAvailable(QAction &action, const QString &reason, const QString &tip);
void setAvailable(QWidget &widget, const QString &reason);
void setAvailable(QWidget &widget, const QString &reason, const QString &tip);

/// Why nothing can be done with what is shown; empty: a race is.
[[nodiscard]] QString whyNothingIsShown(const RaceFeed &feed);
[[nodiscard]] QString whyNoRaceIsChosen();

} // namespace trackside
