// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/decisionswindow.h"

#include "dashboard/livepicture.h"
#include "dashboard/tidytable.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trackside {

DecisionsWindow::DecisionsWindow(LivePicture &picture, const QKeySequence &decideKey, QWidget *parent)
    : QDialog(parent)
    , m_picture(picture)
    , m_decideKey(decideKey)
    , m_view(new TidyTable(this))
{
    setObjectName(u"decisionsWindow"_s);
    setWindowTitle(tr("Decisions by hand"));
    m_view->setObjectName(u"decisionsView"_s);
    m_view->setAccessibleName(tr("Decisions by hand"));
    m_model.setBook(&picture.book());
    m_view->setModel(&m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setColumnSamples(
        { u"10000 Margaret Sutherland"_s, tr("disqualified"), u"0:00:00"_s, u"00:00:00"_s, QString(30, u'n') });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_model.setFormat(picture.format());
    connect(&picture, &LivePicture::formatChanged, this, [this] { m_model.setFormat(m_picture.format()); });
    connect(&picture, &LivePicture::updated, this, &DecisionsWindow::showAnswer);
    connect(&picture, &LivePicture::runChanged, this, &DecisionsWindow::showAnswer);
    connect(m_view, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { m_picture.selection().select(decisionAt(index).competitorId); });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const Decision decision = decisionAt(index);
        m_picture.selection().select(decision.competitorId);
        m_picture.timeline().seek(decision.fromSecond);
    });
    resize((QSize(48, 21) * fontMetrics().height()).boundedTo({ 1'000, 640 }));
    showAnswer();
}

const Decision &DecisionsWindow::decisionAt(const QModelIndex &index) const
{
    return m_model.rows()[static_cast<std::size_t>(index.row())].decision;
}

void DecisionsWindow::showAnswer()
{
    QString empty;
    if (const SnapshotPtr &snapshot = m_picture.feed().snapshot()) {
        m_model.apply(snapshot);
        empty = tr("%1.\nTo decide, choose a runner and press %2.", "nothing has been decided; a key")
                    .arg(m_model.emptyText(), m_decideKey.toString(QKeySequence::NativeText));
    } else {
        m_model.clear();
        empty = m_model.emptyText();
    }
    m_view->setEmptyText(empty);
}

} // namespace trackside
