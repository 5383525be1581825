// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trackside {

/// From now on assistive technology is told that the map and the studio's canvas are drawings. GUI thread; may be
/// called again.
void tellOfPictures();

} // namespace trackside
