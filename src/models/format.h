// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <cstdint>
#include <optional>

namespace trackside {

enum class Units : std::uint8_t { Kilometres, Miles };

/// How the screen says numbers: by the locale, in the user's units, at the user's time zone. A value, any thread.
/// What there is none of is an en dash.
class Format {
    Q_DECLARE_TR_FUNCTIONS(trackside::Format)
public:
    explicit Format(const QLocale &locale = QLocale(), Units units = Units::Kilometres,
                    QTimeZone zone = QTimeZone::systemTimeZone());

    [[nodiscard]] Units units() const { return m_units; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    [[nodiscard]] static QString none();
    [[nodiscard]] QString number(std::int64_t count) const;
    [[nodiscard]] QString percent(double share) const; ///< 0.34 → "34 %" as the locale writes it

    [[nodiscard]] double metresPerUnit() const; ///< of a kilometre or a mile
    [[nodiscard]] QString distanceUnit() const; ///< "km", "mi"
    [[nodiscard]] QString distance(double metres) const; ///< "3.42 km", "2.12 mi"
    [[nodiscard]] QString shortDistance(double metres) const; ///< "120 m" below a kilometre, "394 ft" below 1,000 ft

    /// Minutes and seconds per kilometre or mile, rounded up to the second as results are, without the unit: "4:07". So
    /// the pace of a leg of one kilometre reads as its time.
    [[nodiscard]] QString pace(std::optional<double> secondsPerKm) const;
    [[nodiscard]] QString paceUnit() const; ///< "min/km", "min/mi"
    /// Seconds per kilometre of a text like "4:07" or "247" in the user's units; none when it is neither.
    [[nodiscard]] std::optional<double> paceFromText(const QString &text) const;

    /// h:mm:ss, rounded up to the second as results are; hours go on past 24.
    [[nodiscard]] QString raceTime(std::int64_t ms) const;
    /// m:ss below an hour, h:mm:ss from there on, rounded down: for clocks and durations.
    [[nodiscard]] QString duration(std::int64_t ms) const;
    /// The text with a mark before it, "≈ 4:05", where it stands for an estimate.
    [[nodiscard]] static QString estimated(const QString &text, bool isEstimate);
    /// A short span with its unit: "4 ms", "2.3 s".
    [[nodiscard]] QString span(std::chrono::microseconds span) const;
    /// A usual span and a long one, in the unit of the long one: "4.0 (9.1) ms".
    [[nodiscard]] QString spans(std::chrono::microseconds usual, std::chrono::microseconds longer) const;

    [[nodiscard]] QString clockTime(std::int64_t utcMs) const; ///< "10:19:12"
    [[nodiscard]] QString dateTime(std::int64_t utcMs) const; ///< "2026-11-23 10:17:49", the same in every locale

    [[nodiscard]] QString bytes(std::int64_t count) const;
    [[nodiscard]] QString speed(double factor) const; ///< "0.5×"; 0: "as fast as possible"

private:
    [[nodiscard]] QString spanNumber(std::chrono::microseconds span, bool seconds) const;

    QLocale m_locale;
    Units m_units;
    QTimeZone m_zone;
};

} // namespace trackside
