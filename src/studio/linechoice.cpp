// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/linechoice.h"

#include "studio/lengthclaim.h"
#include "studio/lengthtext.h"
#include "studio/linefacts.h"
#include "studio/nearestonline.h"
#include "studio/plainwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <numeric>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::LineChoice)
};

/// A line whose length is within this of the claimed one is the course that the name speaks of.
constexpr double claimShare = 0.1;
/// Of more lines not every number is named.
constexpr std::size_t mostNumbers = 6;

/// Whether the name speaks of something beside the course.
bool isAside(const QString &name)
{
    static const QRegularExpression words(
        u"(?:交通規制|通行止)|\\b(?:clos(?:ure|ed)|variant[ea]?|alternat|detour|deviation|diversion|sperrung|gesperrt|"
        u"umleitung|fermeture|"
        "deviat|desvio|cerrad|corte|chiusur|chiuso|afsluiting|afgesloten|omleiding|spectator|zuschauer|parking|warm.?"
        "up|"
        "access|walk to|emergency)"_s);
    return words.match(plainWords(name)).hasMatch();
}

/// A line whose own name claims the length that it has is not a part of another course.
bool isCourseOfItsOwn(const ImportedLine &line)
{
    const auto claim = claimIn(line.name);
    return claim && std::ranges::all_of(line.vertices, isOnEarth, &CourseVertex::place)
        && std::abs(distancesAlong(line.vertices).back() / claim->metres - 1.0) <= claimShare;
}

bool isAside(const ImportedFile &file, const LineChain &chain)
{
    return std::ranges::any_of(chain.parts, [&](LinePart part) { return isAside(file.lines[part.line].name); });
}

/// Whether a line runs along another: most of it lies within this share of its length.
bool runsAlong(const std::vector<CourseVertex> &line, const std::vector<CourseVertex> &other)
{
    constexpr double nearShare = 0.05;
    constexpr std::size_t samples = 50;
    const double reach = nearShare * distancesAlong(line).back();
    const std::size_t step = std::max<std::size_t>(1, line.size() / samples);
    std::size_t near = 0;
    std::size_t looked = 0;
    for (std::size_t i = 0; i < line.size(); i += step, ++looked) {
        near += nearestOnLine(other, line[i].place).metres <= reach ? 1 : 0;
    }
    return 2 * near > looked;
}

/// Two parts that run beside each other from one place to another, one of them turned round to make a chain of both,
/// are rather two ways to go, or the same one twice.
bool hasTwoWays(const ImportedFile &file, const LineChain &chain)
{
    const auto isNear = [](LonLat a, LonLat b) { return geodesicMetres(a, b) <= joinMetres; };
    const auto areTwoWays = [&](LinePart a, LinePart b) {
        const auto &one = file.lines[a.line].vertices;
        const auto &other = file.lines[b.line].vertices;
        return a.isBackwards != b.isBackwards && isNear(one.front().place, other.front().place)
            && isNear(one.back().place, other.back().place) && runsAlong(one, other);
    };
    return std::ranges::adjacent_find(chain.parts, areTwoWays) != chain.parts.end();
}

std::optional<LengthClaim> claimOf(const ImportedFile &file)
{
    const auto byTitle = claimIn(file.title);
    return byTitle ? byTitle : claimIn(QFileInfo(file.fileName).completeBaseName());
}

/// Two loops under different names, numbers aside, from one place are two courses and no laps of one.
bool hasSeveralLoops(const ImportedFile &file, const LineChain &chain)
{
    static const QRegularExpression numbers(u"\\d+"_s);
    std::optional<QString> first;
    for (const LinePart part : chain.parts) {
        const ImportedLine &line = file.lines[part.line];
        if (geodesicMetres(line.vertices.front().place, line.vertices.back().place) > joinMetres) {
            continue;
        }
        const QString name = QString(line.name).remove(numbers);
        if (first && *first != name) {
            return true;
        }
        first = name;
    }
    return false;
}

/// Whether a join can be the course, rather than several things that happen to meet.
bool isPlausible(const ImportedFile &file, const LineChain &chain)
{
    return !isAside(file, chain) && !hasTwoWays(file, chain) && !hasSeveralLoops(file, chain);
}

/// As many plain lines as there are, all in one.
bool joinsAllPlainLines(const ImportedFile &file, const LineChain &chain)
{
    if (!chain.isJoin() || !isPlausible(file, chain)) {
        return false;
    }
    const auto plain = std::ranges::count_if(file.lines, [](const ImportedLine &line) {
        return line.vertices.size() > 1 && !isAside(line.name) && !isCourseOfItsOwn(line);
    });
    return std::cmp_equal(chain.parts.size(), plain);
}

/// Joins among what can be parts of one course, then each track whose segments are not among them already.
std::vector<LineChain> joinsIn(const ImportedFile &file)
{
    if (file.format == FileFormat::OriginCsv) {
        return {}; // its rows are courses of their own
    }
    std::vector<ImportedLine> parts = file.lines;
    for (ImportedLine &line : parts) {
        if (isAside(line.name) || isCourseOfItsOwn(line)) {
            line.vertices.clear();
        }
    }
    std::vector<LineChain> joins = joinsOf(parts);
    if (file.format == FileFormat::Gpx) {
        for (LineChain &track : tracksOf(parts)) {
            if (!std::ranges::contains(joins, track.parts, &LineChain::parts)) {
                joins.push_back(std::move(track));
            }
        }
    }
    return joins;
}

