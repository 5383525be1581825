// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/availability.h"

#include "models/racefeed.h"

#include <QAction>
#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

namespace trackside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(trackside::Availability)
};

template <typename T> void switchTo(T &control, const QString &reason, const QString &tip)
{
    control.setEnabled(reason.isEmpty());
    control.setToolTip(reason.isEmpty() ? tip : reason);
}

template <typename T> QString ownTip(T &control)
{
    constexpr auto key = "ownToolTip";
    if (!control.property(key).isValid())
        control.setProperty(key, control.toolTip());
    return control.property(key).toString();
}

} // namespace

void setAvailable(QAction &action, const QString &reason)
{
    switchTo(action, reason, ownTip(action));
}

void setAvailable(QAction &action, const QString &reason, const QString &tip)
{
    switchTo(action, reason, tip);
}

void setAvailable(QWidget &widget, const QString &reason)
{
    switchTo(widget, reason, ownTip(widget));
}

void setAvailable(QWidget &widget, const QString &reason, const QString &tip)
{
    switchTo(widget, reason, tip);
}

QString whyNothingIsShown(const RaceFeed &feed)
{
    if (feed.run().isEmpty())
        return whyNoRaceIsChosen();
    return feed.snapshot() ? QString() : Texts::tr("Nothing of the race has come yet.");
}

QString whyNoRaceIsChosen()
{
    return Texts::tr("Choose a race first.");
}

} // namespace trackside
