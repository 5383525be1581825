// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entrantlist.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

class QSettings;

namespace trackside {

/// The part of the setup form that takes entrants from a file: reads it and applies the columns' meanings on threads of
/// their own, so that a long list holds nothing up. GUI thread.
class EntrantsForm final : public QObject {
    Q_OBJECT
public:
    explicit EntrantsForm(QObject *parent = nullptr);
    ~EntrantsForm() override;

    void setFile(const QString &path);
    void clear(); ///< the runners are invented again
    void setField(qsizetype column, EntrantField field); ///< and takes it from the column that had it

    [[nodiscard]] const QString &path() const { return m_path; } ///< empty: there is no file
    [[nodiscard]] bool hasFile() const { return !m_path.isEmpty(); }
    [[nodiscard]] bool isReading() const { return m_isReading; }

    [[nodiscard]] QStringList header() const; ///< of the file's columns; empty until it is read
    [[nodiscard]] const EntrantMapping &mapping() const { return m_mapping; }
    [[nodiscard]] QString sample(qsizetype column) const; ///< what the first rows have there, "17, 18, 19"

    /// What the file says as it stands; entrants are there only where nothing is wrong with it.
    [[nodiscard]] const EntrantList &list() const { return m_list; }
    [[nodiscard]] QString summary() const; ///< "1,204 entrants in 3 waves", or why there are none
    [[nodiscard]] QString obstacle() const; ///< why no race can be begun as it stands; empty: one can

    void remember(QSettings &settings) const;
    void restore(QSettings &settings); ///< a file that is gone is forgotten

Q_SIGNALS:
    void changed();

private:
    struct Read {
        std::shared_ptr<const CsvTable> table;
        EntrantMapping mapping;
        EntrantList list;
    };
    /// Titles and what they were taken as: another file with these titles is taken likewise.
    struct Habit {
        QStringList header;
        EntrantMapping mapping;
    };

    static Result<Read> read(const QString &path, const Habit &habit);
    static Result<Read> apply(const std::shared_ptr<const CsvTable> &table, const EntrantMapping &mapping);
    void await(QFuture<Result<Read>> reading);
    void take();

    QString m_path;
    std::shared_ptr<const CsvTable> m_table; ///< null: not read
    EntrantMapping m_mapping;
    EntrantList m_list;
    QString m_refusal; ///< why the file cannot be read
    Habit m_habit;
    bool m_isReading = false;
    QFutureWatcher<Result<Read>> m_reading;
};

} // namespace trackside
