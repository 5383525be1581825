// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "simulation/sessionreport.h"
#include "store/answers.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace trackside {

/// The status bar's pipeline: what the generator's last report and the last snapshot say, and how far the picture is
/// behind. What has not been measured is not shown: a race that this program does not generate has no generator part.
class PipelineFigures final : public QObject {
    Q_OBJECT
public:
    explicit PipelineFigures(QObject *parent = nullptr);

    void setFormat(const Format &format);
    void clear(); ///< another race was chosen
    void setReport(const SessionReport &report);
    void setSnapshot(const SnapshotPtr &snapshot);
    void setDisplayMs(std::optional<std::int64_t> displayMs); ///< race time of the picture

    [[nodiscard]] QString generatedText() const; ///< "generated 12:43 at 20×"
    [[nodiscard]] QString storedText() const; ///< "stored in 4 ms"
    [[nodiscard]] QString readText() const; ///< "read in 6 ms, 0.8 s old"
    [[nodiscard]] QString behindText() const; ///< "picture 2.3 s behind"
    [[nodiscard]] QString runnersText() const; ///< "100 runners"
    [[nodiscard]] QString troubleText() const; ///< late, queued, at the machine's limit, or an error; mostly empty

    [[nodiscard]] QString faultsText() const; ///< "faults: 12 dropped, 30 late"; empty of a stream without
    [[nodiscard]] static QString faultsText(const FaultCounts &faults, const Format &format);

    /// All of them in one line: "generated 12:43 → stored in 4 ms → read in 6 ms · picture 2.3 s behind · 100 runners".
    [[nodiscard]] QString text() const;

    /// Wall time by which the picture is behind the newest second known; none while unknown.
    [[nodiscard]] std::optional<std::chrono::milliseconds> behind() const;

Q_SIGNALS:
    void changed();

private:
    Format m_format;
    std::optional<SessionReport> m_report;
    SnapshotPtr m_snapshot;
    std::optional<std::int64_t> m_displayMs;
};

} // namespace trackside
