// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"

#include <QCoreApplication>
#include <QString>

class QSettings;

namespace trackside {

/// Where races and courses lie from the next start on: the user's choice, kept in the settings. GUI thread.
class DataFolderChoice {
    Q_DECLARE_TR_FUNCTIONS(trackside::DataFolderChoice)
public:
    /// \p inUse is the folder of this start; \p isGiven: the environment names it, so nothing can be chosen.
    DataFolderChoice(QSettings &settings, QString inUse, bool isGiven);

    [[nodiscard]] const QString &inUse() const { return m_inUse; }
    [[nodiscard]] QString next() const; ///< from the next start on
    [[nodiscard]] bool isGiven() const { return m_isGiven; }

    /// Keeps the choice. Fails, and keeps nothing, on a folder that cannot be made or written; looks by writing.
    [[nodiscard]] Result<void> choose(const QString &path);
    /// What there is to say of it, in a sentence or two.
    [[nodiscard]] QString note() const;

private:
    QSettings &m_settings;
    QString m_inUse;
    bool m_isGiven;
};

} // namespace trackside
