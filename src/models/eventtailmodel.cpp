// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventtailmodel.h"

#include "models/columnheading.h"

#include <yyjson.h>

#include <algorithm>
#include <ranges>

namespace trackside {

using namespace std::chrono_literals;

namespace {

constexpr auto rateSpan = 2s;
constexpr qsizetype longestLine = 240;

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
        return say(tr("Sent"), tr("When the record was sent; the time of the race stands in the record"));
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
    const std::unique_ptr<yyjson_doc, decltype(&yyjson_doc_free)> document(
        yyjson_read(value.constData(), static_cast<std::size_t>(value.size()), YYJSON_READ_NUMBER_AS_RAW),
        &yyjson_doc_free);
    if (!document)
        return QString::fromUtf8(value);
    const std::unique_ptr<char, decltype(&std::free)> text(
        yyjson_write(document.get(), YYJSON_WRITE_PRETTY_TWO_SPACES, nullptr), &std::free);
    return QString::fromUtf8(text.get());
}

} // namespace trackside
