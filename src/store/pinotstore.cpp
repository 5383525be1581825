// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotstore.h"

#include "store/hiddenraces.h"
#include "store/pinotevents.h"
#include "store/pinotuserquery.h"
#include "store/sqlitedecisions.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::PinotStore)
};

/// So many lists after a race's last change its rows are taken to be all there.
constexpr std::int32_t mostUnchanged = 6;

class Opener final : public RaceOpener {
public:
    Opener(std::shared_ptr<PinotQuestions> pinot, std::shared_ptr<const HiddenRaces> hidden, PinotReading reading)
        : m_pinot(std::move(pinot))
        , m_hidden(std::move(hidden))
        , m_reading(std::move(reading))
    {
        if (!m_reading.now) {
            m_reading.now = [] {
                return std::chrono::duration_cast<std::chrono::milliseconds>(
                    std::chrono::steady_clock::now().time_since_epoch());
            };
        }
    }

    Result<std::unique_ptr<RaceReader>> open(const QString &runId, std::function<bool()> isCancelled) override
    {
        if (m_hidden->contains(runId)) {
            return std::unexpected(unknownRun(runId));
        }
        return PinotReader::open(
            m_pinot, runId, [hidden = m_hidden, runId] { return !hidden->contains(runId); }, std::move(isCancelled),
            m_reading);
    }

    void close() override { m_pinot->close(); }

private:
    std::shared_ptr<PinotQuestions> m_pinot;
    std::shared_ptr<const HiddenRaces> m_hidden;
    PinotReading m_reading;
};

} // namespace

namespace {

/// A table without a key has a row for each state of a race: what says the most stands.
void keepOneOfEach(std::vector<RaceListing> &races)
{
    std::ranges::sort(races, [](const RaceListing &a, const RaceListing &b) {
        return std::tie(a.record.runId, b.record.state) < std::tie(b.record.runId, a.record.state);
    });
    const auto repeats =
        std::ranges::unique(races, {}, [](const RaceListing &race) -> const QString & { return race.record.runId; });
    races.erase(repeats.begin(), repeats.end());
}

} // namespace

PinotStore::PinotStore(const PinotConnection &connection, const QString &hiddenRaces, const QString &decisions,
                       PinotReading reading)
    : PinotStore(std::make_shared<PinotQuestions>(connection), std::make_shared<HiddenRaces>(hiddenRaces), decisions,
                 std::move(reading))
{
}

PinotStore::PinotStore(std::shared_ptr<PinotQuestions> pinot, std::shared_ptr<HiddenRaces> hidden,
                       const QString &decisions, PinotReading reading)
    : ReaderStore(std::make_unique<Opener>(pinot, hidden, std::move(reading)),
                  std::make_shared<SqliteDecisions>([decisions](const QString &) { return decisions; }))
    , m_pinot(std::move(pinot))
    , m_hidden(std::move(hidden))
{
}

PinotStore::~PinotStore()
{
    stop();
}

Answer<RaceList> PinotStore::races()
{
    return askTimed<RaceList>(Asked::Races, [this] { return list(); });
}

Result<RaceList> PinotStore::list()
{
    const auto columns = m_pinot->columns(PinotTable::Races);
    const auto eventColumns = columns ? m_pinot->columns(PinotTable::Parkrun) : columns;
    if (!eventColumns) {
        return std::unexpected(eventColumns.error());
    }
    PinotWords progressWords = eventWords(*eventColumns, nullptr);
    progressWords.insert(u"longest"_s, QString::number(longestRaceSeconds));
    const auto races = m_pinot->ask("races", raceWords(*columns));
    const auto progress = races ? m_pinot->ask("progress", progressWords) : races;
    const auto names = progress ? m_pinot->ask("course_names") : progress;
    if (!names) {
        return std::unexpected(names.error());
    }
    std::map<QString, QString> courseNames;
    for (std::size_t row = 0; row < names->size(); ++row) {
        courseNames.emplace(names->at(row, 0).text(), names->at(row, 1).text());
    }
    take(*progress);
    RaceList list;
    list.facts.statements = 3;
    list.facts.sent = { races->sent(), progress->sent(), names->sent() };
    std::vector<RaceRecord> records;
    for (std::size_t row = 0; row < races->size(); ++row) {
        if (RaceRecord record = raceOf(*races, row); !m_hidden->contains(record.runId)) {
            records.push_back(std::move(record));
        }
    }
    takeOutOnCourse(records, *eventColumns, list.facts);
    for (RaceRecord &record : records) {
        RaceHead head;
        head.race = std::move(record);
        const auto name = courseNames.find(head.race.courseId);
        head.courseName = name == courseNames.end() ? head.race.courseId : name->second;
        const Progress &known = m_progress[head.race.runId];
        head.newest = known.newest;
        head.complete = isComplete(head.race, known.seen, known.out) || isSaidToBeOver(head.race);
        if (head.race.competitors == 0) {
            head.race.competitors = known.seen;
        }
        list.races.push_back(listingOf(head, 0));
    }
    keepOneOfEach(list.races);
    sortRaces(list.races);
    return list;
}

