// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/tidytable.h"

namespace trackside {

/// A table whose new rows come in on top. Following, it keeps to the newest row; otherwise what is on the screen stays
/// where it is. Whoever chooses another row, or scrolls away, no longer follows; whoever goes to the first one does.
class NewestFirstTable final : public TidyTable {
    Q_OBJECT
public:
    explicit NewestFirstTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following);

Q_SIGNALS:
    void followingChanged(bool following);
    /// Another row is the current one, or none.
    void rowChosen(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void keepPlace(int rows);
    void toNewest();

    bool m_following = true;
    bool m_moving = false; ///< by itself
};

} // namespace trackside
