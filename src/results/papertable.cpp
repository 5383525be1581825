// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/papertable.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::PaperTable)
};

constexpr double titlePoints = 16.0;
constexpr double points = 8.5;
constexpr double leastShare = 0.7; ///< of that size, for a table that would be too wide
constexpr double lineHeight = 1.25; ///< of a row, in heights of its letters
constexpr double columnGap = 1.2; ///< in heights of a letter
const QColor ruleColour(150, 150, 150);
const QColor stripeColour(242, 242, 242);

QFont fontOf(double size, bool isBold)
{
    QFont font;
    font.setPointSizeF(size);
    font.setBold(isBold);
    return font;
}

} // namespace

PaperPrinter::PaperPrinter(const PaperTable &table, QPagedPaintDevice &device)
    : m_table(table)
    , m_device(device)
    , m_titleFont(fontOf(titlePoints, true), &device)
    , m_font(fontOf(points, false), &device)
    , m_boldFont(fontOf(points, true), &device)
    , m_width(device.width())
    , m_height(device.height())
{
    fit();
    breakNotes();
}

double PaperPrinter::heightOf(const QFont &font) const
{
    return lineHeight * QFontMetricsF(font, &m_device).height();
}

/// The widest text of each column.
std::vector<double> PaperPrinter::neededWidths() const
{
    const QFontMetricsF metrics(m_font, &m_device);
    const QFontMetricsF bold(m_boldFont, &m_device);
    const double gap = columnGap * metrics.height();
    std::vector<double> widths;
    for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
        double width = bold.horizontalAdvance(m_table.columns[column].title);
        for (const QStringList &row : m_table.rows)
            width = std::max(width, metrics.horizontalAdvance(row[static_cast<qsizetype>(column)]));
        widths.push_back(width + gap);
    }
    return widths;
}

/// Sets a table that is too wide in smaller letters, and, where the smallest are too large, takes room from the elastic
/// columns.
void PaperPrinter::fit()
{
    m_widths = neededWidths();
    if (const double all = std::accumulate(m_widths.begin(), m_widths.end(), 0.0); all > m_width) {
        const double size = points * std::max(leastShare, m_width / all);
        m_font.setPointSizeF(size);
        m_boldFont.setPointSizeF(size);
        m_widths = neededWidths();
    }
    double all = 0.0;
    double elastic = 0.0;
    for (std::size_t column = 0; column < m_widths.size(); ++column) {
        all += m_widths[column];
        elastic += m_table.columns[column].isElastic ? m_widths[column] : 0.0;
    }
    const double share = elastic > 0.0 ? std::clamp((m_width - all + elastic) / elastic, 0.0, 1.0) : 1.0;
    for (std::size_t column = 0; column < m_widths.size(); ++column) {
        if (m_table.columns[column].isElastic)
            m_widths[column] *= share;
    }
}

double PaperPrinter::headHeight() const
{
    return heightOf(m_titleFont) + static_cast<double>(m_table.facts.size() + 1) * heightOf(m_font);
}

std::size_t PaperPrinter::rowsOn(int page) const
{
    const double taken = (page == 0 ? headHeight() : 0.0) + 2.5 * heightOf(m_font); // titles and foot
    return static_cast<std::size_t>(std::max(1.0, std::floor((m_height - taken) / heightOf(m_font))));
}

std::size_t PaperPrinter::firstRowOf(int page) const
{
    return page == 0 ? 0 : rowsOn(0) + static_cast<std::size_t>(page - 1) * rowsOn(1);
}

std::size_t PaperPrinter::lines() const
{
    return m_noteLines.isEmpty() ? m_table.rows.size() : m_notesFrom + static_cast<std::size_t>(m_noteLines.size());
}

