// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of ill will that are to be opened as races: each is refused with a sentence and leaves nothing.
#include "store/wholeracefixture.h"

#include <QtEndian>

#include <sys/stat.h>

#include <bit>
#include <functional>

namespace trackside {

/// What is done to a file that was saved, and what is said of it then.
struct Spoiled {
    const char *name;
    std::function<void(const QString &path)> spoil;
    const char *words;
};

void PrintTo(const Spoiled &spoiled, std::ostream *out)
{
    *out << spoiled.name;
}

class SpoiledRaceFiles : public WholeRaceFiles, public testing::WithParamInterface<Spoiled> {
protected:
    /// The same file for all of them.
    void putSaved()
    {
        static QByteArray saved;
        if (saved.isEmpty()) {
            stage(120);
            decide(here(), ScriptedRace::late, RunnerStatus::Retired, u"cramp"_s);
            ASSERT_TRUE(save());
            QFile source(file());
            ASSERT_TRUE(source.open(QIODevice::ReadOnly));
            saved = source.readAll();
        }
        QDir().mkpath(QFileInfo(file()).path());
        QFile target(file());
        ASSERT_TRUE(target.open(QIODevice::WriteOnly));
        ASSERT_EQ(target.write(saved), saved.size());
    }
};

TEST_P(SpoiledRaceFiles, AreRefusedAndLeaveNothing)
{
    putSaved();
    ASSERT_TRUE(checkWholeRace(file(), {})) << "before it is spoiled";
    GetParam().spoil(file());
    QDir().mkpath(there());
    const QFileInfo spoiled(file());
    const auto before = spoiled.isFile() ? filesUnder(m_folder.path()) : std::map<QString, QByteArray>();
    for (const auto &opened :
         { openWholeRace(file(), there(), {}).transform([](const OpenedRace &race) { return race.runId; }),
           checkWholeRace(file(), {}) }) {
        ASSERT_FALSE(opened);
        EXPECT_THAT(sentence(opened), testing::StartsWith("“race.trackside” cannot be opened as a race: "));
        EXPECT_THAT(sentence(opened), testing::HasSubstr(GetParam().words)) << opened.error().detail.toStdString();
    }
    if (spoiled.isFile()) {
        EXPECT_EQ(filesUnder(m_folder.path()), before) << "nothing on the disk has changed";
    }
    EXPECT_EQ(QDir(there()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    EXPECT_TRUE(isWholeRaceFile(file())) << "by its ending";
}

namespace {

std::function<void(const QString &)> sql(const char *statements)
{
    return [statements](const QString &path) { execute(path, statements); };
}

std::function<void(const QString &)> bytes(const std::function<void(QByteArray &)> &change)
{
    return [change](const QString &path) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        QByteArray all = file.readAll();
        change(all);
        ASSERT_TRUE(file.resize(0) && file.seek(0));
        ASSERT_EQ(file.write(all), all.size());
    };
}

/// Puts other bits in the place of a number, which SQLite writes big-endian, wherever it stands.
void replaceNumber(QByteArray &all, double from, std::uint64_t to)
{
    const auto inBytes = [](std::uint64_t bits) {
        const std::uint64_t written = qToBigEndian(bits);
        return QByteArray(reinterpret_cast<const char *>(&written), sizeof written);
    };
    ASSERT_TRUE(all.contains(inBytes(std::bit_cast<std::uint64_t>(from))));
    all.replace(inBytes(std::bit_cast<std::uint64_t>(from)), inBytes(to));
}

constexpr const char *notSaved = "It is not a race that Trackside has saved.";
constexpr const char *noRow = "One of its rows is no row of a race.";
constexpr const char *noPlace = "has a time or a place that nobody can have in a race";
constexpr const char *part = "A part of it is missing, or something was added.";

const Spoiled spoiled[] = {
    { "truncated", bytes([](QByteArray &all) { all.truncate(all.size() / 2); }), part },
    { "truncated_in_the_header", bytes([](QByteArray &all) { all.truncate(60); }), notSaved },
    { "empty", bytes([](QByteArray &all) { all.clear(); }), notSaved },
    { "longer", bytes([](QByteArray &all) { all += QByteArray(8192, '\0'); }), part },
    { "text", bytes([](QByteArray &all) { all = QByteArray("notes\n").repeated(1000); }), notSaved },
    { "overwritten", bytes([](QByteArray &all) { all.replace(8192 * 3, 8192 * 4, QByteArray(8192 * 4, '\x5a')); }),
      "damaged" },
    { "sparse_gigabyte",
      [](const QString &path) {
          QFile file(path);
          ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.resize(1LL << 30));
      },
      part },
    { "sparse_gigabyte_alone",
      [](const QString &path) {
          QFile::remove(path);
          QFile file(path);
          ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.resize(1LL << 30));
      },
      notSaved },
    { "folder",
      [](const QString &path) {
          QFile::remove(path);
          QDir().mkpath(path);
      },
      "It is a folder or a device" },
    { "pipe",
      [](const QString &path) {
          QFile::remove(path);
          ASSERT_EQ(mkfifo(path.toUtf8().constData(), 0600), 0);
      },
      "It is a folder or a device" },
    { "missing", [](const QString &path) { QFile::remove(path); }, "There is no such file." },
    { "another_program", sql("PRAGMA application_id = 1"), notSaved },
    { "newer", sql("PRAGMA user_version = 99"), "It was saved by a newer Trackside." },
    { "negative_layout", sql("PRAGMA user_version = -1"), "It was saved by a newer Trackside." },
    { "older", sql("PRAGMA user_version = 2"), notSaved },
    { "with_a_log", sql("PRAGMA journal_mode = WAL; UPDATE races SET seed = 2"), notSaved },
    { "trigger", sql("CREATE TRIGGER t AFTER INSERT ON runners BEGIN DELETE FROM history; END"), notSaved },
    { "view", sql("CREATE VIEW v AS SELECT * FROM history"), notSaved },
    { "view_for_a_table", sql("DROP TABLE zones; CREATE VIEW zones AS SELECT 1 AS number, 'a' AS name, 'b' AS area"),
      notSaved },
    { "extra_table", sql("CREATE TABLE more (a)"), notSaved },
    { "extra_index", sql("CREATE INDEX more ON history (abs(distance))"), notSaved },
    { "generated_column",
      sql("DROP TABLE zones; CREATE TABLE zones (number INTEGER PRIMARY KEY, name TEXT NOT NULL, area TEXT NOT NULL, "
          "more AS (upper(name)))"),
      notSaved },
    { "extra_column", sql("ALTER TABLE history ADD COLUMN more"), notSaved },
    { "virtual_table", sql("CREATE VIRTUAL TABLE more USING fts5(a)"), notSaved },
    { "no_zones", sql("DROP TABLE zones"), notSaved },
    { "no_decisions", sql("DROP TABLE decisions"), notSaved },
    { "no_index", sql("DROP INDEX history_out"), notSaved },
    { "no_race", sql("DELETE FROM races"), "It holds no race, or several." },
    { "two_races",
      sql("INSERT INTO races SELECT '0b9f6c1e-5d3a-4c58-9c0e-3f6f0d5b7a99', course_id, start_time_ms, competitors, "
          "event_name, config, seed, state FROM races"),
      "It holds no race, or several." },
    { "no_progress", sql("DELETE FROM progress"), "It holds no race, or several." },
    { "no_position", sql("DELETE FROM history; UPDATE progress SET second = -1"), "The race has no position yet." },
    { "outside", sql("UPDATE races SET run_id = '../../../evil'; DELETE FROM decisions"), "has an id that is none" },
    { "id_in_braces", sql("UPDATE races SET run_id = '{' || run_id || '}'; DELETE FROM decisions"),
      "has an id that is none" },
    { "id_as_blob", sql("UPDATE races SET run_id = x'00ff'; DELETE FROM decisions"), "What it says of its race" },
    { "start_before_time", sql("UPDATE races SET start_time_ms = -9223372036854775807"), "out of all bounds" },
    { "negative_field", sql("UPDATE races SET competitors = -1"), "out of all bounds" },
    { "endless_name", sql("UPDATE races SET event_name = printf('%.*c', 2000, 'x')"), "out of all bounds" },
    { "endless_settings", sql("UPDATE races SET config = printf('%.*c', 200000, 'x')"), "out of all bounds" },
    { "second_as_text", sql("UPDATE progress SET second = 'soon'"), "seconds that its race has not come to" },
    { "second_beyond", sql("UPDATE progress SET second = 99999999"), "A race lasts 10,000,000 seconds at most." },
    { "second_beyond_integers", sql("UPDATE progress SET second = 99999999999"), "What it says of its race" },
    { "second_at_the_end_of_integers", sql("UPDATE progress SET second = 9223372036854775807"),
      "What it says of its race" },
    { "row_after_the_end", sql("UPDATE history SET raw_time = 121 WHERE raw_time = 120"),
      "seconds that its race has not come to" },
    { "row_at_the_end_of_time",
      sql("UPDATE history SET raw_time = 9223372036854775807 WHERE raw_time = 120 AND "
          "competitor_id = 101"),
      "seconds that its race has not come to" },
    { "row_before_the_gun", sql("UPDATE history SET raw_time = -5 WHERE raw_time = 0"), noPlace },
    { "row_at_a_text", sql("UPDATE history SET raw_time = 'x' WHERE raw_time = 3 AND competitor_id = 101"),
      "seconds that its race has not come to" },
    { "runner_out_of_range", sql("UPDATE history SET competitor_id = 4294967296 WHERE competitor_id = 101"), noRow },
    { "distance_as_text", sql("UPDATE history SET distance = 'far' WHERE raw_time = 7"), noRow },
    { "distance_negative", sql("UPDATE history SET distance = -1.5 WHERE raw_time = 7"), noPlace },
    { "distance_infinite", sql("UPDATE history SET distance = 9e999 WHERE raw_time = 7"), noPlace },
    { "longitude_infinite", sql("UPDATE history SET lon = -9e999 WHERE raw_time = 7"), noPlace },
    { "latitude_huge", sql("UPDATE history SET lat = 1e300 WHERE raw_time = 7"), noPlace },
    { "latitude_no_number",
      [](const QString &path) {
          execute(path, "UPDATE history SET lat = 12.34567891234 WHERE raw_time = 7 AND competitor_id = 101");
          bytes([](QByteArray &all) { replaceNumber(all, 12.34567891234, 0x7ff8000000000000U); })(path);
      },
      noRow },
    { "competitor_zero", sql("UPDATE history SET competitor_id = 0 WHERE raw_time = 7 AND competitor_id = 101"),
      "is of competitor 0: competitors are counted from 1" },
    { "status_unknown", sql("UPDATE history SET status = 99 WHERE raw_time = 7"), noRow },
    { "elapsed_negative", sql("UPDATE history SET elapsed_ms = -1 WHERE raw_time = 7"), noPlace },
    { "offset_huge", sql("UPDATE history SET start_offset_ms = 9223372036854775807 WHERE raw_time = 7"), noPlace },
    { "course_malformed", sql("UPDATE courses SET line = 'LINESTRING (1 2, 3'"), "well-known text" },
    { "course_no_number", sql("UPDATE courses SET line = 'LINESTRING (1 2, nan 3)'"), "well-known text" },
    { "course_off_the_earth", sql("UPDATE courses SET line = 'LINESTRING (1 2, 400 3)'"), "from −180 to 180" },
    { "course_point", sql("UPDATE courses SET line = 'LINESTRING (1 2, 1 2)'"), "" },
    { "course_huge", sql("UPDATE courses SET description = printf('%.*c', 40000000, 'x')"), "longer than any" },
    { "course_of_another_race", sql("UPDATE courses SET id = 'other'"), "not the one that the race was run on" },
    { "splits_malformed", sql("UPDATE courses SET splits = '{\"every\":\"day\"}'"), "splits" },
    { "zone_malformed", sql("UPDATE zones SET area = 'POLYGON EMPTY SPACE'"), "well-known text" },
    { "zones_without_number",
      sql("WITH RECURSIVE more(number) AS (SELECT 100 UNION ALL SELECT number + 1 FROM more WHERE number < 1099) "
          "INSERT INTO zones SELECT more.number, zones.name, zones.area FROM more, (SELECT * FROM zones LIMIT 1) AS "
          "zones"),
      notSaved },
    { "name_endless", sql("UPDATE competitors SET name = printf('%.*c', 2000, 'x')"), "1,000 characters at most" },
    { "wave_absurd", sql("UPDATE competitors SET wave = -7"), "cannot be entered for wave" },
    { "entrant_out_of_range", sql("UPDATE competitors SET competitor_id = -3 WHERE competitor_id = 101"),
      "competitors are counted from 1" },
    { "decision_of_another_race", sql("UPDATE decisions SET run_id = 'x'"), notSaved },
    { "decision_to_win", sql("UPDATE decisions SET status = 'finished'"), notSaved },
    { "decisions_without_end",
      sql("WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 10001) "
          "INSERT INTO decisions SELECT run_id, i, competitor_id, status, reason, from_second, at_ms "
          "FROM decisions, n"),
      "more decisions by hand than the 10,000" },
    { "decision_about_nobody", sql("UPDATE decisions SET competitor_id = 0"), "one is about nobody" },
    { "decision_uncounted", sql("UPDATE decisions SET revision = 7"), "not counted up from 1" },
    { "decision_before_the_gun", sql("UPDATE decisions SET from_second = -1"), "0 or later" },
    { "reason_endless", sql("UPDATE decisions SET reason = printf('%.*c', 2000, 'x')"), "characters at most" },
};

} // namespace

INSTANTIATE_TEST_SUITE_P(All, SpoiledRaceFiles, testing::ValuesIn(spoiled),
                         [](const testing::TestParamInfo<Spoiled> &spoiledFile) {
                             return std::string(spoiledFile.param.name);
                         });

} // namespace trackside
