// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/chartlook.h"

namespace trackside {

ChartLook chartLookOf(int slot, bool isDark)
{
    using Marker = ChartLook::Marker;
    switch (slot % chartSlots) {
    case 0:
        return { .colour = isDark ? QColor(0x56B4E9) : QColor(0x0072B2), .dashes = {}, .marker = Marker::Disc };
    case 1:
        return { .colour = isDark ? QColor(0xE69F00) : QColor(0xD55E00), .dashes = { 6, 3 }, .marker = Marker::Square };
    case 2:
        return { .colour = isDark ? QColor(0x2BC79A) : QColor(0x00825F),
                 .dashes = { 2, 2 },
                 .marker = Marker::Triangle };
    case 3:
        return { .colour = isDark ? QColor(0xDE9DC0) : QColor(0xA9527F),
                 .dashes = { 8, 3, 2, 3 },
                 .marker = Marker::Diamond };
    case 4:
        return { .colour = isDark ? QColor(0xF0E442) : QColor(0x8A6400),
                 .dashes = { 10, 4 },
                 .marker = Marker::Circle };
    default:
        return { .colour = isDark ? QColor(0xFF8A5B) : QColor(0x17202B),
                 .dashes = { 4, 2, 1, 2, 1, 2 },
                 .marker = Marker::TriangleInverted };
    }
}

} // namespace trackside
