// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandoptions.h"

#include "simulation/eventid.h"

#include <algorithm>

namespace trackside {

CLI::Option *addList(CLI::App &command, const char *name, const char *about, const char *type, const QString &sentence,
                     const std::function<bool(const std::string &part)> &take)
{
    const auto takeAll = [sentence, take](const std::string &text) {
        const std::vector<std::string> parts = CLI::detail::split(text, ',');
        const auto takeOne = [&take](std::string part) { return take(CLI::detail::trim(part)); };
        if (!std::ranges::all_of(parts, takeOne)) {
            throw CLI::ValidationError(sentence.arg(QString::fromStdString(text)).toStdString());
        }
    };
    return command.add_option_function<std::string>(name, takeAll, about)->type_name(type);
}

CLI::Option *addRunId(CLI::App &command, const char *name, std::string &runId, const char *about)
{
    const auto normalise = [](std::string &text) {
        const auto normalised = normalisedRunId(QString::fromStdString(text));
        if (normalised) {
            text = normalised->toStdString();
        }
        return normalised ? std::string() : normalised.error().message.toStdString();
    };
    return command.add_option(name, runId, about)->transform(CLI::Validator(normalise, "", "run id"));
}

void addProfile(CLI::App &command, std::string &profile, const char *about)
{
    command.add_option("--profile", profile, about)->type_name("NAME")->capture_default_str();
}

void addJson(CLI::App &command, bool &json)
{
    command.add_flag("--json", json, "Print one JSON value instead of text");
}

} // namespace trackside
