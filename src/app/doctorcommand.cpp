// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/datafolder.h"
#include "app/json.h"
#include "app/profiles.h"
#include "app/terminal.h"
#include "app/testevent.h"
#include "course/coursecatalogue.h"
#include "store/pinotadmin.h"
#include "streaming/kafkatopics.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::Doctor)
};

CheckFindings checkEmbedded(const DataFolder &data)
{
    // The folder is made by the first race; until then its parent must take it.
    const QFileInfo folder(data.path);
    const QFileInfo nearest = folder.exists() ? folder : QFileInfo(folder.path());
    if (nearest.isWritable()) {
        return { { Text::tr("Data folder"), true, Text::tr("Races are stored in “%1”.").arg(data.races()), {} } };
    }
    return { { Text::tr("Data folder"), false, Text::tr("“%1” cannot be written.").arg(data.path),
               Text::tr("Give yourself the right, or name another folder with TRACKSIDE_DATA.") } };
}

/// The broker first: Pinot's tables want its topics.
CheckFindings checkCluster(const Profile::Cluster &cluster, const DataFolder &data, bool provision)
{
    CheckFindings findings = checkKafka(cluster.kafka, provision);
    const bool streams = std::ranges::all_of(findings, &CheckFinding::ok);
    const std::vector<CoursePtr> courses = CourseCatalogue({ u":/courses"_s, data.courses() }).courses();
    PinotAdmin admin(cluster.pinot);
    if (provision && streams) {
        const auto report = admin.provision(courses).result();
        if (!report) {
            findings.push_back({ Text::tr("Setting up Pinot"), false, report.error().message, report.error().remedy });
            return findings;
        }
        for (const QString &change : report->changes) {
            findings.push_back({ Text::tr("Set up"), true, change, {} });
        }
        findings.insert(findings.end(), report->checks.begin(), report->checks.end());
        return findings;
    }
    const auto checks = admin.check(courses).result();
    if (checks) {
        findings.insert(findings.end(), checks->begin(), checks->end());
    } else {
        findings.push_back({ Text::tr("Pinot"), false, checks.error().message, checks.error().remedy });
    }
    return findings;
}

void printFindings(const CheckFindings &findings)
{
    for (const CheckFinding &check : findings) {
        terminal::print(
            u"%1  %2  %3\n"_s.arg(check.ok ? u"ok  "_s : u"FAIL"_s).arg(check.name, -24).arg(check.finding));
        if (!check.fix.isEmpty()) {
            terminal::print(u"%1%2\n"_s.arg(QString(32, u' '), check.fix));
        }
    }
}

void printFindingsAsJson(const CheckFindings &findings, bool ok)
{
    Json json;
    const Json::Value object = json.object();
    json.add(object, "ok", json.boolean(ok));
    const Json::Value checks = json.array();
    for (const CheckFinding &check : findings) {
        const Json::Value entry = json.object();
        json.add(entry, "name", json.text(check.name));
        json.add(entry, "ok", json.boolean(check.ok));
        json.add(entry, "finding", json.text(check.finding));
        json.add(entry, "fix", json.text(check.fix));
        json.append(checks, entry);
    }
    json.add(object, "checks", checks);
    terminal::print(json.written(object));
}

} // namespace

int run(const DoctorOptions &options)
{
    const DataFolder data = DataFolder::ofThisUser();
    const auto profile = profileNamed(options.profile);
    if (!profile) {
        terminal::complain(profile.error());
        return Usage;
    }
    CheckFindings findings =
        profile->cluster ? checkCluster(*profile->cluster, data, options.provision) : checkEmbedded(data);
    const auto courses = CourseCatalogue({ u":/courses"_s, data.courses() }).courses();
    if (profile->cluster && !courses.empty() && std::ranges::all_of(findings, &CheckFinding::ok)) {
        findings.push_back(checkTestEvent(*profile->cluster, *courses.front()));
    }
    const bool ok = std::ranges::all_of(findings, &CheckFinding::ok);
    options.json ? printFindingsAsJson(findings, ok) : printFindings(findings);
    return ok ? Succeeded : Failed;
}

} // namespace trackside
