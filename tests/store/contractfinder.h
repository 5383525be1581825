// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/racestore_contract.h"
#include "store/scriptedrace.h"

#include <algorithm>
#include <optional>
#include <sstream>

namespace trackside::contract {

/// What the checks of the contract are written with: a collector of findings, and the steps that most of them share.

std::ostream &operator<<(std::ostream &out, const QString &text);
std::ostream &operator<<(std::ostream &out, const QByteArray &text);
std::ostream &operator<<(std::ostream &out, const PositionEvent &e);
std::ostream &operator<<(std::ostream &out, const StandingRow &row);
std::ostream &operator<<(std::ostream &out, const ZoneStay &stay);
std::ostream &operator<<(std::ostream &out, const SplitTime &time);
std::ostream &operator<<(std::ostream &out, const SplitPlace &place);
std::ostream &operator<<(std::ostream &out, const RunnerProgress &progress);
std::ostream &operator<<(std::ostream &out, const RaceEvent &event);
std::ostream &operator<<(std::ostream &out, const Counts &c);
std::ostream &operator<<(std::ostream &out, const RaceRecord &r);
template <typename T> std::ostream &operator<<(std::ostream &out, const std::optional<T> &value)
{
    return value ? out << *value : out << "none";
}

/// Collects what is wrong.
class Finder {
public:
    template <typename A, typename B> void equal(const std::string &what, const A &is, const B &shouldBe)
    {
        if (is == shouldBe) {
            return;
        }
        std::ostringstream text;
        text << what << " is " << is << ", should be " << shouldBe;
        add(text.str());
    }
    template <typename T> void equal(const std::string &what, const std::vector<T> &is, const std::vector<T> &shouldBe)
    {
        equal(what + ": number of rows", is.size(), shouldBe.size());
        for (std::size_t i = 0; i < std::min(is.size(), shouldBe.size()); ++i) {
            if (!(is[i] == shouldBe[i])) {
                equal(what + ": row " + std::to_string(i), is[i], shouldBe[i]);
                return;
            }
        }
    }
    void holds(const std::string &what, bool isSo)
    {
        if (!isSo) {
            add("not so: " + what);
        }
    }
    /// The value, or a default and a finding.
    template <typename T> T value(const std::string &what, Result<T> result)
    {
        if (result) {
            return std::move(*result);
        }
        std::ostringstream text;
        text << what << " failed: " << result.error().message << " (" << result.error().detail << ')';
        add(text.str());
        return T();
    }
    void value(const std::string &what, const Result<void> &result)
    {
        if (!result) {
            holds(what + ": " + result.error().message.toStdString(), false);
        }
    }
    template <typename T> void fails(const std::string &what, const Result<T> &result)
    {
        holds(what + " is an error", !result.has_value());
        if (!result) {
            holds(what + " has a sentence", result.error().message.size() > 10);
        }
    }
    [[nodiscard]] Findings take() { return std::move(m_findings); }

private:
    void add(std::string finding)
    {
        if (m_findings.size() < 20) {
            m_findings.push_back(std::move(finding));
        }
    }

    Findings m_findings;
};

/// " at second N", for findings.
[[nodiscard]] std::string atSecond(std::int32_t second);
/// A sink that has been opened for the race.
[[nodiscard]] std::unique_ptr<PositionSink> opened(Finder &finder, const StoreUnderTest &store,
                                                   const ScriptedRace &race, Shard shard = {});
/// Writes seconds \p from to \p to and waits until they can be asked for.
void put(const StoreUnderTest &store, const ScriptedRace &race, PositionSink &sink, std::int32_t from, std::int32_t to,
         Shard shard = {});
/// Stores seconds 0 to \p until and closes.
void stage(Finder &finder, const StoreUnderTest &store, const ScriptedRace &race, std::int32_t until);
/// The snapshot, or an empty one and a finding.
[[nodiscard]] SnapshotPtr snapshotOf(Finder &finder, RaceStore &store, const QString &runId,
                                     std::optional<std::int32_t> at = {}, bool whole = false);
/// Everything in a snapshot against the reference.
void compare(Finder &finder, const Snapshot &snapshot, const ScriptedRace &race, std::int32_t second);

} // namespace trackside::contract
