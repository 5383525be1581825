// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/keysdialog.h"

#include "dashboard/formscroll.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr int mostHeight = 640; ///< the window may be no higher than 700

struct Key {
    QString action;
    QString keys;
};

QString plainText(QString text)
{
    return text.remove(u'&').remove(u'…');
}

/// One choice of several is told with its menu: "Theme: Dark".
void collect(const QMenu &menu, std::vector<Key> &keys)
{
    for (const QAction *action : menu.actions()) {
        if (const QMenu *submenu = action->menu()) {
            collect(*submenu, keys);
        } else if (!action->shortcuts().isEmpty()) {
            QStringList texts;
            for (const QKeySequence &sequence : action->shortcuts())
                texts << sequence.toString(QKeySequence::NativeText);
            const QString text = plainText(action->iconText()); // the short one, without what is undone
            keys.push_back({ action->actionGroup() ? KeysDialog::tr("%1: %2").arg(plainText(menu.title()), text) : text,
                             texts.join(KeysDialog::tr(" or ")) });
        }
    }
}

/// Names from outside stand in entries of menus, too.
QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QWidget *sectionOf(const QString &title, const std::vector<Key> &keys, QWidget *parent)
{
    auto *section = new QWidget(parent);
    auto *grid = new QGridLayout(section);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(1);
    QLabel *heading = plainLabel(title, section);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    grid->addWidget(heading, 0, 0, 1, 2);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const int row = static_cast<int>(i) + 1;
        QLabel *label = plainLabel(keys[i].keys, section);
        label->setProperty("muted", true);
        grid->addWidget(plainLabel(keys[i].action, section), row, 0);
        grid->addWidget(label, row, 1);
    }
    grid->setColumnStretch(0, 1);
    return section;
}

} // namespace

KeysDialog::KeysDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keysDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(14);
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(36);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : { left, right })
        column->setSpacing(12);
    for (const QAction *action : menus.actions()) {
        std::vector<Key> keys;
        collect(*action->menu(), keys);
        const QString name = action->menu()->objectName();
        QVBoxLayout *column = name == "menuView"_L1 || name == "menuHelp"_L1 ? right : left;
        column->addWidget(sectionOf(plainText(action->text()), keys, this));
    }
    left->addWidget(sectionOf(tr("On the map"),
                              { { tr("Move the view"), tr("arrow keys, or drag") },
                                { tr("Zoom"), tr("wheel, pinch, + and -") },
                                { tr("Select a runner"), tr("click") },
                                { tr("Select one more"), tr("Ctrl and click") },
                                { tr("Put a place to measure"), tr("click, or Enter in the middle") } },
                              this));
    left->addWidget(sectionOf(tr("Marks on the time slider"),
                              { { tr("Start, first or last finish"), tr("long") },
                                { tr("First at a split or in a zone"), tr("short") },
                                { tr("Bookmark"), tr("triangle above") } },
                              this));
    left->addStretch();
    right->addStretch();
    columns->addLayout(left);
    columns->addLayout(right);
    auto *scroll = new FormScroll(this);
    scroll->setObjectName(u"keysScroll"_s);
    scroll->setAccessibleName(tr("Keys"));
    scroll->setFocusPolicy(Qt::StrongFocus); // by keys it scrolls
    scroll->setWidget(page);
    layout->addWidget(scroll, 1);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeKeysButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(sizeHint().boundedTo(QSize(QWIDGETSIZE_MAX, mostHeight)));
    scroll->setFocus();
}

} // namespace trackside
