// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;

namespace trackside {

/// Sentences about the fields of a form, each beside its field and laid over what stands there, so that nothing moves
/// when one comes or goes. That of a field out of sight stands at the edge that it is beyond. Lets the mouse through.
class FieldNotes : public QWidget {
    Q_OBJECT
public:
    /// Over \p beside, to the right of \p form; both are children of the same widget.
    FieldNotes(QScrollArea *form, QWidget *beside);

    /// A note on \p field, shown while it has a text. Whoever sets that calls arrange().
    [[nodiscard]] QLabel *add(QWidget *field);
    void arrange(); ///< and once more when the form's layout has settled

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Note {
        QWidget *field;
        QLabel *label;
        int fieldY = 0; ///< of the field's middle
    };
    [[nodiscard]] std::vector<Note *> wanted();
    void place();

    QScrollArea *m_form;
    QWidget *m_beside;
    std::vector<Note> m_notes;
    QTimer m_settled;
};

} // namespace trackside
