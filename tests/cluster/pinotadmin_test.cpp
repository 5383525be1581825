// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotadmin.h"
#include "store/pinotclient.h"
#include "store/pinottables.h"
#include "support/courses.h"

#include <QJsonArray>
#include <QUuid>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

template <typename T> Result<T> waited(Answer<T> answer)
{
    answer.waitForFinished();
    return answer.resultCount() > 0 ? answer.takeResult() : failure(u"cancelled"_s);
}

/// Tables of its own, by a prefix, on the topics `parkrun` and `races` of the cluster; deleted at the end.
class PinotAdminOnCluster : public testing::Test {
protected:
    void SetUp() override
    {
        for (const char *name : { "TRACKSIDE_PINOT_CONTROLLER", "TRACKSIDE_PINOT_BROKER", "TRACKSIDE_KAFKA" }) {
            ASSERT_FALSE(qEnvironmentVariableIsEmpty(name))
                << name << " is not set: this test needs the servers that packaging/cluster/cluster.sh starts.";
        }
        connection.controller = QUrl(qEnvironmentVariable("TRACKSIDE_PINOT_CONTROLLER"));
        connection.broker = QUrl(qEnvironmentVariable("TRACKSIDE_PINOT_BROKER"));
        connection.kafkaBootstrap = qEnvironmentVariable("TRACKSIDE_KAFKA");
        connection.tablePrefix = u"t%1_"_s.arg(QUuid::createUuid().toString(QUuid::Id128).left(12));
    }

    void TearDown() override
    {
        PinotClient client(connection);
        for (const PinotTable table : pinotTables) {
            const QString name = tableName(connection, table);
            for (const QString &path : { u"/tables/"_s + name, u"/schemas/"_s + name }) {
                (void)waited(client.exchange({ .verb = "DELETE"_ba, .path = path }));
            }
        }
    }

    HttpReply create(const QString &path, const QJsonObject &what)
    {
        PinotClient client(connection);
        return waited(client.exchange({ .verb = "POST"_ba, .path = path, .body = QJsonDocument(what).toJson() }))
            .value_or(HttpReply {});
    }

    PinotConnection connection;
};

std::string findings(const std::vector<CheckFinding> &checks)
{
    QStringList lines;
    for (const CheckFinding &check : checks) {
        lines.append(u"%1 %2: %3 [%4]"_s.arg(check.ok ? u"ok"_s : u"BAD"_s, check.name, check.finding, check.fix));
    }
    return lines.join(u'\n').toStdString();
}

bool allOk(const std::vector<CheckFinding> &checks)
{
    return std::ranges::all_of(checks, &CheckFinding::ok);
}

TEST_F(PinotAdminOnCluster, CreatesWhatIsMissingAndThenNothing)
{
    PinotAdmin admin(connection);
    const auto courses = test::shippedCourses();
    const auto before = waited(admin.check(courses));
    ASSERT_TRUE(before);
    ASSERT_THAT(*before, SizeIs(6));
    EXPECT_TRUE((*before)[0].ok && (*before)[1].ok) << findings(*before);
    for (std::size_t check = 2; check < 6; ++check) {
        EXPECT_FALSE((*before)[check].ok) << findings(*before);
        EXPECT_FALSE((*before)[check].fix.isEmpty()) << findings(*before);
    }

    const auto first = waited(admin.provision(courses));
    ASSERT_TRUE(first) << qPrintable(first.error().message + first.error().detail);
    EXPECT_TRUE(allOk(first->checks)) << findings(first->checks);
    EXPECT_THAT(first->changes, SizeIs(6 + std::ssize(courses)));

    const auto second = waited(admin.provision(courses));
    ASSERT_TRUE(second) << qPrintable(second.error().message + second.error().detail);
    EXPECT_THAT(second->changes, IsEmpty()) << qPrintable(second->changes.join(u' '));
    EXPECT_TRUE(allOk(second->checks)) << findings(second->checks);
}

} // namespace
} // namespace trackside
