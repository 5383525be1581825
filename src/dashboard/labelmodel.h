// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QRectF>

#include <cstdint>
#include <vector>

namespace trackside {

/// The few names that stand beside dots on the map. Rows keep their place from frame to frame, so that their QML items
/// only move.
class LabelModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { TextRole = Qt::UserRole, XRole, YRole, WidthRole, HeightRole, LeaderRole };

    struct Label {
        std::uint32_t bib = 0;
        QString text;
        QRectF box; ///< where it stands, in the map's pixels
        bool leader = false;

        friend bool operator==(const Label &, const Label &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Label> labels);
    /// How much room the map's QML takes for a label.
    [[nodiscard]] static QSizeF sizeOf(const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Label> m_labels;
};

} // namespace trackside
