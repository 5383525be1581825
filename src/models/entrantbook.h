// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/onequestion.h"
#include "models/racefeed.h"

#include <QStringList>

#include <array>
#include <unordered_map>
#include <unordered_set>

namespace trackside {

/// Who is entered for the race on the screen. Of a field up to wholeFieldLimit everybody is asked for with the race's
/// first answer, and again every ten seconds of refreshes while some are missing and the race is on. Of a larger one
/// those are asked for who are looked up, many at a time, from the next turn of the event loop on; so many are kept.
///
/// Texts are as they are shown: in one line, without characters that change how the text around them reads, not longer
/// than anybody reads. They are data and never markup. A race without entrants has bibs only, which are the ids. After
/// an error what is known stays. GUI thread.
class EntrantBook final : public QObject {
    Q_OBJECT
public:
    enum class Field : std::uint8_t { Bib, Name, Category, Club };
    static constexpr std::size_t fields = 4;

    EntrantBook(RaceStore &store, RaceFeed &feed, BootTime now, QObject *parent = nullptr);

    /// Null: not entered, or not known yet. Valid until the next turn of the event loop.
    [[nodiscard]] const Entrant *find(std::uint32_t competitorId);
    [[nodiscard]] QString textOf(std::uint32_t competitorId, Field field); ///< of bibs never empty: the id, if need be
    [[nodiscard]] QString bibOf(std::uint32_t competitorId) { return textOf(competitorId, Field::Bib); }
    [[nodiscard]] QString nameOf(std::uint32_t competitorId) { return textOf(competitorId, Field::Name); }
    /// Bib and name, to stand in a sentence: "17 Ada Byron"; the bib alone of who has no name.
    [[nodiscard]] QString labelOf(std::uint32_t competitorId);

    /// For sorting: bibs that are numbers by these, before all others; texts as the locale has them. Infinite where
    /// there is none.
    [[nodiscard]] double sortKey(std::uint32_t competitorId, Field field);
    /// Whether the bib begins with \p text, which is composed (NFC), or the name has it, whatever the case. Asks for
    /// nobody.
    [[nodiscard]] bool matches(std::uint32_t competitorId, const QString &text) const;

    /// Whether anybody has such a text; of bibs one that is not the id.
    [[nodiscard]] bool has(Field field) const { return m_has[static_cast<std::size_t>(field)]; }
    [[nodiscard]] const QStringList &categories() const { return m_categories; } ///< in the locale's order
    [[nodiscard]] int categoryOf(std::uint32_t competitorId) const; ///< its number in categories(); −1: none
    [[nodiscard]] bool isOfWholeField() const { return m_isOfWholeField; }

Q_SIGNALS:
    void changed();

private:
    struct Entry {
        Entrant entrant;
        int category = -1;
        std::array<double, fields> keys {}; ///< of those fields that are ordered
    };

    void look(const SnapshotPtr &snapshot);
    void ask(std::vector<std::uint32_t> competitorIds);
    void askWanted();
    void take(const Entrants &entrants, const std::vector<std::uint32_t> &asked);
    void sum();
    void order(Field field);
    void forget();

    RaceStore &m_store;
    RaceFeed &m_feed;
    BootTime m_now;
    std::unordered_map<std::uint32_t, Entry> m_entries;
    std::unordered_set<std::uint32_t> m_wanted; ///< of a large field: to be asked for
    std::unordered_set<std::uint32_t> m_absent; ///< of a large field: asked for in vain
    QStringList m_categories;
    std::array<bool, fields> m_has {};
    std::array<bool, fields> m_isOrdered {};
    OneQuestion<EntrantsAnswer> m_question;
    std::optional<std::chrono::nanoseconds> m_askedAt; ///< the last time that everybody was, or might be, asked for
    bool m_isOfWholeField = true;
    bool m_isFinal = false; ///< the race was over when the last answer was asked for
    bool m_isAskDue = false; ///< with the next turn of the event loop
};

} // namespace trackside
