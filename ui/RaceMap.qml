// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The map: a background (tiles, or a plain canvas), the course, the runners on one layer, and what lies over them.
import QtQuick
import QtLocation
import QtPositioning
import Trackside

Rectangle {
    id: root

    required property MapScene scene
    // Until the user moves the view, it goes on fitting the course when the window changes its size.
    property bool viewIsUsers: false
    // Of what is read on the map: more than 1 where it is looked at from afar.
    property real textScale: 1.0
    // Whether it is looked at from afar, with nobody at the mouse.
    property bool presented: false
    // Names and numbers are not to take the course's place.
    readonly property real smallScale: textScale > 1.0 ? Math.max(1.0, 0.75 * textScale) : textScale
    // Flags; on a small map they would cover what they stand beside.
    readonly property real flagSize: Math.round(Math.max(18, Math.min(34, Math.min(width, height) / 16)))
    // Flags wave away from each other, so that neither hides the other.
    readonly property bool startIsRight: scene.start.longitude > scene.finish.longitude

    // What no text on the map may cover.
    readonly property var furniture: [startFlag, finishFlag, banner, measured, buttons, legend, notice, north, scale,
                                      attribution]

    color: scene.colours.canvas

    // Into what the banner leaves free, where that is enough to see something.
    function fitCourse() {
        const margin = 48
        const below = banner.visible ? banner.y + banner.height + 20 : margin
        const top = map.height - below - margin < 100 ? margin : Math.max(below, margin)
        const width = map.width - 2 * margin
        const height = map.height - top - margin
        if (!scene.hasCourse || !map.mapReady || width < 50 || height < 50)
            return
        const bounds = scene.bounds
        map.center = bounds.center
        const corner = map.fromCoordinate(bounds.topLeft, false)
        const opposite = map.fromCoordinate(bounds.bottomRight, false)
        map.zoomLevel += Math.log2(Math.min(width / (opposite.x - corner.x), height / (opposite.y - corner.y)))
        // From where it is now: while the map is being resized, the place of its middle is still that of before.
        const middle = map.fromCoordinate(bounds.center, false)
        map.center = map.toCoordinate(Qt.point(middle.x, middle.y - (top - margin) / 2), false)
        viewIsUsers = false
    }

    function zoomBy(levels, around) {
        const fixed = map.toCoordinate(around, false)
        map.zoomLevel = Math.max(map.minimumZoomLevel, Math.min(map.maximumZoomLevel, map.zoomLevel + levels))
        map.alignCoordinateToPoint(fixed, around)
        viewIsUsers = true
    }

    function resized() {
        if (!viewIsUsers)
            fitCourse()
        viewChanged()
    }

    function viewChanged() {
        course.viewChanged()
        runners.viewChanged()
        measure.viewChanged()
        tiles.viewChanged()
    }

    function pan(dx, dy) {
        map.pan(dx, dy)
        viewIsUsers = true
        scene.following = false
    }

    Connections {
        target: root.scene
        function onFitRequested() { root.fitCourse() }
        function onZoomRequested(levels) { root.zoomBy(levels, Qt.point(map.width / 2, map.height / 2)) }
        function onColouringChanged() { legend.openForAMoment() }
        function onTold(words) { notice.tell(words) }
    }

    // Pale, so that course and runners stand out from any map.
    TileLayer {
        id: tiles
        objectName: "tiles"
        anchors.fill: parent
        opacity: root.color.hslLightness < 0.5 ? 0.35 : 0.6
        scene: root.scene
        map: map
    }

    Plugin {
        id: canvas
        name: "itemsoverlay"
    }

    Map {
        id: map
        objectName: "map"
        anchors.fill: parent
        plugin: canvas
        color: "transparent"
        minimumZoomLevel: 2
        maximumZoomLevel: 20
        copyrightsVisible: false
        focus: true
        onWidthChanged: root.resized()
        onHeightChanged: root.resized()
        onMapReadyChanged: root.resized()
        onCenterChanged: root.viewChanged()
        onZoomLevelChanged: root.viewChanged()

        MapItemView {
            model: root.scene.zones
            delegate: MapPolygon {
                required property var modelData
                geoShape: modelData
                color: root.scene.colours.zoneFill
                border.width: 0
            }
        }
        CourseLayer {
            id: course
            anchors.fill: parent
            z: 1
            scene: root.scene
            map: map
            textScale: root.smallScale
            furniture: root.furniture
            Repeater {
                model: course.labels
                delegate: ZoneLabel {
                    colours: root.scene.colours
                    textScale: root.smallScale
                }
            }
        }
        FlagItem {
            id: startFlag
            z: 2
            coordinate: root.scene.start
            visible: root.scene.hasCourse
            title: qsTr("Start")
            picture: "qrc:/icons/map-start.svg"
            pole: 28
            pictureSize: root.flagSize
            mirrored: root.startIsRight
            colours: root.scene.colours
        }
        FlagItem {
            id: finishFlag
            z: 2
            coordinate: root.scene.finish
            visible: root.scene.hasCourse
            title: qsTr("Finish")
            picture: "qrc:/icons/map-finish.svg"
            pole: 6
            pictureSize: root.flagSize
            mirrored: root.startIsRight
            colours: root.scene.colours
        }

        // Before they move in time, as they do elsewhere.
        Keys.onShortcutOverride: event => {
            event.accepted = event.key === Qt.Key_Left || event.key === Qt.Key_Right
        }
        Keys.onPressed: event => {
            const step = 60
            event.accepted = true
            switch (event.key) {
            case Qt.Key_Left: root.pan(-step, 0); break
            case Qt.Key_Right: root.pan(step, 0); break
            case Qt.Key_Up: root.pan(0, -step); break
            case Qt.Key_Down: root.pan(0, step); break
            case Qt.Key_Return:
            case Qt.Key_Enter: root.scene.measuring.add(map.center); break
            default: event.accepted = false
            }
        }

        DragHandler {
            target: null
            onTranslationChanged: delta => root.pan(-delta.x, -delta.y)
        }
        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => root.zoomBy(event.angleDelta.y / 480, point.position)
        }
        PinchHandler {
            target: null
            onScaleChanged: delta => root.zoomBy(Math.log2(delta), centroid.position)
        }
        TapHandler {
            acceptedButtons: Qt.LeftButton
            onTapped: (point, button) => {
                map.forceActiveFocus()
                if (root.scene.measuring.on)
                    root.scene.measuring.add(map.toCoordinate(point.position, false))
                else
                    runners.selectNear(point.position, point.modifiers & Qt.ControlModifier)
            }
        }
    }

    RunnerLayer {
        id: runners
        objectName: "runners"
        anchors.fill: parent
        scene: root.scene
        map: map
        textScale: root.smallScale
        furniture: root.furniture
        onFollowed: place => map.center = place
    }

    Repeater {
        model: runners.labels
        delegate: MapLabel {
            colours: root.scene.colours
            textScale: root.smallScale
        }
    }

    MeasureLayer {
        id: measure
        objectName: "measure"
        anchors.fill: parent
        scene: root.scene
        map: map
    }
    Repeater {
        model: measure.labels
        delegate: MapLabel { colours: root.scene.colours }
    }
    // Where the key puts a place.
    Text {
        visible: root.scene.measuring.on
        anchors.centerIn: parent
        text: "+"
        color: root.scene.colours.text
        font.pixelSize: 22
    }

    MapBanner {
        id: banner
        objectName: "banner"
        // In the middle, unless it would lie over the buttons there.
        x: Math.min((parent.width - width) / 2, parent.width - (buttons.visible ? 54 : 12) - width)
        anchors.top: parent.top
        anchors.topMargin: 14
        maximumWidth: parent.width - (buttons.visible ? 66 : 24)
        title: root.scene.banner
        detail: root.scene.bannerDetail
        wayBack: root.scene.wayBack
        textScale: root.smallScale
        colours: root.scene.colours
        onWayBackTaken: root.scene.wayBackTaken()
        onVisibleChanged: root.resized()
        onHeightChanged: root.resized()
    }

    MeasurePanel {
        id: measured
        // Below the banner where that leaves no room beside it.
        x: 12
        y: banner.visible && x + width > banner.x ? banner.y + banner.height + 8 : 12
        maximumWidth: parent.width - 78
        tool: root.scene.measuring
        colours: root.scene.colours
    }

    Column {
        id: buttons
        objectName: "buttons"
        visible: !root.presented
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 12
        spacing: 6
        MapButton {
            glyph: "plus"
            name: qsTr("Zoom in")
            colours: root.scene.colours
            onPressed: root.zoomBy(0.5, Qt.point(map.width / 2, map.height / 2))
        }
        MapButton {
            glyph: "minus"
            name: qsTr("Zoom out")
            colours: root.scene.colours
            onPressed: root.zoomBy(-0.5, Qt.point(map.width / 2, map.height / 2))
        }
        MapButton {
            glyph: "fit"
            name: qsTr("Fit course")
            colours: root.scene.colours
            onPressed: root.fitCourse()
        }
    }

    MapLegend {
        id: legend
        objectName: "legend"
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: 12
        visible: root.scene.hasCourse
        open: root.width > 460
        textScale: root.smallScale
        colours: root.scene.colours
        entries: root.scene.legend
    }

    MapNotice {
        id: notice
        objectName: "notice"
        anchors.left: parent.left
        anchors.bottom: legend.top
        anchors.leftMargin: 12
        anchors.bottomMargin: 8
        maximumWidth: parent.width - 24
        textScale: root.smallScale
        colours: root.scene.colours
    }

    // The map is never turned.
    Text {
        id: north
        objectName: "north"
        anchors.horizontalCenter: scale.horizontalCenter
        anchors.bottom: scale.top
        text: qsTr("▲ N")
        color: root.scene.colours.text
        font.pixelSize: Math.round(11 * root.textScale)
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("North is up")
    }
    ScaleBar {
        id: scale
        objectName: "scale"
        anchors.right: parent.right
        anchors.bottom: attribution.top
        anchors.rightMargin: 12
        anchors.bottomMargin: 2
        map: map
        miles: root.scene.miles
        textScale: root.textScale
        colours: root.scene.colours
    }
    Text {
        id: attribution
        objectName: "attribution"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: 12
        // Beside the legend where there is room, else above it.
        anchors.bottomMargin: root.width > legend.width + 160 * root.textScale ? 6 : legend.height + 16
        text: root.scene.hasBackground ? root.scene.attribution : qsTr("No background map")
        textFormat: Text.PlainText
        color: root.scene.hasBackground ? root.scene.colours.text : root.scene.colours.mutedText
        font.pixelSize: Math.round(11 * root.textScale)
        elide: Text.ElideRight
        width: Math.min(implicitWidth, root.width - 24)
    }
}
