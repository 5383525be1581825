// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlistmodel.h"

#include <QMenu>

class QSettings;

namespace trackside {

/// A menu in which groups of events are chosen; the choice is kept in the settings.
class EventGroupMenu final : public QMenu {
    Q_OBJECT
public:
    /// \p key is the settings' entry: the names of the groups chosen; \p usual is the choice before there is one.
    EventGroupMenu(const QString &title, QSettings &settings, const QString &key, EventGroups usual,
                   QWidget *parent = nullptr);

    [[nodiscard]] EventGroups groups() const;

Q_SIGNALS:
    void chosen(trackside::EventGroups groups);

private:
    std::vector<QAction *> m_groups;
};

} // namespace trackside
