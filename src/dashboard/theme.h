// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/boxlists.h"
#include "dashboard/colours.h"

#include <QObject>
#include <QSettings>

namespace trackside {

/// Light or dark for the whole program: palette, style sheet and the colours above. Follows the desktop unless told
/// otherwise; the choice is kept in the settings. GUI thread; one, made by the main window.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    explicit Theme(QSettings &settings, QObject *parent = nullptr);

    void choose(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] const Colours &colours() const { return m_colours; }

Q_SIGNALS:
    void changed();

private:
    void apply();

    QSettings &m_settings;
    BoxLists m_boxLists;
    Choice m_choice = Choice::System;
    bool m_dark = false;
    Colours m_colours;
};

} // namespace trackside
