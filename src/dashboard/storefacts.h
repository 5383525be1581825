// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>
#include <functional>
#include <optional>

class QAbstractItemView;
class QFormLayout;

namespace trackside {

/// What there is to know of the embedded store: where its files lie, how much room there is, how many races it has.
/// Looked up whenever it is shown. GUI thread.
class StoreFacts : public QWidget {
    Q_OBJECT
public:
    struct Facts {
        QString folder; ///< empty: not known
        std::optional<std::int64_t> freeBytes;
        std::optional<qsizetype> races;
    };
    using Ask = std::function<Facts()>;

    explicit StoreFacts(QWidget *parent = nullptr);

    /// Once. Takes the place of \p list while that is empty.
    void setSource(Ask ask, QAbstractItemView *list);

    void setVisible(bool visible) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void tell();
    void shareRoom();

    Ask m_ask;
    QAbstractItemView *m_list = nullptr;
    QFormLayout *m_form;
};

} // namespace trackside
