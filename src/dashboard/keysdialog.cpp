// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/keysdialog.h"

#include "dashboard/escapeempties.h"
#include "dashboard/formscroll.h"
#include "dashboard/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

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

} // namespace

/// The actions of a menu, or what else belongs together, with their keys.
class KeysDialog::Section final : public QWidget {
public:
    Section(const QString &title, const std::vector<Key> &keys, QWidget *parent);

    /// Shows the rows that have all the words, and nothing where there are none; tells whether there are any.
    bool narrow(const QStringList &words);

private:
    struct Row {
        QLabel *action;
        QLabel *keys;
    };
    std::vector<Row> m_rows;
};

KeysDialog::Section::Section(const QString &title, const std::vector<Key> &keys, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(1);
    QLabel *heading = plainLabel(title, this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    grid->addWidget(heading, 0, 0, 1, 2);
    for (const Key &key : keys) {
        const Row row { plainLabel(key.action, this), plainLabel(key.keys, this) };
        row.keys->setProperty("muted", true);
        m_rows.push_back(row);
        const int line = static_cast<int>(m_rows.size());
        grid->addWidget(row.action, line, 0);
        grid->addWidget(row.keys, line, 1);
    }
    grid->setColumnStretch(0, 1);
}

bool KeysDialog::Section::narrow(const QStringList &words)
{
    bool any = false;
    for (const Row &row : m_rows) {
        const QString text = row.action->text() + u' ' + row.keys->text();
        const bool fits = std::ranges::all_of(
            words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        row.action->setVisible(fits);
        row.keys->setVisible(fits);
        any = any || fits;
    }
    setVisible(any);
    return any;
}

KeysDialog::KeysDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_scroll(new FormScroll(this))
    , m_none(plainLabel(tr("No action or key is called so."), this))
{
    setObjectName(u"keysDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    m_search->setObjectName(u"keysSearchField"_s);
    m_search->setAccessibleName(tr("Search for an action or a key"));
    m_search->setPlaceholderText(tr("Search by action or key"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    new EscapeEmpties(*m_search);
    connect(m_search, &QLineEdit::textChanged, this, &KeysDialog::narrow);
    m_none->setObjectName(u"noKeysLabel"_s);
    m_none->setProperty("muted", true);

    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_none);
    rows->addLayout(makeColumns(menus), 1);
    m_scroll->setObjectName(u"keysScroll"_s);
    m_scroll->setAccessibleName(tr("Keys"));
    m_scroll->setFocusPolicy(Qt::StrongFocus); // by keys it scrolls
    m_scroll->setWidget(page);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeKeysButton"_s);
    close->setAutoDefault(false); // Enter after a search is no wish to leave
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(14);
    layout->addWidget(m_search);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    narrow({});
    resize(sizeHint().boundedTo(QSize(QWIDGETSIZE_MAX, mostHeight)));
    m_search->setFocus();
}

QHBoxLayout *KeysDialog::makeColumns(const QMenuBar &menus)
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    const auto add = [this](QVBoxLayout &column, const QString &title, const std::vector<Key> &keys) {
        m_sections.push_back(new Section(title, keys, this));
        column.addWidget(m_sections.back());
    };
    for (const QAction *action : menus.actions()) {
        std::vector<Key> keys;
        collect(*action->menu(), keys);
        const QString name = action->menu()->objectName();
        add(name == "menuView"_L1 || name == "menuHelp"_L1 ? *right : *left, plainText(action->text()), keys);
    }
    add(*left, tr("On the map"),
        { { tr("Move the view"), tr("arrow keys, or drag") },
          { tr("Zoom"), tr("wheel, pinch, + and -") },
          { tr("Select a runner"), tr("click") },
          { tr("Select one more"), tr("Ctrl and click") },
          { tr("Put a place to measure"), tr("click, or Enter in the middle") } });
    add(*left, tr("Marks on the time slider"),
        { { tr("Start, first or last finish"), tr("long") },
          { tr("First at a split or in a zone"), tr("short") },
          { tr("Last out of a zone"), tr("short") },
          { tr("Bookmark"), tr("triangle above") } });
    for (QVBoxLayout *column : { left, right }) {
        column->setSpacing(12);
        column->addStretch();
        columns->addLayout(column);
    }
    return columns;
}

void KeysDialog::narrow(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (Section *section : m_sections)
        any = section->narrow(words) || any;
    m_none->setVisible(!any);
    m_search->setAccessibleDescription(any ? QString() : m_none->text());
    m_scroll->verticalScrollBar()->setValue(0);
}

/// What is found is scrolled while the search is being typed.
bool KeysDialog::eventFilter(QObject *watched, QEvent *event)
{
    constexpr std::array<int, 4> scrolling { Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown };
    if (event->type() != QEvent::KeyPress || !std::ranges::contains(scrolling, static_cast<QKeyEvent *>(event)->key()))
        return QDialog::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_scroll, event);
    return true;
}

} // namespace trackside
