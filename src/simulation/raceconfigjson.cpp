// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/raceconfig.h"

#include <QCoreApplication>

#include <yyjson.h>

#include <cstdlib>
#include <memory>
#include <type_traits>
#include <variant>
#include <vector>

namespace trackside {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::RaceConfig)
};

using Sizes = std::vector<std::int64_t>;
using Member =
    std::variant<bool RaceConfig::*, std::int64_t RaceConfig::*, std::uint64_t RaceConfig::*, double RaceConfig::*,
                 PaceProfile RaceConfig::*, Sizes RaceConfig::*, std::int64_t StreamFaults::*, double StreamFaults::*>;

/// When a field stands in the JSON text. A configuration of before there was the field reads back as it was written.
enum class Written : std::uint8_t { Always, WhereSet };

struct Field {
    const char *key;
    Member member;
    Written when = Written::Always;
};

/// The one list of what a configuration consists of, in the order of the JSON text.
constexpr Field fields[] {
    { "runners", &RaceConfig::runners },
    { "profile", &RaceConfig::profile },
    { "fastestSecondsPerKm", &RaceConfig::fastestSecondsPerKm },
    { "slowestSecondsPerKm", &RaceConfig::slowestSecondsPerKm },
    { "paceVariation", &RaceConfig::paceVariation },
    { "stopRatio", &RaceConfig::stopRatio },
    { "minPauseSeconds", &RaceConfig::minPauseSeconds },
    { "maxPauseSeconds", &RaceConfig::maxPauseSeconds },
    { "retireRatio", &RaceConfig::retireRatio },
    { "noShowRatio", &RaceConfig::noShowRatio },
    { "waveSize", &RaceConfig::waveSize },
    { "waveIntervalSeconds", &RaceConfig::waveIntervalSeconds },
    { "waveSizes", &RaceConfig::waveSizes, Written::WhereSet },
    { "startersPerSecond", &RaceConfig::startersPerSecond, Written::WhereSet },
    { "cutOffSeconds", &RaceConfig::cutOffSeconds, Written::WhereSet },
    { "seed", &RaceConfig::seed },
    { "historyEverySeconds", &RaceConfig::historyEverySeconds },
    { "gpsErrorMetres", &StreamFaults::gpsErrorMetres, Written::WhereSet },
    { "dropoutRatio", &StreamFaults::dropoutRatio, Written::WhereSet },
    { "lateRatio", &StreamFaults::lateRatio, Written::WhereSet },
    { "mostSecondsLate", &StreamFaults::mostSecondsLate, Written::WhereSet },
    { "repeatRatio", &StreamFaults::repeatRatio, Written::WhereSet },
    { "swapRatio", &StreamFaults::swapRatio, Written::WhereSet },
    { "entrantsAreListed", &RaceConfig::entrantsAreListed, Written::WhereSet },
};

constexpr const char *versionKey = "modelVersion";

using Document = std::unique_ptr<yyjson_doc, decltype(&yyjson_doc_free)>;
using MutableDocument = std::unique_ptr<yyjson_mut_doc, decltype(&yyjson_mut_doc_free)>;

template <typename Type, typename Config> auto &at(Config &config, Type RaceConfig::*member)
{
    return config.*member;
}

template <typename Type, typename Config> auto &at(Config &config, Type StreamFaults::*member)
{
    return config.faults.*member;
}

template <typename Type> bool isDefault(const RaceConfig &config, Type RaceConfig::*member)
{
    return config.*member == RaceConfig {}.*member;
}

template <typename Type> bool isDefault(const RaceConfig &config, Type StreamFaults::*member)
{
    return config.faults.*member == StreamFaults {}.*member;
}

bool readSizes(yyjson_val *value, Sizes &sizes)
{
    sizes.clear();
    std::size_t index = 0;
    std::size_t count = 0;
    yyjson_val *size = nullptr;
    yyjson_arr_foreach(value, index, count, size)
    {
        if (!yyjson_is_int(size)) {
            return false;
        }
        sizes.push_back(yyjson_get_sint(size));
    }
    return yyjson_is_arr(value);
}

/// Sets one field from its JSON value; false when the value is of another type.
bool read(yyjson_val *value, const Member &member, RaceConfig &config)
{
    return std::visit(
        [&](auto field) {
            using Type = std::remove_cvref_t<decltype(at(config, field))>;
            if constexpr (std::is_same_v<Type, double>) {
                at(config, field) = yyjson_get_num(value);
                return yyjson_is_num(value);
            } else if constexpr (std::is_same_v<Type, bool>) {
                at(config, field) = yyjson_get_bool(value);
                return yyjson_is_bool(value);
            } else if constexpr (std::is_same_v<Type, std::int64_t>) {
                at(config, field) = yyjson_get_sint(value);
                return yyjson_is_int(value);
            } else if constexpr (std::is_same_v<Type, std::uint64_t>) {
                at(config, field) = yyjson_get_uint(value);
                return yyjson_is_uint(value);
            } else if constexpr (std::is_same_v<Type, Sizes>) {
                return readSizes(value, at(config, field));
            } else {
                const auto profile = profileFromName(yyjson_is_str(value) ? yyjson_get_str(value) : "");
                at(config, field) = profile.value_or(PaceProfile::Demo);
                return profile.has_value();
            }
        },
        member);
}

