// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/labelmodel.h"

#include <QFontMetricsF>

namespace trackside {

namespace {

constexpr QMarginsF margins { 6.0, 3.0, 6.0, 3.0 };

} // namespace

QSizeF LabelModel::sizeOf(const QString &text)
{
    QFont font;
    font.setPixelSize(12); // as ui/MapLabel.qml
    font.setWeight(QFont::DemiBold);
    return QFontMetricsF(font).size(Qt::TextSingleLine, text).grownBy(margins);
}

void LabelModel::show(std::vector<Label> labels)
{
    const int before = static_cast<int>(m_labels.size());
    const int after = static_cast<int>(labels.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_labels.resize(labels.size());
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_labels.resize(labels.size());
        endInsertRows();
    }
    if (m_labels == labels)
        return;
    m_labels = std::move(labels);
    Q_EMIT dataChanged(index(0), index(after - 1));
}

int LabelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_labels.size());
}

QVariant LabelModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Label &label = m_labels[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return label.text;
    case XRole:
        return label.box.x();
    case YRole:
        return label.box.y();
    case WidthRole:
        return label.box.width();
    case HeightRole:
        return label.box.height();
    case LeaderRole:
        return label.leader;
    default:
        return {};
    }
}

QHash<int, QByteArray> LabelModel::roleNames() const
{
    return { { TextRole, "labelText" },   { XRole, "labelX" },           { YRole, "labelY" },
             { WidthRole, "labelWidth" }, { HeightRole, "labelHeight" }, { LeaderRole, "leader" } };
}

} // namespace trackside
