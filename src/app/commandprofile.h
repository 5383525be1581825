// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profiles.h"

#include <string>

namespace trackside {

/// The profile that a command was given, by this user's settings. Its secrets come from variables, else from the key
/// store, else, for those without which a user cannot sign on at Kafka or Pinot, from whoever sits at the terminal.
/// Errors are those of profileNamed(); a key store's are told, as are variables that are not used, and it goes on
/// without.
[[nodiscard]] Result<Profile> commandProfile(const std::string &name);

} // namespace trackside
