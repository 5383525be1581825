// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/coursedraft.h"

#include <memory>

namespace trackside {

/// A draft with all that was done to it, to go back and forth in. Each step is a draft of its own, shared; of large
/// ones the oldest are forgotten. Not Qt's undo stack, which is a part of Qt Gui, and this is free of windows. One
/// thread.
class DraftHistory {
public:
    using DraftPtr = std::shared_ptr<const CourseDraft>;

    explicit DraftHistory(CourseDraft first = {});

    [[nodiscard]] const CourseDraft &draft() const { return *m_steps[m_now].draft; }
    [[nodiscard]] DraftPtr shared() const { return m_steps[m_now].draft; }

    /// \p what is the step's name in the menu, such as "Reverse". What was undone is forgotten.
    void push(CourseDraft draft, const QString &what);
    /// As push(), but a step of the same \p what right before is replaced, unless it is the saved one: dragging a
    /// vertex is one step.
    void replace(CourseDraft draft, const QString &what);
    void undo();
    void redo();

    [[nodiscard]] bool canUndo() const { return m_now > 0; }
    [[nodiscard]] bool canRedo() const { return m_now + 1 < m_steps.size(); }
    [[nodiscard]] QString undoText() const { return canUndo() ? m_steps[m_now].what : QString(); }
    [[nodiscard]] QString redoText() const { return canRedo() ? m_steps[m_now + 1].what : QString(); }

    /// The draft as it is now is the saved one.
    void setSaved() { m_saved = m_steps[m_now].draft; }
    [[nodiscard]] bool isSaved() const { return m_saved == m_steps[m_now].draft; }

    static constexpr std::size_t mostSteps = 200;
    static constexpr std::size_t mostVertices = 5'000'000; ///< in all steps together: 120 MB

private:
    struct Step {
        DraftPtr draft;
        QString what;
    };
    void forgetOldest();

    std::vector<Step> m_steps;
    std::size_t m_now = 0;
    DraftPtr m_saved;
};

} // namespace trackside
