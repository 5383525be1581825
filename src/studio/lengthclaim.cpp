// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/lengthclaim.h"

#include "studio/plainwords.h"

#include <QRegularExpression>

#include <cmath>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

constexpr double marathonMetres = 42'195.0;
constexpr double metresPerMile = 1'609.344;
constexpr double parkrunMetres = 5'000.0;
/// Fewer metres than this are a width or a height.
constexpr double leastMetres = 100.0;
/// Two claims that differ by less say the same ("Half marathon, 21.1 km").
constexpr double sameClaim = 0.02;

/// "42,195" is forty-two and a bit in kilometres, and forty-two thousand in metres.
double numberOf(QString digits, bool isMetres)
{
    static const QRegularExpression thousands(u"^\\d{1,3}(?:[.,' ]\\d{3})+$"_s);
    if (isMetres && thousands.match(digits).hasMatch()) {
        return digits.remove(QRegularExpression(u"[.,' ]"_s)).toDouble();
    }
    return digits.replace(u',', u'.').toDouble();
}

double metresOf(const QRegularExpressionMatch &match)
{
    const QString unit = match.captured(u"unit"_s);
    if (unit == "m"_L1 || unit.startsWith("met"_L1)) {
        return numberOf(match.captured(u"number"_s), true);
    }
    const double number = numberOf(match.captured(u"number"_s), false);
    return unit.startsWith(u'k') || unit.startsWith(u"ch"_s) || unit.startsWith(plainWords(u"キロ"_s))
        ? number * 1'000.0
        : number * metresPerMile;
}

std::optional<double> claimInDigits(const QString &plain)
{
    static const QRegularExpression claim(
        u"(?<![\\p{L}\\d.,x×*])(?<number>\\d+(?:[.,' ]\\d+)*)[ -]?[+]?"
        "(?<unit>kilomet(?:er|re)s?|kilometros?|chilometri|kms?|k|%1(?:メートル)?|met(?:er|re)s?|m|miles?|mi|meilen|"
        "millas|miglia)"
        "(?![\\p{L}\\d])(?! *(?:d\\+|hm|elevation|ascent|climb|gain|up|hohenmeter|above|asl))"_s.arg(
            plainWords(u"キロ"_s)));
    std::optional<double> claimed;
    for (auto matches = claim.globalMatch(plain); matches.hasNext();) {
        const double metres = metresOf(matches.next());
        if (metres < leastMetres) {
            continue;
        }
        if (claimed && std::abs(metres / *claimed - 1.0) > sameClaim) {
            return 0.0;
        }
        claimed = claimed.value_or(metres);
    }
    return claimed;
}

std::optional<double> claimInWords(const QString &plain)
{
    static const QString marathon = u"(?:maraton[a]?|marathon|%1)"_s.arg(plainWords(u"マラソン"_s));
    // The Japanese word alone is any race on foot.
    static const QString full = u"(?:maraton[a]?|marathon|%1)"_s.arg(plainWords(u"フルマラソン"_s));
    static const QRegularExpression half(u"(?:half|halb|halve|semi|media|medio|mezza|meia|1/2|½|1⁄2|%2)[ -]*%1"_s.arg(
        marathon, plainWords(u"ハーフ"_s)));
    static const QRegularExpression whole(u"(?<![\\p{L}])%1(?![\\p{L}])"_s.arg(full));
    static const QRegularExpression other(u"\\b(?:ultra|mini|quarter|relay|staffel|kids|junior|fun)"_s);
    static const QRegularExpression part(u"\\b(?:1st|2nd|first|second|1\\.|2\\.|erste|zweite) (?:half|halfte)\\b"_s);
    static const QRegularExpression halfBeside(u"\\b(?:half|hm|halb|semi)\\b"_s);
    if (other.match(plain).hasMatch() || part.match(plain).hasMatch()) {
        return {};
    }
    if (half.match(plain).hasMatch()) {
        return marathonMetres / 2.0;
    }
    if (whole.match(plain).hasMatch()) {
        // "Borobudur Marathon, HM"
        return halfBeside.match(plain).hasMatch() ? marathonMetres / 2.0 : marathonMetres;
    }
    return plain.contains("parkrun"_L1) && !plain.contains("junior"_L1) ? std::optional(parkrunMetres) : std::nullopt;
}

} // namespace

std::optional<LengthClaim> claimIn(const QString &name)
{
    QString plain = plainWords(name);
    plain.replace(u'_', u' ');
    const auto inDigits = claimInDigits(plain);
    const auto claimed = inDigits ? inDigits : claimInWords(plain);
    if (!claimed || *claimed <= 0.0) {
        return {};
    }
    return LengthClaim { .metres = *claimed, .isInDigits = inDigits.has_value(), .name = name };
}

} // namespace trackside
