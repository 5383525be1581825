// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectionform.h"
#include "models/findinglistmodel.h"

#include <QAbstractItemModelTester>
#include <QTemporaryFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace trackside::test {
namespace {

ConnectionForm form()
{
    ConnectionForm sound;
    sound.name = u"club"_s;
    return sound;
}

/// The fields that something is wrong with when \p change was made to a sound form.
std::vector<QString> wrongAfter(const std::function<void(ConnectionForm &)> &change)
{
    ConnectionForm changed = form();
    change(changed);
    std::vector<QString> fields;
    for (const ConfigProblem &problem : problemsOf(changed)) {
        EXPECT_TRUE(problem.message.endsWith(u'.')) << problem.message.toStdString();
        fields.push_back(problem.field);
    }
    return fields;
}

TEST(ConnectionForm, IsSoundAsItBegins)
{
    EXPECT_THAT(problemsOf(form()), IsEmpty());
}

TEST(ConnectionForm, TakesSeveralServersAndAddressesOfBothKinds)
{
    EXPECT_THAT(wrongAfter([](ConnectionForm &f) { f.kafka = u"a.example:9092,10.0.0.2:9093, [::1]:9094"_s; }),
                IsEmpty());
    EXPECT_THAT(wrongAfter([](ConnectionForm &f) { f.controller = u"https://pinot.example/path/"_s; }), IsEmpty());
}

TEST(ConnectionForm, NamesTheFieldThatIsWrong)
{
    for (const QString &servers :
         { u""_s, u"localhost"_s, u"localhost:"_s, u":9092"_s, u"localhost:70000"_s, u"http://localhost:9092"_s,
           u"a:1,,b:2"_s, u"a b:1"_s, u"hush@a:1"_s, u"someone:hush@a:1"_s }) {
        EXPECT_THAT(wrongAfter([&](ConnectionForm &f) { f.kafka = servers; }), ElementsAre(u"kafka"_s))
            << servers.toStdString();
    }
    for (const QString &url : { u""_s, u"localhost:9000"_s, u"ftp://localhost"_s, u"http://"_s, u"http:// a"_s }) {
        EXPECT_THAT(wrongAfter([&](ConnectionForm &f) { f.controller = url; }), ElementsAre(u"controller"_s))
            << url.toStdString();
        EXPECT_THAT(wrongAfter([&](ConnectionForm &f) { f.broker = url; }), ElementsAre(u"broker"_s));
    }
    EXPECT_THAT(wrongAfter([](ConnectionForm &f) { f.kafkaSecurity = u"TLS"_s; }), ElementsAre(u"kafkaSecurity"_s));
    EXPECT_THAT(wrongAfter([](ConnectionForm &f) { f.topicPrefix = u"a/b"_s; }), ElementsAre(u"topicPrefix"_s));
    EXPECT_THAT(wrongAfter([](ConnectionForm &f) { f.tablePrefix = u"a-b"_s; }), ElementsAre(u"tablePrefix"_s));
    EXPECT_THAT(wrongAfter([](ConnectionForm &f) { f.partitions = 0; }), ElementsAre(u"partitions"_s));
    EXPECT_THAT(wrongAfter([](ConnectionForm &f) { f.partitions = 1001; }), ElementsAre(u"partitions"_s));
    EXPECT_THAT(wrongAfter([](ConnectionForm &f) { f.kafkaForPinot = u"kafka"_s; }), ElementsAre(u"kafkaForPinot"_s));
}

TEST(ConnectionForm, TakesNoSecretInAnAddressAndRepeatsNone)
{
    for (const QString &url : { u"https://someone:hush@pinot:9000"_s, u"http://:hush@pinot"_s, u"http://hush@pinot"_s,
                                u"https://someone:hu sh@pinot:9000"_s }) {
        ConnectionForm changed = form();
        changed.controller = changed.broker = url;
        const auto problems = problemsOf(changed);
        ASSERT_EQ(problems.size(), 2) << url.toStdString();
        EXPECT_EQ(problems.front().field, u"controller");
        EXPECT_EQ(problems.back().field, u"broker");
        for (const ConfigProblem &problem : problems) {
            EXPECT_TRUE(problem.message.contains(u"without a user or password"_s)) << problem.message.toStdString();
            EXPECT_FALSE(problem.message.contains(u"hush"_s)) << problem.message.toStdString();
        }
    }
}

TEST(ConnectionForm, WantsMechanismAndUserWithSaslOnly)
{
    const auto sasl = [](ConnectionForm &f) { f.kafkaSecurity = u"SASL_SSL"_s; };
    EXPECT_THAT(wrongAfter(sasl), ElementsAre(u"kafkaMechanism"_s, u"kafkaUser"_s));
    EXPECT_THAT(wrongAfter([&](ConnectionForm &f) {
                    sasl(f);
                    f.kafkaMechanism = u"SCRAM-SHA-256"_s;
                    f.kafkaUser = u"someone"_s;
                }),
                IsEmpty());
}

TEST(ConnectionForm, WantsFilesOfCertificatesToBeThere)
{
    EXPECT_THAT(wrongAfter([](ConnectionForm &f) { f.kafkaCaFile = f.pinotCaFile = u"/nowhere/ca.pem"_s; }),
                ElementsAre(u"kafkaCaFile"_s, u"pinotCaFile"_s));
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    EXPECT_THAT(wrongAfter([&](ConnectionForm &f) { f.kafkaCaFile = f.pinotCaFile = file.fileName(); }), IsEmpty());
}

TEST(ConnectionForm, NamesAreShortPlainAndUnique)
{
    const QStringList taken { u"embedded"_s, u"local"_s, u"club"_s };
    EXPECT_EQ(problemOfProfileName(u"club-2"_s, taken), QString());
    for (const QString &name : { u""_s, u"a b"_s, u"a/b"_s, QString(41, u'a'), u"Club"_s, u"local"_s }) {
        EXPECT_NE(problemOfProfileName(name, taken), QString()) << name.toStdString();
    }
}

TEST(FindingListModel, TellsWhatWasFoundAndWhatToDo)
{
    FindingListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_FALSE(model.firstNotInOrder().isValid());
    model.add({ u"Broker"_s, true, u"It answers."_s, {} });
    model.add({ u"Topics"_s, false, u"None is there."_s, u"Set up makes them."_s });
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0).data().toString(), u"Broker: It answers.");
    EXPECT_EQ(model.index(1).data().toString(), u"Topics: None is there.\n→ Set up makes them.");
    EXPECT_EQ(model.firstNotInOrder(), model.index(1));
    EXPECT_TRUE(model.index(1).data(Qt::AccessibleTextRole).toString().startsWith(u"Not in order."));
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(FindingListModel, WhatIsOptionalComesAfterWhatStandsInTheWay)
{
    FindingListModel model;
    model.add({ u"Topic competitors"_s, false, u"It is missing."_s, {}, true });
    EXPECT_EQ(model.firstNotInOrder(), model.index(0));
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(),
              u"Worth knowing. Topic competitors: It is missing.");
    model.add({ u"Topic races"_s, false, u"It is missing."_s, {} });
    EXPECT_EQ(model.firstNotInOrder(), model.index(1));
}

} // namespace
} // namespace trackside::test
