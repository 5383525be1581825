// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small square button over the map.
import QtQuick

Rectangle {
    id: root

    required property string glyph
    required property string name
    required property var colours
    signal pressed()

    width: 34
    height: 34
    radius: 6
    color: tap.pressed ? colours.border : colours.surface
    border.color: hover.hovered ? colours.accent : colours.border
    Image {
        anchors.centerIn: parent
        width: 18
        height: 18
        source: "image://icon/" + root.glyph + "/" + String(root.colours.text).slice(1)
        sourceSize: Qt.size(36, 36)
    }
    HoverHandler { id: hover }
    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.pressed()
    }
    Rectangle {
        visible: hover.hovered
        anchors.right: parent.left
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        width: tip.implicitWidth + 14
        height: tip.implicitHeight + 8
        radius: 4
        color: root.colours.surface
        border.color: root.colours.border
        Text {
            id: tip
            anchors.centerIn: parent
            text: root.name
            color: root.colours.text
            font.pixelSize: 12
        }
    }
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.onPressAction: root.pressed()
}
