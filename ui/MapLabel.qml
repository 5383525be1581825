// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands beside a dot, where the layer found room for it.
import QtQuick

Rectangle {
    id: root

    required property string labelText
    required property real labelX
    required property real labelY
    required property real labelWidth
    required property real labelHeight
    required property bool leader
    required property var colours
    property real textScale: 1.0

    x: Math.round(labelX)
    y: Math.round(labelY)
    width: labelWidth
    height: labelHeight
    radius: 4
    color: colours.surface
    border.color: leader ? colours.runner : colours.selected
    border.width: 1.5
    Text {
        anchors.centerIn: parent
        text: root.labelText
        textFormat: Text.PlainText
        color: root.colours.text
        font.pixelSize: Math.round(12 * root.textScale)
        font.weight: Font.DemiBold
    }
}
