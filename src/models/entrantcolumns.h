// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>
#include <cstdint>
#include <vector>

namespace trackside {

/// What a column of a list of entrants holds.
enum class EntrantField : std::uint8_t { None, Bib, Name, GivenName, FamilyName, Category, Club, Wave };

inline constexpr std::array entrantFields { EntrantField::None,      EntrantField::Bib,        EntrantField::Name,
                                            EntrantField::GivenName, EntrantField::FamilyName, EntrantField::Category,
                                            EntrantField::Club,      EntrantField::Wave };

/// What each column of a file is taken as. A name may come in parts.
using EntrantMapping = std::vector<EntrantField>;

/// What the titles of a file's columns say, in English and a dozen languages of Europe, whatever the case, accents and
/// spaces. Each field is given to the first column that names it.
[[nodiscard]] EntrantMapping mappingFor(const QStringList &header);

/// "bib", "given name"; "not used" for None.
[[nodiscard]] QString entrantFieldName(EntrantField field);

} // namespace trackside
