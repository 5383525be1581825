// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/answers.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

struct yyjson_doc;
struct yyjson_val;

namespace trackside {

/// One value of an answer; lives as long as its PinotRows. What is not of the type asked for is empty.
class PinotCell {
public:
    explicit PinotCell(yyjson_val *value)
        : m_value(value)
    {
    }

    [[nodiscard]] bool isNull() const;
    /// Also the quoted "NaN", "Infinity" and "-Infinity".
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] std::optional<std::int64_t> integer() const;
    [[nodiscard]] QString text() const; ///< numbers in their shortest digits
    [[nodiscard]] QByteArray bytes() const; ///< a BYTES column's, from its hexadecimal digits

private:
    yyjson_val *m_value;
};

/// A broker's answer to a query, cheap to copy. Any thread.
class PinotRows {
public:
    /// Reads the body of an answer. Errors are sentences: not JSON, exceptions that the broker names (it answers a
    /// wrong password so, too), an answer that lacks servers, and groups cut off at Pinot's limits, which would show a
    /// part as the whole. Without a resultTable there are no rows, if the answer tells how many servers were asked;
    /// otherwise it is none. \p broker names it in sentences.
    [[nodiscard]] static Result<PinotRows> read(const QByteArray &body, const QString &broker);

    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] const QStringList &types() const { return m_types; } ///< Pinot's names, as many as columns
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    /// Constant time; null outside of the table.
    [[nodiscard]] PinotCell at(std::size_t row, std::size_t column) const;

    /// Milliseconds since 1970 of the oldest newest record of the partitions that had one since they were begun to be
    /// read; 0: none had.
    [[nodiscard]] std::int64_t consumingFreshnessTimeMs() const { return m_freshnessTimeMs; }
    [[nodiscard]] std::int64_t consumingSegments() const { return m_consumingSegments; } ///< read for the answer
    [[nodiscard]] std::int64_t documents() const { return m_documents; } ///< in the table, whatever was asked for
    /// Nobody was asked for rows, as no server has a part of the table.
    [[nodiscard]] bool isOfNoServer() const { return m_isOfNoServer; }
    [[nodiscard]] std::int64_t tookMs() const { return m_tookMs; } ///< by the broker's clock
    /// What was asked, with the time from sending it to having read the answer, where that is known.
    [[nodiscard]] const SentStatement &sent() const { return m_sent; }
    void setSent(const QString &sql, std::int64_t tookMicroseconds);

private:
    std::shared_ptr<yyjson_doc> m_document;
    QStringList m_columns;
    QStringList m_types;
    std::vector<yyjson_val *> m_rows;
    std::int64_t m_freshnessTimeMs = 0;
    std::int64_t m_consumingSegments = 0;
    std::int64_t m_documents = 0;
    bool m_isOfNoServer = false;
    std::int64_t m_tookMs = 0;
    SentStatement m_sent;
};

/// \p text as a constant of Pinot's SQL (a literal, or several joined), from which no text can break out.
[[nodiscard]] QString sqlText(const QString &text);

} // namespace trackside
