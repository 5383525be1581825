// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/numberfrom.h"
#include "simulation/raceconfig.h"

#include <QCoreApplication>
#include <QLocale>

#include <CLI/CLI.hpp>

#include <functional>

namespace trackside {

// How options are read that several commands have, or that CLI11 would read by the rules of a country or with a
// sentence of its own. Whatever is not right is a usage error with a sentence that says what would be.

struct CommandOptionText {
    Q_DECLARE_TR_FUNCTIONS(trackside::CommandOptions)
};

/// "--laps must be a whole number from 2 to 1,000, not “1”."; without a range, that it is a number.
template <typename Number>
QString whatWouldBeRight(const char *name, const std::string &text, const std::optional<Range<Number>> &range)
{
    const QString option = QString::fromLatin1(name);
    const QString given = QString::fromStdString(text);
    if (!range) {
        return (std::integral<Number> ? CommandOptionText::tr("%1 takes a whole number, not “%2”.")
                                      : CommandOptionText::tr("%1 takes a number, not “%2”."))
            .arg(option, given);
    }
    return (std::integral<Number> ? CommandOptionText::tr("%1 must be a whole number from %2 to %3, not “%4”.")
                                  : CommandOptionText::tr("%1 must be a number from %2 to %3, not “%4”."))
        .arg(option, QLocale().toString(range->least), QLocale().toString(range->most), given);
}

/// An option that is a number within \p range; without one, the range is checked with the whole configuration.
template <typename Number, typename Value>
CLI::Option *addNumber(CLI::App &command, const char *name, Value &value, const char *about, const char *type,
                       std::optional<Range<Number>> range)
{
    const auto take = [&value, name, range](const CLI::results_t &texts) {
        const auto number = numberFrom<Number>(texts.back());
        if (!number || (range && !range->holds(*number))) {
            throw CLI::ValidationError(whatWouldBeRight(name, texts.back(), range).toStdString());
        }
        if constexpr (std::same_as<Value, Number>) {
            value = *number;
        } else {
            value = number;
        }
        return true;
    };
    CLI::Option *option = command.add_option(name, take, about)->type_name(type);
    if constexpr (std::same_as<Value, Number>) {
        option->default_str(QLocale().toString(value).toStdString());
    }
    return option;
}

template <typename Number>
CLI::Option *addNumber(CLI::App &command, const char *name, std::optional<Number> &value, const char *about,
                       const char *type)
{
    return addNumber<Number>(command, name, value, about, type, std::nullopt);
}

/// An option that is a list with commas in between; \p take gets each part, without spaces around it, and says whether
/// it is one. \p sentence says what would be right, with the text given for %1.
CLI::Option *addList(CLI::App &command, const char *name, const char *about, const char *type, const QString &sentence,
                     const std::function<bool(const std::string &part)> &take);

/// An option or argument that is a run id, which is normalised.
CLI::Option *addRunId(CLI::App &command, const char *name, std::string &runId, const char *about);

void addProfile(CLI::App &command, std::string &profile, const char *about = "Connection to use");
void addJson(CLI::App &command, bool &json);

} // namespace trackside
