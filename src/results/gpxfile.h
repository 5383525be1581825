// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/decision.h"
#include "course/error.h"
#include "results/raceentries.h"
#include "simulation/positionevent.h"
#include "simulation/racerecord.h"

#include <QSaveFile>
#include <QXmlStreamWriter>

#include <memory>
#include <span>

namespace trackside {

/// The ways of runners as GPX 1.1: a track for each, named by bib and name, described by category and club, with a
/// point for each record at its place and time (UTC). Only finish() makes the file, whole. One thread.
class GpxFile {
public:
    /// Fails on whatever the file system says.
    [[nodiscard]] static Result<std::unique_ptr<GpxFile>> create(const QString &path, const RaceRecord &race,
                                                                 const QString &courseName);

    /// The records of one runner, in order of time; who it is, is looked up, and so is what was decided of the runner
    /// by hand.
    void addTrack(std::span<const PositionEvent> way, const RaceEntries &entries,
                  std::span<const Decision> decisions = {});
    [[nodiscard]] Result<void> finish();

private:
    GpxFile(const QString &path, std::int64_t startTimeMs);

    QSaveFile m_file;
    QXmlStreamWriter m_xml;
    std::int64_t m_startTimeMs;
};

} // namespace trackside
