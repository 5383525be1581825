// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The length of a round number of metres or miles at the middle of the map.
import QtQuick

Item {
    id: root

    required property Item map
    required property bool miles
    required property var colours
    property real textScale: 1.0 // of text and bar

    readonly property real metresPerUnit: miles ? 1609.344 : 1000
    readonly property real metresPerPixel: {
        // Named so that the binding is computed anew whenever the view changes.
        const centre = map.center
        const zoom = map.zoomLevel
        const left = map.toCoordinate(Qt.point(map.width / 2 - 50, map.height / 2), false)
        const right = map.toCoordinate(Qt.point(map.width / 2 + 50, map.height / 2), false)
        return centre.isValid && zoom >= 0 ? left.distanceTo(right) / 100 : 0
    }
    readonly property real roundUnits: {
        const wanted = 110 * textScale * metresPerPixel / metresPerUnit
        if (!(wanted > 0))
            return 0
        const power = Math.pow(10, Math.floor(Math.log10(wanted)))
        const digit = wanted / power
        return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power
    }
    readonly property string label: {
        if (miles)
            return qsTr("%1 mi").arg(Number(roundUnits).toLocaleString(Qt.locale(), "g", 3))
        return roundUnits >= 1 ? qsTr("%1 km").arg(Number(roundUnits).toLocaleString(Qt.locale(), "f", 0))
                               : qsTr("%1 m").arg(Number(roundUnits * 1000).toLocaleString(Qt.locale(), "f", 0))
    }

    visible: roundUnits > 0
    width: metresPerPixel > 0 ? roundUnits * metresPerUnit / metresPerPixel : 0
    height: 26 * textScale
    Text {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: bar.top
        anchors.bottomMargin: 4 * root.textScale
        text: root.label
        color: root.colours.text
        font.pixelSize: Math.round(11 * root.textScale)
    }
    Rectangle {
        id: bar
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 3
        width: parent.width
        height: 2 * root.textScale
        color: root.colours.text
        Rectangle { width: bar.height; height: 3.5 * bar.height; y: -2.5 * bar.height; color: root.colours.text }
        Rectangle { width: bar.height; height: 3.5 * bar.height; y: -2.5 * bar.height; anchors.right: parent.right; color: root.colours.text }
    }
}
