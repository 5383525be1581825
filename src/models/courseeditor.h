// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coursechainsmodel.h"
#include "models/courseproblemsmodel.h"
#include "models/format.h"
#include "models/newestrun.h"
#include "studio/drafthistory.h"
#include "studio/importreport.h"
#include "studio/linemeasure.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace trackside {

/// The state of the course studio: a file that was opened, the draft that is made of it, what is wrong with it, and the
/// way back. Files are read and drafts are checked on a pool; everything else on the thread that owns it.
class CourseEditor : public QObject {
    Q_OBJECT
public:
    explicit CourseEditor(QObject *parent = nullptr);
    ~CourseEditor() override;

    /// The id that a draft of a file gets, which may have been made from its name (\p made).
    using IdRule = std::function<QString(const QString &path, const QString &made)>;
    void setIdRule(IdRule rule) { m_idRule = std::move(rule); }
    /// Asked when a file has come: whether the draft may go for it. Without a rule it may.
    using LeaveRule = std::function<bool()>;
    void setLeaveRule(LeaveRule rule) { m_leaveRule = std::move(rule); }
    /// How the studio says lengths and distances.
    void setFormat(const Format &format);
    [[nodiscard]] const Format &format() const { return m_format; }
    /// Reads a file and begins anew with what is in it; opened() or refused() follows, neither where the draft may not
    /// be left. The latest of several wins.
    void open(const QString &path);
    /// Reads a file and joins its line, the preselected one, to the draft's; draftChanged() or refused() follows.
    void join(const QString &path);
    /// Begins anew with a draft.
    void start(CourseDraft draft);
    [[nodiscard]] bool isOpening() const { return m_opening.isRunning(); }
    [[nodiscard]] bool isJoining() const { return m_joining.isRunning(); }

    [[nodiscard]] const QString &path() const { return m_path; } ///< of the file that is open; may be empty
    [[nodiscard]] const CourseDraft &draft() const { return m_history.draft(); }
    [[nodiscard]] DraftHistory::DraftPtr sharedDraft() const { return m_history.shared(); }
    [[nodiscard]] const DraftHistory &history() const { return m_history; }
    [[nodiscard]] const ImportReport &report() const { return m_report; } ///< of the file that was opened
    [[nodiscard]] CourseProblemsModel &problems() { return m_problems; }
    [[nodiscard]] CourseChainsModel &chains() { return m_chains; }
    [[nodiscard]] double lengthMetres() const { return m_measure.lengthMetres(); }
    [[nodiscard]] const std::vector<double> &distances() const { return m_measure.distances(); } ///< of each vertex
    [[nodiscard]] const std::vector<Split> &splits() const { return m_splits; }
    [[nodiscard]] LonLat placeAt(double metres) const; ///< on the line; it must have two vertices

    /// Takes another line or join of the file. What was edited is one undo away.
    void choose(int chain);
    void fix(int problem); ///< a row of problems() that has a fix
    /// The draft after something was done to it; \p what names the step in the menu.
    void edit(CourseDraft draft, const QString &what);
    /// The same for what goes on while a button is held: steps of one name become one.
    void drag(CourseDraft draft, const QString &what);
    void undo();
    void redo();
    void setSaved();

Q_SIGNALS:
    void opened();
    void refused(const trackside::CourseProblem &problem); ///< the file holds nothing that can be taken
    void draftChanged(); ///< and with it history() and lengthMetres()
    void checked(); ///< problems() are those of the draft
    void formatChanged();

private:
    /// A file that was read, and its draft measured, or why it cannot be taken.
    struct Measured {
        ImportReport report;
        LineMeasure measure {};
    };
    using Read = std::expected<Measured, CourseProblem>;
    [[nodiscard]] static Read read(const QString &path);
    void takeDraft();
    void takeOpened();
    void takeJoined();

    Format m_format;
    DraftHistory m_history;
    ImportReport m_report;
    CourseProblemsModel m_problems;
    bool m_isChecked = false; ///< whether these are the draft's, and not those of one before it
    CourseChainsModel m_chains;
    LineMeasure m_measure;
    std::vector<Split> m_splits;
    QString m_pending; ///< the file that is being read
    QString m_path; ///< the file that is open
    int m_begun = 0; ///< how often another course was begun with …
    int m_joiningTo = 0; ///< … and which one is joined to
    IdRule m_idRule;
    LeaveRule m_leaveRule;
    QFutureWatcher<Read> m_opening;
    QFutureWatcher<Read> m_joining;
    NewestRun<std::vector<CourseProblem>> m_checking; ///< what is dragged changes faster than a long line is checked
};

} // namespace trackside
