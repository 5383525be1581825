// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/accessiblepicture.h"

#include "dashboard/mappane.h"

#include <QAccessibleWidget>
#include <QQuickView>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

/// A widget that is drawn on; Qt takes it for any client area.
class AccessiblePicture final : public QAccessibleWidget {
public:
    /// \p view is what lies in the widget; none: nothing.
    AccessiblePicture(QWidget *widget, const QQuickView *view)
        : QAccessibleWidget(widget, QAccessible::Canvas)
        , m_view(view)
    {
    }

    [[nodiscard]] int childCount() const override { return m_view ? 1 : QAccessibleWidget::childCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (!m_view)
            return QAccessibleWidget::child(index);
        return index == 0 ? m_view->accessibleRoot() : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (!m_view)
            return QAccessibleWidget::indexOfChild(child);
        return child && child->object() == m_view ? 0 : -1;
    }

private:
    QPointer<const QQuickView> m_view;
};

QAccessibleInterface *pictureOf(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (className == "trackside::CourseCanvas"_L1)
        return new AccessiblePicture(widget, nullptr);
    const auto *pane = qobject_cast<MapPane *>(widget->parentWidget());
    return className == "QWindowContainer"_L1 && pane ? new AccessiblePicture(widget, pane->view()) : nullptr;
}

} // namespace

void tellOfPictures()
{
    QAccessible::installFactory(pictureOf);
}

} // namespace trackside
