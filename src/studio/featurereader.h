// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/importedfile.h"

#include <vector>

class GDALDataset;

namespace trackside {

/// Adds all lines, points and areas of a data set, in WGS 84. \p order: for each feature in GDAL's order its place in
/// the document; not used where the number of features is another. Private to this folder.
void addFeatures(GDALDataset &data, const std::vector<std::size_t> &order, ImportedFile &file);

} // namespace trackside
