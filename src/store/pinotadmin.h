// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "simulation/connectioncheck.h"
#include "store/pinotconnection.h"
#include "store/racestore.h"

#include <memory>
#include <optional>

namespace trackside {

/// What setting up did, and how things stand after it.
struct ProvisionReport {
    QStringList changes; ///< a sentence for each; empty when everything was there
    std::vector<CheckFinding> checks; ///< of check(); that of the tables tells what was left out, too
};

/// Looks whether a Pinot can serve Trackside, and creates there what is missing. Called from one thread; each call
/// returns at once, answers come from a thread of its own, one after another, and cancelling a future stops its work
/// at the next step. Destroying it breaks off what is under way.
class PinotAdmin {
public:
    explicit PinotAdmin(PinotConnection connection);
    ~PinotAdmin();

    /// In this order: controller, broker, schemas, tables, consumption, courses. \p courses are those that ought to be
    /// loaded. Changes nothing. What stands against a check is told in its finding, never as an error.
    [[nodiscard]] Answer<std::vector<CheckFinding>> check(std::vector<CoursePtr> courses);

    /// Creates the schemas and tables that are missing (their topics must be there; one that races can do without is
    /// left out where it cannot be created, which the checks tell with the reason) and loads the courses that are not
    /// there or of which an older version of ours is. Never deletes or changes what others made: a table that cannot
    /// serve, or another writer's course, is told in the checks. Returns once the tables answer, within a minute.
    /// Errors: what cannot be created, with Pinot's words; no answer in time.
    [[nodiscard]] Answer<ProvisionReport> provision(std::vector<CoursePtr> courses);

    /// Sees to it that a race on the course can be shown: loads the course where it is missing or outdated, and returns
    /// once queries show it. An error where a table is missing, cannot serve or was told to pause, where another writer
    /// has another course of that short name, or Pinot's.
    [[nodiscard]] Answer<bool> makeReady(CoursePtr course);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace trackside
