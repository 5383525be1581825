// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datafolderchoice.h"

#include <QDialog>

#include <optional>

class QAction;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace trackside {

class ElidedLabel;

/// All settings of the window in one place. It holds none itself: it turns the window's own switches, which take effect
/// at once and keep their settings, and follows them when they are turned elsewhere. GUI thread; the switches must
/// outlive it.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// The switches of a choice, the usual one first.
    struct Switches {
        QList<QAction *> units;
        QList<QAction *> themes;
        QDoubleSpinBox *refreshSeconds;
        QAction *measure; ///< usually on
        QAction *openLastRace; ///< usually off
        QMenu *notices; ///< usually none
        QList<QAction *> mapColours;
        QMenu *background; ///< the map's; resetting leaves it
        QList<QAction *> languages;
        int languageInUse; ///< its number; another one is for the next window
    };
    SettingsDialog(const Switches &switches, const DataFolderChoice &folder, QWidget *parent);

    void done(int result) override;

    /// Takes another data folder from the next start on, or says why not.
    void chooseFolder(const QString &path);

private:
    /// Where each switch stands.
    struct Positions {
        int units = 0;
        int theme = 0;
        int mapColours = 0;
        double refreshSeconds = 2.0;
        bool measure = true;
        bool openLastRace = false;
        QStringList notices {}; ///< names of those that are on
        int language = 0;

        friend bool operator==(const Positions &, const Positions &) = default;
    };

    QComboBox *newChoice(const QString &label, const QString &name, const QList<QAction *> &actions);
    void addChoice(QFormLayout &form, const QString &label, const QString &name, const QList<QAction *> &actions);
    void addLanguage(QFormLayout &form);
    QCheckBox *addSwitch(QFormLayout &form, const QString &label, const QString &name, QAction &action);
    void addMenu(QFormLayout &form, const QString &label, const QString &name, QMenu &menu);
    void addRefresh(QFormLayout &form);
    void addFolder(QFormLayout &form);
    void addButtons(QLayout &layout);
    [[nodiscard]] Positions positions() const;
    void turnTo(const Positions &positions);
    void resetOrUndo();
    void showReset();
    void showFolder(const QString &problem = {});

    Switches m_switches;
    DataFolderChoice m_folder;
    QDoubleSpinBox *m_refresh = nullptr;
    ElidedLabel *m_folderLabel = nullptr;
    QLabel *m_folderNote = nullptr;
    QPushButton *m_reset = nullptr;
    std::optional<Positions> m_undo; ///< where they stood before they were reset
    bool m_turning = false; ///< by resetting or undoing
};

} // namespace trackside
