// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "models/latencies.h"
#include "simulation/sessionreport.h"
#include "store/answers.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace trackside {

/// The status bar's pipeline: what the generator's last report and the last snapshot say, how long each stage took of
/// late (the median, and in brackets the 95th percentile) and how far the picture is behind. What has not been measured
/// is not shown: a race that this program does not generate has no generator part, but tells how old its rows are.
class PipelineFigures final : public QObject {
    Q_OBJECT
public:
    /// What is measured of each: how late a second was generated after it was due, from generating it to its
    /// confirmation, from generating it to an answer that has it, a refresh, a frame.
    enum class Stage : std::uint8_t { Generated, Acknowledged, Queryable, Read, Drawn };

    explicit PipelineFigures(QObject *parent = nullptr);

    void setFormat(const Format &format);
    void clear(); ///< another race was chosen
    void setReport(const SessionReport &report);
    void setSnapshot(const SnapshotPtr &snapshot);
    void addQueryable(std::chrono::nanoseconds latency); ///< from generating a second to the store's having it
    void forgetQueryable(); ///< it is measured no more, or anew
    void addFrame(std::chrono::nanoseconds took);
    void setDisplayMs(std::optional<std::int64_t> displayMs); ///< race time of the picture; none: of a past moment
    /// The name of the servers' profile, for connectionText(); empty: there are none.
    void setProfile(const QString &name);
    void setAnswering(bool answering); ///< whether the store answered the last refresh
    [[nodiscard]] bool isAnswering() const { return m_answering; }

    [[nodiscard]] const Format &format() const { return m_format; }
    [[nodiscard]] const std::optional<SessionReport> &report() const { return m_report; } ///< none: not generated here
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    [[nodiscard]] const Latencies &latencies(Stage stage) const;
    /// How old the newest row was when it was read: "800 ms". Empty of a past moment, of a race that is over and where
    /// the store does not tell.
    [[nodiscard]] QString freshnessText() const;

    [[nodiscard]] QString generatedText() const; ///< "generated at 20×": of race time there is one clock, the map's
    [[nodiscard]] QString acknowledgedText() const; ///< "acknowledged in 4.0 (9.1) ms"
    [[nodiscard]] QString queryableText() const; ///< "queryable in 31 (55) ms"
    /// "read in 6.2 (8.0) ms"; of another producer's race ", 0.8 s old", unless a past moment is shown.
    [[nodiscard]] QString readText() const;
    [[nodiscard]] QString drawnText() const; ///< "drawn in 10 (14) ms"
    [[nodiscard]] QString behindText() const; ///< "map 2.3 s behind", in seconds on the wall
    [[nodiscard]] QString runnersText() const; ///< "100 runners"
    [[nodiscard]] QString sinkTrouble() const; ///< why the race cannot be written; mostly empty
    [[nodiscard]] QString troubleText() const; ///< late, queued, at the machine's limit, or an error; mostly empty

    [[nodiscard]] QString connectionText() const; ///< "local: connected"
    [[nodiscard]] QString faultsText() const; ///< "planned faults: 12 dropped, 30 late"; empty of a stream without
    [[nodiscard]] static QString faultsText(const FaultCounts &faults, const Format &format);

    /// From the generator to the screen: "generated at 20× → acknowledged in 4.0 (9.1) ms → … · map 2.3 s behind".
    [[nodiscard]] QString text() const;
    /// A line for each stage that says what it measures.
    [[nodiscard]] QString explanation() const;
    /// What an audience understands of it, four phrases at most, each with the usual time alone: "Race at
    /// 20×", "In Kafka after 4.0 ms", "Answered by Pinot after 31 ms", "On the map after 2.3 s". Of another producer's
    /// race, how old the newest position is.
    [[nodiscard]] QStringList audienceTexts() const;

    /// Wall time by which the picture is behind the newest second known; none while unknown.
    [[nodiscard]] std::optional<std::chrono::milliseconds> behind() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString stage(const QString &words, const Latencies &latencies) const;

    Format m_format;
    std::optional<SessionReport> m_report;
    Latencies m_generated;
    Latencies m_acknowledged;
    Latencies m_queryable;
    Latencies m_read;
    Latencies m_drawn;
    QString m_profile;
    bool m_answering = true;
    SnapshotPtr m_snapshot;
    std::optional<std::int64_t> m_displayMs;
};

} // namespace trackside
