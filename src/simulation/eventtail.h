// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>
#include <cstdint>
#include <vector>

namespace trackside {

/// A record as it stands in the stream.
struct TailRecord {
    QString topic;
    std::int32_t partition = 0;
    std::int64_t offset = 0;
    std::int64_t sentMs = 0; ///< UTC, milliseconds since 1970; 0: not told
    QByteArray key;
    QByteArray value;
};

/// Which records somebody wants to see; what is empty or negative is not looked at.
struct TailFilter {
    QString topic {};
    std::int32_t partition = -1;
    QByteArray key {}; ///< the whole key, such as a competitor id
    QByteArray text {}; ///< stands somewhere in the value

    [[nodiscard]] bool takes(const TailRecord &record) const
    {
        return (topic.isEmpty() || topic == record.topic) && (partition < 0 || partition == record.partition)
            && (key.isEmpty() || key == record.key) && (text.isEmpty() || record.value.contains(text));
    }
    friend bool operator==(const TailFilter &, const TailFilter &) = default;
};

/// What came since the last one.
struct TailReport {
    std::vector<TailRecord> records; ///< those that the filter takes, in order; of many the newest
    std::int64_t count = 0; ///< all that came, whatever the filter takes
    std::int64_t bytes = 0; ///< of all their keys and values; negative: not known
    std::chrono::milliseconds span { 0 }; ///< in which they came
    Error trouble; ///< why nothing comes; no message: all is well
};

/// The end of the stream, for looking at: nothing of it is taken away or remembered. Does nothing until it is started,
/// and then reports a few times a second. GUI thread; every call returns at once.
class EventTail : public QObject {
    Q_OBJECT
public:
    /// So many records a report has at most.
    static constexpr std::size_t mostRecords = 200;

    using QObject::QObject;

    virtual void start() = 0;
    virtual void stop() = 0;
    virtual void setFilter(const TailFilter &filter) = 0;
    /// What these records are, in a sentence.
    [[nodiscard]] virtual QString description() const = 0;

Q_SIGNALS:
    void came(const trackside::TailReport &report);
};

} // namespace trackside
