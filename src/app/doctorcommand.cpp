// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/commandprofile.h"
#include "app/json.h"
#include "app/profilecheck.h"
#include "app/terminal.h"

#include <QCoreApplication>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

void printFindings(const CheckFindings &findings)
{
    for (const CheckFinding &check : findings) {
        const QString mark = check.ok ? u"ok  "_s : check.isOptional ? u"note"_s : u"FAIL"_s;
        terminal::print(u"%1  %2  %3\n"_s.arg(mark).arg(check.name, -24).arg(check.finding));
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
        json.add(entry, "optional", json.boolean(check.isOptional));
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
    const auto profile = commandProfile(options.profile);
    if (!profile) {
        terminal::complain(profile.error());
        return Usage;
    }
    ProfileCheck check(*profile, DataFolder::ofThisUser());
    CheckFindings findings;
    QObject::connect(&check, &ProfileCheck::found, &check,
                     [&findings](const CheckFinding &finding) { findings.push_back(finding); });
    QObject::connect(&check, &ProfileCheck::ended, &check,
                     [](bool ok) { QCoreApplication::exit(ok ? Succeeded : Failed); });
    check.begin(options.provision);
    const int code = QCoreApplication::exec();
    options.json ? printFindingsAsJson(findings, code == Succeeded) : printFindings(findings);
    return code;
}

} // namespace trackside
