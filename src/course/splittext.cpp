// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/splittext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <functional>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::SplitText)
};

QJsonArray toJson(LonLat place)
{
    return { place.longitude, place.latitude };
}

QJsonObject toJson(const SplitLine &line)
{
    QJsonObject object { { u"name"_s, line.name }, { u"from"_s, toJson(line.from) }, { u"to"_s, toJson(line.to) } };
    if (!line.leftOut.empty()) {
        QJsonArray numbers;
        std::ranges::transform(line.leftOut, std::back_inserter(numbers),
                               [](std::size_t crossing) { return static_cast<qint64>(crossing); });
        object.insert("leftOut"_L1, numbers);
    }
    return object;
}

std::optional<LonLat> placeFrom(const QJsonValue &value)
{
    const QJsonArray numbers = value.toArray();
    if (numbers.size() != 2 || !numbers[0].isDouble() || !numbers[1].isDouble()) {
        return {};
    }
    const LonLat place { numbers[0].toDouble(), numbers[1].toDouble() };
    return std::abs(place.longitude) <= 180.0 && std::abs(place.latitude) <= 90.0 ? std::optional(place) : std::nullopt;
}

/// Ascending whole numbers from 0, or nothing at all.
std::optional<std::vector<std::size_t>> leftOutFrom(const QJsonValue &value)
{
    if (!value.isUndefined() && !value.isArray()) {
        return {};
    }
    std::vector<std::size_t> leftOut;
    for (const auto &entry : value.toArray()) {
        const qint64 crossing = entry.toInteger(-1);
        if (crossing < 0) {
            return {};
        }
        leftOut.push_back(static_cast<std::size_t>(crossing));
    }
    return std::ranges::is_sorted(leftOut, std::less_equal()) ? std::optional(leftOut) : std::nullopt;
}

std::optional<SplitLine> lineFrom(const QJsonValue &value)
{
    const auto from = placeFrom(value["from"_L1]);
    const auto to = placeFrom(value["to"_L1]);
    auto leftOut = leftOutFrom(value["leftOut"_L1]);
    if (!value["name"_L1].isString() || !from || !to || !leftOut) {
        return {};
    }
    return SplitLine { .name = value["name"_L1].toString(), .from = *from, .to = *to, .leftOut = *std::move(leftOut) };
}

} // namespace

QString wordOf(SplitPlan::Every every)
{
    switch (every) {
    case SplitPlan::Every::Nothing:
        return u"none"_s;
    case SplitPlan::Every::Mile:
        return u"mile"_s;
    case SplitPlan::Every::Kilometre:
        break;
    }
    return u"kilometre"_s;
}

std::optional<SplitPlan::Every> everyOf(QStringView word)
{
    using enum SplitPlan::Every;
    for (const SplitPlan::Every every : { Nothing, Kilometre, Mile }) {
        if (word == wordOf(every)) {
            return every;
        }
    }
    return {};
}

QString splitsToJson(const SplitPlan &plan)
{
    if (plan == SplitPlan()) {
        return u""_s; // a text, which a store can tell from none
    }
    QJsonArray lines;
    std::ranges::transform(plan.lines, std::back_inserter(lines), [](const SplitLine &line) { return toJson(line); });
    const QJsonObject object { { u"every"_s, wordOf(plan.every) }, { u"lines"_s, lines } };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<SplitPlan> splitsFromJson(const QString &text)
{
    if (text.isEmpty()) {
        return SplitPlan();
    }
    const auto refused = [&text](const QString &what) { return failure(what, text.left(1'000)); };
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const auto every = everyOf(document["every"_L1].toString());
    if (!every) {
        return refused(Text::tr("The splits of a course are not taken every “kilometre”, every “mile” or “none”."));
    }
    if (!document["lines"_L1].isUndefined() && !document["lines"_L1].isArray()) {
        return refused(Text::tr("The lines of a course's splits are not a list in JSON."));
    }
    SplitPlan plan { .every = *every };
    for (const auto &entry : document["lines"_L1].toArray()) {
        auto line = lineFrom(entry);
        if (!line) {
            return refused(
                Text::tr("Line %L1 of a course's splits lacks a name or one of its ends.").arg(plan.lines.size() + 1));
        }
        plan.lines.push_back(*std::move(line));
    }
    return plan;
}

} // namespace trackside
