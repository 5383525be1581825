// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/formscroll.h"

#include <QEvent>
#include <QScrollBar>

namespace trackside {

FormScroll::FormScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // it follows the field that has the focus
}

void FormScroll::keepBarRoom()
{
    QScrollBar *bar = verticalScrollBar();
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    bar->setVisible(bar->minimum() < bar->maximum());
    connect(bar, &QScrollBar::rangeChanged, this, [bar](int first, int last) { bar->setVisible(first < last); });
}

int FormScroll::widthOf(int content) const
{
    return content + verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
}

QSize FormScroll::minimumSizeHint() const
{
    return { widget() ? widthOf(widget()->minimumSizeHint().width()) : 0, 6 * fontMetrics().lineSpacing() };
}

QSize FormScroll::sizeHint() const
{
    const QSize content = widget() ? widget()->sizeHint() : QSize();
    return { widthOf(content.width()), content.height() + 2 * frameWidth() };
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        QWidget *field = widget()->focusWidget();
        if (m_following && field && field->hasFocus() && widget()->isAncestorOf(field))
            ensureWidgetVisible(field, 0, 3 * fontMetrics().lineSpacing());
    }
    return done;
}

} // namespace trackside
