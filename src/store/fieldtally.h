// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace trackside {

namespace sqlite {
class Database;
}

/// Counts the rows of field.sql as they come, so that the statement need not read a second twice to know whether
/// somebody has no row there. The statement asks for it once a file, after that file's active rows and those of who is
/// out. One thread.
class FieldTally {
public:
    void clear(); ///< before the statement is run
    void add(std::int32_t second, bool isOut);
    /// Whether the rows since the last file tell of fewer than \p runners, active at \p second or out by then. What
    /// comes after a yes may be of either file, so that it is yes for all further ones.
    [[nodiscard]] bool lacksRows(std::int64_t second, std::int64_t runners);

private:
    struct Run {
        std::int32_t second = 0;
        bool isOut = false;
        std::int64_t rows = 0;
    };
    std::vector<Run> m_runs; ///< of rows of one second that came one after the other
    bool m_isLacking = false;
};

/// Lets statements on \p database call lacks_rows(second, runners), which \p tally answers as long as the database is
/// used. Null: always yes, which makes a statement look for rows that are not missing and finds none.
void offerLacksRows(sqlite::Database &database, FieldTally *tally);

} // namespace trackside
