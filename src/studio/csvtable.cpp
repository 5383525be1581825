// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/csvtable.h"

#include "course/filebytes.h"
#include "course/ogr.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

#include <cpl_conv.h>
#include <cpl_csv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::CsvTable)
};

constexpr std::size_t maxLineBytes = std::size_t { 1'024 } * 1'024;

struct CloseFile {
    void operator()(VSILFILE *file) const
    {
        VSIFCloseL(file);
        CPLReadLineL(nullptr); // gives the longest line's memory back
    }
};

std::int64_t lineAt(const QByteArray &text, qsizetype place)
{
    return 1 + text.first(place).count('\n');
}

/// The last line that has anything in it; 0: none has.
std::int64_t lastLineOf(const QByteArray &text)
{
    qsizetype end = text.size();
    while (end > 0 && QChar::isSpace(static_cast<uchar>(text[end - 1]))) {
        --end;
    }
    return end == 0 ? 0 : lineAt(text, end);
}

/// The text as UTF-8 without a byte-order mark.
Result<QByteArray> decoded(const QByteArray &bytes, const QString &fileName, bool &isGuessed)
{
    QByteArray text = bytes;
    const auto byMark = QStringConverter::encodingForData(bytes);
    if (byMark && *byMark != QStringConverter::Utf8) {
        text = QString(QStringDecoder(*byMark)(bytes)).toUtf8();
    } else if (!bytes.isValidUtf8()) {
        isGuessed = true;
        QStringDecoder windows(QAnyStringView("windows-1252"_L1));
        text = windows.isValid() ? QString(windows(bytes)).toUtf8() : QString::fromLatin1(bytes).toUtf8();
    }
    if (text.startsWith("\xEF\xBB\xBF")) {
        text.remove(0, 3);
    }
    if (const qsizetype zero = text.indexOf('\0'); zero >= 0) {
        return failure(Text::tr("“%1” is no text: line %2 has a zero byte. Save the list as CSV in UTF-8.")
                           .arg(fileName, QLocale().toString(lineAt(text, zero))));
    }
    return text;
}

/// What stands between the cells of the header.
QByteArray separatorOf(const QByteArray &text)
{
    const auto isContent = [](char c) { return c != '\n' && c != '\r' && c != ' '; };
    const auto begin = std::ranges::find_if(text, isContent);
    const auto end = std::find_if(begin, text.end(), [](char c) { return c == '\n' || c == '\r'; });
    const char found = CSVDetectSeperator(QByteArray(begin, end - begin).constData());
    return QByteArray(1, found == ';' || found == '\t' ? found : ',');
}

/// GDAL's reader of lines, with where it is in the file.
class Lines {
public:
    Lines(const QByteArray &text, const QString &fileName)
        : m_memory(text, "table.csv")
        , m_file(VSIFOpenL(m_memory.name(), "rb"))
        , m_separator(separatorOf(text))
        , m_fileName(fileName)
        , m_lastLine(lastLineOf(text))
    {
    }

    /// The cells of the next line that has any; none at the end. They hold until the next call.
    Result<std::optional<std::span<const QByteArrayView>>> next()
    {
        while (m_file) {
            m_line = m_nextLine;
            m_strings.Assign(
                CSVReadParseLine3L(m_file.get(), maxLineBytes, m_separator.constData(), true, false, false, true),
                TRUE);
            if (m_quiet.hasFailed()) {
                return failure(Text::tr("“%1” is not read: line %2 is longer than %3.")
                                   .arg(m_fileName, QLocale().toString(m_line),
                                        QLocale().formattedDataSize(static_cast<qint64>(maxLineBytes))),
                               m_quiet.words());
            }
            if (!m_strings.List()) {
                if (m_line <= m_lastLine) { // GDAL gives up on a text that is still open at the end of the file
                    return unclosed();
                }
                return std::nullopt;
            }
            m_cells.assign(m_strings.List(), m_strings.List() + m_strings.Count());
            m_nextLine = m_line + 1;
            for (const QByteArrayView cell : m_cells) {
                if (cell.size() > maxCsvCellBytes) {
                    return unclosed();
                }
                m_nextLine += cell.count('\n');
            }
            if (std::ranges::any_of(m_cells, [](QByteArrayView cell) { return !cell.trimmed().isEmpty(); })) {
                return std::span<const QByteArrayView>(m_cells);
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::int64_t line() const { return m_line; } ///< where the last row begins, from 1

private:
    [[nodiscard]] std::unexpected<Error> unclosed() const
    {
        return failure(
            Text::tr("“%1” is not read: a text that begins in line %2 has more than %3 characters or no end. "
                     "A quotation mark there may not be closed.")
                .arg(m_fileName, QLocale().toString(m_line), QLocale().toString(maxCsvCellBytes)));
    }

    QuietGdal m_quiet;
    GdalMemoryFile m_memory;
    std::unique_ptr<VSILFILE, CloseFile> m_file;
    QByteArray m_separator;
    QString m_fileName;
    std::int64_t m_lastLine; ///< that has anything in it
    CPLStringList m_strings;
    std::vector<QByteArrayView> m_cells;
    std::int64_t m_line = 0;
    std::int64_t m_nextLine = 1;
};

} // namespace

void CsvTable::addRow(std::span<const QByteArrayView> cells, std::int64_t line)
{
    m_rows.push_back({ m_ends.size(), line, std::ssize(cells) });
    for (const QByteArrayView cell : cells.first(std::min(cells.size(), static_cast<std::size_t>(header.size())))) {
        m_text.append(cell);
        m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
    }
}

QString CsvTable::cell(std::size_t row, qsizetype column) const
{
    const Row &at = m_rows[row];
    if (column < 0 || column >= std::min(at.cells, header.size())) {
        return {};
    }
    const std::size_t cell = at.firstCell + static_cast<std::size_t>(column);
    const qsizetype begin = cell == 0 ? 0 : m_ends[cell - 1];
    return QString::fromUtf8(QByteArrayView(m_text).sliced(begin, m_ends[cell] - begin)).simplified();
}

Result<CsvTable> readCsv(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > maxCsvBytes) {
        return failure(Text::tr("“%1” is larger than %2, and is not read.")
                           .arg(fileName, QLocale().formattedDataSize(maxCsvBytes)));
    }
    CsvTable table;
    const auto text = decoded(bytes, fileName, table.isEncodingGuessed);
    if (!text) {
        return std::unexpected(text.error());
    }
    Lines lines(*text, fileName);
    for (auto row = lines.next(); !row || *row; row = lines.next()) {
        if (!row) {
            return std::unexpected(row.error());
        }
        if (table.header.isEmpty()) {
            if (std::ssize(**row) > maxCsvColumns) {
                return failure(
                    Text::tr("“%1” is not read: it has %2 columns, and %3 are the most.")
                        .arg(fileName, QLocale().toString(std::ssize(**row)), QLocale().toString(maxCsvColumns)));
            }
            for (const QByteArrayView title : **row) {
                table.header.append(QString::fromUtf8(title).simplified());
            }
            continue;
        }
        if (static_cast<std::int64_t>(table.rowCount()) == maxCsvRows) {
            return failure(
                Text::tr("“%1” is not read: it has more than %2 rows.").arg(fileName, QLocale().toString(maxCsvRows)));
        }
        table.addRow(**row, lines.line());
    }
    if (table.header.isEmpty()) {
        return failure(Text::tr("“%1” is empty: its first line must name the columns.").arg(fileName));
    }
    return table;
}

Result<CsvTable> readCsvFile(const QString &path)
{
    const auto bytes = bytesOf(path, maxCsvBytes);
    if (!bytes) {
        return failure(Text::tr("The file “%1” cannot be read: %2.").arg(path, bytes.error()));
    }
    return readCsv(*bytes, QFileInfo(path).fileName());
}

} // namespace trackside