void PinotStore::take(const PinotRows &progress)
{
    for (std::size_t row = 0; row < progress.size(); ++row) {
        Progress &known = m_progress[progress.at(row, 0).text()];
        const std::int32_t newest =
            std::max(known.newest, static_cast<std::int32_t>(progress.at(row, 1).number().value_or(-1.0)));
        const std::int64_t seen = progress.at(row, 2).integer().value_or(0);
        const bool isUnchanged = newest == known.newest && seen == known.seen;
        known.outOnCourse = isUnchanged ? known.outOnCourse : 0;
        known.unchanged = isUnchanged ? known.unchanged + 1 : 0;
        known.newest = newest;
        known.seen = seen;
        known.out = std::max(known.outOnCourse, static_cast<std::int64_t>(progress.at(row, 3).number().value_or(0.0)));
    }
}

void PinotStore::takeOutOnCourse(std::span<const RaceRecord> races, const QStringList &columns, AnswerFacts &facts)
{
    std::map<QString, QStringList> runs; // by the course
    for (const RaceRecord &race : races) {
        const Progress &known = m_progress[race.runId];
        const bool isOver = isComplete(race, known.seen, known.out) || isSaidToBeOver(race);
        const bool isQuiet = known.unchanged > mostUnchanged;
        if (race.config.isEmpty() && !race.courseId.isEmpty() && known.seen > 0 && !isOver && !isQuiet) {
            runs[race.courseId].append(sqlText(race.runId));
        }
    }
    for (const auto &[courseId, ofCourse] : runs) {
        const auto course = listedCourse(courseId);
        if (!course || !*course) {
            continue;
        }
        const QString where = u"runId IN (%1) AND rawTime BETWEEN 0 AND %2"_s.arg(ofCourse.join(u','),
                                                                                  QString::number(longestRaceSeconds));
        const auto out =
            m_pinot->ask("out_on_course", { { u"rows"_s, whereAny(where, waysOut(columns, course->get())) } });
        if (!out) {
            continue;
        }
        ++facts.statements;
        facts.sent.push_back(out->sent());
        for (std::size_t row = 0; row < out->size(); ++row) {
            Progress &known = m_progress[out->at(row, 0).text()];
            known.outOnCourse = out->at(row, 1).integer().value_or(0);
            known.out = std::max(known.out, known.outOnCourse);
        }
    }
    for (const auto &[courseId, _] : runs) { // one that cannot be read may have brought another edition
        if (const auto known = m_courses.find(courseId); known != m_courses.end()) {
            known->second.edition = m_pinot->edition();
        }
    }
}

Result<CoursePtr> PinotStore::listedCourse(const QString &courseId)
{
    if (const auto known = m_courses.find(courseId);
        known != m_courses.end() && known->second.edition == m_pinot->edition()) {
        return known->second.course;
    }
    return m_pinot->course(courseId).transform([&](const PinotCourse &found) {
        m_courses[courseId] = { .course = found.course, .edition = m_pinot->edition() };
        return found.course;
    });
}

Answer<TableAnswer> PinotStore::query(const QString &runId, const QString &sql, std::int64_t limit)
{
    return askTimed<TableAnswer>(
        Asked::Query,
        [=, this]() -> Result<TableAnswer> {
            return find(runId).and_then(
                [&] { return askUserQuery(*m_pinot, sql, limit, [this] { return questions().isCancelled(); }); });
        },
        sql);
}

Result<void> PinotStore::find(const QString &runId)
{
    if (m_hidden->contains(runId)) {
        return std::unexpected(unknownRun(runId));
    }
    const auto race = askRace(*m_pinot, runId);
    if (!race) {
        return std::unexpected(race.error());
    }
    if (!*race) {
        return std::unexpected(unknownRun(runId));
    }
    return {};
}

Answer<bool> PinotStore::remove(const QString &runId)
{
    return questions().ask<bool>([this, runId]() -> Result<bool> {
        if (const auto found = find(runId); !found) {
            return std::unexpected(found.error());
        }
        if (const auto hidden = m_hidden->add(runId); !hidden) {
            return std::unexpected(hidden.error());
        }
        forget(runId);
        m_removed.insert(runId);
        return true;
    });
}

Answer<bool> PinotStore::restore(const QString &runId)
{
    return questions().ask<bool>([this, runId]() -> Result<bool> {
        if (!m_removed.contains(runId)) {
            return failure(Text::tr("The race %1 was not hidden since Trackside was started.").arg(runId));
        }
        if (const auto shown = m_hidden->remove(runId); !shown) {
            return std::unexpected(shown.error());
        }
        m_removed.remove(runId);
        return true;
    });
}

} // namespace trackside
