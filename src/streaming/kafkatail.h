// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/eventtail.h"
#include "streaming/kafkaconnection.h"

#include <memory>
#include <thread>

namespace trackside {

/// The last records of `parkrun` and, where they are there, `races` and `competitors`: a consumer on a thread of its
/// own that begins shortly before the end of each partition, and after an error where it was. It is in no group and
/// commits nothing. Events by which connections are checked are neither shown nor counted. Errors come with the reports
/// as sentences: no answer, a password that is refused, a topic that is missing or may not be read.
class KafkaTail final : public EventTail {
    Q_OBJECT
public:
    explicit KafkaTail(KafkaConnection connection, QObject *parent = nullptr);
    ~KafkaTail() override; ///< waits for the thread, a second or so

    void start() override;
    void stop() override;
    void setFilter(const TailFilter &filter) override;
    [[nodiscard]] QString description() const override;

private:
    class Reading;

    KafkaConnection m_connection;
    TailFilter m_filter;
    std::shared_ptr<Reading> m_reading; ///< null: stopped
    std::thread m_thread; ///< also of one that was told to stop
};

} // namespace trackside
