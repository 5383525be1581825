// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/settingsdialog.h"

#include "dashboard/elidedlabel.h"
#include "dashboard/filework.h"
#include "dashboard/steadywidth.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyle>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr int leastWidth = 460;

QString plainText(QString text)
{
    return text.remove(u'&').remove(u'…');
}

int checkedOf(const QList<QAction *> &actions)
{
    for (int i = 0; i < actions.size(); ++i) {
        if (actions[i]->isChecked())
            return i;
    }
    return 0;
}

/// Which of a menu's entries are chosen.
QString chosenText(const QList<QAction *> &actions)
{
    QStringList chosen;
    for (const QAction *action : actions) {
        if (action->isChecked())
            chosen << plainText(action->text());
    }
    if (chosen.isEmpty())
        return SettingsDialog::tr("Nothing");
    return chosen.size() == 1 ? chosen.front() : SettingsDialog::tr("%L1 of them").arg(chosen.size());
}

} // namespace

SettingsDialog::SettingsDialog(const Switches &switches, const DataFolderChoice &folder, QWidget *parent)
    : QDialog(parent)
    , m_switches(switches)
    , m_folder(folder)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    setMinimumWidth(leastWidth);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addChoice(*form, tr("&Units"), u"settingsUnitsBox"_s, m_switches.units);
    addChoice(*form, tr("&Theme"), u"settingsThemeBox"_s, m_switches.themes);
    addChoice(*form, tr("&Map colours"), u"settingsMapColoursBox"_s, m_switches.mapColours);
    addMenu(*form, tr("Map &background"), u"settingsBackgroundButton"_s, *m_switches.background);
    addLanguage(*form);
    addRefresh(*form);
    addSwitch(*form, tr("Pipeline"), u"settingsMeasureBox"_s, *m_switches.measure)
        ->setText(tr("Measure how soon a new second can be read"));
    addMenu(*form, tr("&Notify me of"), u"settingsNoticesButton"_s, *m_switches.notices);
    addSwitch(*form, tr("At the start"), u"settingsLastRaceBox"_s, *m_switches.openLastRace);
    addFolder(*form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addStretch();
    addButtons(*layout);
    showFolder();
    showReset();
}

/// What stands half typed counts.
void SettingsDialog::done(int result)
{
    m_refresh->interpretText();
    QDialog::done(result);
}

QComboBox *SettingsDialog::newChoice(const QString &label, const QString &name, const QList<QAction *> &actions)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(plainText(label));
    for (int row = 0; const QAction *action : actions) {
        box->addItem(plainText(action->text()));
        QStandardItem *item = qobject_cast<QStandardItemModel *>(box->model())->item(row++);
        item->setEnabled(action->isEnabled());
        connect(action, &QAction::enabledChanged, box, [item](bool enabled) { item->setEnabled(enabled); });
        connect(action, &QAction::toggled, this, [this, box, actions] {
            box->setCurrentIndex(checkedOf(actions));
            showReset();
        });
    }
    box->setCurrentIndex(checkedOf(actions));
    connect(box, &QComboBox::activated, this, [actions](int index) { actions[index]->trigger(); });
    return box;
}

void SettingsDialog::addChoice(QFormLayout &form, const QString &label, const QString &name,
                               const QList<QAction *> &actions)
{
    form.addRow(label, newChoice(label, name, actions));
}

void SettingsDialog::addLanguage(QFormLayout &form)
{
    auto *label = new QLabel(tr("&Language"), this);
    QComboBox *box = newChoice(label->text(), u"settingsLanguageBox"_s, m_switches.languages);
    label->setBuddy(box);
    auto *note = new QLabel(tr("From the next start on"), this);
    note->setObjectName(u"settingsLanguageNote"_s);
    note->setProperty("muted", true);
    QSizePolicy room = note->sizePolicy();
    room.setRetainSizeWhenHidden(true); // nothing moves as it comes
    note->setSizePolicy(room);
    const auto tell = [note, inUse = m_switches.languageInUse](int chosen) { note->setVisible(chosen != inUse); };
    connect(box, &QComboBox::currentIndexChanged, note, tell);
    tell(box->currentIndex());
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(box, 1);
    row->addWidget(note);
    form.addRow(label, row);
}

QCheckBox *SettingsDialog::addSwitch(QFormLayout &form, const QString &label, const QString &name, QAction &action)
{
    auto *box = new QCheckBox(action.text().remove(u'…'), this);
    box->setObjectName(name);
    box->setToolTip(action.toolTip());
    box->setChecked(action.isChecked());
    connect(box, &QCheckBox::toggled, &action, &QAction::setChecked);
    connect(&action, &QAction::toggled, this, [this, box](bool on) {
        box->setChecked(on);
        showReset();
    });
    form.addRow(label, box);
    return box;
}

void SettingsDialog::addMenu(QFormLayout &form, const QString &label, const QString &name, QMenu &menu)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAccessibleName(plainText(label));
    button->setAutoDefault(false);
    button->setMenu(&menu);
    button->setProperty("field", true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    form.addRow(label, button);
    QStringList texts { chosenText({}), tr("%L1 of them").arg(menu.actions().size()) };
    for (const QAction *action : menu.actions()) {
        texts << plainText(action->text());
        connect(action, &QAction::toggled, this, [this, button, &menu] {
            button->setText(chosenText(menu.actions()));
            showReset();
        });
    }
    keepWidth(*button, texts);
    button->setText(chosenText(menu.actions()));
}

