// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include "analysis/pace.h"

#include <QList>

#include <unistd.h>

#include <cstdio>

namespace trackside::terminal {

using namespace Qt::StringLiterals;

namespace {

/// Without what a terminal would obey: names and texts are anybody's.
QString harmlessLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        line = harmless(line);
    }
    return lines.join(u'\n');
}

} // namespace

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    std::fflush(stdout);
}

void print(const QString &text)
{
    print(harmlessLines(text).toUtf8());
}

void complain(const Error &error)
{
    QString text = u"trackside: "_s + harmlessLines(error.message) + u'\n';
    if (!error.remedy.isEmpty()) {
        text += u"  "_s + harmlessLines(error.remedy) + u'\n';
    }
    if (isatty(STDERR_FILENO) == 1) {
        text.prepend(u"\r\033[K"_s); // a line of progress may stand there
    }
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

ProgressLine::ProgressLine()
    : m_onTerminal(isatty(STDERR_FILENO) == 1)
{
}

ProgressLine::~ProgressLine()
{
    if (m_shown) {
        std::fputs("\r\033[K", stderr);
    }
}

void ProgressLine::show(const QString &text)
{
    if (m_onTerminal) {
        std::fprintf(stderr, "\r\033[K%s", text.toUtf8().constData());
        std::fflush(stderr);
        m_shown = true;
    }
}

QString timeText(std::int64_t seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString harmless(const QString &text)
{
    QString shown;
    for (const char32_t character : text.toUcs4()) {
        if (QChar::isPrint(character)) {
            shown += QString::fromUcs4(&character, 1);
        } else if (QChar::isSpace(character)) {
            shown += u' ';
        }
    }
    return shown;
}

Entrant entrantOf(const EntrantsById &entrants, std::uint32_t competitorId)
{
    const auto found = entrants.find(competitorId);
    Entrant entrant = found != entrants.end() ? found->second : Entrant { .competitorId = competitorId };
    if (entrant.bib.isEmpty()) {
        entrant.bib = QString::number(competitorId);
    }
    return entrant;
}

QString standingTable(std::span<const StandingRow> rows, double courseMetres, const EntrantsById &entrants)
{
    QString text = u"rank     bib   covered     to go   pace/km      time  status%1\n"_s.arg(
        entrants.empty() ? u""_s : u"        name"_s);
    for (const StandingRow &row : rows) {
        const PositionEvent &event = row.event;
        const auto pace = paceSecondsPerKm(event);
        const std::int64_t perKm = wholePaceSeconds(pace.value_or(0.0));
        const Entrant known = entrantOf(entrants, event.competitorId);
        const QString bib = harmless(known.bib);
        const QString status = QString::fromLatin1(statusName(event.status));
        const QString name = harmless(known.name);
        const auto metres = [](double value) { return QString::number(value, 'f', 0) + u" m"_s; };
        const QString toGo = courseMetres > 0.0 ? metres(courseMetres - event.distanceMetres) : u"-"_s;
        const QString paceText = pace ? u"%1:%2"_s.arg(perKm / 60).arg(perKm % 60, 2, 10, QChar(u'0')) : u"-"_s;
        // At once: a bib or a name may have a "%1" of its own.
        text += u"%1 %2 %3 %4 %5 %6  %7\n"_s.arg(QString::number(row.rank).rightJustified(4), bib.rightJustified(7),
                                                 metres(event.distanceMetres).rightJustified(9), toGo.rightJustified(9),
                                                 paceText.rightJustified(9),
                                                 timeText((event.elapsedMs + 999) / 1000).rightJustified(9),
                                                 name.isEmpty() ? status : status.leftJustified(12) + u"  "_s + name);
    }
    return text;
}

} // namespace trackside::terminal
