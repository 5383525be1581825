// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/storefacts.h"

#include "dashboard/elidedlabel.h"
#include "models/format.h"

#include <QAbstractItemView>
#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trackside {

StoreFacts::StoreFacts(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(7);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_form);
    layout->addStretch();
}

void StoreFacts::setSource(Ask ask, QAbstractItemView *list)
{
    m_ask = std::move(ask);
    m_list = list;
    connect(list->model(), &QAbstractItemModel::rowsInserted, this, &StoreFacts::shareRoom);
    connect(list->model(), &QAbstractItemModel::modelReset, this, &StoreFacts::shareRoom);
}

void StoreFacts::setVisible(bool visible)
{
    QWidget::setVisible(visible);
    shareRoom();
}

void StoreFacts::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tell();
}

void StoreFacts::tell()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    const auto add = [this](const QString &title, const QString &text, const QString &name) {
        auto *label = new ElidedLabel(Qt::ElideMiddle, this);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setText(text);
        m_form->addRow(title, label);
    };
    const Facts facts = m_ask ? m_ask() : Facts();
    const Format format;
    if (!facts.folder.isEmpty())
        add(tr("Folder"), facts.folder, u"storeFolderLabel"_s);
    if (facts.freeBytes)
        add(tr("Free space"), format.bytes(*facts.freeBytes), u"storeFreeLabel"_s);
    if (facts.races)
        add(tr("Races"), format.number(*facts.races), u"storeRacesLabel"_s);
}

void StoreFacts::shareRoom()
{
    if (!m_list)
        return;
    const bool isAlone = !isHidden() && m_list->model()->rowCount() == 0;
    m_list->setVisible(!isAlone);
    setSizePolicy(QSizePolicy::Preferred, isAlone ? QSizePolicy::Expanding : QSizePolicy::Maximum);
}

} // namespace trackside
