// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/leaderboardpanel.h"

#include "dashboard/icons.h"
#include "dashboard/livepicture.h"
#include "dashboard/tableselection.h"
#include "dashboard/tidytable.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMetaEnum>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString hiddenKey = u"leaderboard/hiddenColumns"_s;

QString columnName(RunnerTable::Column column)
{
    return QString::fromLatin1(QMetaEnum::fromType<RunnerTable::Column>().valueToKey(column));
}

} // namespace

LeaderboardPanel::LeaderboardPanel(LivePicture &picture, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_settings(settings)
    , m_search(new QLineEdit(this))
    , m_extent(new QButtonGroup(this))
    , m_standing(new QPushButton(tr("By standing"), this))
    , m_view(new TidyTable(this))
{
    LeaderboardModel &model = picture.leaderboard();
    m_search->setObjectName(u"searchField"_s);
    m_search->setAccessibleName(tr("Search by bib number"));
    m_search->setPlaceholderText(tr("Search bib"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_search->setValidator(new QRegularExpressionValidator(QRegularExpression(u"\\d{0,7}"_s), m_search));
    m_search->setMaximumWidth(180);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_picture.leaderboard().setSearchText(text);
        m_view->setEmptyText(m_picture.leaderboard().emptyText());
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        // The bib itself goes before those that only begin with its digits.
        const LeaderboardModel &found = m_picture.leaderboard();
        const std::uint32_t typed = m_search->text().toUInt();
        const std::uint32_t bib = found.rowOf(typed) >= 0 ? typed : found.bibAt(0);
        if (bib != 0)
            m_picture.selection().select(bib);
    });
    m_search->installEventFilter(this);

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

    m_view->setObjectName(u"leaderboardView"_s);
    m_view->setAccessibleName(tr("Leaderboard"));
    m_view->setModel(&model);
    m_view->setColumnSamples({ u"10000"_s, u"▲8888"_s, u"10000"_s, u"42.20 km"_s, u"42.20 km"_s, u"88:88"_s,
                               u"0:00:00"_s, u"+00.00 km"_s, tr("finished") });
    m_view->setEmptyText(model.emptyText());
    new TableSelection(*m_view, model, picture.selection());
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &LeaderboardPanel::headerClicked);
    connect(header, &QWidget::customContextMenuRequested, this, &LeaderboardPanel::showColumnMenu);
    connect(&picture, &LivePicture::updated, this,
            [this] { m_view->setEmptyText(m_picture.leaderboard().emptyText()); });
    restoreColumns();

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(10, 8, 10, 8);
    bar->setSpacing(8);
    bar->addWidget(m_search, 1);
    bar->addStretch();
    bar->addWidget(m_standing);
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

bool LeaderboardPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Esc empties the search before it clears the selection.
    if (watched == m_search && !m_search->text().isEmpty()
        && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (event->type() == QEvent::KeyPress)
            m_search->clear();
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
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

void LeaderboardPanel::showColumnMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (int column = RunnerTable::Change; column <= RunnerTable::Status; ++column) {
        if (column == RunnerTable::Bib)
            continue;
        const auto header = [this, column](int role) {
            return m_picture.leaderboard().headerData(column, Qt::Horizontal, role).toString();
        };
        QAction *action = menu->addAction(header(Qt::DisplayRole));
        action->setToolTip(header(Qt::ToolTipRole));
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_view->setColumnShown(column, shown);
            QStringList hidden;
            for (int other = 0; other <= RunnerTable::Status; ++other) {
                if (m_view->isColumnHidden(other))
                    hidden << columnName(static_cast<RunnerTable::Column>(other));
            }
            m_settings.setValue(hiddenKey, hidden);
        });
    }
    menu->popup(m_view->horizontalHeader()->mapToGlobal(place));
}

void LeaderboardPanel::restoreColumns()
{
    const QStringList hidden = m_settings.value(hiddenKey).toStringList();
    for (int column = 0; column <= RunnerTable::Status; ++column)
        m_view->setColumnShown(column, !hidden.contains(columnName(static_cast<RunnerTable::Column>(column))));
}

} // namespace trackside
