// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entrantbook.h"

#include "store/onelinetext.h"

#include <QCollator>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace trackside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s; ///< between two questions for everybody

/// Of a large field: runners in a question, and runners that are kept.
constexpr std::size_t mostAsked = 1'000;
constexpr std::size_t mostKept = 50'000;

constexpr qsizetype longestText = 200;
constexpr double nowhere = std::numeric_limits<double>::infinity();
constexpr double behindNumbers = 1e15; ///< bibs that are none come after those that are

QString shortLine(const QString &text)
{
    return inOneLine(text.left(longestText)).normalized(QString::NormalizationForm_C);
}

/// Set apart where it runs the other way, so that the sentence around it stays in its order.
QString inSentence(const QString &text)
{
    return text.isRightToLeft() ? QChar(0x2068) + text + QChar(0x2069) : text;
}

const QString &textIn(const Entrant &entrant, EntrantBook::Field field)
{
    switch (field) {
    case EntrantBook::Field::Bib:
        break;
    case EntrantBook::Field::Name:
        return entrant.name;
    case EntrantBook::Field::Category:
        return entrant.category;
    case EntrantBook::Field::Club:
        return entrant.club;
    }
    return entrant.bib;
}

Entrant shown(const Entrant &entrant)
{
    Entrant shown { .competitorId = entrant.competitorId,
                    .bib = shortLine(entrant.bib),
                    .name = shortLine(entrant.name),
                    .category = shortLine(entrant.category),
                    .club = shortLine(entrant.club),
                    .wave = entrant.wave };
    if (shown.bib.isEmpty())
        shown.bib = QString::number(entrant.competitorId);
    return shown;
}

/// A bib of figures alone, as a number.
std::optional<double> numberIn(const QString &bib)
{
    constexpr qsizetype mostFigures = 15;
    const bool isNumber = !bib.isEmpty() && bib.size() <= mostFigures
        && std::ranges::all_of(bib, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? std::optional(bib.toDouble()) : std::nullopt;
}

/// As the locale sorts; where there is none, so that Zoe does not come before ada.
QCollator collator()
{
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

} // namespace

EntrantBook::EntrantBook(RaceStore &store, RaceFeed &feed, BootTime now, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_feed(feed)
    , m_now(std::move(now))
{
    connect(&feed, &RaceFeed::runChanged, this, &EntrantBook::forget);
    connect(&feed, &RaceFeed::snapshotReady, this, &EntrantBook::look);
}

const Entrant *EntrantBook::find(std::uint32_t competitorId)
{
    const auto found = m_entries.find(competitorId);
    if (found != m_entries.end())
        return &found->second.entrant;
    if (!m_isOfWholeField && competitorId != 0 && !m_absent.contains(competitorId)
        && m_wanted.insert(competitorId).second && !std::exchange(m_isAskDue, true))
        QMetaObject::invokeMethod(this, &EntrantBook::askWanted, Qt::QueuedConnection);
    return nullptr;
}

QString EntrantBook::textOf(std::uint32_t competitorId, Field field)
{
    if (const Entrant *entrant = find(competitorId))
        return textIn(*entrant, field);
    return field == Field::Bib ? QString::number(competitorId) : QString();
}

QString EntrantBook::labelOf(std::uint32_t competitorId)
{
    const Entrant *entrant = find(competitorId);
    if (entrant == nullptr)
        return QString::number(competitorId);
    const QString bib = inSentence(entrant->bib);
    return entrant->name.isEmpty() ? bib : tr("%1 %2", "bib, name").arg(bib, inSentence(entrant->name));
}

double EntrantBook::sortKey(std::uint32_t competitorId, Field field)
{
    const auto at = static_cast<std::size_t>(field);
    if (find(competitorId) == nullptr)
        return field == Field::Bib ? competitorId : nowhere;
    if (!m_isOrdered[at])
        order(field);
    return m_entries.at(competitorId).keys[at];
}

/// Gives each text its number in the locale's order; equal ones have the same.
void EntrantBook::order(Field field)
{
    const auto at = static_cast<std::size_t>(field);
    const QCollator rules = collator();
    std::vector<std::pair<QCollatorSortKey, Entry *>> texts;
    texts.reserve(m_entries.size());
    for (auto &[id, entry] : m_entries) {
        const QString &text = textIn(entry.entrant, field);
        const std::optional<double> number = field == Field::Bib ? numberIn(text) : std::nullopt;
        entry.keys[at] = number.value_or(nowhere);
        if (!number && !text.isEmpty())
            texts.emplace_back(rules.sortKey(text), &entry);
    }
    const auto isBefore = [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; };
    std::ranges::sort(texts, isBefore);
    double place = field == Field::Bib ? behindNumbers : 0.0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0 && isBefore(texts[i - 1], texts[i]))
            ++place;
        texts[i].second->keys[at] = place;
    }
    m_isOrdered[at] = true;
}

