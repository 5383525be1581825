// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A flag beside the line that tells its name when it is pointed at.
import QtQuick
import QtLocation

MapQuickItem {
    id: root

    required property string title
    required property string picture
    required property real pole // its foot's place in the picture, from the left
    property bool mirrored: false
    required property var colours

    anchorPoint.x: mirrored ? 34 - pole : pole
    anchorPoint.y: 32
    sourceItem: Item {
        width: 34
        height: 34
        Image {
            anchors.fill: parent
            source: root.picture
            mirror: root.mirrored
            sourceSize: Qt.size(68, 68)
        }
        HoverHandler { id: hover }
        Rectangle {
            visible: hover.hovered
            x: 34
            y: 2
            width: name.implicitWidth + 14
            height: name.implicitHeight + 8
            radius: 4
            color: root.colours.surface
            border.color: root.colours.border
            Text {
                id: name
                anchors.centerIn: parent
                text: root.title
                color: root.colours.text
                font.pixelSize: 12
            }
        }
        Accessible.role: Accessible.Graphic
        Accessible.name: root.title
    }
}
