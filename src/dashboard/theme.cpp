// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/theme.h"

#include "dashboard/controlstyle.h"

#include <QApplication>
#include <QFile>
#include <QMetaEnum>
#include <QPalette>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString choiceKey = u"window/theme"_s;

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.surfaceAlternate);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.accentText);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.mutedText);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Accent, c.accent);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.surfaceAlternate);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Shadow, c.border);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText }) {
        QColor off = c.mutedText;
        off.setAlphaF(0.75F);
        palette.setColor(QPalette::Disabled, role, off);
    }
    return palette;
}

// The sheet names colours as @name; each is one of the members of Colours.
QString sheetOf(const Colours &c)
{
    QFile file(u":/styles/trackside.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QString, QColor> names[] = {
        { u"@window"_s, c.window },
        { u"@surfaceAlternate"_s, c.surfaceAlternate },
        { u"@surface"_s, c.surface },
        { u"@text"_s, c.text },
        { u"@mutedText"_s, c.mutedText },
        { u"@border"_s, c.border },
        { u"@accentText"_s, c.accentText },
        { u"@accent"_s, c.accent },
        { u"@selection"_s, c.selection },
        { u"@good"_s, c.good },
        { u"@bad"_s, c.bad },
        { u"@infoGround"_s, c.infoGround },
        { u"@warningGround"_s, c.warningGround },
        { u"@errorGround"_s, c.errorGround },
    };
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace

Theme::Theme(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    const QByteArray stored = settings.value(choiceKey).toString().toLatin1();
    bool known = false;
    const int value = QMetaEnum::fromType<Choice>().keyToValue(stored.constData(), &known);
    if (known)
        m_choice = static_cast<Choice>(value);
    QApplication::setStyle(new ControlStyle);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_choice == Choice::System)
            apply();
    });
    apply();
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    m_settings.setValue(choiceKey,
                        QString::fromLatin1(QMetaEnum::fromType<Choice>().valueToKey(static_cast<int>(choice))));
    apply();
}

void Theme::apply()
{
    m_dark = m_choice == Choice::Dark
        || (m_choice == Choice::System && QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark);
    m_colours = m_dark ? darkColours() : lightColours();
    QApplication::setPalette(paletteOf(m_colours));
    qApp->setStyleSheet(sheetOf(m_colours));
    Q_EMIT changed();
}

} // namespace trackside
