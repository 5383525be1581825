// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/leaderboardpanel.h"

#include "dashboard/columnchoice.h"
#include "dashboard/elidedcombobox.h"
#include "dashboard/escapeempties.h"
#include "dashboard/icons.h"
#include "dashboard/livepicture.h"
#include "dashboard/runnertablepanel.h"
#include "dashboard/tableselection.h"
#include "dashboard/tidytable.h"
#include "models/splitname.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

/// Longer names of splits are cut.
constexpr qsizetype longestSplitName = 12;

/// Whoever chooses many columns scrolls to them on a small screen, where the map has half of the width.
constexpr int leastTableWidth = 490;

constexpr int framesWidth = 8; ///< of what is around the table, at most

constexpr int fieldWidth = 180; ///< of what is searched for and of the category, in pixels

/// Nobody types more to find somebody.
constexpr int longestSearch = 60;

/// Shorter distances have one figure before the point.
constexpr double metresOfTwoFigures = 9'995.0;

/// Nearly everybody is at home within an hour on a course that is no longer.
constexpr double metresInAnHour = 6'000.0;

} // namespace

LeaderboardPanel::LeaderboardPanel(LivePicture &picture, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_search(new QLineEdit(this))
    , m_category(new ElidedComboBox(this))
    , m_extent(new QButtonGroup(this))
    , m_standing(new QPushButton(tr("By standing"), this))
    , m_columnsButton(new QPushButton(tr("Columns"), this))
    , m_view(new TidyTable(this))
{
    LeaderboardModel &model = picture.leaderboard();
    m_search->setObjectName(u"searchField"_s);
    m_search->setAccessibleName(tr("Search by bib or name"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_search->setMaxLength(longestSearch);
    m_search->setMaximumWidth(fieldWidth);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_picture.leaderboard().setSearchText(text);
        m_view->setEmptyText(m_picture.leaderboard().emptyText());
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const std::uint32_t bib = m_picture.leaderboard().found(); bib != 0)
            m_picture.selection().select(bib);
    });
    new EscapeEmpties(*m_search);

    m_category->setObjectName(u"categoryBox"_s);
    m_category->setMaximumWidth(fieldWidth);
    m_category->setAccessibleName(tr("Category"));
    m_category->setAccessibleDescription(tr("Only runners of this category are shown"));
    connect(m_category, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_wantedCategory = index > 0 ? m_category->itemText(index) : QString();
        takeCategory();
    });

    auto *topTen = new QPushButton(tr("Top 10"), this);
    topTen->setObjectName(u"topTenButton"_s);
    topTen->setCheckable(true);
    topTen->setChecked(true);
    topTen->setProperty("segment", u"left"_s);
    auto *all = new QPushButton(tr("All"), this);
    all->setObjectName(u"allButton"_s);
    all->setCheckable(true);
    all->setProperty("segment", u"right"_s);
    m_extent->addButton(topTen, static_cast<int>(LeaderboardModel::Extent::TopTen));
    m_extent->addButton(all, static_cast<int>(LeaderboardModel::Extent::All));
    connect(m_extent, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            m_picture.leaderboard().setExtent(static_cast<LeaderboardModel::Extent>(id));
    });

    m_standing->setObjectName(u"standingButton"_s);
    m_standing->setToolTip(tr("Sort by the standing again"));
    m_standing->hide();
    connect(m_standing, &QPushButton::clicked, this, [this] { headerClicked(RunnerTable::Rank); });

    m_columnsButton->setObjectName(u"columnsButton"_s);
    m_columnsButton->setToolTip(
        tr("Choose what the leaderboard shows. Until then, what it has no room for is left out."));

    m_view->setObjectName(u"leaderboardView"_s);
    m_view->setAccessibleName(tr("Leaderboard"));
    m_view->setModel(&model);
    m_view->setWidestMinimum(leastTableWidth);
    m_view->setEmptyText(model.emptyText());
    connect(m_view, &TidyTable::wantedWidthChanged, this, &LeaderboardPanel::wantedWidthChanged);
    new TableSelection(*m_view, model, picture.selection());
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &LeaderboardPanel::headerClicked);
    m_columns = new ColumnChoice(model, *m_view, settings);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &place) { m_columns->popUp(header->mapToGlobal(place)); });
    connect(m_columnsButton, &QPushButton::clicked, this, &LeaderboardPanel::chooseColumns);
    connect(&picture, &LivePicture::updated, this, &LeaderboardPanel::showAnswer);
    connect(&picture, &LivePicture::namesChanged, this, &LeaderboardPanel::showAnswer);
    connect(&picture.book(), &EntrantBook::changed, this, &LeaderboardPanel::showCategories);
    connect(&picture, &LivePicture::courseChanged, this, &LeaderboardPanel::setSamples);
    connect(&picture, &LivePicture::updated, this, [this, units = picture.format().units()]() mutable {
        if (units == m_picture.format().units())
            return;
        units = m_picture.format().units();
        setSamples();
    });
    connect(&picture.runners(), &RunnerModel::pinnedChanged, this, [this](std::uint32_t bib) {
        if (bib == 0)
            return;
        m_columns->show(RunnerTable::PinnedGap); // what it was pinned for
        m_view->doItemsLayout(); // there is more to scroll to
        const int row = std::max(m_picture.leaderboard().rowOf(bib), 0);
        m_view->scrollTo(m_picture.leaderboard().index(row, RunnerTable::PinnedGap));
    });
    setSamples();
    showCategories();
    showAnswer();

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(10, 8, 10, 8);
    bar->setSpacing(8);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_category, 1);
    bar->addStretch();
    bar->addWidget(m_standing);
    bar->addWidget(m_columnsButton);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    segments->addWidget(topTen);
    segments->addWidget(all);
    bar->addLayout(segments);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
}

void LeaderboardPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LeaderboardPanel::setAll(bool all)
{
    m_extent->button(static_cast<int>(all ? LeaderboardModel::Extent::All : LeaderboardModel::Extent::TopTen))
        ->setChecked(true);
}

bool LeaderboardPanel::showsAll() const
{
    return m_extent->checkedId() == static_cast<int>(LeaderboardModel::Extent::All);
}

void LeaderboardPanel::headerClicked(int column)
{
    QHeaderView *header = m_view->horizontalHeader();
    LeaderboardModel &model = m_picture.leaderboard();
    // Ascending, descending, and back to the standing.
    const bool again = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
    if (column == RunnerTable::Rank || (again && header->sortIndicatorOrder() == Qt::DescendingOrder)) {
        model.sortByStanding();
        header->setSortIndicatorShown(false);
    } else {
        const Qt::SortOrder order = again ? Qt::DescendingOrder : Qt::AscendingOrder;
        header->setSortIndicatorShown(true);
        header->setSortIndicator(column, order);
        model.sort(column, order);
    }
    m_standing->setVisible(!model.isByStanding());
}

void LeaderboardPanel::showAnswer()
{
    m_search->setPlaceholderText(m_picture.leaderboard().isOffered(RunnerTable::Name) ? tr("Bib or name") : tr("Bib"));
    m_view->setEmptyText(m_picture.leaderboard().emptyText());
    m_columns->update(); // the first answer brings the course
}

/// What is chosen stays, in another race as well, as long as there is such a category; where there are none, nobody is
/// left out. An open list stays as it is.
void LeaderboardPanel::showCategories()
{
    const QStringList &categories = m_picture.book().categories();
    QStringList present;
    for (int row = 1; row < m_category->count(); ++row)
        present << m_category->itemText(row);
    const QSignalBlocker blocker(m_category);
    if (m_category->count() == 0 || present != categories) {
        m_category->clear();
        m_category->addItem(tr("All categories"));
        m_category->addItems(categories);
    }
    if (!categories.isEmpty() && !categories.contains(m_wantedCategory))
        m_wantedCategory.clear();
    m_category->setCurrentIndex(static_cast<int>(categories.indexOf(m_wantedCategory)) + 1);
    m_category->setVisible(!categories.isEmpty());
    takeCategory();
}

void LeaderboardPanel::takeCategory()
{
    const bool isOne = m_category->currentIndex() > 0;
    m_picture.leaderboard().setCategory(isOne ? m_category->currentText() : QString());
    m_view->setEmptyText(m_picture.leaderboard().emptyText());
}

void LeaderboardPanel::chooseColumns()
{
    m_columns->popUp(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height())));
}

QStringList LeaderboardPanel::columns() const
{
    return m_columns->chosen();
}

void LeaderboardPanel::setColumns(const QStringList &names)
{
    m_columns->choose(names);
}

int LeaderboardPanel::wantedWidth() const
{
    return m_view->wantedWidth() + framesWidth;
}

void LeaderboardPanel::setSamples()
{
    QString split = u"4 km 88:88"_s;
    QString distance = u"0.00 km"_s;
    QString gap = u"≈ +88:88"_s;
    if (const CoursePtr &course = m_picture.feed().course()) {
        if (course->line.lengthMetres() >= metresOfTwoFigures)
            distance.prepend(u'0');
        const bool takesHours = course->line.lengthMetres() > metresInAnHour;
        if (takesHours)
            gap = u"≈ +8:88:88"_s;
        for (const Split &other : course->splits) {
            const QString name = splitName(other.name, m_picture.format()).left(longestSplitName);
            const QString sample = name + (takesHours ? u" 8:88:88"_s : u" 88:88"_s);
            if (sample.size() > split.size())
                split = sample;
        }
    }
    m_view->setColumnSamples({ u"10000"_s,
                               u"▲888"_s,
                               u"10000"_s,
                               RunnerTablePanel::nameSample(),
                               u"W888"_s,
                               u"10000"_s,
                               RunnerTablePanel::nameSample(),
                               distance,
                               distance,
                               u"88:88"_s,
                               u"0:00:00"_s,
                               gap,
                               tr("finished"),
                               split,
                               u"10000"_s,
                               u"88:88"_s,
                               gap,
                               u"≈ 8:88:88 ± 88:88"_s,
                               gap,
                               tr("88 of 88"),
                               u"≈ 88:88"_s,
                               u"≈ 88:88"_s });
}

} // namespace trackside
