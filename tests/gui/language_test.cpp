// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window in German: what is said in it, and what stays as it is. The system's language is German here, by LANGUAGE.
#include "app/language.h"
#include "gui/exportfixture.h"
#include "results/raceexport.h"

#include <QDialogButtonBox>
#include <QMenu>
#include <QPushButton>

#include <map>

namespace trackside::test {
namespace {

class LanguageTest : public WindowTest {
protected:
    LanguageTest() { window.reset(); }
    ~LanguageTest() override { QLocale::setDefault(numbersBefore); }

    /// The titles of menus of a window that is opened now.
    QStringList titles()
    {
        open();
        QStringList titles;
        for (const QString &menu : { u"menuFile"_s, u"menuRace"_s, u"menuView"_s, u"menuHelp"_s })
            titles << find<QMenu>(menu)->title().remove(u'&');
        titles << find<QAction>(u"actionSettings"_s)->text().remove(u'&').section(u' ', 0, 0).remove(u'…');
        window.reset();
        return titles;
    }

    std::map<QString, QList<QKeySequence>> keysOfActions()
    {
        open();
        std::map<QString, QList<QKeySequence>> keys;
        for (const QAction *action : window->findChildren<QAction *>()) {
            if (!action->objectName().isEmpty())
                keys[action->objectName()] = action->shortcuts();
        }
        window.reset();
        return keys;
    }

    const QStringList english { u"File"_s, u"Race"_s, u"View"_s, u"Help"_s, u"Settings"_s };
    const QStringList german { u"Datei"_s, u"Rennen"_s, u"Ansicht"_s, u"Hilfe"_s, u"Einstellungen"_s };
    const QLocale numbersBefore;

private:
    void open() { window = std::make_unique<MainWindow>(dashboard()); }
};

/// What programs read of a race that is staged, stored and exported now: the same race each time.
std::vector<QByteArray> filesOfARace()
{
    const QTemporaryDir data;
    const QString races = data.filePath(u"races"_s);
    const CourseCatalogue catalogue({ u":/courses"_s });
    RaceSetup setup(catalogue.courses(), {});
    setup.setCourse(u"track-5000"_s);
    setup.set(&RaceConfig::runners, 12);
    setup.set(&RaceConfig::retireRatio, 0.3);
    setup.set(&RaceConfig::seed, 7);
    RaceOrder order = setup.toOrder();
    order.record.runId = u"0b9f6c1e-5d3a-4c58-9c0e-3f6f0d5b7a21"_s;
    order.record.startTimeMs = 1'795'428'000'000;
    order.speed = 0.0;
    SessionHost host([&races] { return std::make_unique<SqliteSink>(races); }, SessionSettings {});
    host.start(order);
    const auto isOver = [&] { return host.lastReport(order.record.runId).state == SessionState::Over; };
    EXPECT_TRUE(QTest::qWaitFor(isOver, 60'000));

    SqliteStore store(races);
    std::vector<QByteArray> files;
    for (const ExportFormat format : { ExportFormat::Csv, ExportFormat::Json, ExportFormat::Gpx, ExportFormat::Html }) {
        const QString path = data.filePath(u"out"_s);
        EXPECT_TRUE(exportRace(store, { .runId = order.record.runId, .format = format, .path = path }));
        files.push_back(contentOf(path));
    }
    return files;
}

TEST_F(LanguageTest, GermanIsSpokenWhileItIsChosen)
{
    {
        const Language language(u"de"_s);
        EXPECT_EQ(titles(), german);
        EXPECT_EQ(QLocale(), numbersBefore) << "German is the system's, whose numbers are its own";
        EXPECT_EQ(QKeySequence(Qt::CTRL | Qt::Key_S).toString(QKeySequence::NativeText), u"Strg+S");
        const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
        EXPECT_EQ(buttons.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Abbrechen")
            << "qt6-translations-l10n";
    }
    EXPECT_EQ(titles(), english);
    EXPECT_EQ(QLocale(), numbersBefore);
}

TEST_F(LanguageTest, EnglishIsSpokenWhereItIsChosen)
{
    QLocale::setDefault(QLocale(QLocale::German));
    {
        const Language language(u"en"_s);
        EXPECT_EQ(titles(), english);
        EXPECT_EQ(QLocale().decimalPoint(), u".");
    }
    EXPECT_EQ(QLocale().decimalPoint(), u",") << "as before";
}

TEST_F(LanguageTest, WithoutAChoiceTheSystemsLanguageIsSpokenAndNumbersAreItsOwn)
{
    for (const QString &chosen : { QString(), u"no language"_s }) {
        const Language language(chosen);
        EXPECT_EQ(titles(), german);
        EXPECT_EQ(QLocale(), numbersBefore);
    }
}

TEST_F(LanguageTest, KeysAreTheSameInEveryLanguage)
{
    const auto keys = keysOfActions();
    EXPECT_GT(keys.size(), 50U);
    const Language language(u"de"_s);
    EXPECT_TRUE(keysOfActions() == keys);
}

TEST_F(LanguageTest, FilesAreTheSameInEveryLanguage)
{
    const std::vector<QByteArray> files = filesOfARace();
    ASSERT_EQ(files.size(), 4U);
    EXPECT_TRUE(files[0].contains(",splitMs Lap 1,")) << files[0].left(200).toStdString();
    const Language language(u"de"_s);
    const std::vector<QByteArray> again = filesOfARace();
    for (std::size_t i = 0; i < files.size(); ++i)
        EXPECT_TRUE(files[i] == again[i]) << "file " << i;
}

} // namespace
} // namespace trackside::test