bool EntrantBook::matches(std::uint32_t competitorId, const QString &text) const
{
    const auto found = m_entries.find(competitorId); // nobody is asked for to be searched
    if (found == m_entries.end())
        return QString::number(competitorId).startsWith(text);
    const Entrant &entrant = found->second.entrant;
    return entrant.bib.startsWith(text, Qt::CaseInsensitive) || entrant.name.contains(text, Qt::CaseInsensitive);
}

int EntrantBook::categoryOf(std::uint32_t competitorId) const
{
    const auto found = m_entries.find(competitorId);
    return found == m_entries.end() ? -1 : found->second.category;
}

void EntrantBook::look(const SnapshotPtr &snapshot)
{
    const std::int64_t competitors = std::max(snapshot->race.competitors, snapshot->counts.competitors);
    m_isOfWholeField = competitors <= wholeFieldLimit;
    const std::chrono::nanoseconds now = m_now();
    const bool isEarly = m_askedAt && now - *m_askedAt < patience;
    if (m_question.isUnderWay() || isEarly || m_isFinal || std::cmp_greater_equal(m_entries.size(), competitors))
        return;
    m_askedAt = now;
    m_absent.clear();
    m_isFinal = snapshot->complete;
    if (m_isOfWholeField)
        ask({});
}

void EntrantBook::askWanted()
{
    m_isAskDue = false;
    if (m_question.isUnderWay() || m_wanted.empty() || m_feed.run().isEmpty())
        return;
    std::vector<std::uint32_t> ids;
    while (!m_wanted.empty() && ids.size() < mostAsked)
        ids.push_back(m_wanted.extract(m_wanted.begin()).value());
    std::ranges::sort(ids);
    ask(std::move(ids));
}

/// None: everybody.
void EntrantBook::ask(std::vector<std::uint32_t> competitorIds)
{
    const Answer<EntrantsAnswer> answer = m_store.entrants(m_feed.run(), competitorIds);
    m_question.ask(answer, [this, ids = std::move(competitorIds)](const Result<EntrantsAnswer> &entered) {
        m_isFinal = m_isFinal && entered;
        take(entered ? entered->entrants : Entrants(), ids);
        askWanted();
    });
}

void EntrantBook::take(const Entrants &entrants, const std::vector<std::uint32_t> &asked)
{
    bool isNew = false;
    if (m_entries.size() + asked.size() > mostKept)
        m_entries.clear(); // who is still looked for comes again
    m_entries.reserve(m_entries.size() + entrants.size());
    for (const Entrant &entrant : entrants) {
        Entry &entry = m_entries[entrant.competitorId];
        Entrant now = shown(entrant);
        if (now == entry.entrant)
            continue;
        entry.entrant = std::move(now);
        isNew = true;
    }
    std::ranges::copy_if(asked, std::inserter(m_absent, m_absent.end()),
                         [this](std::uint32_t id) { return !m_entries.contains(id); });
    if (!isNew)
        return;
    sum();
    Q_EMIT changed();
}

/// What there is over all.
void EntrantBook::sum()
{
    m_has = {};
    m_isOrdered = {};
    QSet<QString> categories;
    for (const auto &[id, entry] : m_entries) {
        for (const Field field : { Field::Name, Field::Category, Field::Club })
            m_has[static_cast<std::size_t>(field)] |= !textIn(entry.entrant, field).isEmpty();
        m_has[static_cast<std::size_t>(Field::Bib)] |= entry.entrant.bib != QString::number(id);
        if (!entry.entrant.category.isEmpty())
            categories.insert(entry.entrant.category);
    }
    m_categories = QStringList(categories.begin(), categories.end());
    const QCollator rules = collator();
    std::ranges::sort(m_categories, [&rules](const QString &a, const QString &b) {
        const int order = rules.compare(a, b);
        return order != 0 ? order < 0 : a < b;
    });
    QHash<QString, int> numbers;
    for (int number = 0; const QString &category : std::as_const(m_categories))
        numbers.insert(category, number++);
    for (auto &[id, entry] : m_entries)
        entry.category = numbers.value(entry.entrant.category, -1);
}

/// Another race: of who runs in it nothing is known.
void EntrantBook::forget()
{
    m_question.drop();
    m_askedAt.reset();
    m_isFinal = false;
    m_isOfWholeField = true;
    m_wanted.clear();
    m_absent.clear();
    if (m_entries.empty())
        return;
    m_entries.clear();
    sum();
    Q_EMIT changed();
}

} // namespace trackside
