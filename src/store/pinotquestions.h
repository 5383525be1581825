// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/pinotclient.h"
#include "store/pinottables.h"

#include <QMap>
#include <QStringList>

#include <map>
#include <mutex>
#include <span>

namespace trackside {

/// What stands for `{name}` in a statement.
using PinotWords = QMap<QString, QString>;

/// The statements of `resources/sql/pinot/`, asked and waited for. May be used by several threads at once.
class PinotQuestions {
public:
    explicit PinotQuestions(PinotConnection connection);

    /// Breaks off whatever waits, and refuses what is asked later.
    void close();

    /// The statement NAME.sql with \p words in it, beside those that every statement knows: the tables, and `{most}`
    /// for a limit that means all. Errors are PinotClient's, and "broken off" when cancelled.
    [[nodiscard]] Result<PinotRows> ask(QByteArrayView name, PinotWords words = {},
                                        const IsCancelled &isCancelled = {});
    /// A statement of somebody else's.
    [[nodiscard]] Result<PinotRows> askAsIs(const QString &sql, const IsCancelled &isCancelled = {});

    /// The course of that short name, ours before another writer's; null when there is none.
    [[nodiscard]] Result<CoursePtr> course(const QString &courseId);

    /// The columns that a table has: those that only Trackside adds may be missing where somebody else made it.
    [[nodiscard]] Result<QStringList> columns(PinotTable table);

    /// Why the table cannot serve, as far as the columns told; no message: nothing is known against it.
    [[nodiscard]] Error unfit(PinotTable table);
    /// That the table was told to pause reading its topic; no message: it was not, or that is not known.
    [[nodiscard]] Error pause(PinotTable table);

private:
    [[nodiscard]] Result<QJsonObject> schema(PinotTable table);

    PinotClient m_client;
    PinotWords m_tables;
    std::mutex m_mutex;
    std::map<PinotTable, QStringList> m_columns;
    std::map<PinotTable, Error> m_unfit;
};

/// A number as SQL has it, in its shortest digits.
[[nodiscard]] QString sqlNumber(double value);
/// `7,17`, for IN.
[[nodiscard]] QString sqlNumbers(std::span<const std::uint32_t> numbers);
/// `1,2,3`, for IN: from \p from to \p to.
[[nodiscard]] QString sqlSeconds(std::int32_t from, std::int32_t to);

} // namespace trackside
