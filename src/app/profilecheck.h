// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/datafolder.h"
#include "app/profiles.h"
#include "course/course.h"
#include "simulation/connectioncheck.h"
#include "store/pinotadmin.h"
#include "store/worker.h"

#include <QObject>

#include <stop_token>

namespace trackside {

/// Looks whether a profile can serve: the data folder of the embedded one; of a cluster the broker and its topics,
/// Pinot (which wants the topics) and, when all of that is in order, an event sent through both and what other
/// producers have sent. What races can do without is told and stops nothing. Findings are told as they come. Lives on a
/// thread with an event loop, works on others. Destroying it breaks off what is asked, and waits for that; abandon()
/// does not.
class ProfileCheck final : public QObject {
    Q_OBJECT
public:
    ProfileCheck(Profile profile, DataFolder data, QObject *parent = nullptr);
    ~ProfileCheck() override;

    /// With \p setUp, what is missing is made. Once.
    void begin(bool setUp);

    /// Between begin() and ended(): nothing more is done, told or waited for, and it deletes itself once it can.
    void abandon();

Q_SIGNALS:
    void found(const trackside::CheckFinding &finding);
    void ended(bool ok); ///< after the last finding; whether all that races need was in order

private:
    template <typename T, typename Handler> void await(const QFuture<Result<T>> &answer, Handler handle);
    void checkDataFolder();
    void takeKafka(const CheckFindings &findings);
    void checkPinot();
    void setUpPinot();
    void takePinot(const CheckFindings &findings);
    void sendTestEvent();
    void checkTheProducers();
    void tell(const CheckFindings &findings);

    Profile m_profile;
    DataFolder m_data;
    std::vector<CoursePtr> m_courses;
    bool m_setUp = false;
    bool m_ok = true;
    bool m_abandoned = false;
    std::unique_ptr<PinotAdmin> m_pinot;
    std::stop_source m_stop; ///< of what is asked on the worker
    Worker m_worker;
};

} // namespace trackside
