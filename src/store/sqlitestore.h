// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/readerstore.h"

namespace trackside {

class RaceFolder;

/// The embedded store: reads the files that SqliteSink writes, read-only, while they are being written.
class SqliteStore final : public ReaderStore {
public:
    explicit SqliteStore(const QString &racesFolder);
    ~SqliteStore() override;

    [[nodiscard]] Answer<RaceList> races() override;
    [[nodiscard]] Answer<TableAnswer> query(const QString &runId, const QString &sql, std::int64_t limit) override;
    [[nodiscard]] Answer<bool> remove(const QString &runId) override;
    [[nodiscard]] Answer<bool> restore(const QString &runId) override;

private:
    explicit SqliteStore(std::shared_ptr<RaceFolder> folder);
    [[nodiscard]] RaceList list();

    std::shared_ptr<RaceFolder> m_folder; ///< changed by the questions' thread alone
};

} // namespace trackside
