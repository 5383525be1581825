// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layoutshelf.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString arrayKey = u"layouts"_s;

/// Of what stands in an entry; one with another version is left out.
constexpr int version = 1;

} // namespace

QStringList LayoutShelf::names() const
{
    QStringList names;
    for (const Entry &entry : read())
        names << entry.name;
    return names;
}

std::optional<WindowLayout> LayoutShelf::layout(const QString &name) const
{
    const std::vector<Entry> entries = read();
    const auto found = std::ranges::find(entries, name, &Entry::name);
    return found == entries.end() ? std::nullopt : std::optional(found->layout);
}

void LayoutShelf::save(const QString &name, const WindowLayout &layout)
{
    std::vector<Entry> entries = read();
    std::erase_if(entries, [&name](const Entry &entry) { return entry.name == name; });
    entries.push_back({ name, layout });
    std::ranges::sort(entries, [](const Entry &a, const Entry &b) { return a.name.localeAwareCompare(b.name) < 0; });
    write(entries);
}

void LayoutShelf::remove(const QString &name)
{
    std::vector<Entry> entries = read();
    std::erase_if(entries, [&name](const Entry &entry) { return entry.name == name; });
    write(entries);
}

QString LayoutShelf::problemOf(const QString &name)
{
    if (name.trimmed().isEmpty())
        return tr("A layout needs a name.");
    return name.trimmed().size() > longestName ? tr("A name has %1 characters at most.").arg(longestName) : QString();
}

std::vector<LayoutShelf::Entry> LayoutShelf::read() const
{
    std::vector<Entry> entries;
    const int count = m_settings.beginReadArray(arrayKey);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        if (m_settings.value("version"_L1).toInt() != version)
            continue;
        entries.push_back({ m_settings.value("name"_L1).toString(),
                            { .across = m_settings.value("across"_L1).toByteArray(),
                              .down = m_settings.value("down"_L1).toByteArray(),
                              .map = m_settings.value("map"_L1, true).toBool(),
                              .tables = m_settings.value("tables"_L1, true).toBool(),
                              .charts = m_settings.value("charts"_L1).toBool(),
                              .chart = m_settings.value("chart"_L1).toInt(),
                              .tab = m_settings.value("tab"_L1).toInt(),
                              .columns = m_settings.value("columns"_L1).toStringList(),
                              .panels = m_settings.value("panels"_L1).toStringList() } });
    }
    m_settings.endArray();
    return entries;
}

void LayoutShelf::write(const std::vector<Entry> &entries)
{
    m_settings.remove(arrayKey);
    m_settings.beginWriteArray(arrayKey, static_cast<int>(entries.size()));
    for (int i = 0; const auto &[name, layout] : entries) {
        m_settings.setArrayIndex(i++);
        m_settings.setValue("version"_L1, version);
        m_settings.setValue("name"_L1, name);
        m_settings.setValue("across"_L1, layout.across);
        m_settings.setValue("down"_L1, layout.down);
        m_settings.setValue("map"_L1, layout.map);
        m_settings.setValue("tables"_L1, layout.tables);
        m_settings.setValue("charts"_L1, layout.charts);
        m_settings.setValue("chart"_L1, layout.chart);
        m_settings.setValue("tab"_L1, layout.tab);
        m_settings.setValue("columns"_L1, layout.columns);
        m_settings.setValue("panels"_L1, layout.panels);
    }
    m_settings.endArray();
}

} // namespace trackside
