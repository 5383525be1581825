// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The screen is kept on by a service on the session's bus.
#include "dashboard/screeninhibitor.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace trackside {
namespace {

/// A desktop's service, as the freedesktop Idle Inhibition Service has it.
class ScreenSaver final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    QStringList calls;

public Q_SLOTS:
    quint32 Inhibit(const QString &program, const QString &reason) // NOLINT(readability-identifier-naming)
    {
        calls << u"%1: %2"_s.arg(program, reason);
        return 7;
    }
    void UnInhibit(quint32 cookie) { calls << u"let go %1"_s.arg(cookie); } // NOLINT(readability-identifier-naming)
};

class ScreenInhibitorTest : public testing::Test {
protected:
    void open()
    {
        ASSERT_TRUE(QDBusConnection::sessionBus().registerObject(u"/org/freedesktop/ScreenSaver"_s, &screen,
                                                                 QDBusConnection::ExportAllSlots));
        ASSERT_TRUE(QDBusConnection::sessionBus().registerService(u"org.freedesktop.ScreenSaver"_s));
    }
    ~ScreenInhibitorTest() override
    {
        QDBusConnection::sessionBus().unregisterService(u"org.freedesktop.ScreenSaver"_s);
        QDBusConnection::sessionBus().unregisterObject(u"/org/freedesktop/ScreenSaver"_s);
    }
    [[nodiscard]] bool isCalled(const QStringList &calls)
    {
        return QTest::qWaitFor([&] { return screen.calls == calls; }, 5'000);
    }

    ScreenSaver screen;
    std::unique_ptr<ScreenInhibitor> inhibitor = std::make_unique<ScreenInhibitor>();
};

} // namespace

TEST_F(ScreenInhibitorTest, HoldsOnceAndLetsGo)
{
    open();
    QSignalSpy answered(inhibitor.get(), &ScreenInhibitor::answered);
    inhibitor->hold(u"A race"_s);
    inhibitor->hold(u"A race"_s);
    ASSERT_TRUE(answered.wait());
    EXPECT_TRUE(answered[0][0].toBool());
    EXPECT_TRUE(inhibitor->isHeld());
    inhibitor->letGo();
    EXPECT_FALSE(inhibitor->isHeld());
    EXPECT_TRUE(isCalled({ u"Trackside: A race"_s, u"let go 7"_s }));
}

TEST_F(ScreenInhibitorTest, LetsGoWithItsEnd)
{
    open();
    inhibitor->hold(u"A race"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return inhibitor->isHeld(); }, 5'000));
    inhibitor.reset();
    EXPECT_TRUE(isCalled({ u"Trackside: A race"_s, u"let go 7"_s }));
}

TEST_F(ScreenInhibitorTest, LetsGoOfWhatIsStillOnItsWay)
{
    open();
    inhibitor->hold(u"A race"_s);
    inhibitor->letGo();
    EXPECT_TRUE(isCalled({ u"Trackside: A race"_s, u"let go 7"_s }));
    EXPECT_FALSE(inhibitor->isHeld());
}

TEST_F(ScreenInhibitorTest, SaysWhereNobodyKeepsTheScreen)
{
    QSignalSpy answered(inhibitor.get(), &ScreenInhibitor::answered);
    inhibitor->hold(u"A race"_s);
    ASSERT_TRUE(answered.wait());
    EXPECT_FALSE(answered[0][0].toBool());
    EXPECT_FALSE(inhibitor->isHeld());
}

} // namespace trackside

#include "screeninhibitor_test.moc"
