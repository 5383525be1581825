// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/columnchoice.h"

#include "dashboard/plaintip.h"
#include "dashboard/tidytable.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMetaEnum>
#include <QMouseEvent>
#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString shownKey = u"leaderboard/columns"_s;

const QSet<RunnerTable::Column> always { RunnerTable::Rank, RunnerTable::Bib };
const QSet<RunnerTable::Column> atFirst { RunnerTable::Rank,     RunnerTable::Change,  RunnerTable::Bib,
                                          RunnerTable::Name,     RunnerTable::Covered, RunnerTable::ToGo,
                                          RunnerTable::Pace,     RunnerTable::Time,    RunnerTable::Gap,
                                          RunnerTable::LastSplit };
/// Until the user has chosen, names have the room of these.
const QSet<RunnerTable::Column> namesInstead { RunnerTable::ToGo };
/// Until then as well, these are left out where the table is narrow, the first of them first.
const QList<int> dispensable { RunnerTable::LastSplit, RunnerTable::Change, RunnerTable::ToGo, RunnerTable::Covered,
                               RunnerTable::Pace };

QString nameOf(RunnerTable::Column column)
{
    return QString::fromLatin1(QMetaEnum::fromType<RunnerTable::Column>().valueToKey(column));
}

/// Choosing in it does not close it: there is more to choose.
class ChoiceMenu final : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        m_isPressed = rect().contains(event->position().toPoint());
        QMenu::mousePressEvent(event);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        // The press that opened the menu chooses nothing when it ends.
        QAction *action = std::exchange(m_isPressed, false) ? actionAt(event->position().toPoint()) : nullptr;
        if (action != nullptr && action->isCheckable())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool chooses =
            event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (chooses && activeAction() != nullptr && activeAction()->isCheckable())
            activeAction()->trigger();
        else
            QMenu::keyPressEvent(event);
    }

private:
    bool m_isPressed = false; ///< by the mouse, in the menu
};

} // namespace

ColumnChoice::ColumnChoice(const RunnerTable &model, TidyTable &view, QSettings &settings)
    : QObject(&view)
    , m_model(model)
    , m_view(view)
    , m_settings(settings)
    , m_shown(atFirst)
    , m_isChosen(settings.contains(shownKey))
{
    if (m_isChosen)
        take(settings.value(shownKey).toStringList());
    update();
}

void ColumnChoice::take(const QStringList &names)
{
    m_shown = always;
    for (const RunnerTable::Column column : m_model.columns()) {
        if (names.contains(nameOf(column)))
            m_shown.insert(column);
    }
}

QStringList ColumnChoice::chosen() const
{
    QStringList names;
    for (const RunnerTable::Column column : m_model.columns()) {
        if (m_isChosen && m_shown.contains(column))
            names << nameOf(column);
    }
    return names;
}

void ColumnChoice::choose(const QStringList &names)
{
    m_shown = atFirst;
    m_isChosen = !names.isEmpty();
    if (m_isChosen) {
        take(names);
        m_settings.setValue(shownKey, chosen());
    } else {
        m_settings.remove(shownKey);
    }
    update();
}

void ColumnChoice::show(RunnerTable::Column column)
{
    m_shown.insert(column);
    if (m_isChosen)
        m_settings.setValue(shownKey, chosen());
    update();
}

void ColumnChoice::popUp(const QPoint &place)
{
    auto *menu = new ChoiceMenu(&m_view);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const RunnerTable::Column column = m_model.columns()[static_cast<std::size_t>(i)];
        if (always.contains(column) || !m_model.isOffered(column))
            continue;
        const QString title = m_model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString().replace(u'&', u"&&"_s);
        QAction *action = menu->addAction(column == RunnerTable::Change ? tr("Places won or lost") : title);
        action->setObjectName(nameOf(column));
        action->setToolTip(plainTip(m_model.headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString()));
        action->setCheckable(true);
        action->setChecked(!m_view.isColumnHidden(i));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { set(column, shown); });
    }
    menu->popup(place);
    menu->setActiveAction(menu->actions().value(0)); // for the keyboard
}

void ColumnChoice::set(RunnerTable::Column column, bool shown)
{
    if (!std::exchange(m_isChosen, true))
        keepWhatIsInSight();
    if (shown)
        m_shown.insert(column);
    else
        m_shown.remove(column);
    m_settings.setValue(shownKey, chosen());
    update();
}

/// As the menu has it ticked. What this race has nothing for is there again on one that has.
void ColumnChoice::keepWhatIsInSight()
{
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const RunnerTable::Column column = m_model.columns()[static_cast<std::size_t>(i)];
        if (m_model.isOffered(column) && m_view.isColumnHidden(i))
            m_shown.remove(column);
    }
}

bool ColumnChoice::isShown(RunnerTable::Column column) const
{
    const bool givesWay = !m_isChosen && namesInstead.contains(column) && m_model.isOffered(RunnerTable::Name);
    return m_shown.contains(column) && m_model.isOffered(column) && !givesWay;
}

void ColumnChoice::update()
{
    // Whoever chooses more than fit scrolls to them. Until then all fit, with what a runner was pinned for.
    m_view.setColumnsToFit(m_isChosen ? RunnerTable::LastSplit + 1 : m_model.columnCount());
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const RunnerTable::Column column = m_model.columns()[static_cast<std::size_t>(i)];
        m_view.setColumnShown(i, isShown(column));
    }
    m_view.setDispensable(m_isChosen ? QList<int>() : dispensable);
}

} // namespace trackside
