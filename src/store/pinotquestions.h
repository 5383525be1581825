// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/pinotclient.h"
#include "store/pinottables.h"

#include <QMap>
#include <QStringList>

#include <atomic>
#include <map>
#include <mutex>
#include <span>

namespace trackside {

/// What stands for `{name}` in a statement.
using PinotWords = QMap<QString, QString>;

/// What Pinot has of a course.
struct PinotCourse {
    CoursePtr course; ///< null: none that can be read
    Error why {}; ///< that there is none, or what is wrong with it
};

/// The statements of `resources/sql/pinot/`, asked and waited for. May be used by several threads at once.
class PinotQuestions {
public:
    explicit PinotQuestions(PinotConnection connection);

    /// Breaks off whatever waits, and refuses what is asked later.
    void close();

    /// The statement NAME.sql with \p words in it, beside those that every statement knows: the tables, `{most}`
    /// for a limit that means all, and `{testRun}` for the run that is no race. Errors are PinotClient's, "broken off"
    /// when cancelled, and that nobody serves a table that reads a topic: it always has a part with a server.
    [[nodiscard]] Result<PinotRows> ask(QByteArrayView name, PinotWords words = {},
                                        const IsCancelled &isCancelled = {});
    /// A statement of somebody else's, whose answer may have \p mostBytes; 0: any number.
    [[nodiscard]] Result<PinotRows> askAsIs(const QString &sql, const IsCancelled &isCancelled = {},
                                            std::int64_t mostBytes = 0);

    /// The course of that short name, ours before another writer's.
    [[nodiscard]] Result<PinotCourse> course(const QString &courseId);

    /// The columns that a table has: those that only Trackside adds may be missing where somebody else made it. Known
    /// for one edition; in the next the table is looked at again, and stays as it was known where that fails.
    [[nodiscard]] Result<QStringList> columns(PinotTable table);
    /// Whether there is a table that may be missing; as it is known in one edition, and stays where looking fails.
    [[nodiscard]] Result<bool> isThere(PinotTable table);
    /// Another number once tables may have changed: Pinot refused a statement, or somebody said so.
    [[nodiscard]] std::int64_t edition() const { return m_lookedAgain + m_client.refusals(); }
    void lookAgain() { ++m_lookedAgain; }

    /// Why the table cannot serve, as far as the columns told; no message: nothing is known against it.
    [[nodiscard]] Error unfit(PinotTable table);
    /// That the table was told to pause reading its topic; no message: it was not, or that is not known.
    [[nodiscard]] Error pause(PinotTable table, const IsCancelled &isCancelled);

private:
    /// A table as its schema has it.
    struct Known {
        QStringList columns;
        Error unfit;
        std::int64_t edition = 0;
    };

    [[nodiscard]] Result<QJsonObject> schema(PinotTable table); ///< empty: there is none
    /// Why a course that has rows cannot be had.
    [[nodiscard]] Result<PinotCourse> unreadable(const QString &courseId, const Error &why);

    PinotClient m_client;
    PinotWords m_tables;
    std::mutex m_mutex;
    std::map<PinotTable, Known> m_known;
    std::map<PinotTable, std::int64_t> m_missing; ///< by the edition in which they were
    std::atomic<std::int64_t> m_lookedAgain = 0;
};

/// A number as SQL has it, in its shortest digits.
[[nodiscard]] QString sqlNumber(double value);
/// `7,17`, for IN.
[[nodiscard]] QString sqlNumbers(std::span<const std::uint32_t> numbers);
/// `1,2,3`, for IN: from \p from to \p to.
[[nodiscard]] QString sqlSeconds(std::int32_t from, std::int32_t to);

} // namespace trackside
