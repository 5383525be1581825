// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;

namespace trackside {

/// Esc empties a field by which something is searched or filtered, before it does what it does in the window: clear the
/// selection, or close it. Belongs to the field; GUI thread.
class EscapeEmpties final : public QObject {
    Q_OBJECT
public:
    explicit EscapeEmpties(QLineEdit &field);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit &m_field;
};

} // namespace trackside
