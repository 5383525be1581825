// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entrants from a file in the setup form.
#include "models/racesetup.h"
#include "support/courses.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;

class EntrantsFormTest : public testing::Test {
protected:
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile made(folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }

    static bool isRead(RaceSetup &of)
    {
        return QTest::qWaitFor([&of] { return !of.entrants().isReading(); });
    }

    void take(const QByteArray &bytes)
    {
        setup.entrants().setFile(file(u"list.csv"_s, bytes));
        EXPECT_TRUE(isRead(setup));
    }

    QTemporaryDir folder;
    RaceSetup setup { test::shippedCourses(), {} };
    EntrantsForm &form { setup.entrants() };
};

TEST_F(EntrantsFormTest, TakesNumberAndWavesFromTheFileAndGivesThemBack)
{
    setup.set(&RaceConfig::runners, 60);
    setup.set(&RaceConfig::waveSize, 20);
    EXPECT_EQ(form.summary(), u"Invented names"_s);
    EXPECT_EQ(setup.runnersLock(), QString());
    form.setFile(file(u"list.csv"_s, "bib;name;wave\n3;Uwe Blom;2\n1;Mei Lund;1\n2;Ana Skov;1\n"));
    EXPECT_FALSE(setup.canGenerate());
    EXPECT_EQ(setup.problemOf(u"entrants"_s), u"The entrants are being read."_s);
    ASSERT_TRUE(isRead(setup));
    EXPECT_TRUE(setup.canGenerate()) << setup.problems().front().message.toStdString();
    EXPECT_EQ(form.summary(), u"3 entrants in 2 waves"_s);
    EXPECT_EQ(setup.config().runners, 3);
    EXPECT_EQ(setup.config().waveSizes, (std::vector<std::int64_t> { 2, 1 }));
    EXPECT_EQ(setup.config().waveSize, 0);
    EXPECT_NE(setup.runnersLock(), QString());
    EXPECT_NE(setup.wavesLock(), QString());
    const RaceOrder order = setup.toOrder();
    ASSERT_NE(order.entrants, nullptr);
    EXPECT_EQ(order.entrants->front().name, u"Mei Lund"_s);
    EXPECT_EQ(order.record.competitors, 3);
    RaceConfig listed = setup.config();
    listed.entrantsAreListed = true;
    EXPECT_EQ(raceConfigFromJson(order.record.config), listed) << "who goes on with it needs no file";

    form.clear();
    EXPECT_EQ(setup.config().runners, 60);
    EXPECT_EQ(setup.config().waveSize, 20);
    EXPECT_TRUE(setup.config().waveSizes.empty());
    EXPECT_EQ(setup.runnersLock(), QString());
    EXPECT_EQ(setup.toOrder().entrants, nullptr);
}

TEST_F(EntrantsFormTest, LeavesTheWavesToTheFormWhereTheFileHasNone)
{
    setup.set(&RaceConfig::waveSize, 2);
    take("bib,name\n1,Uwe Blom\n2,Mei Lund\n3,Ana Skov\n");
    EXPECT_EQ(setup.config().waveSize, 2);
    EXPECT_EQ(setup.wavesLock(), QString());
    EXPECT_EQ(form.summary(), u"3 entrants"_s);
}

TEST_F(EntrantsFormTest, TakesAColumnAsSomethingElse)
{
    take("Nr;Who;Group\n1;Uwe Blom;2\n2;Mei Lund;1\n");
    EXPECT_EQ(form.header(), (QStringList { u"Nr"_s, u"Who"_s, u"Group"_s }));
    EXPECT_EQ(form.mapping(), (EntrantMapping { EntrantField::Bib, EntrantField::None, EntrantField::None }));
    EXPECT_EQ(form.sample(1), u"Uwe Blom, Mei Lund"_s);
    form.setField(1, EntrantField::Name);
    form.setField(2, EntrantField::Wave);
    ASSERT_TRUE(isRead(setup));
    EXPECT_EQ(form.summary(), u"2 entrants in 2 waves"_s);
    EXPECT_EQ(form.list().entrants->front().name, u"Mei Lund"_s);
    form.setField(2, EntrantField::Name);
    ASSERT_TRUE(isRead(setup));
    EXPECT_EQ(form.mapping(), (EntrantMapping { EntrantField::Bib, EntrantField::None, EntrantField::Name }));
    EXPECT_TRUE(setup.config().waveSizes.empty());
    form.setField(7, EntrantField::Club);
    EXPECT_FALSE(form.isReading());
}

TEST_F(EntrantsFormTest, GeneratesNothingWhileTheFileIsWrong)
{
    take("bib,name\n1,Uwe Blom\n1,Mei Lund\n");
    EXPECT_FALSE(setup.canGenerate());
    EXPECT_EQ(setup.problemOf(u"entrants"_s), u"The file has errors, so nobody is entered."_s);
    EXPECT_EQ(form.list().problems.front().message, u"Line 3, column “bib”: the bib “1” is that of line 2 as well."_s);
    EXPECT_EQ(form.summary(), setup.problemOf(u"entrants"_s));
    form.setFile(folder.filePath(u"none.csv"_s));
    ASSERT_TRUE(isRead(setup));
    EXPECT_TRUE(setup.problemOf(u"entrants"_s).contains(u"cannot be read"_s));
    form.clear();
    EXPECT_TRUE(setup.canGenerate());
    form.setFile(folder.filePath(u"none.csv"_s));
    form.clear();
    QTest::qWait(1); // what was still being read comes to nothing
    EXPECT_TRUE(setup.canGenerate());
}

TEST_F(EntrantsFormTest, IsRememberedWithTheMeaningsOfTheColumns)
{
    setup.set(&RaceConfig::runners, 60);
    take("Nr;Who\n1;Uwe Blom\n2;Mei Lund\n");
    form.setField(1, EntrantField::Name);
    ASSERT_TRUE(isRead(setup));
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    setup.remember(settings);

    RaceSetup again(test::shippedCourses(), {});
    again.restore(settings);
    ASSERT_TRUE(isRead(again));
    EXPECT_EQ(again.config().runners, 2);
    EXPECT_EQ(again.entrants().list().entrants->front().name, u"Uwe Blom"_s);
    again.entrants().clear();
    EXPECT_EQ(again.config().runners, 60);

    QFile::remove(form.path());
    RaceSetup later(test::shippedCourses(), {});
    later.restore(settings);
    EXPECT_FALSE(later.entrants().hasFile()) << "it is gone";
    EXPECT_EQ(later.config().runners, 60);
    EXPECT_TRUE(later.canGenerate());
}

} // namespace
} // namespace trackside
