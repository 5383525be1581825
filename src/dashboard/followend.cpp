// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/followend.h"

#include "dashboard/livepicture.h"
#include "dashboard/mapscene.h"

#include <chrono>
#include <optional>
#include <utility>

using namespace std::chrono_literals;

namespace trackside {

namespace {

constexpr auto lookInterval = 250ms;

} // namespace

FollowEnd::FollowEnd(LivePicture &picture, MapScene &scene, QObject *parent)
    : QObject(parent)
    , m_picture(picture)
    , m_scene(scene)
{
    m_timer.setObjectName(u"followEndTimer");
    m_timer.setInterval(lookInterval);
    connect(&m_timer, &QTimer::timeout, this, &FollowEnd::look);
    connect(&scene, &MapScene::followingChanged, this, &FollowEnd::takeFollowing);
    connect(&picture.selection(), &RunnerSelection::changed, this, &FollowEnd::look);
    takeFollowing();
}

void FollowEnd::takeFollowing()
{
    if (m_scene.following())
        m_timer.start();
    else
        m_timer.stop();
    look();
}

void FollowEnd::look()
{
    const std::uint32_t bib = m_picture.selection().current();
    std::optional<Dot> dot;
    if (m_scene.following() && !m_picture.showsPast())
        dot = m_picture.glide().dotOf(bib, std::chrono::steady_clock::now().time_since_epoch());
    if (!dot || !isOut(dot->status)) {
        m_onCourse = dot ? bib : 0;
        return;
    }
    if (std::exchange(m_onCourse, 0) != bib)
        return;
    const QString name = m_scene.labels().nameOf(bib);
    const bool isHome = dot->status == RunnerStatus::Finished;
    Q_EMIT m_scene.told((isHome ? tr("%1 has finished") : tr("%1 is out of the race")).arg(name));
    m_scene.setFollowing(false);
}

} // namespace trackside
