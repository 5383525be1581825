// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/raceorders.h"

#include "app/numberfrom.h"
#include "models/entrantlist.h"
#include "models/raceorder.h"
#include "simulation/eventname.h"
#include "studio/courseopening.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTimeZone>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::RaceOrders)
};

/// What the file of `--entrants` says, which must be sound.
Result<EntrantList> entrantsFrom(const RaceOptions &options)
{
    const auto table = readCsvFile(QString::fromStdString(options.entrants));
    if (!table) {
        return std::unexpected(table.error());
    }
    EntrantList list = entered(*table, mappingFor(table->header));
    if (!list.entrants) {
        return failure(
            list.problems.front().message, {},
            list.problemCount > 1
                ? Text::tr("The setup form of the window shows all %1 problems of the file.").arg(list.problemCount)
                : QString());
    }
    const auto count = static_cast<std::int64_t>(list.entrants->size());
    if (options.config.runners.value_or(count) != count) {
        return failure(Text::tr("--runners is %1, but “%2” enters %3: leave it out.")
                           .arg(QString::number(*options.config.runners), QString::fromStdString(options.entrants),
                                QString::number(count)));
    }
    return list;
}

/// How many warnings the list has, and the first; without a message: none.
Error warningOf(const EntrantList &list, const std::string &file)
{
    const auto isWarning = [](const EntrantProblem &problem) { return problem.severity == Severity::Warning; };
    const auto first = std::ranges::find_if(list.problems, isWarning);
    if (first == list.problems.end()) {
        return {};
    }
    const auto told = std::ranges::count_if(list.problems, isWarning);
    const QString path = QString::fromStdString(file);
    if (told == 1) {
        return { Text::tr("“%1” has a warning: %2").arg(path, first->message), {}, {} };
    }
    const bool areAllTold = list.problemCount == std::ssize(list.problems) || told < std::ssize(list.problems);
    return { (areAllTold ? Text::tr("“%1” has %2 warnings, the first: %3")
                         : Text::tr("“%1” has %2 warnings or more, the first: %3"))
                 .arg(path, QString::number(told), first->message),
             {},
             Text::tr("The setup form of the window shows them.") };
}

/// The waves as the options have them, which win over the file's: those of one size, or the size of each.
void takeWaves(RaceConfig &config, const ConfigOptions &options)
{
    if (options.waves) {
        config.waveSizes = *options.waves;
        config.waveSize = options.waveSize.value_or(0);
    } else if (options.waveSize) {
        config.waveSizes.clear();
        config.waveSize = *options.waveSize;
    }
}

/// \p entered decide the number of runners, and the waves where they have any.
Result<RaceConfig> configFrom(const ConfigOptions &options, const EntrantList &entered)
{
    RaceConfig config;
    if (!options.configFile.empty()) {
        QFile file(QString::fromStdString(options.configFile));
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(
                Text::tr("The configuration “%1” cannot be read: %2.").arg(file.fileName(), file.errorString()));
        }
        auto read = raceConfigFromJson(file.readAll());
        if (!read) {
            return read;
        }
        config = *read;
    }
    if (options.preset) {
        const auto profile = profileFromName(options.preset->c_str());
        if (!profile) {
            return std::unexpected(profile.error());
        }
        config = withPreset(config, *profile);
    }
    const auto take = [](auto &field, const auto &given) { field = given.value_or(field); };
    take(config.runners, options.runners);
    take(config.fastestSecondsPerKm, options.fastest);
    take(config.slowestSecondsPerKm, options.slowest);
    take(config.paceVariation, options.variation);
    take(config.stopRatio, options.stopRatio);
    take(config.minPauseSeconds, options.minPause);
    take(config.maxPauseSeconds, options.maxPause);
    take(config.retireRatio, options.retireRatio);
    take(config.noShowRatio, options.noShowRatio);
    takeWaves(config, options);
    take(config.waveIntervalSeconds, options.waveInterval);
    take(config.startersPerSecond, options.startFlow);
    take(config.cutOffSeconds, options.cutOff);
    take(config.seed, options.seed);
    take(config.historyEverySeconds, options.historyEvery);
    take(config.faults.gpsErrorMetres, options.gpsError);
    take(config.faults.dropoutRatio, options.dropoutRatio);
    take(config.faults.lateRatio, options.lateRatio);
    take(config.faults.mostSecondsLate, options.mostLate);
    take(config.faults.repeatRatio, options.repeatRatio);
    take(config.faults.swapRatio, options.swapRatio);
    if (entered.entrants) {
        config.runners = static_cast<std::int64_t>(entered.entrants->size());
        if (!entered.waveSizes.empty() && options.waves) {
            return failure(Text::tr("The list of entrants says who starts in which wave: leave out --waves."));
        }
        if (!entered.waveSizes.empty()) {
            config.waveSizes = entered.waveSizes;
        }
    }
    if (const auto problems = problemsOf(config); !problems.empty()) {
        return failure(problems.front().message, problems.front().field);
    }
    return config;
}

