// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says large, over the map, that the picture is not live.
import QtQuick

Rectangle {
    id: root

    required property string title
    required property string detail
    required property var colours
    property real maximumWidth: 600
    property real textScale: 1.0

    visible: title.length > 0
    width: Math.min(maximumWidth, Math.max(heading.implicitWidth, explanation.implicitWidth) + 40)
    height: texts.height + 18
    radius: 8
    color: colours.notice
    Column {
        id: texts
        anchors.centerIn: parent
        width: parent.width - 24
        spacing: 2
        Text {
            id: heading
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            text: root.title
            textFormat: Text.PlainText
            color: "white"
            font.pixelSize: Math.round((root.maximumWidth < 250 ? 16 : 22) * root.textScale)
            font.weight: Font.DemiBold
        }
        Text {
            id: explanation
            width: parent.width
            visible: root.detail.length > 0
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            text: root.detail
            textFormat: Text.PlainText
            color: "white"
            font.pixelSize: Math.round(13 * root.textScale)
        }
    }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title + " " + detail
}
