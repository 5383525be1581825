// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/importedfile.h"

class GDALDataset;

namespace trackside {

/// The rows of the origin's courses.csv (columns id, shortName, longName, distance, map, geoFence, start, end;
/// geometries as WKT) as lines in running order: the file has them finish first. What cannot be read in a row is a
/// problem. Private to this folder.
void addOriginCourses(GDALDataset &data, ImportedFile &file);

} // namespace trackside
