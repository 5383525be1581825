// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

/// A window whose profile can be changed, with the dialog open.
class ConnectionTest : public WindowTest {
protected:
    ConnectionTest() { trigger(u"actionConnection"_s); }

    void choose(const QString &name) const
    {
        auto *list = find<QListWidget>(u"profileList"_s);
        const QList<QListWidgetItem *> found = list->findItems(name, Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1) << name.toStdString();
        list->setCurrentItem(found.front());
    }
    [[nodiscard]] QStringList profiles() const
    {
        const auto *list = find<QListWidget>(u"profileList"_s);
        QStringList names;
        for (int row = 0; row < list->count(); ++row)
            names << list->item(row)->text();
        return names;
    }
    void write(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->activateWindow();
        edit->setFocus();
        EXPECT_TRUE(QTest::qWaitFor([edit] { return edit->hasFocus(); })) << field.toStdString();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    [[nodiscard]] QStringList findings() const
    {
        const QAbstractItemModel *model = find<QListView>(u"findingsView"_s)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 0).data().toString();
        return texts;
    }
};

TEST_F(ConnectionTest, ShowsTheProfileInUseFirst)
{
    EXPECT_EQ(profiles(), (QStringList { u"embedded"_s, u"local"_s, u"club"_s }));
    EXPECT_EQ(find<QListWidget>(u"profileList"_s)->currentItem()->text(), u"embedded");
    EXPECT_FALSE(find<QLineEdit>(u"kafkaField"_s)->isVisible());
    EXPECT_FALSE(button(u"useButton"_s)->isEnabled());
    EXPECT_EQ(find<QToolButton>(u"profileButton"_s)->text(), u"embedded");
}

