// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fieldtally.h"

#include "store/sqlite.h"

namespace trackside {

namespace {

void lacksRows(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    auto *tally = static_cast<FieldTally *>(sqlite3_user_data(context));
    const bool lacks =
        tally == nullptr || tally->lacksRows(sqlite3_value_int64(values[0]), sqlite3_value_int64(values[1]));
    sqlite3_result_int(context, lacks ? 1 : 0);
}

} // namespace

void FieldTally::clear()
{
    m_runs.clear();
    m_isLacking = false;
}

void FieldTally::add(std::int32_t second, bool isOut)
{
    if (m_runs.empty() || m_runs.back().second != second || m_runs.back().isOut != isOut) {
        m_runs.push_back({ .second = second, .isOut = isOut });
    }
    ++m_runs.back().rows;
}

bool FieldTally::lacksRows(std::int64_t second, std::int64_t runners)
{
    if (m_isLacking) {
        return true;
    }
    std::int64_t told = 0;
    for (const Run &run : m_runs) {
        if (run.isOut ? run.second <= second : run.second == second) {
            told += run.rows;
        }
    }
    m_runs.clear();
    m_isLacking = told < runners;
    return m_isLacking;
}

void offerLacksRows(sqlite::Database &database, FieldTally *tally)
{
    // It fails for want of memory alone, and then preparing a statement that calls it does.
    sqlite3_create_function_v2(database.handle(), "lacks_rows", 2, SQLITE_UTF8 | SQLITE_DIRECTONLY, tally, &lacksRows,
                               nullptr, nullptr, nullptr);
}

} // namespace trackside