void SettingsDialog::addRefresh(QFormLayout &form)
{
    const QDoubleSpinBox *box = m_switches.refreshSeconds;
    m_refresh = new QDoubleSpinBox(this);
    m_refresh->setObjectName(u"settingsRefreshBox"_s);
    m_refresh->setDecimals(box->decimals());
    m_refresh->setRange(box->minimum(), box->maximum());
    m_refresh->setSingleStep(box->singleStep());
    m_refresh->setSuffix(box->suffix());
    m_refresh->setKeyboardTracking(false);
    m_refresh->setValue(box->value());
    m_refresh->setAccessibleName(tr("Seconds between two refreshes"));
    connect(m_refresh, &QDoubleSpinBox::valueChanged, box, &QDoubleSpinBox::setValue);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        m_refresh->setValue(seconds);
        showReset();
    });
    form.addRow(tr("&Refresh every"), m_refresh);
}

void SettingsDialog::addFolder(QFormLayout &form)
{
    m_folderLabel = new ElidedLabel(Qt::ElideMiddle, this);
    m_folderLabel->setObjectName(u"settingsFolderLabel"_s);
    m_folderNote = new QLabel(this);
    m_folderNote->setObjectName(u"settingsFolderNote"_s);
    m_folderNote->setTextFormat(Qt::PlainText);
    m_folderNote->setWordWrap(true);
    auto *open = new QPushButton(tr("&Open"), this);
    open->setObjectName(u"settingsOpenFolderButton"_s);
    open->setAccessibleName(tr("Open the data folder"));
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder.inUse())); });
    auto *change = new QPushButton(tr("C&hange…"), this);
    change->setObjectName(u"settingsChangeFolderButton"_s);
    change->setAccessibleName(tr("Change the data folder"));
    change->setEnabled(!m_folder.isGiven());
    connect(change, &QPushButton::clicked, this, [this] {
        QFileDialog *dialog = newFileDialog(this, tr("Data folder"));
        dialog->setDirectory(m_folder.next());
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, &SettingsDialog::chooseFolder);
        dialog->show();
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : { open, change }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    form.addRow(tr("Data folder"), m_folderLabel);
    form.addRow(QString(), buttons);
    form.addRow(QString(), m_folderNote);
}

void SettingsDialog::addButtons(QLayout &layout)
{
    m_reset = new QPushButton(this);
    m_reset->setObjectName(u"settingsResetButton"_s);
    keepWidth(*m_reset, { tr("Re&set to defaults"), tr("Un&do the reset") });
    connect(m_reset, &QPushButton::clicked, this, &SettingsDialog::resetOrUndo);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"settingsCloseButton"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    m_reset->setAutoDefault(false);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    buttons->addWidget(close);
    static_cast<QVBoxLayout &>(layout).addLayout(buttons);
}

SettingsDialog::Positions SettingsDialog::positions() const
{
    Positions now { .units = checkedOf(m_switches.units),
                    .theme = checkedOf(m_switches.themes),
                    .mapColours = checkedOf(m_switches.mapColours),
                    .refreshSeconds = m_switches.refreshSeconds->value(),
                    .measure = m_switches.measure->isChecked(),
                    .openLastRace = m_switches.openLastRace->isChecked(),
                    .language = checkedOf(m_switches.languages) };
    for (const QAction *action : m_switches.notices->actions()) {
        if (action->isChecked())
            now.notices << action->objectName();
    }
    return now;
}

void SettingsDialog::turnTo(const Positions &positions)
{
    m_turning = true;
    m_switches.units[positions.units]->trigger();
    m_switches.themes[positions.theme]->trigger();
    m_switches.mapColours[positions.mapColours]->trigger();
    m_switches.refreshSeconds->setValue(positions.refreshSeconds);
    m_switches.measure->setChecked(positions.measure);
    m_switches.openLastRace->setChecked(positions.openLastRace);
    m_switches.languages[positions.language]->trigger();
    for (QAction *action : m_switches.notices->actions())
        action->setChecked(positions.notices.contains(action->objectName()));
    m_turning = false;
}

void SettingsDialog::resetOrUndo()
{
    if (m_undo) {
        turnTo(*std::exchange(m_undo, std::nullopt));
    } else {
        const Positions before = positions();
        turnTo({});
        m_undo = before;
    }
    showReset();
}

/// The reset can be undone until something else is turned.
void SettingsDialog::showReset()
{
    if (m_turning || !m_reset)
        return;
    const bool isUsual = positions() == Positions();
    if (!isUsual)
        m_undo.reset();
    m_reset->setText(m_undo ? tr("Un&do the reset") : tr("Re&set to defaults"));
    m_reset->setToolTip(tr("All but the map's background and the data folder"));
    m_reset->setEnabled(m_undo || !isUsual);
}

void SettingsDialog::chooseFolder(const QString &path)
{
    const auto chosen = m_folder.choose(path);
    showFolder(chosen ? QString() : chosen.error().message + u' ' + chosen.error().remedy);
}

void SettingsDialog::showFolder(const QString &problem)
{
    m_folderLabel->setText(m_folder.inUse());
    m_folderNote->setProperty("problem", !problem.isEmpty());
    m_folderNote->setProperty("muted", problem.isEmpty());
    m_folderNote->style()->unpolish(m_folderNote);
    m_folderNote->style()->polish(m_folderNote);
    m_folderNote->setText(problem.isEmpty() ? m_folder.note() : problem);
    layout()->activate();
    QSize size = sizeHint();
    size.setHeight(layout()->totalHeightForWidth(size.width())); // adjustSize() stops at two thirds of the screen
    resize(size);
}

} // namespace trackside
