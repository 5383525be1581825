// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/onlinetilesdialog.h"

#include "tiles/tileurl.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

constexpr int usualWidth = 560;
constexpr int mostText = 500;

QLabel *sentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

OnlineTilesDialog::OnlineTilesDialog(const Background &last, QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(this))
    , m_problem(sentence({}, this))
    , m_attribution(new QLineEdit(this))
    , m_userAgent(new QLineEdit(this))
{
    setObjectName(u"onlineTilesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Map tiles from a server"));
    m_address->setObjectName(u"tileAddress"_s);
    m_address->setPlaceholderText(u"https://tiles.example.org/{z}/{x}/{y}.png"_s);
    m_problem->setObjectName(u"tileAddressProblem"_s);
    m_problem->setProperty("problem", true);
    m_attribution->setObjectName(u"tileAttribution"_s);
    m_attribution->setPlaceholderText(tr("© the map's makers"));
    m_userAgent->setObjectName(u"tileUserAgent"_s);
    m_userAgent->setPlaceholderText(ownUserAgent());
    for (QLineEdit *field : { m_address, m_attribution, m_userAgent })
        field->setMaxLength(mostText);
    m_address->setText(last.place);
    m_attribution->setText(last.attribution);
    m_userAgent->setText(last.userAgent);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Address"), m_address);
    form->addRow(QString(), m_problem);
    form->addRow(tr("&Shown on the map"), m_attribution);
    form->addRow(tr("The program &names itself"), m_userAgent);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("&Use these tiles"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(u"useTilesButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sentence(tr("Tiles are fetched while the map is on the screen, and only then; they are kept on "
                                  "this machine as long as the server allows. Mind the rules of whoever runs it."),
                               this));
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(usualWidth, sizeHint().height());

    connect(m_address, &QLineEdit::textChanged, this, &OnlineTilesDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT chosen(background()); });
    check();
}

void OnlineTilesDialog::check()
{
    const QString problem = problemOfTileUrl(m_address->text());
    // An empty field need not be told what it lacks.
    m_problem->setText(m_address->text().isEmpty() ? tr("{z} stands for the zoom level, {x} and {y} for the tile.")
                                                   : problem);
    m_use->setEnabled(problem.isEmpty());
}

Background OnlineTilesDialog::background() const
{
    return { .kind = Background::Kind::Online,
             .place = m_address->text().trimmed(),
             .attribution = m_attribution->text().trimmed(),
             .userAgent = m_userAgent->text().trimmed() };
}

} // namespace trackside
