// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entrantsform.h"
#include "models/format.h"
#include "models/raceestimate.h"
#include "simulation/racecontrol.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QSettings;

namespace trackside {

/// What the setup form needs of the world.
struct SetupSurroundings {
    std::function<QDateTime()> now = QDateTime::currentDateTimeUtc;
    std::function<std::int64_t()> freeBytes; ///< on the disk that races are stored on; empty: not checked
};

/// The setup form's state, what is wrong with it and what the race would be like; the dialog only binds to it.
/// Fields are named by the keys of RaceConfig's JSON, and `course`, `speed`, `eventName`, `startTime`, `entrants`,
/// `disk` beside them. Where entrants come from a file, so do their number and, where it has them, the waves.
class RaceSetup final : public QObject {
    Q_OBJECT
public:
    RaceSetup(std::vector<CoursePtr> courses, SetupSurroundings surroundings, QObject *parent = nullptr);
    ~RaceSetup() override;

    [[nodiscard]] const std::vector<CoursePtr> &courses() const { return m_courses; }
    [[nodiscard]] const CoursePtr &course() const { return m_course; } ///< none while the choice is unknown
    void setCourse(const QString &courseId);
    void addCourse(const CoursePtr &course); ///< and chooses it

    [[nodiscard]] const RaceConfig &config() const { return m_config; }
    void setConfig(const RaceConfig &config);
    /// Sets one field, e.g. set(&RaceConfig::runners, 100).
    template <typename T> void set(T RaceConfig::*field, std::type_identity_t<T> value)
    {
        RaceConfig config = m_config;
        config.*field = value;
        setConfig(config);
    }
    /// One fault of the stream, e.g. set(&StreamFaults::lateRatio, 0.1).
    template <typename T> void set(T StreamFaults::*field, std::type_identity_t<T> value)
    {
        RaceConfig config = m_config;
        config.faults.*field = value;
        setConfig(config);
    }
    void setPreset(PaceProfile preset); ///< its paces and fade

    /// Paces as people write them, "2:24" per km or mile; a text that is no pace is a problem of the field.
    [[nodiscard]] QString fastestPaceText() const;
    [[nodiscard]] QString slowestPaceText() const;
    void setFastestPaceText(const QString &text);
    void setSlowestPaceText(const QString &text);

    [[nodiscard]] double speed() const { return m_speed; } ///< race seconds a second; 0: as fast as possible
    void setSpeed(double speed);
    [[nodiscard]] const QString &eventName() const { return m_eventName; }
    void setEventName(const QString &name);

    /// None: the moment of generating.
    [[nodiscard]] const std::optional<QDateTime> &chosenStartTime() const { return m_startTime; }
    void setStartTime(const std::optional<QDateTime> &time);
    [[nodiscard]] QDateTime startTime() const;

    [[nodiscard]] EntrantsForm &entrants() { return m_entrants; }
    [[nodiscard]] QString runnersLock() const; ///< why their number cannot be chosen; empty: it can
    [[nodiscard]] QString wavesLock() const; ///< the same of the start waves' size

    [[nodiscard]] const Format &format() const { return m_format; }
    void setFormat(const Format &format);

    [[nodiscard]] const std::vector<ConfigProblem> &problems() const { return m_problems; }
    [[nodiscard]] QString problemOf(const QString &field) const; ///< empty: nothing is wrong with it
    [[nodiscard]] bool canGenerate() const { return m_problems.empty(); }

    /// Follows changes with the next turn of the event loop; none while something is wrong.
    [[nodiscard]] const std::optional<RaceEstimate> &estimate() const { return m_estimate; }
    /// A sentence a line, the first says that it is an estimate, or that there is none.
    [[nodiscard]] QStringList estimateTexts() const;

    [[nodiscard]] static QString runnersNote(); ///< that runners do not hinder each other
    [[nodiscard]] static QString presetName(PaceProfile preset);
    [[nodiscard]] static QString presetNote(PaceProfile preset);
    [[nodiscard]] static QString generatedText(std::chrono::microseconds took,
                                               const Format &format); ///< "Race generated in 0.004 seconds"

    /// The race as it stands, with a fresh run id; only while canGenerate().
    [[nodiscard]] RaceOrder toOrder() const;

    void remember(QSettings &settings) const;
    void restore(QSettings &settings); ///< what cannot be read keeps its default

Q_SIGNALS:
    void changed(); ///< a field, and with it perhaps a problem
    void estimateChanged();

private:
    using PaceField = double RaceConfig::*;
    void setPaceText(PaceField field, const QString &key, const QString &text);
    void touch();
    void takeEntrants();
    void findProblems();
    [[nodiscard]] QString paceProblem(const QString &field) const;
    [[nodiscard]] QString leastPace(double secondsPerKm) const; ///< as a text, rounded so that it reads as no less
    [[nodiscard]] QString mostPace(double secondsPerKm) const; ///< the same the other way round
    [[nodiscard]] QString shareProblem(const QString &field) const; ///< empty: the field holds no share of one
    void updateEstimate();

    std::vector<CoursePtr> m_courses;
    SetupSurroundings m_surroundings;
    CoursePtr m_course;
    RaceConfig m_config;
    EntrantsForm m_entrants;
    std::optional<std::int64_t> m_ownRunners; ///< that were chosen before a file brought theirs
    std::int64_t m_ownWaveSize = 0; ///< likewise, while waveSizes are there
    double m_speed = 1.0;
    QString m_eventName;
    std::optional<QDateTime> m_startTime;
    Format m_format;
    QHash<QString, QString> m_unreadable; ///< field → the text that is no pace
    std::vector<ConfigProblem> m_problems;
    std::optional<RaceEstimate> m_estimate;
    QTimer m_estimateTimer;
};

} // namespace trackside
