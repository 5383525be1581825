// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles under the map: shown where they belong, changed without losing the view, chosen in the menu and by a drop.
#include "gui/mapfixture.h"

#include "dashboard/mapprojection.h"
#include "dashboard/onlinetilesdialog.h"
#include "dashboard/tilelayer.h"
#include "tiles/tilepictures.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace trackside::test {
namespace {

constexpr int level = 15;

/// Each tile has a colour of its own.
QColor colourOf(const Tile &tile)
{
    return QColor::fromHsv(static_cast<int>((tile.x * 67 + tile.y * 131) % 360), 255, 255);
}

/// Counts the frames that it asks for.
class CountedTiles final : public TileLayer {
public:
    void scaleTo(double ratio) { itemChange(ItemDevicePixelRatioHasChanged, ItemChangeData(ratio)); }

    int frames = 0;

protected:
    void requestFrame() override
    {
        ++frames;
        TileLayer::requestFrame();
    }
};

class BackgroundTest : public MapTest {
protected:
    BackgroundTest()
        : file(folder.filePath(u"park.mbtiles"_s))
    {
        makeMbTiles(file, "INSERT INTO metadata VALUES ('name', 'Park'), ('attribution', '© <b>Somebody</b>')");
        for (const Tile &tile : around())
            addTile(file, tile, pictureOf(colourOf(tile)));
    }

    /// The tiles around Crystal Palace.
    static std::vector<Tile> around()
    {
        const QPointF centre = webMercator({ .longitude = -0.0665, .latitude = 51.4225 });
        const auto x = static_cast<std::int64_t>(centre.x() * (1 << level));
        const auto y = static_cast<std::int64_t>(centre.y() * (1 << level));
        std::vector<Tile> tiles;
        for (std::int64_t dx = -2; dx <= 2; ++dx) {
            for (std::int64_t dy = -2; dy <= 2; ++dy)
                tiles.push_back({ level, x + dx, y + dy });
        }
        return tiles;
    }
    [[nodiscard]] QString attribution() const
    {
        return view()->rootObject()->findChild<QObject *>(u"attribution"_s)->property("text").toString();
    }
    /// Whether the tiles in sight have their colours, paled, at most of the places where nothing lies over them.
    [[nodiscard]] bool isTiled(const QImage &picture) const
    {
        const auto projection = MapProjection::of(map());
        const QColor canvas = window->raceView().scene().colours().canvas;
        const double opacity = view()->rootObject()->findChild<QQuickItem *>(u"tiles"_s)->opacity();
        const Look look(picture);
        int seen = 0;
        int right = 0;
        for (const Tile &tile : around()) {
            const QColor full = colourOf(tile);
            const auto column = static_cast<double>(tile.x);
            const auto row = static_cast<double>(tile.y);
            const auto mixed = [opacity](int a, int b) { return static_cast<int>(opacity * a + (1.0 - opacity) * b); };
            const QColor paled(mixed(full.red(), canvas.red()), mixed(full.green(), canvas.green()),
                               mixed(full.blue(), canvas.blue()));
            for (int place = 0; place < 16; ++place) {
                const QPointF inTile(0.125 + 0.25 * (place % 4), 0.125 + 0.25 * (place / 4));
                const QPointF at = projection->planeToPixels((QPointF(column, row) + inTile) / (1 << level));
                if (!map()->boundingRect().contains(at))
                    continue;
                ++seen;
                right += look.isNear(at, paled) ? 1 : 0;
            }
        }
        return seen >= 10 && right * 4 >= seen * 3;
    }
    void drop(const QString &path) { window->openFile(path); }

