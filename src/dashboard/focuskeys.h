// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace trackside {

/// Whether a key means something to the widget in focus, which then has it before the menus: Space to buttons; the
/// arrows to the sides, Home and End to lists, sliders, tabs, choices and buttons of which one is pressed. Fields of
/// text keep theirs by themselves. \p widget may be null.
[[nodiscard]] bool keepsKey(const QWidget *widget, int key);

} // namespace trackside
