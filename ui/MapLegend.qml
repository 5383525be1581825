// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the lines and dots mean; folds together when it is pressed.
import QtQuick

Rectangle {
    id: root

    required property var colours
    required property bool hasZone
    property bool open: true

    readonly property var entries: {
        const list = [
            { key: "line", text: qsTr("Course") },
            { key: "running", text: qsTr("Running") },
            { key: "finished", text: qsTr("Finished") },
            { key: "out", text: qsTr("Out of the race") }
        ]
        if (hasZone) {
            list.splice(1, 0, { key: "zone", text: qsTr("Geofence") })
            list.splice(3, 0, { key: "stopped", text: qsTr("Stopped") })
        }
        return list
    }

    width: column.width + 20
    height: column.height + 14
    radius: 6
    color: colours.surface
    border.color: colours.border
    opacity: 0.95

    Column {
        id: column
        anchors.centerIn: parent
        spacing: 4
        Row {
            spacing: 6
            Text {
                text: qsTr("Legend")
                color: root.colours.text
                font.pixelSize: 12
                font.weight: Font.DemiBold
            }
            Text {
                text: root.open ? "▾" : "▴"
                color: root.colours.mutedText
                font.pixelSize: 12
            }
        }
        Repeater {
            model: root.open ? root.entries : []
            delegate: Row {
                id: entry
                required property var modelData
                spacing: 7
                Image {
                    width: 18
                    height: 16
                    anchors.verticalCenter: parent.verticalCenter
                    // The colour is in the address so that a change of theme draws it anew.
                    source: "image://legend/" + entry.modelData.key + "/" + String(root.colours.surface).slice(1)
                }
                Text {
                    text: entry.modelData.text
                    color: root.colours.text
                    font.pixelSize: 12
                }
            }
        }
    }
    TapHandler { onTapped: root.open = !root.open }
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Legend")
    Accessible.onPressAction: root.open = !root.open
}
