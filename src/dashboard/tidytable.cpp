// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/tidytable.h"

#include "dashboard/plaintip.h"

#include <QEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace trackside {

namespace {

/// Room between the last column's figures and the window's edge.
constexpr int rightMargin = 10;

/// Of the mark that says by which column the rows are sorted, above its title.
constexpr int markHeight = 5;
constexpr int titleMargin = 6; // as the style has it

/// Texts, of which no sample is the longest, get so many times their width before figures get more than theirs.
constexpr double mostTextShare = 2.0;

/// Widens some columns in proportion to \p shares, until all fill the \p room or these are \p most times as wide.
void shareOut(int room, std::vector<int> &widths, std::vector<int> shares, double most)
{
    const int spare = room - std::accumulate(widths.begin(), widths.end(), 0);
    const int sum = std::accumulate(shares.begin(), shares.end(), 0);
    if (spare <= 0 || sum == 0)
        return;
    const double added = std::min(most - 1.0, static_cast<double>(spare) / sum);
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] += static_cast<int>(shares[i] * added);
}

/// Sets a unit in brackets on a line of its own, so that a column is no wider than its numbers want.
QString inLines(QString title)
{
    return title.replace(QStringLiteral(" ("), QStringLiteral("\n("));
}

class TidyHeader final : public QHeaderView {
public:
    explicit TidyHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setHighlightSections(false);
        setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeft);
        setMinimumSectionSize(24);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return { QHeaderView::sizeHint().width(), 2 * fontMetrics().lineSpacing() + 2 * markHeight + 6 };
    }

protected:
    /// A title may have a bib in it, which is anybody's text.
    bool viewportEvent(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QHeaderView::viewportEvent(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip =
            model()->headerData(logicalIndexAt(help->pos()), Qt::Horizontal, Qt::ToolTipRole).toString();
        QToolTip::showText(help->globalPos(), plainTip(tip), this);
        return true;
    }

    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override
    {
        QHeaderView::initStyleOptionForIndex(option, logicalIndex);
        option->text = inLines(option->text);
        option->sortIndicator = QStyleOptionHeader::None; // a style takes its room from the title
    }

    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override
    {
        painter->save();
        QHeaderView::paintSection(painter, rect, logicalIndex); // leaves its clip
        painter->restore();
        if (!isSortIndicatorShown() || logicalIndex != sortIndicatorSection())
            return;
        const bool right =
            model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        const int x = right ? rect.right() - titleMargin - 2 * markHeight : rect.left() + titleMargin;
        const QRect mark(x, rect.top() + 2, 2 * markHeight, markHeight);
        const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
        const QPoint tip(mark.center().x(), up ? mark.top() : mark.bottom());
        const int base = up ? mark.bottom() : mark.top();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette().color(QPalette::Text));
        painter->drawPolygon(QPolygon { tip, { mark.left(), base }, { mark.right(), base } });
        painter->restore();
    }
};

} // namespace

TidyTable::TidyTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalHeader(new TidyHeader(this));
    verticalHeader()->hide();
    QFont figures = font();
    figures.setFeature("tnum", 1); // figures of one width, in fonts that have both kinds
    setFont(figures);
}

void TidyTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void TidyTable::setColumnSamples(const QStringList &samples)
{
    m_samples = samples;
    fitColumns();
}

void TidyTable::setColumnShown(int column, bool shown)
{
    if (shown != m_notWanted.contains(column))
        return;
    if (shown)
        m_notWanted.remove(column);
    else
        m_notWanted.insert(column);
    setColumnHidden(column, !shown);
    fitColumns();
}

void TidyTable::setDispensable(const QList<int> &columns)
{
    if (columns == m_dispensable)
        return;
    for (const int column : std::as_const(m_dispensable))
        setColumnHidden(column, m_notWanted.contains(column));
    m_dispensable = columns;
    fitColumns();
}

void TidyTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (model) {
        const auto repaint = [this] { viewport()->update(); };
        connect(model, &QAbstractItemModel::rowsInserted, this, repaint);
        connect(model, &QAbstractItemModel::rowsRemoved, this, repaint);
        connect(model, &QAbstractItemModel::modelReset, this, repaint);
        connect(model, &QAbstractItemModel::headerDataChanged, this, &TidyTable::fitColumns);
    }
    fitColumns();
}

bool TidyTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty() && index.isValid() && sizeHintForIndex(index).width() > visualRect(index).width())
        tip = index.data().toString();
    QToolTip::showText(help->globalPos(), plainTip(tip), viewport(), visualRect(index));
    return true;
}

void TidyTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount(rootIndex()) > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void TidyTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void TidyTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TidyTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns();
}

QSize TidyTable::minimumSizeHint() const
{
    return { std::min(widthFor(false), m_widestMinimum), QTableView::minimumSizeHint().height() };
}

int TidyTable::wantedWidth() const
{
    return widthFor(true);
}

/// With the scroll bar, so that no column goes when it comes.
int TidyTable::widthFor(bool withDispensable) const
{
    int columns = 0;
    for (int column = 0; column < std::min(knownColumns(), m_columnsToFit); ++column) {
        if (!m_notWanted.contains(column) && (withDispensable || !m_dispensable.contains(column)))
            columns += neededWidth(column);
    }
    return columns + rightMargin + verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
}

/// While it is not shown it has no width to go by.
void TidyTable::leaveOut()
{
    int missing = isVisible() ? wantedWidth() - width() : 0;
    for (const int column : std::as_const(m_dispensable)) {
        if (column >= knownColumns() || m_notWanted.contains(column))
            continue;
        setColumnHidden(column, missing > 0);
        if (missing > 0)
            missing -= neededWidth(column);
    }
}

void TidyTable::fitColumns()
{
    verticalHeader()->setDefaultSectionSize(heightOfRows());
    leaveOut();
    std::vector<int> widths = neededWidths();
    const int room = viewport()->width() - rightMargin;
    shareOut(room, widths, textColumns(), mostTextShare);
    shareOut(room, widths, widths, std::numeric_limits<double>::infinity());
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int column = static_cast<int>(i);
        if (isColumnHidden(column))
            continue;
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        horizontalHeader()->resizeSection(column, widths[i]);
    }
    updateGeometry();
    if (const int wanted = wantedWidth(); std::exchange(m_wantedWidth, wanted) != wanted)
        Q_EMIT wantedWidthChanged();
}

int TidyTable::heightOfRows() const
{
    return fontMetrics().height() + 11;
}

std::vector<int> TidyTable::textColumns() const
{
    std::vector<int> widths = neededWidths();
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto column = static_cast<int>(i);
        const QVariant alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        if (!alignment.isValid() || (alignment.toInt() & Qt::AlignLeft) == 0)
            widths[i] = 0;
    }
    return widths;
}

int TidyTable::knownColumns() const
{
    return model() ? std::min(static_cast<int>(m_samples.size()), model()->columnCount()) : 0;
}

/// Of its widest text and its title.
int TidyTable::neededWidth(int column) const
{
    const QFontMetrics headerMetrics = horizontalHeader()->fontMetrics();
    int widest = fontMetrics().horizontalAdvance(m_samples[column]);
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    for (const QString &line : inLines(title).split(QLatin1Char('\n')))
        widest = std::max(widest, headerMetrics.horizontalAdvance(line));
    return widest + 17;
}

std::vector<int> TidyTable::neededWidths() const
{
    std::vector<int> widths;
    for (int column = 0; column < knownColumns(); ++column)
        widths.push_back(isColumnHidden(column) ? 0 : neededWidth(column));
    return widths;
}

} // namespace trackside