    QString file;
};

TEST_F(BackgroundTest, TilesLieWhereTheyBelong)
{
    showDrawnRace(0);
    EXPECT_EQ(attribution(), u"No background map"_s);
    drop(file);
    EXPECT_TRUE(comes([this] { return isTiled(view()->grabWindow()); }));
    EXPECT_EQ(attribution(), u"© Somebody"_s);
    EXPECT_TRUE(find<QAction>(u"backgroundMbTiles"_s)->isChecked());
}

TEST_F(BackgroundTest, ChangingItKeepsTheView)
{
    showDrawnRace(0);
    Q_EMIT window->raceView().scene().zoomRequested(0.7);
    const QGeoCoordinate centreBefore = centre();
    const double zoomBefore = zoom();
    drop(file);
    ASSERT_TRUE(comes([this] { return isTiled(view()->grabWindow()); }));
    trigger(u"backgroundNone"_s);
    EXPECT_TRUE(comes([this] { return !isTiled(view()->grabWindow()); }));
    EXPECT_EQ(attribution(), u"No background map"_s);
    EXPECT_EQ(centre(), centreBefore);
    EXPECT_EQ(zoom(), zoomBefore);
}

TEST_F(BackgroundTest, FartherInAPartOfATileIsDrawnLarger)
{
    showDrawnRace(0);
    drop(file);
    for (int i = 0; i < 2; ++i)
        Q_EMIT window->raceView().scene().zoomRequested(0.5);
    const auto isColoured = [this] {
        const QImage picture = view()->grabWindow();
        const QColor canvas = window->raceView().scene().colours().canvas;
        return picture.pixelColor(picture.width() / 2, 70) != canvas;
    };
    EXPECT_TRUE(comes(isColoured));
}

TEST(TileLayer, IsMadeAnewInAnotherResolution)
{
    CountedTiles tiles;
    tiles.scaleTo(2.0);
    EXPECT_EQ(tiles.frames, 1);
}

TEST_F(BackgroundTest, IsKeptAndOneThatIsGoneIsNoTrouble)
{
    showDrawnRace(0);
    drop(file);
    window = std::make_unique<MainWindow>(dashboard());
    EXPECT_TRUE(window->raceView().scene().hasBackground());
    window.reset();
    QFile::remove(file);
    window = std::make_unique<MainWindow>(dashboard());
    EXPECT_FALSE(window->raceView().scene().hasBackground());
    EXPECT_TRUE(find<QAction>(u"backgroundNone"_s)->isChecked());
}

TEST_F(BackgroundTest, AFileThatIsNoneSaysSoAndLeavesTheMap)
{
    showDrawnRace(0);
    drop(file);
    const QString bad = folder.filePath(u"bad.mbtiles"_s);
    QFile text(bad);
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("no database at all");
    text.close();
    drop(bad);
    EXPECT_EQ(attribution(), u"© Somebody"_s);
    const auto says = [this] {
        const auto labels = window->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [](const QLabel *label) { return label->text().contains(u"bad.mbtiles"_s); });
    };
    EXPECT_TRUE(comes(says));
}

TEST_F(BackgroundTest, AServerIsAskedForInADialogThatSaysWhatIsWrong)
{
    showDrawnRace(0);
    trigger(u"backgroundOnline"_s);
    EXPECT_TRUE(find<QAction>(u"backgroundNone"_s)->isChecked()) << "until it is chosen";
    auto *address = find<QLineEdit>(u"tileAddress"_s);
    auto *problem = find<QLabel>(u"tileAddressProblem"_s);
    auto *use = find<QPushButton>(u"useTilesButton"_s);
    EXPECT_FALSE(use->isEnabled());
    address->setText(u"https://tiles.example.org/{z}/{x}.png"_s);
    EXPECT_TRUE(problem->text().contains(u"{y}"_s));
    EXPECT_FALSE(use->isEnabled());
    address->setText(u"http://127.0.0.1:9/{z}/{x}/{y}.png"_s); // where nobody answers
    find<QLineEdit>(u"tileAttribution"_s)->setText(u"<b>© Us</b>"_s);
    EXPECT_TRUE(problem->text().isEmpty());
    use->click();
    EXPECT_TRUE(find<QAction>(u"backgroundOnline"_s)->isChecked());
    EXPECT_EQ(attribution(), u"<b>© Us</b>"_s) << "plain text";
    trigger(u"backgroundNone"_s);
    trigger(u"backgroundOnline"_s);
    auto *again = find<OnlineTilesDialog>(u"onlineTilesDialog"_s);
    EXPECT_EQ(again->findChild<QLineEdit *>(u"tileAddress"_s)->text(), u"http://127.0.0.1:9/{z}/{x}/{y}.png"_s);
    EXPECT_EQ(again->findChild<QLineEdit *>(u"tileAttribution"_s)->text(), u"<b>© Us</b>"_s);
}

} // namespace
} // namespace trackside::test
