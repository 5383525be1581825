// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;
class QSettings;

namespace trackside {

/// A menu of which one entry is chosen; the choice is kept in the settings. Its last entry chooses the next one in
/// turn, so that all can be reached by one key.
class ChoiceMenu final : public QMenu {
    Q_OBJECT
public:
    struct Choice {
        QString name; ///< in the settings, and the action's object name
        QString text;
        QKeySequence key {}; ///< for those that are often wanted at once
    };
    struct Next {
        QString name; ///< the action's object name
        QString text;
        QKeySequence key;
    };

    /// \p key is the settings' entry; \p usual the number of the choice before there is one.
    ChoiceMenu(const QString &title, const std::vector<Choice> &choices, const Next &next, QSettings &settings,
               const QString &key, int usual, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> choices() const; ///< as given, without the last entry
    [[nodiscard]] int current() const; ///< the number of what is chosen
    void offer(int choice, bool offered); ///< what is not offered is passed over

Q_SIGNALS:
    void chosen(int choice);

private:
    void chooseNext();

    QActionGroup *m_group;
};

} // namespace trackside
