// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/coursetext.h"

#include "course/coursefile.h"
#include "studio/kmzfile.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QXmlStreamReader>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::CourseText)
};

/// Where a declaration, a header row or a root element must begin.
constexpr qsizetype headBytes = 1'024;
/// GDAL holds all of a GeoJSON in memory, at twenty times its bytes.
constexpr qint64 maxGeoJsonBytes = qint64 { 20 } * 1024 * 1024;

std::unexpected<CourseProblem> problem(ProblemKind kind, QString message, QString detail = {})
{
    return std::unexpected(CourseProblem {
        .kind = kind, .severity = Severity::Error, .message = std::move(message), .detail = std::move(detail) });
}

/// By a byte-order mark, or by how UTF-16 and UTF-32 write the first "<" or "{".
std::optional<QStringConverter::Encoding> wideEncodingOf(const QByteArray &bytes)
{
    if (const auto byMark = QStringConverter::encodingForData(bytes)) {
        return byMark;
    }
    const auto isAscii = [](char c) { return c > 0; };
    if (bytes.size() >= 4 && isAscii(bytes[0]) && bytes[1] == 0) {
        return bytes[2] == 0 ? QStringConverter::Utf32LE : QStringConverter::Utf16LE;
    }
    if (bytes.size() >= 4 && bytes[0] == 0) {
        return bytes[1] == 0 ? QStringConverter::Utf32BE : QStringConverter::Utf16BE;
    }
    return {};
}

QByteArray declaredEncodingOf(const QByteArray &bytes)
{
    static const QRegularExpression declaration(u"^\\s*<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']"_s);
    return declaration.match(QString::fromLatin1(bytes.first(std::min(bytes.size(), headBytes))))
        .captured(1)
        .toLatin1();
}

struct Decoded {
    QByteArray utf8;
    bool isGuessed = false;
};

QByteArray recoded(QStringDecoder decoder, const QByteArray &bytes)
{
    return QString(decoder(bytes)).toUtf8();
}

std::expected<Decoded, CourseProblem> decoded(const QByteArray &bytes, const QString &fileName)
{
    if (const auto wide = wideEncodingOf(bytes); wide && *wide != QStringConverter::Utf8) {
        return Decoded { recoded(QStringDecoder(*wide), bytes) };
    }
    const QByteArray declared = declaredEncodingOf(bytes);
    // UTF-16 in the declaration of bytes that are plainly not: somebody converted the file and left the line as it was.
    if (!declared.isEmpty() && !declared.toLower().startsWith("utf-")) {
        QStringDecoder decoder { QAnyStringView(QLatin1StringView(declared)) };
        if (!decoder.isValid()) {
            return problem(ProblemKind::Damaged,
                           Text::tr("“%1” says that it is written in “%2”, which is not known here; save it as UTF-8.")
                               .arg(fileName, QString::fromLatin1(declared)));
        }
        return Decoded { recoded(std::move(decoder), bytes) };
    }
    if (bytes.isValidUtf8()) {
        return Decoded { bytes };
    }
    QStringDecoder windows(QAnyStringView("windows-1252"_L1));
    return Decoded { windows.isValid() ? recoded(std::move(windows), bytes) : QString::fromLatin1(bytes).toUtf8(),
                     true };
}

/// Without what stands before the first element: GDAL looks for that in the first bytes, and the declared encoding is
/// no longer true.
QByteArray withoutDeclaration(QByteArray text)
{
    if (text.startsWith("\xEF\xBB\xBF")) {
        text.remove(0, 3);
    }
    qsizetype begin = 0;
    while (begin < text.size() && std::isspace(static_cast<unsigned char>(text[begin]))) {
        ++begin;
    }
    if (QByteArrayView(text).sliced(begin).startsWith("<?xml")) {
        const qsizetype end = text.indexOf("?>", begin);
        begin = end < 0 ? begin : end + 2;
        while (begin < text.size() && std::isspace(static_cast<unsigned char>(text[begin]))) {
            ++begin;
        }
    }
    return begin == 0 ? text : text.sliced(begin);
}

