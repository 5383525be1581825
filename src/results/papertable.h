// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace trackside {

/// A table as it stands on paper: what is above it on the first page, its columns, notes below its last row, and what
/// is at the foot of each page.
struct PaperTable {
    struct Column {
        QString title;
        bool isNumber = false; ///< stands to the right
        bool isElastic = false; ///< gives room where letters of 6 points are still too large; texts are cut then
    };

    QString title;
    QStringList facts; ///< a line each
    std::vector<Column> columns;
    std::vector<QStringList> rows; ///< a text for each column
    QString notesTitle;
    QStringList notes; ///< each goes on in as many lines as it needs; none: nothing is below
    QString foot;
};

/// Lays a table out over the pages of a device and paints them. Texts are plain, each in one line. Any thread, where
/// the device allows it; the table must outlive it.
class PaperPrinter {
public:
    PaperPrinter(const PaperTable &table, QPagedPaintDevice &device);

    [[nodiscard]] int pages() const;
    /// \p page from 0; on a painter of the device, whose page is empty.
    void paint(QPainter &painter, int page) const;
    /// All of them, or those that the device is asked for; false where it takes no more.
    [[nodiscard]] bool print() const;

private:
    [[nodiscard]] double heightOf(const QFont &font) const;
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] std::size_t rowsOn(int page) const;
    [[nodiscard]] std::size_t firstRowOf(int page) const;
    [[nodiscard]] std::size_t lines() const; ///< rows, and what is below
    void breakNotes();
    void paintHead(QPainter &painter) const;
    void paintNote(QPainter &painter, double top, std::size_t line) const;
    void paintRow(QPainter &painter, double top, const QStringList &texts) const;
    void fit();
    [[nodiscard]] std::vector<double> neededWidths() const;

    const PaperTable &m_table;
    QPagedPaintDevice &m_device;
    QFont m_titleFont;
    QFont m_font;
    QFont m_boldFont;
    double m_width = 0.0; ///< of a page, and all else in the device's pixels
    double m_height = 0.0;
    std::vector<double> m_widths; ///< of each column
    QStringList m_noteLines; ///< with their title
    std::size_t m_notesFrom = 0; ///< the line, counted on from the rows; between them is room
};

} // namespace trackside
