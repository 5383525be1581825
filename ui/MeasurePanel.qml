// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long what is measured is, and how to go on.
import QtQuick

Rectangle {
    id: root

    required property var tool
    required property var colours
    property real maximumWidth: 300

    visible: tool.on
    width: Math.min(maximumWidth, Math.max(sum.implicitWidth, hint.implicitWidth) + 24)
    height: texts.height + 14
    radius: 6
    color: colours.surface
    border.color: colours.accent
    Column {
        id: texts
        anchors.centerIn: parent
        width: parent.width - 24
        spacing: 2
        Text {
            id: sum
            objectName: "measured"
            width: parent.width
            wrapMode: Text.WordWrap
            text: root.tool.summary
            textFormat: Text.PlainText
            color: root.colours.text
            font.pixelSize: 14
            font.weight: Font.DemiBold
        }
        Text {
            id: hint
            width: parent.width
            wrapMode: Text.WordWrap
            text: qsTr("Backspace takes the last place back, Esc ends.")
            color: root.colours.mutedText
            font.pixelSize: 12
        }
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: sum.text
}