/// The notes in lines as wide as the page, a line below the rows; their title is not left alone at the end of a page.
void PaperPrinter::breakNotes()
{
    if (m_table.notes.isEmpty())
        return;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_noteLines << m_table.notesTitle;
    for (const QString &note : m_table.notes) {
        QTextLayout layout(note, m_font, &m_device);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(m_width);
            m_noteLines << note.sliced(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    m_notesFrom = m_table.rows.size() + 1;
    int next = 1;
    while (firstRowOf(next) <= m_notesFrom)
        ++next;
    if (firstRowOf(next) == m_notesFrom + 1)
        ++m_notesFrom;
}

int PaperPrinter::pages() const
{
    if (lines() <= rowsOn(0))
        return 1;
    const std::size_t rest = lines() - rowsOn(0);
    return 1 + static_cast<int>((rest + rowsOn(1) - 1) / rowsOn(1));
}

void PaperPrinter::paintHead(QPainter &painter) const
{
    const auto line = [&](const QFont &font, double top, const QString &text) {
        const QString shown = QFontMetricsF(font, &m_device).elidedText(text, Qt::ElideRight, m_width);
        painter.setFont(font);
        painter.drawText(QRectF(0.0, top, m_width, heightOf(font)),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    };
    line(m_titleFont, 0.0, m_table.title);
    double top = heightOf(m_titleFont);
    for (const QString &fact : m_table.facts) {
        line(m_font, top, fact);
        top += heightOf(m_font);
    }
}

void PaperPrinter::paintRow(QPainter &painter, double top, const QStringList &texts) const
{
    const QFontMetricsF metrics(painter.font(), &m_device);
    const double gap = columnGap * metrics.height();
    double left = 0.0;
    for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
        const QRectF cell(left, top, m_widths[column] - gap, heightOf(m_font));
        const bool isNumber = m_table.columns[column].isNumber;
        painter.drawText(cell,
                         (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine
                             | Qt::TextDontClip,
                         metrics.elidedText(texts[static_cast<qsizetype>(column)], Qt::ElideRight, cell.width() + 1.0));
        left += m_widths[column];
    }
}

/// \p line is counted as lines() does.
void PaperPrinter::paintNote(QPainter &painter, double top, std::size_t line) const
{
    if (line < m_notesFrom)
        return;
    painter.setFont(line == m_notesFrom ? m_boldFont : m_font);
    painter.drawText(QRectF(0.0, top, m_width, heightOf(m_font)), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     m_noteLines[static_cast<qsizetype>(line - m_notesFrom)]);
}

void PaperPrinter::paint(QPainter &painter, int page) const
{
    const double height = heightOf(m_font);
    double top = 0.0;
    painter.setPen(Qt::black);
    if (page == 0) {
        paintHead(painter);
        top = headHeight();
    }
    const std::size_t rows = m_table.rows.size();
    const std::size_t first = firstRowOf(page);
    if (first < rows || page == 0) { // no titles above notes alone
        QStringList titles;
        for (const PaperTable::Column &column : m_table.columns)
            titles << column.title;
        painter.setFont(m_boldFont);
        paintRow(painter, top, titles);
        painter.fillRect(QRectF(0.0, top + height, m_width, std::max(1.0, height / 24.0)), ruleColour);
    }
    top += height;
    painter.setFont(m_font);
    const std::size_t end = std::min(first + rowsOn(page), lines());
    for (std::size_t line = first; line < end; ++line) {
        if (line < rows) {
            if (line % 2 == 1)
                painter.fillRect(QRectF(0.0, top, m_width, height), stripeColour);
            paintRow(painter, top, m_table.rows[line]);
        } else {
            paintNote(painter, top, line);
        }
        top += height;
    }
    painter.setFont(m_font);
    const QRectF foot(0.0, m_height - height, m_width, height);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_table.foot);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, Text::tr("Page %L1 of %L2").arg(page + 1).arg(pages()));
}

bool PaperPrinter::print() const
{
    const QPageRanges wanted = m_device.pageRanges();
    QPainter painter;
    if (!painter.begin(&m_device))
        return false;
    bool isFirst = true;
    for (int page = 0; page < pages(); ++page) {
        if (!wanted.isEmpty() && !wanted.contains(page + 1))
            continue;
        if (!isFirst && !m_device.newPage())
            return false;
        isFirst = false;
        paint(painter, page);
    }
    return painter.end();
}

} // namespace trackside
