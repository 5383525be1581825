// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotrows.h"

#include "store/sentstatements.h"

#include <QCoreApplication>

#include <yyjson.h>

#include <charconv>
#include <limits>
#include <string_view>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::PinotRows)
};

std::string_view view(yyjson_val *value)
{
    return yyjson_is_str(value) ? std::string_view(yyjson_get_str(value), yyjson_get_len(value)) : std::string_view();
}

QString textOf(yyjson_val *value)
{
    const std::string_view text = view(value);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <typename Number> std::optional<Number> numberIn(std::string_view text)
{
    Number number {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// Pinot's error codes of which the user can do something.
enum : std::int64_t {
    AccessDenied = 180,
    TableMissing = 190,
    ServerEnding = 210,
    ServerOverloaded = 211,
    TableMissingOnServer = 230,
    SegmentsMissingOnServer = 235,
    WaitedTooLong = 240,
    ServerOutOfMemory = 245,
    Timeout = 250,
    SegmentsUnavailable = 305,
    BrokerTimeout = 400,
    ResourceMissing = 410,
    BrokerMissing = 420,
    ServerNotReached = 425,
    ServerSilent = 427,
    TooManyQuestions = 429,
};

Error errorOf(std::int64_t code, const QString &words, const QString &broker)
{
    const QString detail = u"errorCode %1: %2"_s.arg(code).arg(words);
    switch (code) {
    case AccessDenied:
        return { Text::tr("%1 does not accept the user or the password.").arg(broker), detail,
                 Text::tr("Correct them in the connection's settings.") };
    case TableMissing:
    case TableMissingOnServer:
    case ResourceMissing:
        return { Text::tr("Pinot does not have a table that was asked for, or does not serve it yet."), detail,
                 Text::tr("Set the connection up, which creates the tables that are missing.") };
    case WaitedTooLong:
    case Timeout:
    case BrokerTimeout:
        return { Text::tr("Pinot did not finish the question in time."), detail,
                 Text::tr("Ask for less, or give Pinot more time or servers.") };
    case SegmentsMissingOnServer:
    case SegmentsUnavailable:
    case ServerEnding:
    case BrokerMissing:
    case ServerNotReached:
    case ServerSilent:
        return { Text::tr("A part of the table is not available at the moment."), detail,
                 Text::tr("Wait a few seconds; if it lasts, see whether all of Pinot's servers run.") };
    case ServerOverloaded:
    case ServerOutOfMemory:
    case TooManyQuestions:
        return { Text::tr("Pinot is asked more than it can answer at the moment."), detail,
                 Text::tr("Wait a few seconds; if it lasts, give Pinot more memory or servers, or ask less often.") };
    default:
        return { Text::tr("Pinot could not answer the question."), detail, {} };
    }
}

/// Why an answer without exceptions must not be taken for the whole; nothing when it is.
std::optional<Error> incompleteness(yyjson_val *root)
{
    const auto count = [root](const char *key) { return yyjson_get_sint(yyjson_obj_get(root, key)); };
    const auto isSet = [root](const char *key) { return yyjson_get_bool(yyjson_obj_get(root, key)); };
    if (count("numServersResponded") < count("numServersQueried")) {
        return Error { Text::tr("Only %1 of Pinot's %2 servers answered, so rows may be missing.")
                           .arg(count("numServersResponded"))
                           .arg(count("numServersQueried")),
                       {},
                       Text::tr("Wait a few seconds; if it lasts, see whether all of Pinot's servers run.") };
    }
    const bool limited = isSet("numGroupsLimitReached");
    if (limited || isSet("groupsTrimmed") || isSet("partialResult")) {
        return Error { Text::tr("Pinot left out groups of its answer, as there were more than it keeps."),
                       limited ? u"numGroupsLimitReached"_s : u"groupsTrimmed or partialResult"_s,
                       Text::tr("Ask for fewer groups, or raise Pinot's limit of groups.") };
    }
    return std::nullopt;
}

QStringList textsOf(yyjson_val *array)
{
    QStringList texts;
    std::size_t index = 0;
    std::size_t count = 0;
    yyjson_val *value = nullptr;
    yyjson_arr_foreach(array, index, count, value)
    {
        texts.append(textOf(value));
    }
    return texts;
}

} // namespace

bool PinotCell::isNull() const
{
    return m_value == nullptr || yyjson_is_null(m_value);
}

std::optional<double> PinotCell::number() const
{
    if (yyjson_is_num(m_value)) {
        return yyjson_get_num(m_value);
    }
    const std::string_view text = view(m_value);
    if (text == "NaN") {
        return std::numeric_limits<double>::quiet_NaN();
    }
    if (text == "Infinity" || text == "-Infinity") {
        return text.front() == '-' ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
    }
    return numberIn<double>(text);
}

std::optional<std::int64_t> PinotCell::integer() const
{
    if (yyjson_is_int(m_value)) {
        return yyjson_get_sint(m_value);
    }
    if (yyjson_is_real(m_value)) {
        const double number = yyjson_get_real(m_value);
        constexpr double limit = 9007199254740992.0; // 2⁵³: beyond it a double may have been rounded
        const bool whole =
            number >= -limit && number <= limit && static_cast<double>(static_cast<std::int64_t>(number)) == number;
        return whole ? std::optional(static_cast<std::int64_t>(number)) : std::nullopt;
    }
    return numberIn<std::int64_t>(view(m_value));
}

QString PinotCell::text() const
{
    if (yyjson_is_str(m_value)) {
        return textOf(m_value);
    }
    if (isNull()) {
        return {};
    }
    const std::unique_ptr<char, decltype(&std::free)> written(yyjson_val_write(m_value, 0, nullptr), &std::free);
    return QString::fromUtf8(written.get());
}

QByteArray PinotCell::bytes() const
{
    const std::string_view digits = view(m_value);
    return QByteArray::fromHex(QByteArray::fromRawData(digits.data(), static_cast<qsizetype>(digits.size())));
}

void PinotRows::setSent(const QString &sql, std::int64_t tookMicroseconds)
{
    m_sent = { .sql = keptText(sql), .tookMicroseconds = tookMicroseconds, .rows = std::ssize(m_rows) };
}

Result<PinotRows> PinotRows::read(const QByteArray &body, const QString &broker)
{
    PinotRows rows;
    // Always inlined by its header, so not by address.
    rows.m_document = { yyjson_read(body.constData(), static_cast<std::size_t>(body.size()), 0),
                        [](yyjson_doc *document) { yyjson_doc_free(document); } };
    yyjson_val *root = yyjson_doc_get_root(rows.m_document.get());
    if (!yyjson_is_obj(root)) {
        return failure(Text::tr("What %1 answered is not JSON.").arg(broker), QString::fromUtf8(body.left(1000)),
                       Text::tr("See whether a Pinot broker runs at this address."));
    }
    if (yyjson_val *exception = yyjson_arr_get_first(yyjson_obj_get(root, "exceptions"))) {
        return std::unexpected(errorOf(yyjson_get_sint(yyjson_obj_get(exception, "errorCode")),
                                       textOf(yyjson_obj_get(exception, "message")), broker));
    }
    if (auto error = incompleteness(root)) {
        return std::unexpected(std::move(*error));
    }
    yyjson_val *table = yyjson_obj_get(root, "resultTable");
    yyjson_val *servers = yyjson_obj_get(root, "numServersQueried");
    if (!yyjson_is_obj(table) && !yyjson_is_int(servers)) {
        return failure(Text::tr("What %1 answered is no answer to a query.").arg(broker),
                       QString::fromUtf8(body.left(1000)),
                       Text::tr("See whether a Pinot broker runs at this address, and nothing between here and there "
                                "changes its answers."));
    }
    rows.m_isOfNoServer = yyjson_is_int(servers) && yyjson_get_sint(servers) == 0;
    rows.m_freshnessTimeMs = yyjson_get_sint(yyjson_obj_get(root, "minConsumingFreshnessTimeMs"));
    rows.m_consumingSegments = yyjson_get_sint(yyjson_obj_get(root, "numConsumingSegmentsQueried"));
    rows.m_documents = yyjson_get_sint(yyjson_obj_get(root, "totalDocs"));
    rows.m_tookMs = yyjson_get_sint(yyjson_obj_get(root, "timeUsedMs"));

    yyjson_val *schema = yyjson_obj_get(table, "dataSchema");
    rows.m_columns = textsOf(yyjson_obj_get(schema, "columnNames"));
    rows.m_types = textsOf(yyjson_obj_get(schema, "columnDataTypes"));
    yyjson_val *list = yyjson_obj_get(table, "rows");
    rows.m_rows.reserve(yyjson_arr_size(list));
    std::size_t index = 0;
    std::size_t count = 0;
    yyjson_val *row = nullptr;
    yyjson_arr_foreach(list, index, count, row)
    {
        rows.m_rows.push_back(row);
    }
    return rows;
}

PinotCell PinotRows::at(std::size_t row, std::size_t column) const
{
    return PinotCell(row < m_rows.size() ? yyjson_arr_get(m_rows[row], column) : nullptr);
}

QString sqlText(const QString &text)
{
    // Pinot 0.11 takes two quotes in a value for one even after the parser has done so (RequestUtils.getLiteral): where
    // two stand side by side, they come from two literals.
    QString joined;
    qsizetype begin = 0;
    const auto append = [&](qsizetype end) {
        QString doubled = text.sliced(begin, end - begin);
        const QString literal = u'\'' + doubled.replace(u'\'', u"''"_s) + u'\'';
        joined = joined.isEmpty() ? literal : u"concat("_s + joined + u", "_s + literal + u", '')"_s;
        begin = end;
    };
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text[at - 1] == u'\'' && text[at] == u'\'') {
            append(at);
        }
    }
    append(text.size());
    return joined;
}

} // namespace trackside
