// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/owncourses.h"

#include "course/coursefile.h"
#include "studio/courseimport.h"
#include "studio/coursewriter.h"
#include "studio/importreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::OwnCourses)
};

constexpr qsizetype longestName = 120;

/// A file's course under another name; all of it, with its heights.
Result<CourseDraft> renamed(const QString &path, const QString &name)
{
    const QString plain = name.simplified();
    if (plain.isEmpty() || plain.size() > longestName) {
        return failure(Text::tr("A course's name has 1 to %L1 characters.").arg(longestName));
    }
    auto file = importCourseFile(path);
    if (!file) {
        return failure(file.error().message, file.error().detail);
    }
    CourseDraft draft = reportOn(*std::move(file)).draft;
    draft.name = plain;
    return draft;
}

} // namespace

OwnCourses::OwnCourses(QString folder)
    : m_folder(std::move(folder))
{
}

OwnCourses::~OwnCourses()
{
    for (const Removed &removed : m_removed) {
        QFile::remove(removed.aside);
    }
}

bool OwnCourses::holds(const QString &path) const
{
    return !m_folder.isEmpty() && QFileInfo(path).dir() == QDir(m_folder);
}

Result<CoursePtr> OwnCourses::rename(const QString &path, const QString &name) const
{
    const auto draft = renamed(path, name);
    if (!draft) {
        return std::unexpected(draft.error());
    }
    const auto written = writeCourse(*draft, path);
    return written ? readCourseFile(path) : std::unexpected(written.error());
}

Result<CoursePtr> OwnCourses::duplicate(const QString &path, const QString &id, const QString &name) const
{
    auto draft = renamed(path, name);
    if (!draft) {
        return std::unexpected(draft.error());
    }
    draft->id = id;
    const auto saved = saveCourse(*draft, m_folder, {});
    return saved ? readCourseFile(*saved) : std::unexpected(saved.error());
}

Result<void> OwnCourses::remove(const QString &path)
{
    QString aside;
    for (int number = 1; aside.isEmpty() || QFileInfo::exists(aside); ++number) {
        aside = u"%1.removed%2"_s.arg(path).arg(number);
    }
    QFile file(path);
    if (!file.rename(aside)) {
        return failure(Text::tr("“%1” cannot be removed: %2.").arg(path, file.errorString()));
    }
    m_removed.push_back({ path, aside });
    return {};
}

Result<CoursePtr> OwnCourses::restoreLast()
{
    if (m_removed.empty()) {
        return failure(Text::tr("No course was removed."));
    }
    const Removed last = m_removed.back();
    QFile file(last.aside);
    if (!file.rename(last.path)) {
        return failure(Text::tr("“%1” cannot be brought back: %2.").arg(last.path, file.errorString()));
    }
    m_removed.pop_back();
    return readCourseFile(last.path);
}

QString OwnCourses::lastRemoved() const
{
    return m_removed.empty() ? QString() : m_removed.back().path;
}

} // namespace trackside
