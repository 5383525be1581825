// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the lines and dots mean; folds together when it is pressed.
import QtQuick

Rectangle {
    id: root

    required property var colours
    required property var entries // of maps: picture, text, count
    property bool open: true
    readonly property bool shown: open || moment.running
    function openForAMoment() { moment.restart() }
    property real textScale: 1.0 // of texts and pictures

    width: column.width + 20
    height: column.height + 14
    radius: 6
    color: colours.surface
    border.color: colours.border
    opacity: 0.95

    Column {
        id: column
        anchors.centerIn: parent
        spacing: 3
        Row {
            spacing: 6
            Text {
                text: qsTr("Legend")
                color: root.colours.text
                font.pixelSize: root.textSize
                font.weight: Font.DemiBold
            }
            Text {
                text: root.shown ? "▾" : "▴"
                color: root.colours.mutedText
                font.pixelSize: root.textSize
            }
        }
        Repeater {
            // By number, so that a new count changes a text and no item is made anew.
            model: root.shown ? root.entries.length : 0
            delegate: Row {
                id: line
                required property int index
                readonly property var entry: root.entries[index] ?? { picture: "line", text: "", count: "" }
                spacing: 7
                Image {
                    width: 18 * root.textScale
                    height: 16 * root.textScale
                    anchors.verticalCenter: parent.verticalCenter
                    // The colour is in the address so that a change of theme draws it anew.
                    source: "image://legend/" + line.entry.picture + "/" + String(root.colours.surface).slice(1)
                }
                Text {
                    width: root.textWidth
                    text: line.entry.text
                    textFormat: Text.PlainText
                    elide: Text.ElideRight
                    color: root.colours.text
                    font.pixelSize: root.textSize
                }
                Text {
                    width: root.countWidth
                    horizontalAlignment: Text.AlignRight
                    text: line.entry.count
                    textFormat: Text.PlainText
                    color: root.colours.mutedText
                    font.pixelSize: root.textSize
                    font.features: { "tnum": 1 }
                }
            }
        }
    }
    FontMetrics {
        id: metrics
        font.pixelSize: root.textSize
    }
    readonly property int textSize: Math.round(12 * textScale)
    readonly property real textWidth: widest("text", 150 * textScale)
    readonly property real countWidth: widest("count", 80 * textScale)
    function widest(part, most) {
        let width = 0
        for (const entry of entries)
            width = Math.max(width, Math.ceil(metrics.advanceWidth(entry[part])) + 1)
        return Math.min(width, most)
    }
    Timer {
        id: moment
        interval: 4000
    }
    TapHandler { onTapped: root.open = !root.open }
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Legend")
    Accessible.onPressAction: root.open = !root.open
}
