// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checkprogress.h"

#include "gui/scriptedconnections.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class CheckProgressTest : public testing::Test {
protected:
    [[nodiscard]] QString lastWords() const { return said.isEmpty() ? QString() : said.last().first().toString(); }
    [[nodiscard]] QStringList findings()
    {
        QStringList texts;
        for (int row = 0; row < progress.findings().rowCount(); ++row)
            texts << progress.findings().index(row).data().toString();
        return texts;
    }
    void find(const QString &name, bool ok) { Q_EMIT connections.found({ name, ok, u"Found."_s, {} }); }

    ScriptedConnections connections;
    CheckProgress progress { connections };
    QSignalSpy said { &progress, &CheckProgress::said };
    QSignalSpy checked { &progress, &CheckProgress::checked };
    QSignalSpy changed { &progress, &CheckProgress::changed };
};

TEST_F(CheckProgressTest, GathersWhatItsCheckFinds)
{
    progress.check(connections.form(u"club"_s), true);
    EXPECT_EQ(connections.checkedForm.name, u"club");
    EXPECT_TRUE(connections.setsUp);
    EXPECT_TRUE(progress.isChecking());
    EXPECT_EQ(lastWords(), u"Setting up and checking …");
    find(u"Broker"_s, true);
    find(u"Topics"_s, false);
    Q_EMIT connections.checked(false);
    EXPECT_EQ(findings(), (QStringList { u"Broker: Found."_s, u"Topics: Found."_s }));
    EXPECT_FALSE(progress.isChecking());
    EXPECT_TRUE(lastWords().startsWith(u"Not all is in order"_s));
    EXPECT_EQ(checked.count(), 1);
    EXPECT_EQ(changed.count(), 1);

    progress.check(connections.form(u"club"_s), false);
    EXPECT_EQ(lastWords(), u"Checking …");
    EXPECT_TRUE(findings().isEmpty()) << "another check finds anew";
}

TEST_F(CheckProgressTest, SomebodyElsesCheckIsNoneOfIt)
{
    find(u"Broker"_s, true);
    Q_EMIT connections.checked(true);
    Q_EMIT connections.brokenOff();
    EXPECT_TRUE(findings().isEmpty());
    EXPECT_EQ(said.count() + checked.count() + changed.count(), 0);

    progress.check(connections.form(u"club"_s), false);
    find(u"Broker"_s, true);
    Q_EMIT connections.brokenOff();
    EXPECT_FALSE(progress.isChecking());
    EXPECT_EQ(lastWords(), u"The check was stopped.");
    find(u"Topics"_s, true);
    Q_EMIT connections.checked(true);
    EXPECT_EQ(findings(), QStringList { u"Broker: Found."_s });
    EXPECT_EQ(checked.count(), 0);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(CheckProgressTest, StoppedItSaysSoAndForgottenItSaysNothing)
{
    progress.check(connections.form(u"club"_s), false);
    find(u"Broker"_s, true);
    progress.stop();
    EXPECT_EQ(connections.cancelled, 1);
    EXPECT_FALSE(progress.isChecking());
    EXPECT_EQ(lastWords(), u"The check was stopped.");
    EXPECT_EQ(findings().size(), 1) << "what was found may be read";

    progress.check(connections.form(u"club"_s), false);
    find(u"Broker"_s, true);
    const auto words = said.count();
    progress.forget();
    EXPECT_EQ(connections.cancelled, 2);
    EXPECT_FALSE(progress.isChecking());
    EXPECT_TRUE(findings().isEmpty());
    EXPECT_EQ(said.count(), words);
}

TEST_F(CheckProgressTest, KeepsTheLastWordsOfAStartThatFailed)
{
    const QSignalSpy started(&progress, &CheckProgress::clusterStarted);
    progress.startCluster();
    EXPECT_TRUE(connections.starting);
    for (int line = 1; line <= 20; ++line)
        Q_EMIT connections.clusterSaid(u"line %1"_s.arg(line));
    EXPECT_EQ(lastWords(), u"line 20");
    connections.end(false);
    EXPECT_EQ(lastWords(), u"The local cluster did not start.");
    ASSERT_EQ(findings().size(), 1);
    EXPECT_TRUE(findings().front().startsWith(u"Local cluster: It did not start. line 13\nline 14\n"_s))
        << findings().front().toStdString();
    EXPECT_TRUE(findings().front().endsWith(u"line 20"_s));
    EXPECT_EQ(started.count(), 0);

    progress.startCluster();
    EXPECT_TRUE(findings().isEmpty());
    connections.end(false);
    EXPECT_EQ(findings(), QStringList { u"Local cluster: It did not start. "_s }) << "words are of one start";

    progress.startCluster();
    connections.end(true);
    EXPECT_TRUE(findings().isEmpty());
    EXPECT_EQ(started.count(), 1);
    EXPECT_EQ(changed.count(), 3);
}

} // namespace
} // namespace trackside::test
