// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A zone's name beside the course, where the course's layer has found room for it.
import QtQuick

Text {
    required property string labelText
    required property real labelX
    required property real labelY
    required property real labelWidth
    required property real labelHeight
    required property var colours
    property real textScale: 1.0

    x: Math.round(labelX)
    y: Math.round(labelY)
    width: labelWidth
    height: labelHeight
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    text: labelText
    textFormat: Text.PlainText
    color: colours.text
    style: Text.Outline
    styleColor: colours.canvas
    font.pixelSize: Math.round(11 * textScale)
}
