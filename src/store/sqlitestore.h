// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/racestore.h"

namespace trackside {

/// The embedded store: reads the files that SqliteSink writes, read-only, while they are being written.
/// Two threads of its own, one for refreshes and one for everything else, end with it within a second.
class SqliteStore final : public RaceStore {
public:
    explicit SqliteStore(QString racesFolder);
    ~SqliteStore() override;

    [[nodiscard]] Answer<RaceList> races() override;
    [[nodiscard]] Answer<CoursePtr> courseOf(const QString &runId) override;
    /// Always whole: nothing comes late into these files, so what has been accumulated need not be read anew.
    [[nodiscard]] Answer<SnapshotPtr> snapshot(const QString &runId, std::optional<std::int32_t> at,
                                               bool whole) override;
    [[nodiscard]] Answer<RowsAnswer> standingFrom(const QString &runId, std::optional<std::int32_t> at,
                                                  std::int64_t first, std::int64_t count) override;
    [[nodiscard]] Answer<RowsAnswer> rowsOf(const QString &runId, std::optional<std::int32_t> at,
                                            std::vector<std::uint32_t> competitorIds) override;
    [[nodiscard]] Answer<RowsAnswer> search(const QString &runId, std::optional<std::int32_t> at, const QString &digits,
                                            std::int64_t limit) override;
    [[nodiscard]] Answer<RowsAnswer> near(const QString &runId, std::optional<std::int32_t> at, double distanceMetres,
                                          double withinMetres, std::int64_t limit) override;
    [[nodiscard]] Answer<HistoryAnswer> history(const QString &runId, std::vector<std::uint32_t> competitorIds,
                                                std::int32_t fromSecond, std::int32_t toSecond) override;
    [[nodiscard]] Answer<TableAnswer> query(const QString &runId, const QString &sql, std::int64_t limit) override;
    [[nodiscard]] Answer<bool> remove(const QString &runId) override;
    [[nodiscard]] Answer<bool> restore(const QString &runId) override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace trackside
