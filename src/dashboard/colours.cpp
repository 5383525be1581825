// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/colours.h"

namespace trackside {

Colours lightColours()
{
    return {
        .window = QColor(0xF3F5F8),
        .surface = QColor(0xFFFFFF),
        .surfaceAlternate = QColor(0xF7F9FB),
        .text = QColor(0x17202B),
        .mutedText = QColor(0x55606D),
        .border = QColor(0xD3DAE3),
        .accent = QColor(0x1B5FC4),
        .accentText = QColor(0xFFFFFF),
        .selection = QColor(0xD5E5FC),
        .good = QColor(0x0F6232),
        .bad = QColor(0xB3261E),
        .notice = QColor(0x8A4B00),
        .infoGround = QColor(0xE3EEFC),
        .warningGround = QColor(0xFFF1D6),
        .errorGround = QColor(0xFCE4E2),
        .canvas = QColor(0xECEFE9),
        .canvasLine = QColor(0xDFE4DC),
        .course = QColor(0x717B88),
        .courseCasing = QColor(0xFFFFFF),
        .zone = QColor(0xD92D20),
        .zoneFill = QColor(217, 45, 32, 34),
        .start = QColor(0x16873F),
        .finish = QColor(0xD0201A),
        .runner = QColor(0xF000E0),
        .stopped = QColor(0xD97706),
        .finished = QColor(0x1B5FC4),
        .retired = QColor(0x5B6572),
        .dotEdge = QColor(0xFFFFFF),
        .selected = QColor(0x101820),
    };
}

Colours darkColours()
{
    return {
        .window = QColor(0x161A20),
        .surface = QColor(0x1D222A),
        .surfaceAlternate = QColor(0x21272F),
        .text = QColor(0xE7EBF1),
        .mutedText = QColor(0xA3AFBD),
        .border = QColor(0x363F4B),
        .accent = QColor(0x7FB2FF),
        .accentText = QColor(0x0B1B33),
        .selection = QColor(0x254062),
        .good = QColor(0x5BD68A),
        .bad = QColor(0xFF8A80),
        .notice = QColor(0x8A4B00),
        .infoGround = QColor(0x1C2F4A),
        .warningGround = QColor(0x46351A),
        .errorGround = QColor(0x4A2323),
        .canvas = QColor(0x1F262B),
        .canvasLine = QColor(0x293137),
        .course = QColor(0x97A2AF),
        .courseCasing = QColor(0x10151A),
        .zone = QColor(0xFF6257),
        .zoneFill = QColor(255, 98, 87, 40),
        .start = QColor(0x35B26A),
        .finish = QColor(0xFF5A52),
        .runner = QColor(0xFF4DF3),
        .stopped = QColor(0xFFB340),
        .finished = QColor(0x7FB2FF),
        .retired = QColor(0xA3AFBD),
        .dotEdge = QColor(0x10151A),
        .selected = QColor(0xFFFFFF),
    };
}

} // namespace trackside
