// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window with the last raw records of the stream.
#include "dashboard/elidedlabel.h"
#include "dashboard/livepicture.h"
#include "dashboard/newestfirsttable.h"
#include "dashboard/streamwindow.h"
#include "gui/scriptedtail.h"
#include "gui/windowfixture.h"
#include "support/scriptedstore.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trackside::test {
namespace {

class StreamTest : public testing::Test {
protected:
    StreamTest() { open(); }

    void open()
    {
        const Dashboard dashboard { .store = store,
                                    .control = control,
                                    .catalogue = catalogue,
                                    .settings = settings,
                                    .now = systemBootTime(),
                                    .freeBytes = {},
                                    .tail = &tail };
        window = std::make_unique<StreamWindow>(dashboard, picture);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    template <typename T> T *find(const QString &name) const
    {
        T *found = window->findChild<T *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    [[nodiscard]] NewestFirstTable *view() const { return find<NewestFirstTable>(u"streamView"_s); }
    [[nodiscard]] QString text() const { return find<QPlainTextEdit>(u"streamText"_s)->toPlainText(); }
    [[nodiscard]] QString status() const { return find<ElidedLabel>(u"streamStatus"_s)->text(); }

    QTemporaryDir folder;
    QSettings settings { folder.filePath(u"settings.ini"_s), QSettings::IniFormat };
    CourseCatalogue catalogue { { u":/courses"_s } };
    StagedRaces control;
    ScriptedStore store;
    LivePicture picture { store, systemBootTime() };
    ScriptedTail tail;
    std::unique_ptr<StreamWindow> window;
};

TEST_F(StreamTest, ShowsTheNewestRecordInFull)
{
    tail.say(1, "7", R"({"competitorId":7,"distance":249.80})");
    EXPECT_EQ(text(), u"{\n  \"competitorId\": 7,\n  \"distance\": 249.80\n}");
    EXPECT_TRUE(status().contains(u"10,000 records/s"_s)) << status().toStdString();
    EXPECT_EQ(find<QLabel>(u"streamAbout"_s)->text(), u"Records of a test.");
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), uR"({"competitorId":7,"distance":249.80})");
}

TEST_F(StreamTest, TellsWhatTheRecordsAreBeforeThereIsOne)
{
    EXPECT_EQ(view()->emptyText(), u"No record has come yet. Records of a test.");
    const auto *about = find<QLabel>(u"streamAbout"_s);
    EXPECT_FALSE(about->isVisible()) << "nor twice";
    tail.say(1, "7", "{}");
    EXPECT_TRUE(about->isVisible());
}

TEST_F(StreamTest, SaysWhichClockTimesAreOfWhereTheyDiffer)
{
    const auto *about = find<QLabel>(u"streamAbout"_s);
    const QByteArray event = R"({"rawTime":900,"timestamp":"2026-11-23 10:15:00"})";
    tail.say(1, "7", event, {}, 1'795'428'900'000);
    EXPECT_EQ(about->text(), u"Records of a test.");
    tail.say(2, "7", event, {}, 1'795'428'045'000); // at 20×
    EXPECT_TRUE(about->text().startsWith(u"Records of a test. The timestamp in them is the race's own clock"_s))
        << about->text().toStdString();
    EXPECT_TRUE(about->text().endsWith(u"real time."_s));
}

TEST_F(StreamTest, LooksAtTheStreamOnlyWhileItIsShown)
{
    EXPECT_TRUE(tail.running);
    window->close();
    EXPECT_FALSE(tail.running);
    window->show();
    EXPECT_TRUE(tail.running);
    window.reset();
    EXPECT_FALSE(tail.running);
}

TEST_F(StreamTest, FiltersByKeyTextTopicAndPartition)
{
    tail.say(1, "7", "{}");
    tail.say(2, "17", R"({"status":"finished"})");
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(window->focusWidget(), u"17"_s);
    EXPECT_EQ(tail.filter.key, "17");
    EXPECT_EQ(view()->model()->rowCount(), 1);
    find<QLineEdit>(u"streamWords"_s)->setText(u"retired"_s);
    EXPECT_EQ(tail.filter.text, "retired");
    EXPECT_EQ(view()->model()->rowCount(), 0);
    EXPECT_EQ(view()->emptyText(), u"No record of these has come yet.");
    auto *topic = find<QComboBox>(u"streamTopic"_s);
    topic->setCurrentIndex(topic->findText(u"parkrun"_s));
    EXPECT_EQ(tail.filter.topic, u"parkrun");
    auto *partition = find<QComboBox>(u"streamPartition"_s);
    partition->setCurrentIndex(partition->findText(u"Partition 1"_s));
    EXPECT_EQ(tail.filter.partition, 1);
}

TEST_F(StreamTest, EscEmptiesAFieldBeforeItClosesTheWindow)
{
    QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
    for (const QString &name : { u"streamKey"_s, u"streamWords"_s }) {
        auto *field = find<QLineEdit>(name);
        field->setFocus();
        QTest::keyClicks(field, u"17"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        EXPECT_EQ(field->text(), QString()) << name.toStdString();
        ASSERT_TRUE(window->isVisible()) << name.toStdString();
    }
    QTest::keyClick(find<QLineEdit>(u"streamKey"_s), Qt::Key_Escape);
    EXPECT_FALSE(window->isVisible()) << "there is nothing to empty";
}

TEST_F(StreamTest, FrozenTheListStaysAndTheFiguresGoOn)
{
    tail.say(1, "7", "{}");
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::AltModifier);
    tail.say(2, "8", "{}");
    EXPECT_EQ(view()->model()->rowCount(), 1);
    EXPECT_TRUE(status().endsWith(u"the list is frozen"_s)) << status().toStdString();
}

TEST_F(StreamTest, SaysWhyNothingComes)
{
    Q_EMIT tail.came({ .records = {}, .trouble = { u"Kafka does not answer."_s, {}, u"Start it."_s } });
    EXPECT_EQ(view()->emptyText(), u"Kafka does not answer. Start it.");
    EXPECT_TRUE(status().startsWith(u"Kafka does not answer."_s));
    tail.say(1, "7", "{}");
    EXPECT_FALSE(status().contains(u"answer"_s));
}

class StreamInWindow : public WindowTest {
protected:
    ScriptedTail tail;
};

TEST_F(StreamInWindow, IsOpenedByItsKey)
{
    Dashboard with = dashboard();
    with.tail = &tail;
    window = std::make_unique<MainWindow>(with);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_F7);
    auto *stream = find<QMainWindow>(u"streamWindow"_s);
    ASSERT_TRUE(comes([stream] { return stream->isVisible(); }));
    EXPECT_TRUE(tail.running);
    window.reset(); // before the tail
    EXPECT_FALSE(tail.running);
}

} // namespace
} // namespace trackside::test
