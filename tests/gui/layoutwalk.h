// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

class QAbstractButton;
class QComboBox;
class QHeaderView;
class QLabel;
class QLineEdit;
class QListView;
class QQuickItem;
class QTableView;
class QWidget;

namespace trackside::test {

/// Looks at everything that is visible in a window and fails the test where a text is cut off, where widgets overlap,
/// or where one reaches out of the one that it lies in.
class LayoutWalk {
public:
    /// \p where is told with each fault.
    explicit LayoutWalk(std::string where)
        : m_where(std::move(where))
    {
    }

    void over(const QWidget *window) const;
    /// The same of what lies over the map.
    void overMap(const QQuickItem *root) const;

private:
    void looksRight(const QWidget *widget) const;
    void liesIn(const QWidget *parent, const QWidget *widget) const;
    void childrenLieApart(const QWidget *parent) const;
    void holdsText(const QLabel *label) const;
    void holdsText(const QLineEdit *edit) const;
    void holdsItems(const QComboBox *box) const;
    void holdsItems(const QListView *list) const;
    void holdsTitles(const QHeaderView *header) const;
    void holdsCells(const QTableView *table) const;
    void holdsTexts(const QQuickItem *item) const;
    [[nodiscard]] std::string told(const QWidget *widget, const QString &text = {}) const;

    std::string m_where;
};

} // namespace trackside::test
