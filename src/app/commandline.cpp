// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commandoptions.h"

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::CommandLine)
};

constexpr Range<std::uint64_t> seeds { 0, std::numeric_limits<std::uint64_t>::max() };
constexpr Range<double> refreshSeconds { 0.1, 3600.0 };
constexpr Range<std::int32_t> raceSeconds { 0, 1'000'000'000 }; // more than a race can have
constexpr Range<std::int64_t> lineNumbers { 1, 1'000'000 };
constexpr Range<std::int64_t> lapCounts { 2, 1'000 };
constexpr Range<std::int64_t> rowsToPrint { 0, 1'000'000'000 };

void addConfig(CLI::App &command, ConfigOptions &config)
{
    command.add_option("--config", config.configFile, "RaceConfig as JSON; options given beside it win")
        ->type_name("FILE");
    command.add_option("--preset", config.preset, "Paces of demo, club5k, cityMarathon or elite")->type_name("NAME");
    addNumber(command, "--runners", config.runners, "Competitors, 1 to 1000000 [100]", "N");
    addNumber(command, "--fastest", config.fastest, "Fastest pace, seconds per km, 100 to 3600 [144]", "S");
    addNumber(command, "--slowest", config.slowest, "Slowest pace, seconds per km, 100 to 3600 [500]", "S");
    addNumber(command, "--variation", config.variation, "Share by which a pace varies along the way, 0 to 0.5 [0.2]",
              "R");
    addNumber(command, "--stop-ratio", config.stopRatio, "Share that stops in the geofence, 0 to 1 [0.1]", "R");
    addNumber(command, "--min-pause", config.minPause, "Shortest stop, seconds, 0 to 3600 [10]", "S");
    addNumber(command, "--max-pause", config.maxPause, "Longest stop, seconds, 0 to 3600 [60]", "S");
    addNumber(command, "--retire-ratio", config.retireRatio, "Share that retires on the way, 0 to 1 [0]", "R");
    addNumber(command, "--no-show-ratio", config.noShowRatio, "Share that does not start, 0 to 1 [0]", "R");
    addNumber(command, "--wave-size", config.waveSize, "Runners a start wave, up to 1000000, 0: one start [0]", "N");
    addList(command, "--waves", "Runners of each start wave in turn, up to 1000 waves; in sum as many as run", "N,N,N",
            Text::tr("--waves takes the size of each wave, such as 100,250,80, not “%1”."),
            [&waves = config.waves](const std::string &part) {
                const auto size = numberFrom<std::int64_t>(part);
                if (!waves) {
                    waves.emplace();
                }
                waves->push_back(size.value_or(0));
                return size.has_value();
            });
    addNumber(command, "--wave-interval", config.waveInterval, "Time between waves, seconds, 1 to 3600 [60]", "S");
    addNumber(command, "--start-flow", config.startFlow,
              "Runners of a wave that cross the start line a second, up to 10000, 0: all at once [0]", "N");
    addNumber(command, "--cut-off", config.cutOff,
              "Seconds after the gun at which whoever is not in is retired, up to 604800, 0: never [0]", "S");
    addNumber<std::uint64_t>(command, "--seed", config.seed, "What decides all chance in the race [1]", "N", seeds);
    addNumber(command, "--history-every", config.historyEvery,
              "Store a row a runner only every so many seconds, 1 to 60, with start, passages and finish [1]", "S");
}

void addFaults(CLI::App &command, ConfigOptions &config)
{
    const auto add = [&command](const char *name, auto &value, const char *about, const char *type) {
        addNumber(command, name, value, about, type)->group("An unkind stream");
    };
    add("--gps-error", config.gpsError, "Root mean square error of the places told, metres, 0 to 100 [0]", "M");
    add("--dropout-ratio", config.dropoutRatio, "Share of records that never come, 0 to 1 [0]", "R");
    add("--late-ratio", config.lateRatio, "Share of records that come late, 0 to 1 [0]", "R");
    add("--most-late", config.mostLate, "Race seconds by which they are late at most, 1 to 60 [5]", "S");
    add("--repeat-ratio", config.repeatRatio, "Share of records that come twice, 0 to 1 [0]", "R");
    add("--swap-ratio", config.swapRatio,
        "Share of pairs of a runner's records that come in the wrong order, 0 to 1 [0]", "R");
}

/// `--join` takes all lines that join, `--join 1,3,2` these in their order.
void addJoin(CLI::App &command, ImportOptions &options)
{
    const auto take = [&options](const std::string &text) {
        options.joinAll = text.empty();
        for (const QString &part : QString::fromStdString(text).split(u',', Qt::SkipEmptyParts)) {
            const auto number = numberFrom<std::int64_t>(part.trimmed().toStdString());
            if (!number || !lineNumbers.holds(*number)) {
                throw CLI::ValidationError(whatWouldBeRight("--join", text, std::optional(lineNumbers)).toStdString());
            }
            options.join.push_back(*number);
        }
    };
    command
        .add_option_function<std::string>("--join", take,
                                          "Join the lines that meet end to start, or these in this order")
        ->expected(0, 1)
        ->type_name("[A,B,C]")
        ->excludes("--line");
}

void addImport(CLI::App &command, ImportOptions &options)
{
    command
        .add_option("FILE", options.file,
                    "KML, KMZ, GPX, GeoJSON, or a courses.csv; or a race: NAME.trackside, which is added to the races")
        ->required()
        ->type_name("");
    command.add_flag("--check", options.check,
                     "Only look at the file; of a course this is what is done without --save");
    addNumber<std::int64_t>(command, "--line", options.line, "Take this line of several, from 1", "N", lineNumbers);
    addJoin(command, options);
    CLI::Option *save = command.add_option("--save", options.save, "Add the course to the catalogue under this id")
                            ->type_name("ID")
                            ->excludes("--check");
    command
        .add_flag("--save-all", options.saveAll, "Add every line, as the origin's courses.csv has one for each course")
        ->excludes(save)
        ->excludes("--check")
        ->excludes("--line")
        ->excludes("--join");
    command.add_option("--name", options.name, "What the course is called")->type_name("TEXT")->needs(save);
    command.add_flag("--reverse", options.reverse, "Run it the other way")->needs(save);
    addNumber<std::int64_t>(command, "--laps", options.laps, "Run it so many times, 2 to 1000", "N", lapCounts)
        ->needs(save);
    addJson(command, options.json);
}

void addExport(CLI::App &command, ExportOptions &options)
{
    addRunId(command, "RUNID", options.runId, "The race's id")->required()->type_name("");
    command
        .add_option("--format", options.format,
                    "Results as csv (UTF-8) or json, on paper as pdf, the runners' ways as gpx, both as a page: html; "
                    "the whole "
                    "race, to be opened elsewhere: trackside")
        ->required()
        ->check(CLI::IsMember({ "csv", "json", "pdf", "gpx", "html", "trackside" }).description(""))
        ->type_name("csv|json|pdf|gpx|html|trackside");
    command.add_option("--out", options.out, "The file to write")->required()->type_name("FILE");
    addList(command, "--bib", "Only who has one of these bibs", "A,B,C",
            Text::tr("--bib takes bibs with commas in between, not “%1”."), [&options](const std::string &part) {
                options.bibs.push_back(part);
                return !part.empty();
            });
    addProfile(command, options.profile);
}

void addDecide(CLI::App &command, DecideOptions &options)
{
    addRunId(command, "RUNID", options.runId, "The race's id")->required()->type_name("");
    command.add_option("BIB", options.bib, "The runner's bib")->required()->type_name("");
    command.add_option("STATUS", options.status, "retired, notStarted, disqualified, or none: as the race has it")
        ->required()
        ->check(CLI::IsMember({ "retired", "notStarted", "disqualified", "none" }).description(""))
        ->type_name("");
    command.add_option("--reason", options.reason, "Why, in your own words")->required()->type_name("TEXT");
    addNumber<std::int32_t>(command, "--from", options.fromSecond, "It counts from this second of the race on",
                            "SECONDS", raceSeconds);
    addProfile(command, options.profile);
    addJson(command, options.json);
}

void addRunning(CLI::App &command, std::string &speed, std::string &shard, std::string &results)
{
    command.add_option("--speed", speed, "Race seconds a second, 0.1 to 60, or max")
        ->type_name("X|max")
        ->capture_default_str();
    command.add_option("--shard", shard, "Generate only the i-th of n parts of the field, n up to 10")
        ->type_name("i/n")
        ->capture_default_str();
    command.add_option("--results", results, "Write the results at the end, .csv or .json")->type_name("FILE");
}

/// Runs \p parse and turns what CLI11 throws into an exit code.
std::optional<int> exitCodeOf(CLI::App &app, int argc, char **argv)
{
    try {
        app.parse(argc, argv);
        return std::nullopt;
    } catch (const CLI::ParseError &error) {
        const int code = app.exit(error);
        return code == 0 ? Succeeded : Usage;
    }
}

} // namespace

std::expected<Command, int> parseCommandLine(int argc, char **argv)
{
    CLI::App app("Stages a running race and shows it live. Without a command: opens the window.", "trackside");
    app.set_version_flag("--version", "trackside " TRACKSIDE_VERSION);
    app.require_subcommand(0, 1);
    app.failure_message([](const CLI::App *command, const CLI::Error &error) {
        return "trackside: " + CLI::FailureMessage::simple(command, error);
    });
    app.footer("Exit codes: 0 done, 1 failed, 2 usage. `trackside COMMAND --help` tells a command's options.");

    WindowOptions window;
    app.add_option("FILE", window.file, "A course file to race on, or a race to show")->type_name("");
    addProfile(app, window.profile, "Connection to use; without it the one used last");
    CLI::Option *demo = app.add_flag("--demo", window.demo, "Start the demo race at once");
    addNumber<double>(app, "--speed", window.demoSpeed, "Speed of the demo race, 0.1 to 60", "X", limits::speed)
        ->needs(demo);
    app.add_option("--screenshots", window.screenshots,
                   "Save pictures of the demo's start, middle and end, print the first ten, and end with the race")
        ->needs(demo)
        ->type_name("FOLDER");

    RaceOptions race;
    CLI::App *raceCommand = app.add_subcommand("race", "Run a race without a window and print its first ten");
    raceCommand->add_option("--course", race.course, "A course's id, or a course file")
        ->required()
        ->type_name("ID|FILE");
    addConfig(*raceCommand, race.config);
    addFaults(*raceCommand, race.config);
    addRunning(*raceCommand, race.speed, race.shard, race.results);
    addRunId(*raceCommand, "--run-id", race.runId, "The race's id; without it a new one")->type_name("UUID");
    raceCommand->add_option("--start", race.start, "The gun, UTC, e.g. 2026-11-23T10:17:49; without it now")
        ->type_name("TIME");
    raceCommand->add_option("--event-name", race.eventName, "What the event is called, up to 1000 characters")
        ->type_name("TEXT");
    raceCommand
        ->add_option(
            "--entrants", race.entrants,
            "Who runs: a CSV file with columns for bib, name, category, club and wave; without it invented names")
        ->type_name("FILE");
    addProfile(*raceCommand, race.profile);
    addJson(*raceCommand, race.json);

    ResumeOptions resume;
    CLI::App *resumeCommand = app.add_subcommand("resume", "Go on with a race that was cut off");
    addRunId(*resumeCommand, "RUNID", resume.runId, "The race's id")->required()->type_name("");
    addRunning(*resumeCommand, resume.speed, resume.shard, resume.results);
    addProfile(*resumeCommand, resume.profile);
    addJson(*resumeCommand, resume.json);

    CoursesOptions courses;
    CLI::App *coursesCommand = app.add_subcommand("courses", "List the courses");
    addJson(*coursesCommand, courses.json);

    ImportOptions import;
    CLI::App *importCommand = app.add_subcommand("import", "Look at a course or race file, and add what is in it");
    addImport(*importCommand, import);

    RacesOptions races;
    CLI::App *racesCommand = app.add_subcommand("races", "List the races, newest first");
    addRunId(*racesCommand, "--delete", races.remove,
             "Delete this race and return its space; on a cluster, hide it here")
        ->type_name("RUNID");
    addProfile(*racesCommand, races.profile);
    addJson(*racesCommand, races.json);

    WatchOptions watch;
    CLI::App *watchCommand = app.add_subcommand("watch", "Show a race as the store answers it");
    addRunId(*watchCommand, "RUNID", watch.runId, "The race's id")->required()->type_name("");
    addNumber<std::int32_t>(*watchCommand, "--at", watch.at, "As of this second of the race", "SECONDS", raceSeconds);
    addNumber<std::int64_t>(*watchCommand, "--limit", watch.limit, "Rows of the standing, 0: all", "N", rowsToPrint);
    addNumber<double>(*watchCommand, "--every", watch.everySeconds, "Seconds between two refreshes, 0.1 to 3600", "S",
                      refreshSeconds);
    watchCommand->add_flag("--once", watch.once, "Ask once and end");
    addProfile(*watchCommand, watch.profile);
    addJson(*watchCommand, watch.json);

    ExportOptions exported;
    CLI::App *exportCommand = app.add_subcommand("export", "Write a race, its results, or its runners' ways to a file");
    addExport(*exportCommand, exported);

    DecideOptions decide;
    CLI::App *decideCommand = app.add_subcommand(
        "decide", "Say by hand that a runner is retired, not started or disqualified, or take it back");
    addDecide(*decideCommand, decide);

    DoctorOptions doctor;
    CLI::App *doctorCommand = app.add_subcommand("doctor", "Check a connection, and say what to do");
    doctorCommand->add_flag("--provision", doctor.provision, "Create what is missing; what others made is left alone");
    addProfile(*doctorCommand, doctor.profile);
    addJson(*doctorCommand, doctor.json);

    BenchOptions bench;
    CLI::App *benchCommand = app.add_subcommand("bench", "Measure what this machine can do");
    addProfile(*benchCommand, bench.profile);
    addJson(*benchCommand, bench.json);

    if (const auto code = exitCodeOf(app, argc, argv)) {
        return std::unexpected(*code);
    }
    if (raceCommand->parsed()) {
        return race;
    }
    if (resumeCommand->parsed()) {
        return resume;
    }
    if (coursesCommand->parsed()) {
        return courses;
    }
    if (importCommand->parsed()) {
        return import;
    }
    if (racesCommand->parsed()) {
        return races;
    }
    if (watchCommand->parsed()) {
        return watch;
    }
    if (exportCommand->parsed()) {
        return exported;
    }
    if (decideCommand->parsed()) {
        return decide;
    }
    if (doctorCommand->parsed()) {
        return doctor;
    }
    if (benchCommand->parsed()) {
        return bench;
    }
    return window;
}

} // namespace trackside
