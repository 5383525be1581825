// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/linechoice.h"

#include "studio/lengthclaim.h"
#include "studio/linefacts.h"
#include "studio/nearestonline.h"
#include "studio/plainwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::LineChoice)
};

/// A line whose length is within this of the claimed one is the course that the name speaks of.
constexpr double claimShare = 0.1;

/// Whether the name speaks of something beside the course.
bool isAside(const QString &name)
{
    static const QRegularExpression words(
        u"\\b(?:clos(?:ure|ed)|variant[ea]?|alternat|detour|deviation|diversion|sperrung|gesperrt|umleitung|fermeture|"
        "deviat|desvio|cerrad|corte|chiusur|chiuso|afsluiting|afgesloten|omleiding|spectator|zuschauer|parking|warm.?"
        "up|"
        "access|walk to|emergency)"_s);
    return words.match(plainWords(name)).hasMatch();
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

QString kilometres(double metres)
{
    return Text::tr("%1 km", "a length").arg(QLocale().toString(metres / 1'000.0, 'f', 2));
}

std::optional<double> claimOf(const ImportedFile &file)
{
    const auto byTitle = claimedMetres(file.title);
    return byTitle ? byTitle : claimedMetres(QFileInfo(file.fileName).completeBaseName());
}

/// As many plain lines as there are, all in one.
bool joinsAllPlainLines(const ImportedFile &file, const LineChain &chain)
{
    if (!chain.isJoin() || isAside(file, chain) || hasTwoWays(file, chain)) {
        return false;
    }
    const auto plain = std::ranges::count_if(
        file.lines, [](const ImportedLine &line) { return line.vertices.size() > 1 && !isAside(line.name); });
    return std::cmp_equal(chain.parts.size(), plain);
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
        const auto off = [&](std::size_t i) { return std::abs(m_choice.lengthMetres[i] / *claimed - 1.0); };
        const std::size_t nearest = bestOf([&](std::size_t i) { return -off(i); }, [](std::size_t) { return true; });
        if (off(nearest) > claimShare) {
            return false;
        }
        set(nearest,
            Text::tr("its %1 come nearest to the %2 that the file's name speaks of")
                .arg(kilometres(m_choice.lengthMetres[nearest]), kilometres(*claimed)));
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
            return !chain.isJoin() && (alsoAside || !isAside(m_file, chain));
        };
        const std::size_t longest = bestOf([&](std::size_t i) { return m_choice.lengthMetres[i]; }, counts);
        if (!counts(longest)) {
            return false;
        }
        set(longest, Text::tr("it is the longest, with %1").arg(kilometres(m_choice.lengthMetres[longest])));
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
    // The rows of the origin's file are courses of their own.
    for (LineChain &chain : file.format == FileFormat::OriginCsv ? std::vector<LineChain> {} : joinsOf(file.lines)) {
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
    const QString last = names.takeLast();
    return Text::tr("Lines %1 and %2").arg(names.join(u", "_s), last);
}

} // namespace trackside
