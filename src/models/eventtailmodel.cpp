// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventtailmodel.h"

#include "models/columnheading.h"

#include <QDateTime>

#include <yyjson.h>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <ranges>

namespace trackside {

using namespace std::chrono_literals;

namespace {

constexpr auto rateSpan = 2s;
constexpr qsizetype longestLine = 240;

/// By so much an event may be sent late without anybody asking which clock its time is of.
constexpr std::int64_t mostApartMs = 10'000;

using Document = std::unique_ptr<yyjson_doc, decltype(&yyjson_doc_free)>;

Document documentOf(const QByteArray &value, yyjson_read_flag flags)
{
    return { yyjson_read(value.constData(), static_cast<std::size_t>(value.size()), flags), &yyjson_doc_free };
}

/// Seconds since the gun; −1: it is no event.
std::int64_t raceSecondOf(const QByteArray &value)
{
    const Document document = documentOf(value, YYJSON_READ_NOFLAG);
    yyjson_val *rawTime = yyjson_obj_get(yyjson_doc_get_root(document.get()), "rawTime");
    const std::int64_t second = yyjson_is_int(rawTime) ? yyjson_get_sint(rawTime) : -1;
    return second <= std::numeric_limits<std::int32_t>::max() ? second : -1;
}

bool tellsAnotherTime(const TailRecord &record)
{
    const Document document = documentOf(record.value, YYJSON_READ_NOFLAG);
    const char *written = yyjson_get_str(yyjson_obj_get(yyjson_doc_get_root(document.get()), "timestamp"));
    const QString wholeSeconds = QString::fromUtf8(written).left(19) + u'Z'; // as eventTimeText() has it: UTC
    const QDateTime time = QDateTime::fromString(wholeSeconds, Qt::ISODate);
    return time.isValid() && record.sentMs > 0 && std::abs(time.toMSecsSinceEpoch() - record.sentMs) > mostApartMs;
}

Qt::Alignment alignmentOf(int column)
{
    const bool isText = column == EventTailModel::Topic || column == EventTailModel::Value;
    return Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace

void EventTailModel::take(const TailReport &report)
{
    m_trouble = report.trouble;
    m_spans.push_back({ report.count, report.bytes, report.span });
    auto known = 0ms;
    for (const Span &span : m_spans)
        known += span.span;
    while (m_spans.size() > 1 && known - m_spans.front().span >= rateSpan) {
        known -= m_spans.front().span;
        m_spans.pop_front();
    }
    for (const TailRecord &record : report.records) {
        m_topics.insert(record.topic);
        m_partitions = std::max(m_partitions, record.partition + 1);
    }
    if (!report.records.empty())
        m_isOffTheClock = m_isOffTheClock || tellsAnotherTime(report.records.back());
    if (!m_paused)
        insert(report.records);
}

void EventTailModel::setFormat(const Format &format)
{
    m_format = format;
    announceAll();
}

const TailRecord *EventTailModel::recordAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &rowAt(index) : nullptr;
}

QString EventTailModel::rateText() const
{
    Span sum;
    for (const Span &span : m_spans) {
        sum.count += span.count;
        sum.bytes = span.bytes < 0 || sum.bytes < 0 ? -1 : sum.bytes + span.bytes;
        sum.span += span.span;
    }
    const auto aSecond = [&sum](std::int64_t count) {
        return sum.span > 0ms ? (count * 1000 + sum.span.count() / 2) / sum.span.count() : 0;
    };
    const QString records = tr("%1 records/s").arg(m_format.number(aSecond(sum.count)));
    return sum.bytes < 0 ? records : tr("%1 · %2/s").arg(records, m_format.bytes(aSecond(sum.bytes)));
}

int EventTailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventTailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(rowAt(index), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    default:
        return {};
    }
}

QString EventTailModel::text(const TailRecord &record, int column) const
{
    switch (column) {
    case Sent:
        return record.sentMs > 0 ? m_format.clockTime(record.sentMs) : Format::none();
    case RaceTime: {
        const std::int64_t second = raceSecondOf(record.value);
        return second < 0 ? Format::none() : m_format.raceTime(1000 * second);
    }
    case Topic:
        return record.topic;
    case Partition:
        return m_format.number(record.partition);
    case Offset:
        return m_format.number(record.offset);
    case Key:
        return QString::fromUtf8(record.key);
    case Size:
        return m_format.number(record.value.size());
    case Value:
        return QString::fromUtf8(record.value.left(longestLine)).simplified();
    default:
        return {};
    }
}

QVariant EventTailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto say = [role, section](const QString &title, const QString &explanation) {
        return headingData(role, title, explanation, alignmentOf(section));
    };
    switch (section) {
    case Sent:
        return say(tr("Sent (CreateTime)"),
                   tr("Kafka's own timestamp of the record: when it was sent, by the clock on the wall"));
    case RaceTime:
        return say(tr("Race time"), tr("Since the gun, by the race's own clock: rawTime in the record"));
    case Topic:
        return say(tr("Topic"), tr("Where the record stands"));
    case Partition:
        return say(tr("Partition"), tr("The topic's partition"));
    case Offset:
        return say(tr("Offset"), tr("The record's number in its partition"));
    case Key:
        return say(tr("Key"), tr("By which the partition is chosen: in parkrun the competitor"));
    case Size:
        return say(tr("Bytes"), tr("Of the record's value"));
    case Value:
        return say(tr("Record"), tr("Its beginning; whole below"));
    default:
        return {};
    }
}

QString prettyJson(const QByteArray &value)
{
    // Numbers stay the digits that they were written in.
    const Document document = documentOf(value, YYJSON_READ_NUMBER_AS_RAW);
    if (!document)
        return QString::fromUtf8(value);
    const std::unique_ptr<char, decltype(&std::free)> text(
        yyjson_write(document.get(), YYJSON_WRITE_PRETTY_TWO_SPACES, nullptr), &std::free);
    return QString::fromUtf8(text.get());
}

} // namespace trackside
