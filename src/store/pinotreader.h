// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/wholesecond.h"
#include "store/pinotentrants.h"
#include "store/pinotfield.h"
#include "store/pinotfreshness.h"
#include "store/pinotquestions.h"
#include "store/pinottablewatch.h"
#include "store/racereader.h"
#include "store/sentstatements.h"

#include <optional>

namespace trackside {

/// How a reader of Pinot reacts to time.
struct PinotReading {
    std::chrono::milliseconds patience { 3'000 }; ///< for the rows of a second that has begun to arrive
    std::chrono::milliseconds silence {
        10'000
    }; ///< without a row, until Pinot is asked why, and from then on as often
    std::function<std::chrono::milliseconds()> now; ///< a clock that never goes back
};

/// One race in Pinot. A refresh asks for every runner's newest row, for what the last seconds add to those who are out
/// and to zones and splits, and either for the rows of those who are ahead of T or for the race's own row; where
/// everything is read anew, the last waits for the next refresh.
class PinotReader final : public RaceReader {
public:
    /// An error when there is no such race, or Pinot's.
    static Result<std::unique_ptr<RaceReader>> open(std::shared_ptr<PinotQuestions> questions, const QString &runId,
                                                    std::function<bool()> isListed, IsCancelled isCancelled,
                                                    PinotReading reading);

    [[nodiscard]] bool isCurrent() const override { return m_isListed(); }
    [[nodiscard]] std::int32_t statements() const override { return m_statements + m_entrants->statements(); }
    [[nodiscard]] std::vector<SentStatement> takeSent() override;
    void readAnew() override;
    [[nodiscard]] bool outlivesErrors() const override { return true; }
    [[nodiscard]] Result<RaceHead> head() override;
    [[nodiscard]] Result<std::int32_t> newestSecond() override;
    [[nodiscard]] Result<CoursePtr> course() override;
    [[nodiscard]] Result<std::vector<StandingRow>> field(std::int32_t second, std::int64_t everySeconds) override;
    Result<void> edgeHistory(std::int32_t second, std::span<const std::int32_t> after,
                             const std::function<void(const PositionEvent &)> &take) override;
    [[nodiscard]] Result<Entrants> entrants(std::span<const std::uint32_t> competitorIds) override
    {
        return m_entrants->entrants(competitorIds);
    }
    [[nodiscard]] Result<Entrants> entrantsLike(const QString &text, std::int64_t limit) override
    {
        return m_entrants->entrantsLike(text, limit);
    }
    [[nodiscard]] Result<std::vector<PositionEvent>> history(std::span<const std::uint32_t> competitorIds,
                                                             std::int32_t fromSecond, std::int32_t toSecond) override;

private:
    using Events = PinotField::Events;

    /// What the last seconds add for whoever has read up to `after` or further, in order of time.
    struct Recent {
        std::int32_t after = -1;
        std::int32_t to = -1;
        Events events;
        bool isHandedOver = false; ///< to whoever follows the race as it is now
    };

    PinotReader() = default;
    [[nodiscard]] Result<PinotRows> ask(QByteArrayView name, PinotWords words = {});
    [[nodiscard]] Result<Events> askEvents(QByteArrayView name, PinotWords words = {});
    Result<void> readRace();
    Result<void> readCourse();
    /// Makes the statements' words anew, by the columns that the table has now.
    Result<void> readTable();
    Result<void> readNewest();
    /// Reads the newest rows, at first until they are of everybody who has a row, for as long as the patience lasts:
    /// while Pinot puts a committed segment in the place of a consumed one, upserted rows come back one by one. Later,
    /// a row that is away is known from before.
    Result<void> readWholeField();
    Result<void> readOut();
    /// From which second on rows may be there that were not at the last look. Where everybody's come one after the
    /// other, these are those of runners who have newer ones, and now and then all are read that might come late.
    [[nodiscard]] std::int32_t recentFrom() const;
    [[nodiscard]] bool isPartOfTheField() const; ///< the newest rows are
    [[nodiscard]] bool isOver() const;
    /// Why rows are missing or do not come, of a race that is not over.
    [[nodiscard]] Error trouble();
    /// Whether the statements of a refresh leave room for the race's row.
    [[nodiscard]] bool hasTimeForTheRace(std::span<const std::int32_t> active);

    std::shared_ptr<PinotQuestions> m_questions;
    std::function<bool()> m_isListed;
    IsCancelled m_isCancelled;
    PinotReading m_reading;
    PinotWords m_words; ///< of every statement about the race's rows
    QString m_ofThisRun; ///< the condition
    QStringList m_waysOut;
    QStringList m_waysNearEdges;
    RaceRecord m_race;
    bool m_raceIsKnown = false;
    bool m_raceIsFresh = false; ///< read since the last head()
    bool m_comesInOrder = false; ///< each runner's rows do, as far as the race says so
    CoursePtr m_course; ///< null: Pinot has none of that name that can be read
    Error m_noCourse; ///< why it is null
    WholeSecond m_wholeSecond { std::chrono::milliseconds(0) };
    NewestRows m_seen;
    bool m_fieldIsRead = false; ///< as whole as it came
    bool m_outIsRead = false;
    bool m_edgesAreRead = false; ///< up to about T
    Recent m_recent;
    std::int32_t m_lookedBackAt = -1; ///< T when late rows were last looked for in all seconds in which they may come
    std::int32_t m_second = -1; ///< T of the last head()
    PinotFreshness m_freshness;
    std::optional<PinotTableWatch> m_table; ///< there from open() on
    std::optional<PinotField> m_field; ///< as well
    std::optional<PinotEntrants> m_entrants; ///< as well
    std::int32_t m_statements = 0;
    SentStatements m_sent;
};

} // namespace trackside
