// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/eventtail.h"
#include "simulation/positionsink.h"

#include <QTimer>

#include <memory>

namespace trackside {

/// The end of what this program's races write where no Kafka is: the same records, made from what their sinks were
/// handed. Partition is the shard, offset counts a race's records from where this program began to write it; sizes are
/// not known, as only the records that are shown are made.
class SessionTail final : public EventTail {
    Q_OBJECT
public:
    explicit SessionTail(QObject *parent = nullptr);
    ~SessionTail() override;

    /// Makes sinks that hand over to those of \p makeSink and let this look on. They may outlive it.
    [[nodiscard]] SinkFactory watching(SinkFactory makeSink) const;

    void start() override;
    void stop() override;
    void setFilter(const TailFilter &filter) override;
    [[nodiscard]] QString description() const override;

    class Tap;

private:
    void report();

    std::shared_ptr<Tap> m_tap;
    QTimer m_timer;
};

} // namespace trackside
