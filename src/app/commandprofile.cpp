// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandprofile.h"

#include "app/datafolder.h"
#include "app/keystore.h"
#include "app/secretprompt.h"
#include "app/terminal.h"

#include <QCoreApplication>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::CommandProfile)
};

bool lacksKafkaPassword(const ConnectionForm &form)
{
    return usesSasl(form) && form.kafkaPassword.isEmpty();
}

bool lacksPinotPassword(const ConnectionForm &form)
{
    return !form.pinotUser.isEmpty() && form.pinotPassword.isEmpty() && form.pinotToken.isEmpty();
}

void ask(ConnectionForm &form)
{
    if (lacksKafkaPassword(form)) {
        form.kafkaPassword =
            terminal::askSecret(Text::tr("Password of %1 at Kafka (%2): ").arg(form.kafkaUser, form.kafka));
    }
    if (lacksPinotPassword(form)) {
        form.pinotPassword =
            terminal::askSecret(Text::tr("Password of %1 at Pinot (%2): ").arg(form.pinotUser, form.controller));
    }
}

} // namespace

Result<Profile> commandProfile(const std::string &name)
{
    const DataFolder data = DataFolder::ofThisUser();
    const QSettings settings(data.settingsFile(), QSettings::IniFormat);
    const auto profile = profileNamed(QString::fromStdString(name), settings);
    if (!profile || !profile->cluster) {
        return profile;
    }
    ConnectionForm form = connectionForm(profile->name, settings);
    if (lacksKeptSecrets(form, settings)) {
        if (const auto kept = KeyStore(DataFolder::owner()).secrets(form.name, keptSecrets(form.name, settings))) {
            addSecrets(form, *kept);
        } else {
            terminal::complain(kept.error());
        }
    }
    if (const auto unused = unusedKafkaVariables(form)) {
        terminal::complain(*unused);
    }
    if (terminal::canAsk()) {
        ask(form);
    }
    return profileOf(form);
}

} // namespace trackside
