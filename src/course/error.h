// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace trackside {

/// What went wrong, as a value. Shown to the user, so each text is a translated sentence.
struct Error {
    QString message; ///< One sentence: what is wrong and where, with the allowed range if there is one.
    QString detail; ///< For the log: the library's own words, a path, a code. May be empty.
    QString remedy; ///< What the user can do. May be empty.

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T> using Result = std::expected<T, Error>;

/// Shorthand for `return failure(tr("…"))` in a function that returns a Result.
[[nodiscard]] inline std::unexpected<Error> failure(QString message, QString detail = {}, QString remedy = {})
{
    return std::unexpected(Error { std::move(message), std::move(detail), std::move(remedy) });
}

} // namespace trackside