/// The origin's file: a row of column names, a line's and two points' among them.
bool isOriginCsv(const QByteArray &text)
{
    const QByteArray header = text.first(std::min(text.size(), headBytes)).split('\n').front().toLower();
    return header.contains("map") && header.contains("start") && header.contains("end")
        && (header.contains(',') || header.contains(';') || header.contains('\t'));
}

std::expected<FileFormat, CourseProblem> xmlFormatOf(const QByteArray &text, const QString &fileName)
{
    QXmlStreamReader xml(text);
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::StartElement) { }
    const QString root = xml.name().toString().toLower();
    if (root == "kml"_L1) {
        return FileFormat::Kml;
    }
    if (root == "gpx"_L1) {
        return FileFormat::Gpx;
    }
    if (root.isEmpty()) {
        return problem(ProblemKind::Damaged, Text::tr("“%1” is damaged: its XML has no element.").arg(fileName),
                       xml.errorString());
    }
    return problem(
        ProblemKind::UnknownFormat,
        root == "trainingcenterdatabase"_L1
            ? Text::tr("“%1” is a Garmin TCX file, which is not read; export it as GPX.").arg(fileName)
            : Text::tr("“%1” is not a course file: its XML is “%2”, neither “kml” nor “gpx”.").arg(fileName, root));
}

std::unexpected<CourseProblem> tooLarge(const QString &fileName, qint64 mostBytes)
{
    return problem(ProblemKind::TooLarge,
                   Text::tr("“%1” is too large; a course file of its kind has at most %2.")
                       .arg(fileName, QLocale().formattedDataSize(mostBytes)));
}

std::expected<FileFormat, CourseProblem> formatOf(const QByteArray &text, const QString &fileName)
{
    if (text.startsWith('<')) {
        return xmlFormatOf(text, fileName);
    }
    if (text.startsWith('{') || text.startsWith('[')) {
        return text.size() > maxGeoJsonBytes ? tooLarge(fileName, maxGeoJsonBytes)
                                             : std::expected<FileFormat, CourseProblem>(FileFormat::GeoJson);
    }
    if (isOriginCsv(text)) {
        return FileFormat::OriginCsv;
    }
    return problem(ProblemKind::UnknownFormat,
                   Text::tr("“%1” is not a course file. Trackside reads KML, KMZ, GPX, GeoJSON, and a courses.csv.")
                       .arg(fileName));
}

} // namespace

std::expected<CourseText, CourseProblem> courseTextOf(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.isEmpty()) {
        return problem(ProblemKind::Empty, Text::tr("“%1” is empty: it has no bytes.").arg(fileName));
    }
    if (bytes.size() > maxCourseFileBytes) {
        return tooLarge(fileName, maxCourseFileBytes);
    }
    if (isZip(bytes)) {
        const auto inner = kmlInZip(bytes, fileName);
        if (!inner) {
            return std::unexpected(inner.error());
        }
        if (isZip(*inner)) { // and so on without end
            return problem(ProblemKind::UnknownFormat, Text::tr("“%1” is an archive in an archive.").arg(fileName));
        }
        auto text = courseTextOf(*inner, fileName);
        if (text && text->format == FileFormat::Kml) {
            text->format = FileFormat::Kmz;
        }
        return text;
    }
    auto text = decoded(bytes, fileName);
    if (!text) {
        return std::unexpected(text.error());
    }
    QByteArray utf8 = withoutDeclaration(std::move(text->utf8));
    if (utf8.isEmpty()) {
        return problem(ProblemKind::Empty, Text::tr("“%1” is empty: there is nothing but white space.").arg(fileName));
    }
    const auto format = formatOf(utf8, fileName);
    if (!format) {
        return std::unexpected(format.error());
    }
    return CourseText { *format, std::move(utf8), text->isGuessed };
}

} // namespace trackside
