// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/pinotclient.h"
#include "store/pinotcourses.h"
#include "store/pinottables.h"

#include <QJsonObject>
#include <QSemaphore>

#include <functional>

namespace trackside {

/// What checking and setting up ask of Pinot, each question waited for: for a worker's thread alone, but for close().
/// Errors are those of PinotClient, and "broken off" once closed or cancelled.
class PinotDesk {
public:
    /// \p isCancelled is asked between two steps.
    PinotDesk(PinotConnection connection, std::function<bool()> isCancelled);

    /// From another thread: whatever waits, or is asked later, ends at once.
    void close();

    [[nodiscard]] const PinotConnection &connection() const { return m_client.connection(); }
    [[nodiscard]] QString nameOf(PinotServer server) const { return m_client.nameOf(server); }

    /// An error when the server is not healthy or does not let us in.
    [[nodiscard]] Result<void> health(PinotServer server);

    /// The schema, the table's configurations by kind; empty when there is none.
    [[nodiscard]] Result<QJsonObject> schema(PinotTable table);
    [[nodiscard]] Result<QJsonObject> tableConfigs(PinotTable table);
    /// Whether the servers have done all that the controller told them for the table, and it answers.
    [[nodiscard]] Result<bool> isServed(PinotTable table);
    [[nodiscard]] Result<QJsonObject> consumingSegments(PinotTable table);
    [[nodiscard]] Result<bool> isPaused(PinotTable table);
    /// All rows; those of other writers with their fences, where their zones are empty and Pinot can tell them.
    [[nodiscard]] Result<std::vector<PinotCourseRow>> courses(const QStringList &columns);

    /// The HTTP status of an attempt to create something, so that the caller can tell "is already there".
    [[nodiscard]] Result<HttpReply> createSchema(PinotTable table);
    [[nodiscard]] Result<HttpReply> createTable(PinotTable table);
    [[nodiscard]] Result<void> load(const Course &course);

    /// Waits; false when closed or cancelled meanwhile.
    [[nodiscard]] bool pause(std::chrono::milliseconds duration);

private:
    template <typename T> [[nodiscard]] Result<T> waited(Answer<T> answer) const;
    [[nodiscard]] Result<QJsonObject> object(const QString &path);
    [[nodiscard]] Result<QJsonObject> objectOrNone(const QString &path);

    PinotClient m_client;
    std::function<bool()> m_isCancelled;
    QSemaphore m_closed;
};

} // namespace trackside
