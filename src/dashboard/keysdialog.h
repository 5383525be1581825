// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenuBar;

namespace trackside {

class FormScroll;

/// All keys there are, as the menus and the map have them, and what the marks on the time slider mean; narrowed to what
/// is searched for. Not modal.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    explicit KeysDialog(const QMenuBar &menus, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Section;

    [[nodiscard]] QHBoxLayout *makeColumns(const QMenuBar &menus);
    void narrow(const QString &text);

    QLineEdit *m_search;
    FormScroll *m_scroll;
    QLabel *m_none;
    std::vector<Section *> m_sections;
};

} // namespace trackside
