// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <yyjson.h>

#include <cstdint>
#include <memory>

namespace trackside {

struct Decision;
struct Entrant;
struct LonLat;
struct StandingRow;

/// A JSON text in the making: keys stay in the order in which they are added, numbers have the shortest digits that
/// read back the same, and a point in every locale. Keys are string literals.
class Json {
public:
    using Value = yyjson_mut_val *;

    [[nodiscard]] Value object() { return yyjson_mut_obj(m_document.get()); }
    [[nodiscard]] Value array() { return yyjson_mut_arr(m_document.get()); }
    [[nodiscard]] Value number(double value) { return yyjson_mut_real(m_document.get(), value); }
    [[nodiscard]] Value number(std::int64_t value) { return yyjson_mut_sint(m_document.get(), value); }
    [[nodiscard]] Value number(std::uint64_t value) { return yyjson_mut_uint(m_document.get(), value); }
    [[nodiscard]] Value text(const QString &value);
    [[nodiscard]] Value nothing() { return yyjson_mut_null(m_document.get()); } ///< null: not known
    [[nodiscard]] Value boolean(bool value) { return yyjson_mut_bool(m_document.get(), value); }

    void add(Value object, const char *key, Value value)
    {
        yyjson_mut_obj_add_val(m_document.get(), object, key, value);
    }
    void append(Value array, Value value) { yyjson_mut_arr_append(array, value); }

    /// The text of \p root, with a line break at its end.
    [[nodiscard]] QByteArray written(Value root);

private:
    std::unique_ptr<yyjson_mut_doc, decltype(&yyjson_mut_doc_free)> m_document { yyjson_mut_doc_new(nullptr),
                                                                                 yyjson_mut_doc_free };
};

/// [longitude, latitude].
[[nodiscard]] Json::Value placeEntry(Json &json, LonLat place);

/// What was decided of a runner: status (null: taken back), reason, fromSecond.
[[nodiscard]] Json::Value decisionEntry(Json &json, const Decision &decision);

/// A row of a standing: rank, competitorId, distanceMetres, elapsedMs, status.
[[nodiscard]] Json::Value standingEntry(Json &json, const StandingRow &row);
/// Adds bib, name, category and club, the last three null where they are not known.
void addEntrant(Json &json, Json::Value entry, const Entrant &entrant);

} // namespace trackside
