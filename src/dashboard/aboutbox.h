// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace trackside {

/// Shows what Trackside is, its version and its licence. Not modal.
void showAboutBox(QWidget *parent);

} // namespace trackside
