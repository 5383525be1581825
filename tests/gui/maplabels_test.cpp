// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mapfixture.h"
#include "models/runnerselection.h"

#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

class MapLabelsTest : public MapTest {
protected:
    [[nodiscard]] MapScene &scene() const { return window->raceView().scene(); }
    [[nodiscard]] QStringList labels() const
    {
        QStringList texts;
        const QAbstractItemModel &model = *layer()->labels();
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, 0).data().toString();
        return texts;
    }
    /// The label with a text as it is on the screen.
    [[nodiscard]] const QQuickItem *labelItem(const QString &text) const { return textOf(view()->rootObject(), text); }
};

TEST_F(MapLabelsTest, TheLeaderTheSelectedAndThePinnedAreLabelled)
{
    showDrawnRace(600);
    freeze();
    ASSERT_TRUE(comes([this] { return scene().labels().leader() != 0 && labels().size() == 1; }));
    EXPECT_EQ(labels(), (QStringList { scene().labels().textOf(scene().labels().leader()) }));
    EXPECT_TRUE(labels().front().contains(u"leads"));
    const std::uint32_t bib = loneRunner();
    ASSERT_NE(bib, 0U);
    scene().selection().select(bib);
    EXPECT_TRUE(comes([&] { return labels().contains(QString::number(bib)); }));
    const std::uint32_t other = bib == 50 ? 51 : 50;
    window->picture().runners().pin(other);
    EXPECT_TRUE(comes([&] { return labels().contains(QString::number(other)); }));
}

TEST_F(MapLabelsTest, NobodyIsSetOffOnceTheLastIsHome)
{
    showDrawnRace(600);
    const QString run = window->picture().feed().run();
    races.advanceTo(run, races.lastReport(run).lastSecond - 1);
    trigger(u"actionRefresh"_s);
    ASSERT_TRUE(comes([this] { return labels().size() == 1; }));
    races.advanceTo(run, races.lastReport(run).lastSecond);
    trigger(u"actionRefresh"_s);
    EXPECT_TRUE(comes([this] { return labels().isEmpty(); })) << labels().join(u' ').toStdString();
}

TEST_F(MapLabelsTest, WhoHasFinishedIsLabelledOnlyWhereChosen)
{
    showDrawnRace(600);
    const QString run = window->picture().feed().run();
    races.advanceTo(run, races.lastReport(run).lastSecond);
    trigger(u"actionRefresh"_s);
    ASSERT_TRUE(comes([this] {
        return window->picture().glide().dotOf(1, std::chrono::steady_clock::now().time_since_epoch())->status
            == RunnerStatus::Finished;
    }));
    ASSERT_TRUE(comes([this] { return labels().isEmpty(); })) << labels().join(u' ').toStdString();
    scene().labels().setFront({ 1, 2 }); // of an earlier answer, as while a later moment is sought
    scene().selection().select(3);
    EXPECT_TRUE(comes([this] { return labels() == QStringList { u"3"_s }; })) << labels().join(u' ').toStdString();
    EXPECT_EQ(labels().size(), 1);
    window->picture().runners().pin(2);
    EXPECT_TRUE(comes([this] { return labels().contains(u"2"_s); }));
    EXPECT_FALSE(labels().contains(u"1"_s));
}

TEST_F(MapLabelsTest, TheFrontFiveAreWhereThatIsChosen)
{
    showDrawnRace(600);
    freeze();
    trigger(u"actionLabelFront"_s);
    EXPECT_TRUE(comes([this] { return labels().size() > 1; }));
    EXPECT_EQ(scene().labels().front().size(), 5U);
    trigger(u"actionLabelFront"_s);
    EXPECT_TRUE(comes([this] { return labels().size() == 1; }));
    trigger(u"actionLabelFront"_s);
    window = std::make_unique<MainWindow>(dashboard());
    EXPECT_TRUE(find<QAction>(u"actionLabelFront"_s)->isChecked()) << "the choice is kept";
}

TEST_F(MapLabelsTest, NoneLiesOnAnother)
{
    showDrawnRace(3); // all are close to the start
    freeze();
    QSet<std::uint32_t> bibs;
    for (std::uint32_t bib = 1; bib <= 12; ++bib)
        bibs.insert(bib);
    scene().selection().setBibs(bibs, 1);
    ASSERT_TRUE(comes([this] { return labels().size() > 2; }));
    const std::vector<QRectF> found = labelBoxes();
    for (std::size_t a = 0; a < found.size(); ++a) {
        EXPECT_TRUE(layer()->boundingRect().contains(found[a]));
        for (std::size_t b = 0; b < a; ++b)
            EXPECT_FALSE(found[a].intersects(found[b])) << labels()[static_cast<int>(a)].toStdString();
    }
    EXPECT_GT(labels().size(), 8) << "those without room beside their dots stand further off";
}

TEST_F(MapLabelsTest, ALineTellsWhoseOneFurtherOffIs)
{
    showDrawnRace(3);
    freeze();
    QSet<std::uint32_t> bibs;
    for (std::uint32_t bib = 1; bib <= 12; ++bib)
        bibs.insert(bib);
    scene().selection().setBibs(bibs, 1);
    ASSERT_TRUE(comes([this] { return labels().size() > 8; }));
    const Look look(view()->grabWindow());
    const std::vector<QRectF> found = labelBoxes();
    int lines = 0;
    int drawn = 0;
    for (std::size_t row = 0; row < found.size(); ++row) {
        const std::uint32_t bib = labels()[static_cast<int>(row)].section(u' ', 0, 0).toUInt();
        ASSERT_TRUE(layer()->placeOf(bib)) << labels()[static_cast<int>(row)].toStdString();
        const auto line = LabelPlacer::lineTo(*layer()->placeOf(bib), found[row]);
        const QColor colour = bib == scene().labels().leader() ? scene().colours().runner : scene().colours().selected;
        bool isDrawn = false;
        for (double share = 0.2; line && share < 1.0 && !isDrawn; share += 0.02)
            isDrawn = look.isNear(line->pointAt(share), colour);
        lines += line ? 1 : 0;
        drawn += line && isDrawn ? 1 : 0;
    }
    EXPECT_GT(lines, 0);
    EXPECT_GE(drawn, lines * 3 / 4) << "one or another may lie under dots";
}

TEST_F(MapLabelsTest, FitTheirText)
{
    showDrawnRace(600);
    freeze();
    ASSERT_TRUE(comes([this] { return labels().size() == 1 && labelItem(labels().front()); }));
    const QQuickItem *text = labelItem(labels().front());
    EXPECT_GE(text->parentItem()->width(), text->width() + 6.0);
    EXPECT_GE(text->parentItem()->height(), text->height() + 2.0);
    EXPECT_EQ(text->property("textFormat").toInt(), 0) << "plain text";
}

} // namespace
} // namespace trackside::test
