// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/kmzfile.h"

#include "course/coursefile.h"
#include "course/ogr.h"

#include <QCoreApplication>
#include <QLocale>

#include <cpl_vsi.h>

#include <memory>
#include <optional>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::KmzFile)
};

/// Files beyond these are not looked at.
constexpr int mostEntries = 10'000;
constexpr qsizetype chunkBytes = qsizetype { 1 } << 20;

std::unexpected<CourseProblem> problem(ProblemKind kind, QString message, const QuietGdal &quiet)
{
    return std::unexpected(CourseProblem {
        .kind = kind, .severity = Severity::Error, .message = std::move(message), .detail = quiet.words() });
}

struct DirCloser {
    void operator()(VSIDIR *dir) const { VSICloseDir(dir); }
};
struct FileCloser {
    void operator()(VSILFILE *file) const { VSIFCloseL(file); }
};

/// A file in the archive.
struct Entry {
    std::string path;
    vsi_l_offset claimedBytes = 0;
};

struct Entries {
    std::optional<Entry> kml;
    bool hasOthers = false;
};

Entries entriesOf(const std::string &archive)
{
    Entries found;
    const std::unique_ptr<VSIDIR, DirCloser> dir(VSIOpenDir(archive.c_str(), -1, nullptr));
    for (int entries = 0; dir && entries < mostEntries; ++entries) {
        const VSIDIREntry *entry = VSIGetNextDirEntry(dir.get());
        if (!entry) {
            break;
        }
        const QString name = QString::fromUtf8(entry->pszName);
        if (VSI_ISDIR(entry->nMode) || !name.endsWith(".kml"_L1, Qt::CaseInsensitive)) {
            found.hasOthers = true;
            continue;
        }
        const bool isDoc = name.compare("doc.kml"_L1, Qt::CaseInsensitive) == 0;
        if (isDoc || !found.kml) {
            found.kml = Entry { entry->pszName, entry->nSize };
        }
        if (isDoc) {
            break;
        }
    }
    return found;
}

} // namespace

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

std::expected<QByteArray, CourseProblem> kmlInZip(const QByteArray &zip, const QString &fileName)
{
    const QuietGdal quiet;
    const GdalMemoryFile file(zip, "course.zip");
    const std::string archive = std::string("/vsizip/{") + file.name() + "}";
    const Entries entries = entriesOf(archive);
    if (!entries.kml) {
        return entries.hasOthers
            ? problem(ProblemKind::UnknownFormat,
                      Text::tr("“%1” is an archive without a .kml file in it.").arg(fileName), quiet)
            : problem(ProblemKind::Damaged, Text::tr("“%1” is a damaged archive, or an empty one.").arg(fileName),
                      quiet);
    }
    const std::unique_ptr<VSILFILE, FileCloser> kml(VSIFOpenL((archive + "/" + entries.kml->path).c_str(), "rb"));
    // What it claims cannot be trusted when it is little.
    const bool claimsTooMuch = entries.kml->claimedBytes > vsi_l_offset { maxCourseFileBytes };
    QByteArray bytes;
    while (kml && !claimsTooMuch && bytes.size() <= maxCourseFileBytes) {
        const qsizetype before = bytes.size();
        bytes.resize(before + chunkBytes);
        const auto read = VSIFReadL(bytes.data() + before, 1, chunkBytes, kml.get());
        bytes.resize(before + static_cast<qsizetype>(read));
        if (read == 0) {
            break;
        }
    }
    if (claimsTooMuch || bytes.size() > maxCourseFileBytes) {
        return problem(ProblemKind::TooLarge,
                       Text::tr("“%1” is too large: the course in it unpacks to more than %2.")
                           .arg(fileName, QLocale().formattedDataSize(maxCourseFileBytes)),
                       quiet);
    }
    if (bytes.isEmpty()) {
        return problem(ProblemKind::Damaged,
                       Text::tr("“%1” is damaged: the course in it cannot be unpacked.").arg(fileName), quiet);
    }
    return bytes;
}

} // namespace trackside
