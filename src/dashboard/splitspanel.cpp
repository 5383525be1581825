// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/splitspanel.h"

#include "course/metres.h"
#include "dashboard/icons.h"
#include "models/courseeditor.h"
#include "studio/splitedits.h"
#include "ui_splitspanel.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

enum Column { Name, Place };
enum Data { LineRole = Qt::UserRole, CrossingRole };

/// Which of \p lines are those that \p view shows collapsed: by number, or by name where some have come or gone.
std::vector<bool> collapsedOf(const QTreeWidget &view, const std::vector<SplitLine> &lines)
{
    const bool areSame = std::cmp_equal(view.topLevelItemCount(), lines.size());
    std::vector<bool> collapsed(lines.size());
    for (int row = 0; row < view.topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = view.topLevelItem(row);
        if (item->isExpanded())
            continue;
        for (std::size_t line = 0; line < lines.size(); ++line) {
            if (areSame ? std::cmp_equal(row, line) : item->text(Name) == lines[line].name)
                collapsed[line] = true;
        }
    }
    return collapsed;
}

} // namespace

SplitsPanel::SplitsPanel(CourseEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SplitsPanel>())
    , m_editor(editor)
{
    m_ui->setupUi(this);
    m_ui->everyBox->addItem(tr("Every kilometre"), static_cast<int>(SplitPlan::Every::Kilometre));
    m_ui->everyBox->addItem(tr("Every mile"), static_cast<int>(SplitPlan::Every::Mile));
    m_ui->everyBox->addItem(tr("At lines only"), static_cast<int>(SplitPlan::Every::Nothing));
    m_ui->drawSplitButton->setIcon(icon(u"plus"_s));
    m_ui->removeSplitButton->setIcon(icon(u"trash"_s));
    m_ui->splitsView->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_ui->splitsView->header()->setSectionResizeMode(Place, QHeaderView::ResizeToContents);
    m_ui->splitsView->header()->setStretchLastSection(false);
    connect(&editor, &CourseEditor::draftChanged, this, &SplitsPanel::takeDraft);
    connect(&editor, &CourseEditor::formatChanged, this, &SplitsPanel::takeDraft);
    connect(&editor, &CourseEditor::opened, m_ui->splitsView, &QTreeView::expandAll);
    connect(m_ui->everyBox, &QComboBox::activated, this, [this] {
        m_editor.edit(
            withSplitsEvery(m_editor.draft(), static_cast<SplitPlan::Every>(m_ui->everyBox->currentData().toInt())),
            tr("Choose the splits"));
    });
    connect(m_ui->splitsView, &QTreeWidget::itemChanged, this, &SplitsPanel::takeItem);
    connect(m_ui->drawSplitButton, &QPushButton::clicked, this, &SplitsPanel::drawWanted);
    connect(m_ui->removeSplitButton, &QPushButton::clicked, this, &SplitsPanel::removeChosen);
    takeDraft();
}

SplitsPanel::~SplitsPanel() = default;

void SplitsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeDraft();
}

void SplitsPanel::takeDraft()
{
    const SplitPlan &plan = m_editor.draft().splits;
    m_ui->everyBox->setCurrentIndex(m_ui->everyBox->findData(static_cast<int>(plan.every)));
    setEnabled(!m_editor.draft().vertices.empty());
    setWindowTitle(tr("Splits (%L1)").arg(m_editor.splits().size()));
    if (!isVisible())
        return;
    const QSignalBlocker silence(m_ui->splitsView);
    const QTreeWidgetItem *current = m_ui->splitsView->currentItem();
    const int chosen = current ? current->data(Name, LineRole).toInt() : -1;
    const QVariant crossing = current ? current->data(Name, CrossingRole) : QVariant();
    const std::vector<bool> collapsed = collapsedOf(*m_ui->splitsView, plan.lines);
    m_ui->splitsView->clear();
    if (!plan.lines.empty()) {
        const MeasuredDraft course(m_editor.draft(), m_editor.distances()); // a copy of all points
        for (std::size_t line = 0; line < plan.lines.size(); ++line)
            addLine(line, course, collapsed[line]);
    }
    // Where the keys were, so that one crossing after the other can be left out by them.
    const int last = static_cast<int>(plan.lines.size()) - 1;
    QTreeWidgetItem *lineItem = m_ui->splitsView->topLevelItem(std::min(chosen, last));
    const bool isInSight = lineItem && lineItem->isExpanded(); // a crossing that becomes current opens its line
    QTreeWidgetItem *crossingItem = isInSight && crossing.isValid() ? lineItem->child(crossing.toInt()) : nullptr;
    m_ui->splitsView->setCurrentItem(crossingItem ? crossingItem : lineItem);
    m_ui->splitsView->setVisible(!plan.lines.empty());
    m_ui->removeSplitButton->setEnabled(!plan.lines.empty());
}

void SplitsPanel::addLine(std::size_t line, const Measured &course, bool isCollapsed)
{
    const SplitLine &split = m_editor.draft().splits.lines[line];
    const std::vector<std::int64_t> crossings = crossingsOf(course, split);
    const auto placeText = [this](std::int64_t micrometres) {
        return m_editor.format().distance(metresOf(micrometres));
    };
    auto *item = new QTreeWidgetItem(m_ui->splitsView);
    item->setText(Name, split.name);
    item->setData(Name, LineRole, static_cast<int>(line));
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setText(Place,
                  crossings.size() == 1 ? placeText(crossings.front()) : tr("crossed %L1 times").arg(crossings.size()));
    for (std::size_t i = 0; crossings.size() > 1 && i < crossings.size(); ++i) {
        auto *crossing = new QTreeWidgetItem(item);
        crossing->setText(Name, tr("%1 %2", "a line and the number of its crossing").arg(split.name).arg(i + 1));
        crossing->setText(Place, placeText(crossings[i]));
        crossing->setData(Name, LineRole, static_cast<int>(line));
        crossing->setData(Name, CrossingRole, static_cast<int>(i));
        crossing->setFlags(crossing->flags() | Qt::ItemIsUserCheckable);
        crossing->setCheckState(Name, std::ranges::binary_search(split.leftOut, i) ? Qt::Unchecked : Qt::Checked);
    }
    item->setExpanded(!isCollapsed);
}

void SplitsPanel::takeItem(QTreeWidgetItem *item)
{
    const auto line = static_cast<std::size_t>(item->data(Name, LineRole).toInt());
    const QVariant crossing = item->data(Name, CrossingRole);
    const bool isTaken = item->checkState(Name) == Qt::Checked;
    // Later: the item is one of those that are made anew.
    const auto take = [this, line, crossing, isTaken, name = item->text(Name)] {
        if (crossing.isValid())
            m_editor.edit(
                withCrossingTaken(m_editor.draft(), line, static_cast<std::size_t>(crossing.toInt()), isTaken),
                tr("Choose the splits"));
        else
            m_editor.edit(withSplitLineNamed(m_editor.draft(), line, name), tr("Name the split"));
    };
    QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
}

void SplitsPanel::removeChosen()
{
    const QTreeWidgetItem *item = m_ui->splitsView->currentItem();
    if (!item)
        item = m_ui->splitsView->topLevelItem(m_ui->splitsView->topLevelItemCount() - 1);
    if (item)
        m_editor.edit(withoutSplitLine(m_editor.draft(), static_cast<std::size_t>(item->data(Name, LineRole).toInt())),
                      tr("Remove the split line"));
}

} // namespace trackside
