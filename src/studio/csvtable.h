// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <span>
#include <vector>

namespace trackside {

inline constexpr qint64 maxCsvBytes = qint64 { 128 } * 1024 * 1024;
inline constexpr std::int64_t maxCsvRows = 1'000'000;
inline constexpr qsizetype maxCsvColumns = 100;
inline constexpr qsizetype maxCsvCellBytes = 10'000;

/// A table as a CSV file has it: a header and rows of texts, which mean nothing. All in one piece of memory, as there
/// may be a million rows.
class CsvTable {
public:
    QStringList header {};
    bool isEncodingGuessed = false; ///< it is neither UTF-8 nor UTF-16: read as Windows-1252

    /// Cells beyond the header's are counted and not kept.
    void addRow(std::span<const QByteArrayView> cells, std::int64_t line);

    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    [[nodiscard]] std::int64_t lineOf(std::size_t row) const { return m_rows[row].line; } ///< of the file, from 1
    [[nodiscard]] qsizetype cellCount(std::size_t row) const { return m_rows[row].cells; } ///< as the file has them
    /// White space at its ends left out, and line breaks and runs of spaces in it made one space. Empty where the row
    /// is too short for the column.
    [[nodiscard]] QString cell(std::size_t row, qsizetype column) const;

private:
    struct Row {
        std::size_t firstCell;
        std::int64_t line;
        qsizetype cells;
    };

    QByteArray m_text;
    std::vector<std::uint32_t> m_ends; ///< of each cell in m_text
    std::vector<Row> m_rows;
};

/// Reads a file whose first line that is not empty names the columns. Comma, semicolon or tab between the cells, as the
/// header has them; texts may stand in double quotes. UTF-8 or UTF-16 with a byte-order mark, UTF-8 or else
/// Windows-1252 without one. By GDAL, from memory. Fails on what is no text, has no header, or is beyond the limits
/// above. Any thread.
/// \p fileName is for messages.
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &bytes, const QString &fileName);

/// The same from a file on disk, of which at most maxCsvBytes are read.
[[nodiscard]] Result<CsvTable> readCsvFile(const QString &path);

} // namespace trackside
