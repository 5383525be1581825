// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QSettings;

namespace trackside {

class NewestFirstTable;

/// A window of its own with rows that come in all the time, the newest on top, and the chosen one in full below. Its
/// menu follows the newest, freezes the list and closes the window; its place on the screen is remembered. GUI thread;
/// the settings must outlive it.
class NewestFirstWindow : public QMainWindow {
    Q_OBJECT
public:
    ~NewestFirstWindow() override;

protected:
    /// \p name begins the names of its parts and its key in the settings; \p menu is the menu's title.
    NewestFirstWindow(QSettings &settings, const QString &name, const QString &menu, QWidget *parent);

    QAction *addEntry(const QString &text, const QKeySequence &key, const QString &name);
    void addSeparator();
    /// Entries to follow the newest and to freeze the list, and apart from them to close the window; \p what ends their
    /// names.
    void addListEntries(const QString &what, const QString &freezeTip);
    /// Lays it all out: \p fields and a button for each of \p actions above the table, the chosen row below it.
    void arrange(QHBoxLayout *fields, const QList<QAction *> &actions);
    /// A text that stays is not set anew, so that what is marked in it stays marked.
    void showInFull(const QString &text);

    [[nodiscard]] NewestFirstTable &view() const { return *m_view; }
    [[nodiscard]] QLabel &about() const { return *m_about; } ///< above the chosen row's text
    [[nodiscard]] QPlainTextEdit &text() const { return *m_text; } ///< of the chosen row
    [[nodiscard]] QAction &followAction() const { return *m_follow; }
    [[nodiscard]] QAction &freezeAction() const { return *m_freeze; }

    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeTopRow(QHBoxLayout *fields, const QList<QAction *> &actions);
    QWidget *makeChosen();

    QSettings &m_settings;
    QString m_name;
    NewestFirstTable *m_view;
    QLabel *m_about;
    QPlainTextEdit *m_text;
    QMenu *m_menu;
    QAction *m_follow = nullptr;
    QAction *m_freeze = nullptr;
};

} // namespace trackside
