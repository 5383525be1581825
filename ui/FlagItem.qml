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
    property real pictureSize: 34 // of the picture, which is drawn for 34 pixels
    required property var colours

    anchorPoint.x: (mirrored ? 34 - pole : pole) * pictureSize / 34
    anchorPoint.y: 32 * pictureSize / 34
    sourceItem: Item {
        width: root.pictureSize
        height: root.pictureSize
        Image {
            anchors.fill: parent
            source: root.picture
            mirror: root.mirrored
            sourceSize: Qt.size(68, 68)
        }
        HoverHandler { id: hover }
        Rectangle {
            visible: hover.hovered
            x: root.pictureSize
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
