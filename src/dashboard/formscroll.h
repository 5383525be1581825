// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace trackside {

/// Shows a form or a page always in its whole width; what has no room in height can be scrolled to. The field that is
/// being filled in stays in sight with what is said below it.
class FormScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit FormScroll(QWidget *parent = nullptr);

    /// Whether the view follows the field with the focus, as it does unless told.
    void setFollowing(bool on) { m_following = on; }

    /// Keeps the scroll bar's room while it is not there, so that nothing becomes narrower when it comes.
    void keepBarRoom();

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int widthOf(int content) const;

    bool m_following = true;
};

} // namespace trackside
