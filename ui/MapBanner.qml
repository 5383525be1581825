// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says large, over the map, that the picture is not live, and leads back. Its height is known as soon as its words are,
// without waiting for a frame: the map keeps the course clear of it.
import QtQuick

Rectangle {
    id: root

    required property string title
    required property string detail
    required property string wayBack // on a button; empty: there is none
    required property var colours
    property real maximumWidth: 600
    property real textScale: 1.0
    signal wayBackTaken()

    readonly property real room: maximumWidth - 40
    readonly property bool hasButton: wayBack.length > 0
    readonly property real detailWidth: detail.length > 0 ? Math.ceil(explanation.implicitWidth) : 0
    // The button stands beside the detail where both have room, else below it.
    readonly property bool beside: hasButton && detailWidth > 0 && detailWidth + 12 + button.width <= room
    readonly property real secondLine: beside ? detailWidth + 12 + button.width
                                              : Math.max(detailWidth, hasButton ? button.width : 0)

    visible: title.length > 0
    width: Math.min(maximumWidth, Math.max(Math.ceil(heading.implicitWidth), secondLine) + 40)
    height: (hasButton ? button.y + button.height
                       : detail.length > 0 ? explanation.y + explanation.height : heading.y + heading.height) + 9
    radius: 8
    color: colours.notice
    Text {
        id: heading
        x: 12
        y: 9
        width: parent.width - 24
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        text: root.title
        textFormat: Text.PlainText
        color: "white"
        font.pixelSize: Math.round((root.maximumWidth < 330 ? 16 : 22) * root.textScale)
        font.weight: Font.DemiBold
        font.features: { "tnum": 1 }
    }
    Text {
        id: explanation
        x: root.beside ? (root.width - root.secondLine) / 2 : 12
        y: heading.y + heading.height + (root.beside ? 4 + (button.height - height) / 2 : 2)
        width: root.beside ? root.detailWidth : parent.width - 24
        visible: root.detail.length > 0
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        text: root.detail
        textFormat: Text.PlainText
        color: "white"
        font.pixelSize: Math.round(13 * root.textScale)
        font.features: { "tnum": 1 }
    }
    Rectangle {
        id: button
        objectName: "wayBack"
        x: root.beside ? explanation.x + root.detailWidth + 12 : (root.width - width) / 2
        y: root.beside || root.detail.length === 0 ? heading.y + heading.height + 4
                                                   : explanation.y + explanation.height + 5
        width: Math.ceil(words.implicitWidth) + 20
        height: Math.ceil(words.implicitHeight) + 8
        visible: root.hasButton
        radius: 5
        color: tap.pressed ? Qt.darker(root.colours.notice, 1.4) : hover.hovered ? Qt.darker(root.colours.notice, 1.2)
                                                                                 : "transparent"
        border.color: "white"
        Text {
            id: words
            anchors.centerIn: parent
            text: root.wayBack
            textFormat: Text.PlainText
            color: "white"
            font.pixelSize: Math.round(13 * root.textScale)
            font.weight: Font.DemiBold
        }
        HoverHandler { id: hover }
        TapHandler {
            id: tap
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.wayBackTaken()
        }
        Accessible.role: Accessible.Button
        Accessible.name: words.text
        Accessible.onPressAction: root.wayBackTaken()
    }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title + " " + detail
}
