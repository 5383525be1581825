// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections.h"

#include <QMap>

namespace trackside::test {

/// Profiles in memory; checks and starts are begun here and ended by the test.
class ScriptedConnections final : public Connections {
    Q_OBJECT
public:
    ScriptedConnections()
    {
        ConnectionForm club;
        club.name = QStringLiteral("club");
        club.kafka = QStringLiteral("k.example:9092");
        save(club);
    }

    [[nodiscard]] QStringList names() const override
    {
        return QStringList { embeddedProfile(), QStringLiteral("local") } + m_names;
    }
    [[nodiscard]] ConnectionForm form(const QString &name) const override
    {
        ConnectionForm form = m_forms.value(name);
        form.name = name;
        return form;
    }
    void save(const ConnectionForm &form) override
    {
        m_forms.insert(form.name, form);
        if (!isBuiltInProfile(form.name) && !m_names.contains(form.name))
            m_names << form.name;
    }
    void remove(const QString &name) override
    {
        m_forms.remove(name);
        m_names.removeOne(name);
    }
    [[nodiscard]] Result<void> rename(const QString &from, const QString &to) override
    {
        if (!keyStoreAnswers)
            return failure(QStringLiteral("The key store was not unlocked."));
        ConnectionForm renamed = form(from);
        renamed.name = to;
        save(renamed);
        remove(from);
        return {};
    }
    [[nodiscard]] Result<void> fetchSecrets(const QString &name) override
    {
        fetched << name;
        return keyStoreAnswers ? Result<void>() : failure(QStringLiteral("The key store was not unlocked."));
    }
    [[nodiscard]] Result<void> keepSecrets(const QString &name) override
    {
        kept << name;
        return keyStoreAnswers ? Result<void>() : failure(QStringLiteral("No key store answers."));
    }

    void check(const ConnectionForm &form, bool setUp) override
    {
        checkedForm = form;
        setsUp = setUp;
    }
    void cancelCheck() override { ++cancelled; }

    [[nodiscard]] bool canStartCluster() const override { return true; }
    void startCluster() override { starting = true; }
    [[nodiscard]] bool isStartingCluster() const override { return starting; }
    void end(bool ok)
    {
        starting = false;
        Q_EMIT clusterStarted(ok);
    }

    ConnectionForm checkedForm;
    bool setsUp = false;
    bool starting = false;
    int cancelled = 0;
    bool keyStoreAnswers = true;
    QStringList fetched; ///< profiles, in the order of the calls
    QStringList kept;

private:
    QStringList m_names; ///< in the order of their making
    QMap<QString, ConnectionForm> m_forms;
};

} // namespace trackside::test
