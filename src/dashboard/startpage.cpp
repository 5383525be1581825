// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/startpage.h"

#include "dashboard/elidedlabel.h"
#include "dashboard/icons.h"
#include "models/racelistmodel.h"
#include "ui_startpage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr int recentRows = 4;
constexpr int cardHeights = 54; ///< how wide the card becomes at most, in heights of a letter

} // namespace

struct StartPage::Recent {
    QWidget *row;
    QLabel *name;
    QLabel *state;
    QPushButton *watch;
    QPushButton *resume;
    QString runId;
};

StartPage::StartPage(RaceListModel &races, QWidget *parent)
    : FormScroll(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
    , m_races(races)
{
    setFollowing(false); // races come and go below the button that has the focus
    auto *page = new QWidget;
    m_ui->setupUi(page);
    setWidget(page);
    m_ui->card->setMaximumWidth(cardHeights * fontMetrics().height());
    m_ui->logoLabel->setPixmap(QIcon(u":/icons/trackside.svg"_s).pixmap(72, 72));
    // Not setFont: in a scroll area Qt forgets it when the theme changes.
    m_ui->titleLabel->setStyleSheet(u"font: bold %1pt"_s.arg(font().pointSizeF() * 2.4));
    m_ui->recentTitle->setStyleSheet(u"font: 600 %1pt"_s.arg(font().pointSizeF() * 1.15));
    m_ui->demoButton->setIcon(icon(u"play"_s, QPalette::BrightText));
    m_ui->demoButton->setIconSize({ 26, 26 });
    m_ui->startNewRaceButton->setIcon(icon(u"plus"_s));
    connect(m_ui->demoButton, &QPushButton::clicked, this, &StartPage::demoWanted);
    connect(m_ui->startNewRaceButton, &QPushButton::clicked, this, &StartPage::newRaceWanted);
    connect(m_ui->openCourseButton, &QPushButton::clicked, this, &StartPage::courseWanted);

    for (int i = 0; i < recentRows; ++i) {
        auto *row = new QWidget(page);
        Recent recent { .row = row,
                        .name = new ElidedLabel(Qt::ElideMiddle, row),
                        .state = new QLabel(row),
                        .watch = new QPushButton(tr("Show"), row),
                        .resume = new QPushButton(tr("Resume"), row),
                        .runId = {} };
        recent.state->setProperty("muted", true);
        recent.watch->setObjectName(u"recentShowButton%1"_s.arg(i));
        recent.resume->setObjectName(u"recentResumeButton%1"_s.arg(i));
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(recent.name, 1);
        layout->addWidget(recent.state);
        layout->addWidget(recent.resume);
        layout->addWidget(recent.watch);
        const auto index = static_cast<std::size_t>(i);
        connect(recent.watch, &QPushButton::clicked, this, [this, index] { Q_EMIT raceWanted(m_recent[index].runId); });
        connect(recent.resume, &QPushButton::clicked, this,
                [this, index] { Q_EMIT resumeWanted(m_recent[index].runId); });
        m_ui->recentLayout->addWidget(row);
        m_recent.push_back(recent);
    }
    connect(&races, &QAbstractItemModel::rowsInserted, this, &StartPage::showRecent);
    connect(&races, &QAbstractItemModel::rowsRemoved, this, &StartPage::showRecent);
    connect(&races, &QAbstractItemModel::dataChanged, this, &StartPage::showRecent);
    connect(&races, &QAbstractItemModel::layoutChanged, this, &StartPage::showRecent);
    showRecent();
}

StartPage::~StartPage() = default;

void StartPage::setDemoAwaited(bool awaited)
{
    m_ui->demoButton->setText(awaited ? tr("Generating the race …") : tr("Watch a demo race"));
}

void StartPage::showEvent(QShowEvent *event)
{
    FormScroll::showEvent(event);
    m_ui->demoButton->setFocus();
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    // Outside dialogs a push button takes only Space.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (enter && button)
        button->click();
    else
        FormScroll::keyPressEvent(event);
}

void StartPage::showRecent()
{
    const bool any = m_races.rowCount() > 0;
    m_ui->recentTitle->setVisible(any);
    m_ui->recentLabel->setVisible(any);
    for (int i = 0; i < recentRows; ++i) {
        Recent &recent = m_recent[static_cast<std::size_t>(i)];
        recent.row->setVisible(i < m_races.rowCount());
        if (i >= m_races.rowCount())
            continue;
        const QModelIndex race = m_races.index(i, RaceListModel::Race);
        recent.runId = race.data(RaceListModel::RunIdRole).toString();
        recent.name->setText(race.data().toString());
        recent.state->setText(race.data(RaceListModel::DetailsRole).toString());
        recent.resume->setVisible(race.data(RaceListModel::ResumableRole).toBool()
                                  && !race.data(RaceListModel::OursRole).toBool());
    }
}

} // namespace trackside
