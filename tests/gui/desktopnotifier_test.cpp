// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a desktop gets to hear, by a service on the session's bus.
#include "dashboard/desktopnotifier.h"

#include <QDBusConnection>
#include <QTest>
#include <QVariantMap>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace trackside {
namespace {

/// A desktop's service, as the Desktop Notifications Specification has it.
class Desktop final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList capabilities;
    QStringList told; ///< "replaced id: title: body"

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; } // NOLINT(readability-identifier-naming)
    quint32 Notify(const QString &program, quint32 replaced, const QString & /*icon*/, const QString &title, // NOLINT
                   const QString &body, const QStringList &actions, const QVariantMap & /*hints*/, int /*timeout*/)
    {
        EXPECT_EQ(program, u"Trackside");
        EXPECT_TRUE(actions.isEmpty());
        told << u"%1: %2: %3"_s.arg(replaced).arg(title, body);
        return 42;
    }
};

class DesktopNotifierTest : public testing::Test {
protected:
    void open()
    {
        ASSERT_TRUE(QDBusConnection::sessionBus().registerObject(u"/org/freedesktop/Notifications"_s, &desktop,
                                                                 QDBusConnection::ExportAllSlots));
        ASSERT_TRUE(QDBusConnection::sessionBus().registerService(u"org.freedesktop.Notifications"_s));
    }
    ~DesktopNotifierTest() override
    {
        QDBusConnection::sessionBus().unregisterService(u"org.freedesktop.Notifications"_s);
        QDBusConnection::sessionBus().unregisterObject(u"/org/freedesktop/Notifications"_s);
    }
    [[nodiscard]] bool isTold(qsizetype times)
    {
        return QTest::qWaitFor([&] { return desktop.told.size() >= times; }, 5'000);
    }

    Desktop desktop;
    DesktopNotifier notifier;
};

} // namespace

TEST_F(DesktopNotifierTest, TellsWhatIsDataAsData)
{
    desktop.capabilities = { u"body"_s, u"body-markup"_s };
    open();
    notifier.notify(u"Tom & <b>Jerry</b>"_s, u"7: Entered <a href=\"x\">Bridge</a>"_s);
    ASSERT_TRUE(isTold(1));
    EXPECT_EQ(desktop.told[0], u"0: Tom & <b>Jerry</b>: 7: Entered &lt;a href=&quot;x&quot;&gt;Bridge&lt;/a&gt;");
}

TEST_F(DesktopNotifierTest, LeavesTextAloneWhereNoMarkUpIsUnderstood)
{
    open();
    notifier.notify(u"Race"_s, u"a < b"_s);
    ASSERT_TRUE(isTold(1));
    EXPECT_EQ(desktop.told[0], u"0: Race: a < b");
}

TEST_F(DesktopNotifierTest, ReplacesTheOneBefore)
{
    open();
    notifier.notify(u"Race"_s, u"first"_s);
    ASSERT_TRUE(isTold(1));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            notifier.notify(u"Race"_s, u"more"_s);
            return desktop.told.back().startsWith(u"42: "_s);
        },
        5'000));
}

TEST_F(DesktopNotifierTest, GoesOnOnceADesktopListens)
{
    notifier.notify(u"Race"_s, u"nobody hears"_s);
    QTest::qWait(0);
    open();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            notifier.notify(u"Race"_s, u"somebody does"_s);
            return !desktop.told.isEmpty();
        },
        5'000));
}

} // namespace trackside

#include "desktopnotifier_test.moc"