void write(yyjson_mut_doc *document, yyjson_mut_val *object, const Field &field, const RaceConfig &config)
{
    std::visit(
        [&](auto member) {
            using Type = std::remove_cvref_t<decltype(at(config, member))>;
            if (field.when == Written::WhereSet && isDefault(config, member)) {
                return;
            }
            if constexpr (std::is_same_v<Type, double>) {
                yyjson_mut_obj_add_real(document, object, field.key, at(config, member));
            } else if constexpr (std::is_same_v<Type, bool>) {
                yyjson_mut_obj_add_bool(document, object, field.key, at(config, member));
            } else if constexpr (std::is_same_v<Type, std::int64_t>) {
                yyjson_mut_obj_add_sint(document, object, field.key, at(config, member));
            } else if constexpr (std::is_same_v<Type, std::uint64_t>) {
                yyjson_mut_obj_add_uint(document, object, field.key, at(config, member));
            } else if constexpr (std::is_same_v<Type, Sizes>) {
                const Sizes &sizes = at(config, member);
                yyjson_mut_obj_add_val(document, object, field.key,
                                       yyjson_mut_arr_with_sint64(document, sizes.data(), sizes.size()));
            } else {
                const QByteArrayView name = profileName(at(config, member));
                yyjson_mut_obj_add_strn(document, object, field.key, name.data(),
                                        static_cast<std::size_t>(name.size()));
            }
        },
        field.member);
}

Result<void> readEntry(const QByteArrayView key, yyjson_val *value, RaceConfig &config)
{
    if (key == QByteArrayView(versionKey)) {
        if (yyjson_get_sint(value) == modelVersion) {
            return {};
        }
        return failure(Text::tr("The race was made by version %1 of the pace model, this program has version %2: its "
                                "positions would differ.")
                           .arg(yyjson_get_sint(value))
                           .arg(modelVersion));
    }
    for (const Field &field : fields) {
        if (key == QByteArrayView(field.key)) {
            if (read(value, field.member, config)) {
                return {};
            }
            return failure(
                Text::tr("The race configuration's “%1” is not of the right type.").arg(QString::fromUtf8(key)));
        }
    }
    return failure(Text::tr("The race configuration has an unknown entry “%1”.").arg(QString::fromUtf8(key)));
}

} // namespace

QByteArray toJson(const RaceConfig &config)
{
    const MutableDocument document(yyjson_mut_doc_new(nullptr), yyjson_mut_doc_free);
    yyjson_mut_val *object = yyjson_mut_obj(document.get());
    yyjson_mut_doc_set_root(document.get(), object);
    yyjson_mut_obj_add_sint(document.get(), object, versionKey, modelVersion);
    for (const Field &field : fields) {
        write(document.get(), object, field, config);
    }
    std::size_t length = 0;
    const std::unique_ptr<char, decltype(&std::free)> text(yyjson_mut_write(document.get(), 0, &length), std::free);
    return QByteArray(text.get(), static_cast<qsizetype>(length));
}

Result<RaceConfig> raceConfigFromJson(const QByteArray &json)
{
    yyjson_read_err error {};
    QByteArray bytes = json; // the reader's interface is not const, though it changes nothing without its in-situ flag
    const Document document(yyjson_read_opts(bytes.data(), static_cast<std::size_t>(bytes.size()), 0, nullptr, &error),
                            yyjson_doc_free);
    if (!document) {
        return failure(Text::tr("The race configuration is not JSON: %1 at character %2.")
                           .arg(QString::fromUtf8(error.msg))
                           .arg(error.pos));
    }
    yyjson_val *root = yyjson_doc_get_root(document.get());
    if (!yyjson_is_obj(root)) {
        return failure(Text::tr("The race configuration is not a JSON object."));
    }
    RaceConfig config;
    yyjson_obj_iter entries = yyjson_obj_iter_with(root);
    while (yyjson_val *key = yyjson_obj_iter_next(&entries)) {
        const QByteArrayView name(yyjson_get_str(key), static_cast<qsizetype>(yyjson_get_len(key)));
        if (const auto entry = readEntry(name, yyjson_obj_iter_get_val(key), config); !entry) {
            return std::unexpected(entry.error());
        }
    }
    if (const auto problems = problemsOf(config); !problems.empty()) {
        return failure(problems.front().message, problems.front().field);
    }
    return config;
}

} // namespace trackside