Result<QString> eventNameFrom(const std::string &text)
{
    QString name = QString::fromStdString(text);
    if (name.size() > longestEventName) {
        return failure(
            Text::tr("An event name has %L1 characters at most, not %L2.").arg(longestEventName).arg(name.size()));
    }
    return name;
}

} // namespace

Result<double> speedFrom(const std::string &text)
{
    if (text == "max") {
        return 0.0;
    }
    const auto speed = numberFrom<double>(text);
    if (!speed || !limits::speed.holds(*speed)) {
        return failure(Text::tr("The speed “%1” must be from %2 to %3, or max.")
                           .arg(QString::fromStdString(text))
                           .arg(limits::speed.least)
                           .arg(limits::speed.most));
    }
    return *speed;
}

Result<Shard> shardFrom(const std::string &text)
{
    const std::size_t slash = text.find('/');
    const std::string_view view(text);
    if (slash != std::string::npos) {
        const auto index = numberFrom<std::int32_t>(view.substr(0, slash));
        const auto count = numberFrom<std::int32_t>(view.substr(slash + 1));
        if (index && count && *count >= 1 && *count <= maxShards && *index >= 1 && *index <= *count) {
            return Shard { *index, *count };
        }
    }
    return failure(Text::tr("The shard “%1” must be i/n, such as 2/3, with n from 1 to %2 and i from 1 to n.")
                       .arg(QString::fromStdString(text))
                       .arg(maxShards));
}

Result<std::int64_t> startTimeFrom(const std::string &text)
{
    QDateTime time = QDateTime::fromString(QString::fromStdString(text), Qt::ISODateWithMs);
    if (!time.isValid()) {
        return failure(Text::tr("The start “%1” is not a time: write it as 2026-11-23T10:17:49, in UTC.")
                           .arg(QString::fromStdString(text)));
    }
    if (time.timeSpec() == Qt::LocalTime) { // read anew: some local times do not exist
        const QString written = QString::fromStdString(text);
        time = QDateTime::fromString(written + (time.time().isValid() && written.size() > 10 ? u"Z"_s : u"T00:00Z"_s),
                                     Qt::ISODateWithMs);
    }
    return time.toMSecsSinceEpoch();
}

Result<RaceOrder> orderFrom(const RaceOptions &options, const CourseCatalogue &catalogue,
                            const std::function<void(const Error &)> &warn)
{
    CoursePtr course;
    EntrantList list;
    RaceConfig config;
    double speed = 1.0;
    Shard shard;
    QString eventName;
    std::int64_t startTimeMs = QDateTime::currentMSecsSinceEpoch() / 1000 * 1000;
    std::optional<Error> problem;
    const auto take = [&problem]<typename Value>(Value &field, Result<Value> given) {
        if (given) {
            field = *std::move(given);
        } else if (!problem) {
            problem = std::move(given).error();
        }
    };
    take(course, openCourse(catalogue, QString::fromStdString(options.course)));
    if (!options.entrants.empty()) {
        take(list, entrantsFrom(options));
    }
    take(config, configFrom(options.config, list));
    take(speed, speedFrom(options.speed));
    take(shard, shardFrom(options.shard));
    take(eventName, eventNameFrom(options.eventName));
    if (!options.start.empty()) {
        take(startTimeMs, startTimeFrom(options.start));
    }
    if (problem) {
        return std::unexpected(*std::move(problem));
    }
    if (const Error warning = warningOf(list, options.entrants); !warning.message.isEmpty()) {
        warn(warning);
    }
    RaceOrder order = newOrder(config, course, list.entrants);
    order.speed = speed;
    order.shard = shard;
    if (!options.runId.empty()) {
        order.record.runId = QString::fromStdString(options.runId);
    }
    order.record.startTimeMs = startTimeMs;
    order.record.eventName = eventName;
    return order;
}

} // namespace trackside
