// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/mappane.h"
#include "dashboard/raceview.h"
#include "gui/layoutwalk.h"
#include "gui/scriptedtail.h"
#include "gui/windowfixture.h"
#include "models/statementlog.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QQuickView>
#include <QTest>

namespace trackside::test {

inline constexpr QSize smallScreen(1024, 700);

inline const Error longError {
    .message = QStringLiteral("The server k1.races.example:9092 does not take what it is sent: the disk of its "
                              "second broker is full, and the topic wants two copies of each record."),
    .detail = {},
    .remedy = QStringLiteral("Make room there, or choose another profile under Connection.")
};

inline QString longProfile()
{
    return QStringLiteral("club-of-the-northern-harbour-and-riverside").left(40);
}

/// A window on a profile with a long name, walked over in every look.
class LayoutTest : public WindowTest {
protected:
    LayoutTest()
        : m_font(QApplication::font())
    {
        ConnectionForm inUse;
        inUse.name = longProfile();
        connections.save(inUse);
    }
    ~LayoutTest() override
    {
        window.reset(); // it looks at what is named below
        QApplication::setFont(m_font);
    }

    /// Lets \p walk look in each appearance; \p stage makes each new window ready for it.
    void inEachLook(const std::function<void()> &stage, const std::function<void()> &walk)
    {
        for (const double fontScale : fontScales) {
            window.reset();
            QFont font = m_font;
            font.setPointSizeF(m_font.pointSizeF() * fontScale);
            QApplication::setFont(font);
            window = std::make_unique<MainWindow>(profile());
            window->show();
            ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
            stage();
            for (const QSize size : sizes) {
                for (const QString &theme : themes) {
                    trigger(theme);
                    window->resize(size);
                    m_look = QStringLiteral("%1x%2 %3 font ×%4 ")
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(theme)
                                 .arg(fontScale);
                    settle();
                    walk();
                    if (::testing::Test::HasFatalFailure())
                        return;
                }
            }
        }
    }

    [[nodiscard]] LayoutWalk walkOf(const QString &what) const
    {
        return LayoutWalk((m_look + what + QStringLiteral(": ")).toStdString());
    }

    void walkWindow(const QString &state) const
    {
        settle();
        walkOf(state).over(window.get());
        const QQuickView *map = window->raceView().mapPane().view();
        if (window->raceView().isVisible())
            walkOf(state).overMap(map->rootObject());
        EXPECT_TRUE(m_look.startsWith(QStringLiteral("%1x%2 ").arg(window->width()).arg(window->height())))
            << (m_look + state).toStdString() << " is " << window->width() << " wide, " << window->height() << " high";
    }

    template <typename Dialog> void walkDialog(const QString &name, const QString &state = {}) const
    {
        auto *dialog = find<Dialog>(name);
        ASSERT_TRUE(dialog);
        settle();
        EXPECT_LE(dialog->width(), smallScreen.width()) << m_look.toStdString() << name.toStdString();
        EXPECT_LE(dialog->height(), smallScreen.height()) << m_look.toStdString() << name.toStdString();
        walkOf(name + QLatin1Char(' ') + state).over(dialog);
    }

    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QTest::qWait(5);
    }

    StatementLog statements;
    ScriptedTail tail;
    std::vector<double> fontScales { 0.85, 1.0, 1.4 };
    std::vector<QSize> sizes { QSize(1280, 800), smallScreen };
    QStringList themes { QStringLiteral("actionThemeLight"), QStringLiteral("actionThemeDark") };

private:
    [[nodiscard]] Dashboard profile()
    {
        Dashboard dashboard = this->dashboard();
        dashboard.profile = longProfile();
        dashboard.statements = &statements;
        dashboard.tail = &tail;
        return dashboard;
    }

    QFont m_font;
    QString m_look;
};

} // namespace trackside::test
