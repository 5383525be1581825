// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/decision.h"
#include "models/format.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QRadioButton;
class QSettings;

namespace trackside {

/// Asks what is decided of a runner by hand, and why: retired, not started, disqualified, or as the race has it.
/// None of them is chosen at first. Reasons given before are offered. Closes itself and goes. GUI thread.
class DecisionDialog : public QDialog {
    Q_OBJECT
public:
    struct Runner {
        std::uint32_t id = 0; ///< the competitor's
        QString label; ///< bib and name
        QString details; ///< how the runner is getting on
        std::optional<Decision> decided; ///< what counts now
        std::int32_t second = 0; ///< of the race, that "now" means
    };
    DecisionDialog(const Runner &runner, const Format &format, QSettings &settings, QWidget *parent);

Q_SIGNALS:
    /// Not stored yet.
    void decided(const trackside::Decision &decision);

private:
    void addStatus(const QString &text, const QString &objectName, int status);
    [[nodiscard]] Decision decision() const;
    void decide();

    Runner m_runner;
    QSettings &m_settings;
    QButtonGroup *m_status;
    QComboBox *m_reason;
    QRadioButton *m_fromNow;
    QRadioButton *m_fromTheBeginning;
};

} // namespace trackside
