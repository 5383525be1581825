// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <CLI/CLI.hpp>

namespace trackside {

namespace {

void addProfile(CLI::App &command, std::string &profile)
{
    command.add_option("--profile", profile, "Connection to use")->type_name("NAME")->capture_default_str();
}

void addJson(CLI::App &command, bool &json)
{
    command.add_flag("--json", json, "Print one JSON value instead of text");
}

void addConfig(CLI::App &command, ConfigOptions &config)
{
    command.add_option("--config", config.configFile, "RaceConfig as JSON; options given beside it win")
        ->type_name("FILE");
    command.add_option("--preset", config.preset, "Paces of demo, club5k, cityMarathon or elite")->type_name("NAME");
    command.add_option("--runners", config.runners, "Competitors, 1 to 1000000 [100]")->type_name("N");
    command.add_option("--fastest", config.fastest, "Fastest pace, seconds per km [144]")->type_name("S");
    command.add_option("--slowest", config.slowest, "Slowest pace, seconds per km [500]")->type_name("S");
    command.add_option("--variation", config.variation, "Share by which a pace varies along the way [0.2]")
        ->type_name("R");
    command.add_option("--stop-ratio", config.stopRatio, "Share that stops in the geofence [0.1]")->type_name("R");
    command.add_option("--min-pause", config.minPause, "Shortest stop, seconds [10]")->type_name("S");
    command.add_option("--max-pause", config.maxPause, "Longest stop, seconds [60]")->type_name("S");
    command.add_option("--retire-ratio", config.retireRatio, "Share that retires on the way [0]")->type_name("R");
    command.add_option("--no-show-ratio", config.noShowRatio, "Share that does not start [0]")->type_name("R");
    command.add_option("--wave-size", config.waveSize, "Runners a start wave, 0: one start [0]")->type_name("N");
    command.add_option("--wave-interval", config.waveInterval, "Time between waves, seconds [60]")->type_name("S");
    command.add_option("--seed", config.seed, "What decides all chance in the race [1]")->type_name("N");
    command
        .add_option("--history-every", config.historyEvery,
                    "Store a row a runner only every so many seconds, with start, passages and finish [1]")
        ->type_name("S");
}

void addFaults(CLI::App &command, ConfigOptions &config)
{
    const auto add = [&command](const char *name, auto &value, const char *about, const char *type) {
        command.add_option(name, value, about)->type_name(type)->group("An unkind stream");
    };
    add("--gps-error", config.gpsError, "Root mean square error of the places told, metres, 0 to 100 [0]", "M");
    add("--dropout-ratio", config.dropoutRatio, "Share of records that never come [0]", "R");
    add("--late-ratio", config.lateRatio, "Share of records that come late [0]", "R");
    add("--most-late", config.mostLate, "Race seconds by which they are late at most, 1 to 60 [5]", "S");
    add("--repeat-ratio", config.repeatRatio, "Share of records that come twice [0]", "R");
    add("--swap-ratio", config.swapRatio, "Share of pairs of a runner's records that come in the wrong order [0]", "R");
}

void addRunning(CLI::App &command, std::string &speed, std::string &shard, std::string &results)
{
    command.add_option("--speed", speed, "Race seconds a second, 0.1 to 60, or max")
        ->type_name("X|max")
        ->capture_default_str();
    command.add_option("--shard", shard, "Generate only the i-th of n parts of the field")
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
    app.footer("Exit codes: 0 done, 1 failed, 2 usage. `trackside COMMAND --help` tells a command's options.");

    WindowOptions window;
    app.add_option("FILE", window.file, "A course file to race on")->type_name("");
    addProfile(app, window.profile);
    CLI::Option *demo = app.add_flag("--demo", window.demo, "Start the demo race at once");
    app.add_option("--speed", window.demoSpeed, "Speed of the demo race")->needs(demo)->capture_default_str();
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
    raceCommand->add_option("--run-id", race.runId, "The race's id; without it a new one")->type_name("UUID");
    raceCommand->add_option("--start", race.start, "The gun, UTC, e.g. 2026-11-23T10:17:49; without it now")
        ->type_name("TIME");
    raceCommand->add_option("--event-name", race.eventName, "What the event is called")->type_name("TEXT");
    addProfile(*raceCommand, race.profile);
    addJson(*raceCommand, race.json);

    ResumeOptions resume;
    CLI::App *resumeCommand = app.add_subcommand("resume", "Go on with a race that was cut off");
    resumeCommand->add_option("RUNID", resume.runId, "The race's id")->required()->type_name("");
    addRunning(*resumeCommand, resume.speed, resume.shard, resume.results);
    addProfile(*resumeCommand, resume.profile);
    addJson(*resumeCommand, resume.json);

    CoursesOptions courses;
    CLI::App *coursesCommand = app.add_subcommand("courses", "List the courses");
    addJson(*coursesCommand, courses.json);

    RacesOptions races;
    CLI::App *racesCommand = app.add_subcommand("races", "List the races, newest first");
    racesCommand
        ->add_option("--delete", races.remove, "Delete this race and return its space; on a cluster, hide it here")
        ->type_name("RUNID");
    addProfile(*racesCommand, races.profile);
    addJson(*racesCommand, races.json);

    WatchOptions watch;
    CLI::App *watchCommand = app.add_subcommand("watch", "Show a race as the store answers it");
    watchCommand->add_option("RUNID", watch.runId, "The race's id")->required()->type_name("");
    watchCommand->add_option("--at", watch.at, "As of this second of the race")
        ->check(CLI::NonNegativeNumber)
        ->type_name("SECONDS");
    watchCommand->add_option("--limit", watch.limit, "Rows of the standing, 0: all")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str()
        ->type_name("N");
    watchCommand->add_option("--every", watch.everySeconds, "Refresh rate in seconds")
        ->check(CLI::Range(0.1, 3600.0))
        ->capture_default_str()
        ->type_name("S");
    watchCommand->add_flag("--once", watch.once, "Ask once and end");
    addProfile(*watchCommand, watch.profile);
    addJson(*watchCommand, watch.json);

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
    if (racesCommand->parsed()) {
        return races;
    }
    if (watchCommand->parsed()) {
        return watch;
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
