// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says over the map for a moment what a key has just switched to.
import QtQuick

Rectangle {
    id: root

    required property var colours
    property real maximumWidth: 600
    property real textScale: 1.0

    function tell(words) {
        choice.text = words
        shown.restart()
    }

    width: Math.min(Math.ceil(choice.implicitWidth) + 20, maximumWidth)
    height: choice.height + 12
    visible: shown.running
    radius: 6
    color: colours.surface
    border.color: colours.accent
    Text {
        id: choice
        anchors.centerIn: parent
        width: parent.width - 20
        wrapMode: Text.WordWrap
        textFormat: Text.PlainText
        color: root.colours.text
        font.pixelSize: Math.round(13 * root.textScale)
        font.weight: Font.DemiBold
    }
    Timer {
        id: shown
        interval: 2500
    }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: choice.text
}
