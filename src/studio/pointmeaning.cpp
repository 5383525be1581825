// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/pointmeaning.h"

#include "studio/plainwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

// All words as plainWords() leaves them.

/// Words that say it also beside others, and at the front of compounds ("Startlinie", "Zieleinlauf").
const std::array startWords {
    u"start"_s, u"depart"_s, u"salida"_s, u"partenza"_s, u"vertrek"_s, u"largada"_s, plainWords(u"スタート"_s),
    u"出発"_s
};
const std::array finishWords { u"finish"_s,
                               u"ziel"_s,
                               u"arrivee"_s,
                               u"llegada"_s,
                               u"arrivo"_s,
                               u"traguardo"_s,
                               u"goal"_s,
                               u"aankomst"_s,
                               u"chegada"_s,
                               plainWords(u"ゴール"_s),
                               plainWords(u"フィニッシュ"_s),
                               u"到着"_s };
/// Words that say it alone only.
const std::array loneStartWords { u"begin"_s, u"beginn"_s,  u"beginning"_s, u"inicio"_s, u"inizio"_s,
                                  u"debut"_s, u"partida"_s, u"source"_s,    u"起点"_s };
const std::array loneFinishWords {
    u"end"_s, u"ende"_s, u"einde"_s, u"fin"_s, u"fine"_s, u"meta"_s, u"eind"_s, u"終点"_s
};
/// What stands near a start or a finish and is neither.
const std::array neighbours { u"parking"_s, u"parkplatz"_s,    u"car"_s,     u"park"_s,    u"toilet"_s, u"toilets"_s,
                              u"wc"_s,      u"bus"_s,          u"station"_s, u"bahnhof"_s, u"cafe"_s,   u"bag"_s,
                              u"baggage"_s, u"registration"_s, u"near"_s,    u"from"_s,    u"before"_s, u"after"_s,
                              u"lap"_s,     u"aid"_s,          u"water"_s,   u"wave"_s };
constexpr qsizetype mostWords = 6;

template <typename Words> bool has(const Words &words, const QString &word)
{
    return std::ranges::find(words, word) != words.end();
}

/// What a start or finish is compounded with and stays one: "Startlinie", "Zieleinlauf", "スタート地点".
const std::array compounds { u""_s,        u"linie"_s,   u"line"_s,   u"punkt"_s,  u"punt"_s,  u"locatie"_s,
                             u"point"_s,   u"bereich"_s, u"ort"_s,    u"platz"_s,  u"bogen"_s, u"arch"_s,
                             u"einlauf"_s, u"kanal"_s,   u"gerade"_s, u"gate"_s,   u"zone"_s,  u"lijn"_s,
                             u"streep"_s,  u"plaats"_s,  u"gebied"_s, u"strich"_s, u"area"_s,  u"straight"_s,
                             u"地点"_s,    u"位置"_s,    u"ライン"_s, u"付近"_s };

template <typename Words> bool beginsWithOneOf(const QStringList &said, const Words &words)
{
    return std::ranges::any_of(said, [&](const QString &word) {
        return std::ranges::any_of(words, [&](const QString &known) {
            return word.startsWith(known) && has(compounds, word.sliced(known.size()));
        });
    });
}

PointRole roleOf(const QString &plain)
{
    static const QRegularExpression separators(u"[^\\p{L}]+"_s);
    const QStringList said = plain.split(separators, Qt::SkipEmptyParts);
    if (said.isEmpty() || said.size() > mostWords
        || std::ranges::any_of(said, [](const QString &word) { return has(neighbours, word); })) {
        return PointRole::Other;
    }
    // "Einde van de route", "Fin de ruta"
    static const QStringList of { u"of"_s, u"van"_s, u"de"_s, u"du"_s, u"des"_s, u"der"_s, u"del"_s, u"della"_s };
    const bool alone = said.size() == 1 || of.contains(said[1]);
    const bool isStart = beginsWithOneOf(said, startWords) || (alone && has(loneStartWords, said.front()));
    const bool isFinish =
        beginsWithOneOf(said, finishWords) || has(said, u"meta"_s) || (alone && has(loneFinishWords, said.front()));
    if (isStart && isFinish) {
        return PointRole::StartAndFinish;
    }
    return isStart ? PointRole::Start : isFinish ? PointRole::Finish : PointRole::Other;
}

PointMeaning::Unit unitOf(const QString &word)
{
    if (word.isEmpty()) {
        return PointMeaning::Unit::None;
    }
    if (word == "m"_L1 || word.startsWith("met"_L1)) {
        return PointMeaning::Unit::Metres;
    }
    return word.startsWith(u'k') || word == plainWords(u"キロ"_s) ? PointMeaning::Unit::Kilometres
                                                                  : PointMeaning::Unit::Miles;
}

} // namespace

PointMeaning meaningOf(const QString &pointName)
{
    static const QString unit =
        u"k|kms?|kilomet(?:er|re)s?|kilometros?|chilometr[oi]|m|met(?:er|re)s?|mi|miles?|meilen?|milles?|millas?|migli[ao]|mijl|"_s
        + plainWords(u"キロ"_s);
    static const QRegularExpression marker(
        u"^(?:(?<before>(?!k[ .:#]*\\d)(?:%1))[ .:#]*)?(?<number>\\d+(?:[.,]\\d+)?)(?:[ .]*(?<after>%1))?$"_s.arg(
            unit));
    const QString plain = plainWords(pointName);
    if (const auto match = marker.match(plain); match.hasMatch()) {
        const QString number = match.captured(u"number"_s).replace(u',', u'.');
        const QString word = match.hasCaptured(u"before"_s) ? match.captured(u"before"_s) : match.captured(u"after"_s);
        return { .role = PointRole::Marker, .number = number.toDouble(), .unit = unitOf(word) };
    }
    return { .role = roleOf(plain) };
}

QByteArrayView nameOf(PointRole role)
{
    switch (role) {
    case PointRole::Start:
        return "start";
    case PointRole::Finish:
        return "finish";
    case PointRole::StartAndFinish:
        return "startFinish";
    case PointRole::Marker:
        return "marker";
    case PointRole::Other:
        break;
    }
    return "";
}

} // namespace trackside