TEST_F(ConnectionTest, TellsWhatTheEmbeddedStoreHas)
{
    auto *list = find<QListView>(u"findingsView"_s);
    EXPECT_FALSE(list->isVisible()) << "an empty frame tells nothing";
    EXPECT_EQ(find<QLabel>(u"storeRacesLabel"_s)->text(), u"0");
    find<QDialog>(u"ConnectionDialog"_s)->close();

    races.start(order());
    Dashboard with = dashboard();
    with.dataFolder = u"/data/of/trackside"_s;
    with.freeBytes = [] { return std::int64_t { 2'500'000'000 }; };
    window = std::make_unique<MainWindow>(with);
    window->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    const auto *selector = find<QComboBox>(u"raceSelector"_s);
    ASSERT_TRUE(comes([selector] { return selector->count() == 1; }));
    trigger(u"actionConnection"_s);
    EXPECT_EQ(find<QLabel>(u"storeFolderLabel"_s)->text(), u"/data/of/trackside");
    EXPECT_EQ(find<QLabel>(u"storeFreeLabel"_s)->text(),
              QLocale().formattedDataSize(2'500'000'000, 1, QLocale::DataSizeSIFormat));
    EXPECT_EQ(find<QLabel>(u"storeRacesLabel"_s)->text(), u"1");

    button(u"checkButton"_s)->click();
    Q_EMIT connections.found({ u"Folder"_s, true, u"It can be written to."_s, {} });
    EXPECT_TRUE(find<QListView>(u"findingsView"_s)->isVisible());
    choose(u"club"_s);
    EXPECT_FALSE(find<QLabel>(u"storeFolderLabel"_s)->isVisible());
    EXPECT_TRUE(find<QListView>(u"findingsView"_s)->isVisible());
}

TEST_F(ConnectionTest, IsAsLargeAsTheKindOfProfileNeeds)
{
    auto *dialog = find<QDialog>(u"ConnectionDialog"_s);
    const QSize small = dialog->size();
    EXPECT_FALSE(button(u"setUpButton"_s)->isVisible()) << "there is nothing to set up";
    button(u"checkButton"_s)->click();
    for (int number = 0; number < 30; ++number)
        Q_EMIT connections.found({ u"Check"_s, true, u"Finding."_s, {} });
    QTest::qWait(0);
    EXPECT_EQ(dialog->size(), small) << "a check moves nothing";
    Q_EMIT connections.checked(true);
    choose(u"local"_s);
    EXPECT_TRUE(button(u"setUpButton"_s)->isVisible());
    const QSize large = dialog->size();
    EXPECT_GT(large.width(), small.width());
    EXPECT_GT(large.height(), small.height());
    const QSize wanted = large + QSize(40, 20);
    dialog->resize(wanted);
    choose(u"club"_s);
    EXPECT_EQ(dialog->size(), wanted) << "the user's own";
    choose(u"embedded"_s);
    EXPECT_EQ(dialog->size(), small);
    choose(u"local"_s);
    EXPECT_EQ(dialog->size(), wanted);
}

TEST_F(ConnectionTest, NoTwoFieldsOrButtonsShareALetter)
{
    choose(u"local"_s);
    const auto *dialog = find<QDialog>(u"ConnectionDialog"_s);
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->buddy())
            texts << label->text();
    }
    for (const QPushButton *pressed : dialog->findChildren<QPushButton *>())
        texts << pressed->text();
    QHash<QString, QString> letters;
    for (const QString &text : std::as_const(texts)) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        EXPECT_TRUE(letter.isEmpty() || !letters.contains(letter))
            << text.toStdString() << " and " << letters.value(letter).toStdString();
        letters.insert(letter, text);
    }
}

TEST_F(ConnectionTest, AFieldIsKeptOnceItIsRight)
{
    choose(u"club"_s);
    write(u"kafkaField"_s, u"nobody"_s);
    EXPECT_TRUE(find<QLabel>(u"kafkaProblem"_s)->isVisible());
    EXPECT_TRUE(find<QLabel>(u"kafkaProblem"_s)->text().contains(u"HOST:PORT"_s));
    EXPECT_FALSE(button(u"checkButton"_s)->isEnabled());
    EXPECT_FALSE(button(u"useButton"_s)->isEnabled());
    EXPECT_EQ(connections.form(u"club"_s).kafka, u"k.example:9092");
    write(u"kafkaField"_s, u"nobody:1"_s);
    EXPECT_FALSE(find<QLabel>(u"kafkaProblem"_s)->isVisible());
    EXPECT_TRUE(button(u"checkButton"_s)->isEnabled());
    EXPECT_EQ(connections.form(u"club"_s).kafka, u"nobody:1");
}

TEST_F(ConnectionTest, ASecretIsKeptOnceItIsTyped)
{
    choose(u"club"_s);
    EXPECT_TRUE(find<QLabel>(u"secretsLabel"_s)->text().contains(u"into the desktop's key store"_s));
    write(u"kafkaField"_s, u"elsewhere:1"_s);
    write(u"pinotPasswordField"_s, u"hush"_s);
    EXPECT_EQ(connections.form(u"club"_s).pinotPassword, u"hush");
    EXPECT_EQ(connections.kept, QStringList()) << "not each letter";
    QTest::keyClick(find<QLineEdit>(u"pinotPasswordField"_s), Qt::Key_Tab);
    EXPECT_EQ(connections.kept, QStringList { u"club"_s });
    QTest::keyClick(find<QLineEdit>(u"pinotPasswordField"_s), Qt::Key_Tab);
    EXPECT_EQ(connections.kept.size(), 1) << "nothing was changed";

    write(u"pinotPasswordField"_s, u"hush2"_s);
    choose(u"local"_s);
    EXPECT_EQ(connections.kept, (QStringList { u"club"_s, u"club"_s }));
    EXPECT_EQ(connections.fetched.last(), u"local");
    write(u"pinotPasswordField"_s, u"hush3"_s);
    find<QDialog>(u"ConnectionDialog"_s)->close();
    EXPECT_EQ(connections.kept.last(), u"local");
}

TEST_F(ConnectionTest, ASecretBesideAFieldThatIsWrongIsKeptOnceThatIsRight)
{
    choose(u"club"_s);
    write(u"kafkaField"_s, u"nobody"_s);
    write(u"kafkaPasswordField"_s, u"hush"_s);
    QTest::keyClick(find<QLineEdit>(u"kafkaPasswordField"_s), Qt::Key_Tab);
    EXPECT_EQ(connections.kept, QStringList());
    write(u"kafkaField"_s, u"nobody:1"_s);
    choose(u"local"_s);
    EXPECT_EQ(connections.kept, QStringList { u"club"_s });
    EXPECT_EQ(connections.form(u"club"_s).kafkaPassword, u"hush");
}

TEST_F(ConnectionTest, AKeyStoreThatDoesNotAnswerIsTold)
{
    choose(u"club"_s);
    connections.keyStoreAnswers = false;
    write(u"kafkaPasswordField"_s, u"hush"_s);
    auto *dialog = find<QDialog>(u"ConnectionDialog"_s);
    dialog->close();
    EXPECT_TRUE(dialog->isVisible()) << "it is told before the dialog goes";
    write(u"kafkaPasswordField"_s, u"hush2"_s);
    QTest::keyClick(find<QLineEdit>(u"kafkaPasswordField"_s), Qt::Key_Tab);
    const auto *label = find<QLabel>(u"secretsLabel"_s);
    EXPECT_EQ(label->text(),
              u"No key store answers. What is typed here is remembered until Trackside is closed, and "
              "never written to a file.");
    choose(u"local"_s);
    EXPECT_TRUE(label->text().startsWith(u"The key store was not unlocked."_s));
    choose(u"club"_s);
    find<QListWidget>(u"profileList"_s)->currentItem()->setText(u"away"_s);
    EXPECT_EQ(profiles().last(), u"club") << "its entry is under this name";
    EXPECT_TRUE(find<QLabel>(u"stateLabel"_s)->text().startsWith(u"The key store was not unlocked."_s));
}

TEST_F(ConnectionTest, TheBuiltInProfileKeepsItsAddresses)
{
    choose(u"local"_s);
    EXPECT_FALSE(find<QLineEdit>(u"kafkaField"_s)->isEnabled());
    EXPECT_TRUE(find<QLineEdit>(u"pinotPasswordField"_s)->isEnabled());
    EXPECT_FALSE(button(u"deleteProfileButton"_s)->isEnabled());
}

TEST_F(ConnectionTest, NewProfilesAreCopiesThatCanBeRenamedAndDeleted)
{
    choose(u"club"_s);
    QTest::mouseClick(button(u"newProfileButton"_s), Qt::LeftButton);
    EXPECT_EQ(profiles().last(), u"profile-1");
    EXPECT_EQ(connections.form(u"profile-1"_s).kafka, u"k.example:9092");
    auto *list = find<QListWidget>(u"profileList"_s);
    list->currentItem()->setText(u"club"_s); // taken
    EXPECT_EQ(profiles().last(), u"profile-1");
    EXPECT_TRUE(find<QLabel>(u"stateLabel"_s)->text().contains(u"already"_s));
    list->currentItem()->setText(u"away"_s);
    EXPECT_EQ(profiles().last(), u"away");
    EXPECT_EQ(connections.form(u"away"_s).kafka, u"k.example:9092");
    EXPECT_FALSE(connections.names().contains(u"profile-1"_s));
    QTest::mouseClick(button(u"deleteProfileButton"_s), Qt::LeftButton);
    EXPECT_EQ(profiles(), (QStringList { u"embedded"_s, u"local"_s, u"club"_s }));
}

TEST_F(ConnectionTest, AChecksFindingsAreShownAsTheyCome)
{
    choose(u"club"_s);
    QTest::mouseClick(button(u"checkButton"_s), Qt::LeftButton);
    EXPECT_EQ(connections.checkedForm.name, u"club");
    EXPECT_FALSE(connections.setsUp);
    EXPECT_FALSE(button(u"setUpButton"_s)->isEnabled());
    Q_EMIT connections.found({ u"Broker"_s, true, u"It answers."_s, {} });
    EXPECT_EQ(findings(), QStringList { u"Broker: It answers."_s });
    Q_EMIT connections.found({ u"Topics"_s, false, u"None."_s, u"Set up."_s });
    Q_EMIT connections.checked(false);
    EXPECT_TRUE(find<QLabel>(u"stateLabel"_s)->text().startsWith(u"Not all is in order"_s));
    EXPECT_TRUE(button(u"setUpButton"_s)->isEnabled());

    QTest::mouseClick(button(u"setUpButton"_s), Qt::LeftButton);
    EXPECT_TRUE(connections.setsUp);
    EXPECT_TRUE(findings().isEmpty());
    Q_EMIT connections.checked(true);
    EXPECT_TRUE(find<QLabel>(u"stateLabel"_s)->text().startsWith(u"All that a race needs is in order"_s));
}

TEST_F(ConnectionTest, AfterACheckTheFirstThingThatIsNotInOrderIsInSight)
{
    choose(u"club"_s);
    QTest::mouseClick(button(u"checkButton"_s), Qt::LeftButton);
    for (int number = 0; number < 30; ++number)
        Q_EMIT connections.found({ u"Check"_s, number != 20, u"Finding."_s, {} });
    Q_EMIT connections.checked(false);
    const auto *view = find<QListView>(u"findingsView"_s);
    EXPECT_TRUE(view->viewport()->rect().contains(view->visualRect(view->model()->index(20, 0))));
}

TEST_F(ConnectionTest, TheButtonThatBeganACheckKeepsTheFocusAndStopsIt)
{
    choose(u"club"_s);
    auto *check = button(u"checkButton"_s);
    const QString begin = check->text();
    check->setFocus();
    QTest::keyClick(check, Qt::Key_Space);
    EXPECT_EQ(check->window()->focusWidget(), check);
    EXPECT_NE(check->text(), begin);
    const int cancelled = connections.cancelled;
    QTest::keyClick(check, Qt::Key_Space);
    EXPECT_EQ(connections.cancelled, cancelled + 1);
    EXPECT_EQ(check->text(), begin);
    EXPECT_TRUE(button(u"setUpButton"_s)->isEnabled());
}

TEST_F(ConnectionTest, ChoosingAnotherProfileBreaksACheckOff)
{
    choose(u"club"_s);
    QTest::mouseClick(button(u"checkButton"_s), Qt::LeftButton);
    const int cancelled = connections.cancelled;
    choose(u"local"_s);
    EXPECT_GT(connections.cancelled, cancelled);
    EXPECT_TRUE(button(u"checkButton"_s)->isEnabled());
}

TEST_F(ConnectionTest, StartsALocalClusterAndChecksIt)
{
    EXPECT_FALSE(button(u"startClusterButton"_s)->isVisible());
    choose(u"local"_s);
    ASSERT_TRUE(button(u"startClusterButton"_s)->isVisible());
    QTest::mouseClick(button(u"startClusterButton"_s), Qt::LeftButton);
    EXPECT_TRUE(connections.starting);
    EXPECT_FALSE(button(u"startClusterButton"_s)->isEnabled());
    Q_EMIT connections.clusterSaid(u"Starting kafka."_s);
    EXPECT_EQ(find<QLabel>(u"stateLabel"_s)->text(), u"Starting kafka.");
    Q_EMIT connections.clusterSaid(u"kafka ended while it was starting."_s);
    connections.end(false);
    EXPECT_EQ(
        findings(),
        QStringList { u"Local cluster: It did not start. Starting kafka.\nkafka ended while it was starting."_s });
    EXPECT_EQ(find<QLabel>(u"stateLabel"_s)->text(), u"The local cluster did not start.");
    QTest::mouseClick(button(u"startClusterButton"_s), Qt::LeftButton);
    connections.end(true);
    EXPECT_EQ(connections.checkedForm.name, u"local");
}

TEST_F(ConnectionTest, UsingAProfileClosesTheWindowAndAsksForANewOne)
{
    const QSignalSpy wanted(window.get(), &MainWindow::profileWanted);
    choose(u"club"_s);
    QTest::mouseClick(button(u"useButton"_s), Qt::LeftButton);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.front().front().toString(), u"club");
    EXPECT_FALSE(window->isVisible());
}

TEST_F(ConnectionTest, AProfileIsNotLeftWhileRacesAreGenerated)
{
    choose(u"club"_s);
    EXPECT_TRUE(button(u"useButton"_s)->isEnabled());
    showRace(10); // begins while the dialog is open
    EXPECT_FALSE(button(u"useButton"_s)->isEnabled());
    EXPECT_TRUE(button(u"useButton"_s)->toolTip().contains(u"Stop them first"_s));
}

TEST_F(WindowTest, WithoutConnectionsTheProfileIsOnlyNamed)
{
    Dashboard without = dashboard();
    without.connections = nullptr;
    window.reset();
    window = std::make_unique<MainWindow>(without);
    EXPECT_FALSE(find<QAction>(u"actionConnection"_s)->isEnabled());
    EXPECT_FALSE(find<QToolButton>(u"profileButton"_s)->isEnabled());
}

} // namespace
} // namespace trackside::test
