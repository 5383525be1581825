// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/connection.h"

#include <cstdlib>
#include <iostream>

using namespace Qt::StringLiterals;

namespace trackside::test {

namespace {

QString given(const char *name)
{
    const QString value = qEnvironmentVariable(name);
    if (value.isEmpty()) {
        std::cerr << name << " is not set: these tests are run by tests/run.sh, which starts the servers.\n";
        std::exit(1);
    }
    return value;
}

} // namespace

KafkaConnection plainKafka()
{
    KafkaConnection connection;
    connection.bootstrap = given("TRACKSIDE_KAFKA");
    return connection;
}

KafkaConnection secureKafka()
{
    KafkaConnection connection;
    connection.bootstrap = given("KAFKA_BOOTSTRAP");
    connection.security = given("KAFKA_SECURITY");
    connection.mechanism = given("KAFKA_MECHANISM");
    connection.user = given("KAFKA_USER");
    connection.password = given("KAFKA_PASSWORD");
    connection.caFile = given("KAFKA_CA");
    return connection;
}

KafkaConnection kafka()
{
    return qEnvironmentVariableIsSet("TRACKSIDE_TEST_SECURE") ? secureKafka() : plainKafka();
}

PinotConnection pinot()
{
    PinotConnection connection;
    connection.controller = QUrl(given("TRACKSIDE_PINOT_CONTROLLER"));
    connection.broker = QUrl(given("TRACKSIDE_PINOT_BROKER"));
    connection.kafkaBootstrap = given("TRACKSIDE_KAFKA");
    connection.user = qEnvironmentVariable("TRACKSIDE_PINOT_USER"); // where Pinot wants one
    connection.password = qEnvironmentVariable("TRACKSIDE_PINOT_PASSWORD");
    return connection;
}

} // namespace trackside::test
