// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/elidedcombobox.h"

namespace trackside {

class LivePicture;

/// Which of a course's zones the table beside is of; there only where there are several. GUI thread.
class ZoneChoice final : public ElidedComboBox {
    Q_OBJECT
public:
    explicit ZoneChoice(LivePicture &picture, QWidget *parent = nullptr);

private:
    void showZones();

    LivePicture &m_picture;
};

} // namespace trackside
