// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinotadmin.h"

#include "store/pinotchecks.h"
#include "store/pinotprovision.h"
#include "store/worker.h"

namespace trackside {

struct PinotAdmin::State {
    explicit State(PinotConnection connection)
        : desk(std::move(connection), [this] { return worker.isCancelled(); })
    {
    }

    ~State() { desk.close(); }

    PinotDesk desk;
    Worker worker; ///< last, as its thread must end before what it uses
};

PinotAdmin::PinotAdmin(PinotConnection connection)
    : m_state(std::make_unique<State>(std::move(connection)))
{
}

PinotAdmin::~PinotAdmin() = default;

Answer<std::vector<CheckFinding>> PinotAdmin::check(std::vector<CoursePtr> courses)
{
    return m_state->worker.ask<std::vector<CheckFinding>>(
        [this, courses = std::move(courses)]() -> Result<std::vector<CheckFinding>> {
            return checkPinot(m_state->desk, courses);
        });
}

Answer<ProvisionReport> PinotAdmin::provision(std::vector<CoursePtr> courses)
{
    return m_state->worker.ask<ProvisionReport>([this, courses = std::move(courses)]() -> Result<ProvisionReport> {
        return provisionPinot(m_state->desk, courses).transform([&](const PinotChanges &changes) {
            return ProvisionReport { .changes = changes.sentences,
                                     .checks = checkPinot(m_state->desk, courses, changes.leftOut) };
        });
    });
}

Answer<bool> PinotAdmin::makeReady(CoursePtr course)
{
    return m_state->worker.ask<bool>([this, course = std::move(course)]() -> Result<bool> {
        if (const auto ready = readyForARace(m_state->desk); !ready) {
            return std::unexpected(ready.error());
        }
        return loadCourseInto(m_state->desk, *course).transform([] { return true; });
    });
}

} // namespace trackside