class Chooser {
public:
    Chooser(const ImportedFile &file, LineChoice &choice)
        : m_file(file)
        , m_choice(choice)
    {
    }

    void choose()
    {
        if (m_file.lines.size() < 2) {
            return;
        }
        if (m_choice.chains.size() == 1) {
            set(0, Text::tr("it is the only one with a length"));
            return;
        }
        if (!byClaim() && !byJoin() && !byLength(false)) {
            byLength(true);
        }
    }

private:
    bool byClaim()
    {
        const auto claimed = claimOf(m_file);
        if (!claimed) {
            return false;
        }
        const auto off = [&](std::size_t i) { return std::abs(m_choice.lengthMetres[i] / claimed->metres - 1.0); };
        const std::size_t nearest = bestOf([&](std::size_t i) { return -off(i); }, [](std::size_t) { return true; });
        if (off(nearest) > claimShare) {
            return false;
        }
        set(nearest,
            Text::tr("%1 is nearest to the %2 that the file's name speaks of")
                .arg(lengthText(m_choice.lengthMetres[nearest]), claimText(claimed->metres)));
        return true;
    }

    bool byJoin()
    {
        for (std::size_t i = 0; i < m_choice.chains.size(); ++i) {
            if (joinsAllPlainLines(m_file, m_choice.chains[i])) {
                set(i, Text::tr("they join end to start"));
                return true;
            }
        }
        return false;
    }

    bool byLength(bool alsoAside)
    {
        const auto counts = [&](std::size_t i) {
            const LineChain &chain = m_choice.chains[i];
            return chain.isJoin() ? isPlausible(m_file, chain) : alsoAside || !isAside(m_file, chain);
        };
        const std::size_t longest = bestOf([&](std::size_t i) { return m_choice.lengthMetres[i]; }, counts);
        if (!counts(longest)) {
            return false;
        }
        const QString length = lengthText(m_choice.lengthMetres[longest]);
        set(longest,
            m_choice.chains[longest].isJoin() ? Text::tr("they make the longest course, with %1").arg(length)
                                              : Text::tr("it is the longest, with %1").arg(length));
        return true;
    }

    template <typename Score, typename Counts> std::size_t bestOf(Score score, Counts counts) const
    {
        std::size_t best = 0;
        for (std::size_t i = 1; i < m_choice.chains.size(); ++i) {
            if (counts(i) && (!counts(best) || score(i) > score(best))) {
                best = i;
            }
        }
        return best;
    }

    void set(std::size_t chosen, const QString &why)
    {
        m_choice.chosen = chosen;
        const LineChain &chain = m_choice.chains[chosen];
        m_choice.reason = (chain.isJoin() ? Text::tr("%1 are taken: %2.") : Text::tr("%1 is taken: %2."))
                              .arg(titleOf(m_file, chain), why);
    }

    const ImportedFile &m_file;
    LineChoice &m_choice;
};

} // namespace

std::optional<LineChoice> choiceOf(const ImportedFile &file)
{
    LineChoice choice;
    std::vector<double> lengths;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        const auto &vertices = file.lines[i].vertices;
        const bool isUsable = std::ranges::all_of(vertices, isOnEarth, &CourseVertex::place);
        lengths.push_back(isUsable && !vertices.empty() ? distancesAlong(vertices).back() : 0.0);
        if (lengths.back() > 0.0 || !isUsable) {
            choice.chains.push_back({ .parts = { { i, false } } });
            choice.lengthMetres.push_back(lengths.back());
        }
    }
    for (LineChain &chain : joinsIn(file)) {
        const double length = std::accumulate(chain.parts.begin(), chain.parts.end(), 0.0,
                                              [&](double sum, LinePart part) { return sum + lengths[part.line]; });
        choice.chains.push_back(std::move(chain));
        choice.lengthMetres.push_back(length);
    }
    if (choice.chains.empty()) {
        return {};
    }
    Chooser(file, choice).choose();
    return choice;
}

QString titleOf(const ImportedFile &file, const LineChain &chain)
{
    QStringList names;
    for (const LinePart part : chain.parts) {
        const QString number = QLocale().toString(part.line + 1);
        names.append(part.isBackwards ? Text::tr("%1 backwards", "line number").arg(number) : number);
    }
    if (!chain.isJoin()) {
        const QString &name = file.lines[chain.parts.front().line].name;
        return name.isEmpty() ? Text::tr("Line %1").arg(names.front())
                              : Text::tr("Line %1 “%2”").arg(names.front(), name);
    }
    const auto isNext = [](LinePart a, LinePart b) { return b.line == a.line + 1; };
    const bool isAll = chain.parts.size() > mostNumbers && chain.parts.size() == file.lines.size();
    if (chain.parts.size() > mostNumbers) {
        const bool isInOrder = std::ranges::adjacent_find(chain.parts, std::not_fn(isNext)) == chain.parts.end();
        return isAll && isInOrder ? Text::tr("All %L1 lines, in their order,").arg(chain.parts.size())
            : isAll               ? Text::tr("All %L1 lines, in another order,").arg(chain.parts.size())
                                  : Text::tr("%L1 of the lines").arg(chain.parts.size());
    }
    const QString last = names.takeLast();
    return Text::tr("Lines %1 and %2").arg(names.join(u", "_s), last);
}

} // namespace trackside
