// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <cstdint>

namespace trackside {

class LivePicture;
class MapScene;

/// Lets the map go when the runner it follows comes to the finish or leaves the race, and says so on it: the view stays
/// where it is, and the user can look on. Not in the past, where the same runner is looked at again and again, nor of
/// somebody who is followed only after the finish. GUI thread.
class FollowEnd final : public QObject {
    Q_OBJECT
public:
    FollowEnd(LivePicture &picture, MapScene &scene, QObject *parent);

private:
    void takeFollowing();
    void look();

    LivePicture &m_picture;
    MapScene &m_scene;
    QTimer m_timer { this }; ///< runs while somebody is followed
    std::uint32_t m_onCourse = 0; ///< the one who is followed, once seen on the course; 0: none
};

} // namespace trackside
