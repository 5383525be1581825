// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAccessibleInterface;
class QAction;
class QImage;
class QRect;
class QWidget;

namespace trackside::test {

/// Looks at a window as those do who cannot see it, who have no mouse, or who see little, and fails the test where a
/// focusable item tells assistive technology no name or role, cannot be reached by the Tab key, or where a text is
/// drawn with too little contrast.
class AccessibleWalk {
public:
    /// \p where is told with each fault.
    explicit AccessibleWalk(QString where)
        : m_where(std::move(where))
    {
    }

    /// The whole tree that assistive technology gets of \p window.
    void tellsEverything(QWidget *window) const;
    /// The round that the Tab key makes in \p window, which must be the active one.
    void isReachedByKeys(QWidget *window) const;
    /// The letters that choose from each of its menus.
    void hasLettersApart(const QWidget *window) const;
    /// The letters that go to its fields and press its buttons with Alt.
    void hasFieldLettersApart(const QWidget *window) const;
    /// The text of every enabled widget and cell, as it is drawn.
    void standsOut(QWidget *window) const;

private:
    void tells(QAccessibleInterface *item, int depth) const;
    void standsOut(const QWidget *widget, const QRect &rect, const QString &text, const QImage &drawn) const;
    [[nodiscard]] std::string told(const QWidget *widget, const QString &text = {}) const;

    QString m_where;
};

/// Whether the action can be had by the keyboard: it has a shortcut, or stands in a menu that is opened by a letter.
[[nodiscard]] bool hasKey(const QAction *action);

} // namespace trackside::test
