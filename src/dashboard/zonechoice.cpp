// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/zonechoice.h"

#include "dashboard/livepicture.h"

namespace trackside {

ZoneChoice::ZoneChoice(LivePicture &picture, QWidget *parent)
    : ElidedComboBox(parent)
    , m_picture(picture)
{
    setObjectName(u"zoneBox");
    setAccessibleName(tr("Zone"));
    connect(this, &QComboBox::activated, &picture.zone(), &ZoneModel::setZone);
    connect(&picture, &LivePicture::updated, this, &ZoneChoice::showZones);
    connect(&picture, &LivePicture::runChanged, this, [this] { m_picture.zone().setZone(0); });
    showZones();
}

void ZoneChoice::showZones()
{
    const QStringList names = m_picture.zone().zoneNames();
    QStringList present;
    for (int zone = 0; zone < count(); ++zone)
        present << itemText(zone);
    if (names != present) {
        clear();
        addItems(names);
    }
    setCurrentIndex(m_picture.zone().zone());
    setVisible(names.size() > 1);
}

} // namespace trackside
