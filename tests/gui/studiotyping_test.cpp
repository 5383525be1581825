// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is being typed or was changed in the course studio is not lost unasked.
#include "gui/studiofixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QTimer>

namespace trackside::test {
namespace {

/// Answers the questions that hold up the window.
class Answerer {
public:
    Answerer()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            if (const auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                ++asked;
                box->button(button)->click();
            }
        });
        m_timer.start(0);
    }

    int asked = 0;
    QMessageBox::StandardButton button = QMessageBox::Cancel;

private:
    QTimer m_timer;
};

TEST_F(StudioTest, ANameThatIsBeingTypedIsNotLostUnasked)
{
    drop(corpusFile(u"055-*"_s));
    auto *name = part<QLineEdit>(u"nameField"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Winter run"_s);
    Answerer answerer;
    dropOn(studio, corpusFile(u"205-*"_s));
    EXPECT_EQ(answerer.asked, 1);
    EXPECT_EQ(draft().name, u"Winter run");
    EXPECT_FALSE(studio->close());
    EXPECT_EQ(answerer.asked, 2);
    EXPECT_TRUE(studio->isVisible());
}

TEST_F(StudioTest, WorkThatIsDoneWhileAFileIsReadIsNotLostUnasked)
{
    drop(corpusFile(u"055-*"_s));
    const QString path = studio->editor().path();
    auto *name = part<QLineEdit>(u"nameField"_s);
    name->setFocus();
    Answerer answerer;
    dropOn(studio, corpusFile(u"205-*"_s)); // it comes with the event loop
    name->selectAll();
    QTest::keyClicks(name, u"Winter run"_s);
    ASSERT_TRUE(comes([&answerer] { return answerer.asked > 0; }));
    EXPECT_EQ(studio->editor().path(), path);
    EXPECT_EQ(draft().name, u"Winter run");

    answerer.button = QMessageBox::Discard;
    dropOn(studio, corpusFile(u"205-*"_s));
    ASSERT_TRUE(comes([&] { return studio->editor().path() != path; }));
    EXPECT_EQ(answerer.asked, 2) << "not again for what was given up";
    EXPECT_EQ(name->text(), draft().name);
}

TEST_F(StudioTest, ANameThatIsBeingTypedOutlivesWhatElseBecomesOfTheCourse)
{
    drop(corpusFile(u"205-*"_s));
    const QString before = draft().name;
    auto *name = part<QLineEdit>(u"nameField"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Winter ru"_s);
    const std::size_t points = draft().vertices.size();
    studio->join(corpusFile(u"205-*"_s));
    ASSERT_TRUE(comes([&] { return draft().vertices.size() > points; }));
    EXPECT_EQ(name->text(), u"Winter ru");
    QTest::keyClicks(name, u"n"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(draft().name, u"Winter run");
    part<QAction>(u"actionUndo"_s)->trigger();
    EXPECT_EQ(name->text(), before);
}

} // namespace
} // namespace trackside::test
