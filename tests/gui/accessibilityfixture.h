// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/accessiblewalk.h"
#include "gui/windowfixture.h"

#include <QCoreApplication>
#include <QTabWidget>
#include <QTest>

namespace trackside::test {

/// Windows walked over as assistive technology, the keyboard and weak eyes find them, light and dark.
class AccessibilityTest : public WindowTest {
protected:
    /// Lets \p walk look at both themes.
    void inEachTheme(const std::function<void(const QString &theme)> &walk)
    {
        for (const QString &theme : { QStringLiteral("actionThemeLight"), QStringLiteral("actionThemeDark") }) {
            trigger(theme);
            QTest::qWait(10);
            walk(theme.mid(11));
        }
    }

    static void walkOver(QWidget *shown, const QString &where)
    {
        shown->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(shown)) << where.toStdString();
        const AccessibleWalk walk(where);
        walk.tellsEverything(shown);
        walk.standsOut(shown);
        walk.hasLettersApart(shown);
        walk.isReachedByKeys(shown);
    }

    /// Opens a dialog by its action, makes it ready by \p stage, looks at it, at each page of its tabs, and closes it.
    void walkDialog(const QString &action, const QString &name, const std::function<void(QWidget *)> &stage = {})
    {
        trigger(action);
        auto *dialog = find<QWidget>(name);
        ASSERT_TRUE(dialog);
        ASSERT_TRUE(comes([dialog] { return dialog->isVisible(); })) << name.toStdString();
        if (stage)
            stage(dialog);
        inEachTheme([&](const QString &theme) {
            walkOver(dialog, name + u' ' + theme);
            for (QTabWidget *tabs : dialog->findChildren<QTabWidget *>()) {
                for (int tab = 1; tabs->isVisible() && tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    walkOver(dialog, QStringLiteral("%1 %2 %3").arg(name, tabs->tabText(tab), theme));
                }
            }
        });
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the next of its name is another
    }
};

} // namespace trackside::test
