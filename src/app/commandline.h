// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace trackside {

/// Exit codes of every command.
enum ExitCode : int { Succeeded = 0, Failed = 1, Usage = 2 };

struct WindowOptions {
    std::string file; ///< a course or race file to open; may be empty
    bool demo = false; ///< starts the demo race at once
    double demoSpeed = 20.0;
    std::string profile; ///< the connection; empty: the one used last
    std::string screenshots; ///< folder: takes pictures of the demo, prints the first ten, and ends with the race
};

// Run ids are as normalisedRunId() gives them, and numbers with a fixed range are within it.

/// Fields of RaceConfig that were given; the others keep what the preset or the configuration file says.
struct ConfigOptions {
    std::string configFile;
    std::optional<std::string> preset;
    std::optional<std::int64_t> runners;
    std::optional<double> fastest;
    std::optional<double> slowest;
    std::optional<double> variation;
    std::optional<double> stopRatio;
    std::optional<double> minPause;
    std::optional<double> maxPause;
    std::optional<double> retireRatio;
    std::optional<double> noShowRatio;
    std::optional<std::int64_t> waveSize;
    std::optional<std::vector<std::int64_t>> waves;
    std::optional<double> waveInterval;
    std::optional<double> startFlow;
    std::optional<double> cutOff;
    std::optional<std::uint64_t> seed;
    std::optional<std::int64_t> historyEvery;
    std::optional<double> gpsError;
    std::optional<double> dropoutRatio;
    std::optional<double> lateRatio;
    std::optional<std::int64_t> mostLate;
    std::optional<double> repeatRatio;
    std::optional<double> swapRatio;
};

struct RaceOptions {
    std::string course;
    ConfigOptions config;
    std::string speed = "1";
    std::string runId;
    std::string start;
    std::string eventName;
    std::string entrants; ///< a CSV file; empty: invented ones
    std::string profile = "embedded";
    std::string shard = "1/1";
    std::string results;
    bool json = false;
};

struct ResumeOptions {
    std::string runId;
    std::string speed = "1";
    std::string profile = "embedded";
    std::string shard = "1/1";
    std::string results;
    bool json = false;
};

struct CoursesOptions {
    bool json = false;
};

struct ImportOptions {
    std::string file; ///< of a course, or of a whole race
    bool check = false; ///< a race is only looked at
    std::optional<std::int64_t> line; ///< from 1
    std::vector<std::int64_t> join; ///< lines in this order, from 1
    bool joinAll = false; ///< as many lines as join end to start
    std::string save; ///< the id to add the course under; empty: it is only looked at
    bool saveAll = false; ///< each line under an id of its own
    std::string name;
    bool reverse = false;
    std::optional<std::int64_t> laps;
    bool json = false;
};

struct RacesOptions {
    std::string profile = "embedded";
    std::string remove; ///< a run id: deletes that race instead of listing
    bool json = false;
};

struct WatchOptions {
    std::string runId;
    std::string profile = "embedded";
    std::optional<std::int32_t> at;
    std::int64_t limit = 10; ///< 0: all
    double everySeconds = 2.0;
    bool once = false;
    bool json = false;
};

struct ExportOptions {
    std::string runId;
    std::string profile = "embedded";
    std::string format; ///< csv, json, pdf, gpx, html or trackside
    std::string out; ///< the file
    std::vector<std::string> bibs; ///< only these; empty: all
};

struct DecideOptions {
    std::string runId;
    std::string bib;
    std::string status; ///< retired, notStarted, disqualified; none: taken back
    std::string reason;
    std::int32_t fromSecond = 0;
    std::string profile = "embedded";
    bool json = false;
};

struct DoctorOptions {
    std::string profile = "embedded";
    bool provision = false; ///< creates what is missing
    bool json = false;
};

struct BenchOptions {
    std::string profile = "embedded"; ///< of a cluster: also how fast its broker takes events
    bool json = false;
};

using Command = std::variant<WindowOptions, RaceOptions, ResumeOptions, CoursesOptions, ImportOptions, RacesOptions,
                             WatchOptions, ExportOptions, DecideOptions, DoctorOptions, BenchOptions>;

/// What the arguments ask for, or the exit code when that was help, the version or a fault, which is then printed.
/// Called before Qt sets the locale, so that numbers have a point in every country.
[[nodiscard]] std::expected<Command, int> parseCommandLine(int argc, char **argv);

} // namespace trackside
