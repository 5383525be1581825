// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/theme.h"

#include <QApplication>
#include <QFile>
#include <QMetaEnum>
#include <QPalette>
#include <QStyleFactory>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

const QString choiceKey = u"window/theme"_s;

Colours lightColours()
{
    Colours c;
    c.window = QColor(0xF3F5F8);
    c.surface = QColor(0xFFFFFF);
    c.surfaceAlternate = QColor(0xF7F9FB);
    c.text = QColor(0x17202B);
    c.mutedText = QColor(0x55606D);
    c.border = QColor(0xD3DAE3);
    c.accent = QColor(0x1B5FC4);
    c.accentText = QColor(0xFFFFFF);
    c.selection = QColor(0xD5E5FC);
    c.good = QColor(0x0F6232);
    c.bad = QColor(0xB3261E);
    c.notice = QColor(0x8A4B00);
    c.infoGround = QColor(0xE3EEFC);
    c.warningGround = QColor(0xFFF1D6);
    c.errorGround = QColor(0xFCE4E2);
    c.canvas = QColor(0xECEFE9);
    c.canvasLine = QColor(0xDFE4DC);
    c.course = QColor(0x717B88);
    c.courseCasing = QColor(0xFFFFFF);
    c.zone = QColor(0xD92D20);
    c.zoneFill = QColor(217, 45, 32, 34);
    c.start = QColor(0x16873F);
    c.finish = QColor(0xD0201A);
    c.runner = QColor(0xF000E0);
    c.stopped = QColor(0xD97706);
    c.finished = QColor(0x1B5FC4);
    c.retired = QColor(0x5B6572);
    c.dotEdge = QColor(0xFFFFFF);
    c.selected = QColor(0x101820);
    return c;
}

Colours darkColours()
{
    Colours c;
    c.window = QColor(0x161A20);
    c.surface = QColor(0x1D222A);
    c.surfaceAlternate = QColor(0x21272F);
    c.text = QColor(0xE7EBF1);
    c.mutedText = QColor(0xA3AFBD);
    c.border = QColor(0x363F4B);
    c.accent = QColor(0x7FB2FF);
    c.accentText = QColor(0x0B1B33);
    c.selection = QColor(0x254062);
    c.good = QColor(0x5BD68A);
    c.bad = QColor(0xFF8A80);
    c.notice = QColor(0x8A4B00);
    c.infoGround = QColor(0x1C2F4A);
    c.warningGround = QColor(0x46351A);
    c.errorGround = QColor(0x4A2323);
    c.canvas = QColor(0x1F262B);
    c.canvasLine = QColor(0x293137);
    c.course = QColor(0x97A2AF);
    c.courseCasing = QColor(0x10151A);
    c.zone = QColor(0xFF6257);
    c.zoneFill = QColor(255, 98, 87, 40);
    c.start = QColor(0x35B26A);
    c.finish = QColor(0xFF5A52);
    c.runner = QColor(0xFF4DF3);
    c.stopped = QColor(0xFFB340);
    c.finished = QColor(0x7FB2FF);
    c.retired = QColor(0xA3AFBD);
    c.dotEdge = QColor(0x10151A);
    c.selected = QColor(0xFFFFFF);
    return c;
}

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
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
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
