// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"
#include "app/racetelling.h"
#include "app/storetrouble.h"
#include "streaming/sessionhost.h"

#include <QElapsedTimer>

namespace trackside {

class Interruption;

/// One race in this process, from its order until the store has its end, or somebody interrupts. Runs event loops of
/// its own.
class RaceRun {
public:
    /// \p backend is that of \p profile.
    RaceRun(Interruption &interruption, const Profile &profile, Backend backend, RaceOrder order);

    /// To the end, which is then told; the exit code.
    [[nodiscard]] int run(const Telling &telling);

private:
    Result<void> waitForTheEnd();
    [[nodiscard]] Error interruption() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] Result<SnapshotPtr> snapshotOfTheEnd();
    [[nodiscard]] Result<SnapshotPtr> look();
    [[nodiscard]] bool isTheEnd(const Result<SnapshotPtr> &snapshot);
    [[nodiscard]] Result<void> tell(const Telling &telling);

    Interruption &m_interruption;
    const QString m_profileOption; ///< of the commands that are told
    RaceOrder m_order;
    SessionHost m_host;
    std::unique_ptr<RaceStore> m_store;
    std::chrono::seconds m_patience;
    StoreTrouble m_trouble;
    bool m_givenUp = false;
    SessionReport m_report;
    QElapsedTimer m_wall;
};

} // namespace trackside
