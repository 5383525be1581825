// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/error.h"
#include "store/pinotconnection.h"

#include <QJsonObject>

#include <array>
#include <cstdint>
#include <optional>

namespace trackside {

/// The tables of the origin, by which Trackside asks too, and its own one of who is entered.
enum class PinotTable : std::uint8_t { Parkrun, Races, Courses, Competitors };

inline constexpr std::array pinotTables { PinotTable::Parkrun, PinotTable::Races, PinotTable::Courses,
                                          PinotTable::Competitors };

/// With the connection's prefix; the schema has the same name.
[[nodiscard]] QString tableName(const PinotConnection &connection, PinotTable table);
/// The name with its kind: `parkrun_REALTIME`, `courses_OFFLINE`.
[[nodiscard]] QString typedTableName(const PinotConnection &connection, PinotTable table);
[[nodiscard]] bool isStreamed(PinotTable table);
/// Whether races run and are shown where it is not there.
[[nodiscard]] bool isOptional(PinotTable table);
/// Of a streamed table.
[[nodiscard]] QString topicName(const PinotConnection &connection, PinotTable table);

/// What Trackside creates: the templates in the resources with the connection's names and Kafka in them.
[[nodiscard]] QJsonObject schemaFor(const PinotConnection &connection, PinotTable table);
[[nodiscard]] QJsonObject tableConfigFor(const PinotConnection &connection, PinotTable table);

/// The names of a schema's columns.
[[nodiscard]] QStringList columnsOf(const QJsonObject &schema);

/// What is wrong where the table is not there, has no server, or was told to pause; each with what to do.
[[nodiscard]] Error missingTable(const PinotConnection &connection, PinotTable table);
[[nodiscard]] Error unservedTable(const PinotConnection &connection, PinotTable table);
[[nodiscard]] Error pausedTable(const PinotConnection &connection, PinotTable table);

/// Why a schema that is there cannot serve, as a sentence with what to do; nothing when it can. Columns that only
/// Trackside has may be missing.
[[nodiscard]] std::optional<Error> schemaProblem(const PinotConnection &connection, PinotTable table,
                                                 const QJsonObject &schema);

/// The same for a table: \p configs is what the controller has under its name, by kind (REALTIME, OFFLINE).
[[nodiscard]] std::optional<Error> tableProblem(const PinotConnection &connection, PinotTable table,
                                                const QJsonObject &configs);

/// Whether it is a table as Trackside makes it, but with longer fetches from Kafka, as earlier versions made it: a
/// server that stops waits for the fetch of each of its consumers, one after another. \p configs as above.
[[nodiscard]] bool hasLongFetches(const PinotConnection &connection, PinotTable table, const QJsonObject &configs);

} // namespace trackside
