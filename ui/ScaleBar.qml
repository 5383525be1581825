// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The length of a round number of metres or miles at the middle of the map.
import QtQuick

Item {
    id: root

    required property Item map
    required property bool miles
    required property var colours

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
        const wanted = 110 * metresPerPixel / metresPerUnit
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
    height: 26
    Text {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: bar.top
        anchors.bottomMargin: 4
        text: root.label
        color: root.colours.text
        font.pixelSize: 11
    }
    Rectangle {
        id: bar
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 3
        width: parent.width
        height: 2
        color: root.colours.text
        Rectangle { width: 2; height: 7; y: -5; color: root.colours.text }
        Rectangle { width: 2; height: 7; y: -5; anchors.right: parent.right; color: root.colours.text }
    }
}
