// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

const QString english = u"en"_s; // in which the texts are written

QString fileOf(const QString &language)
{
    return u":/translations/trackside_%1.qm"_s.arg(language);
}

bool isSpoken(const QString &language)
{
    return language == english || QFile::exists(fileOf(language));
}

QString languageOfSystem()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        const QString language = QLocale::languageToCode(QLocale(name).language());
        if (isSpoken(language)) {
            return language;
        }
    }
    return english;
}

void install(QTranslator &texts, const QString &path)
{
    if (texts.load(path)) {
        QCoreApplication::installTranslator(&texts);
    }
}

} // namespace

Language::Language(const QString &chosen)
{
    const bool isChosen = isSpoken(chosen);
    const QString language = isChosen ? chosen : languageOfSystem();
    if (const QLocale locale(chosen); isChosen && locale.language() != QLocale::system().language()) {
        QLocale::setDefault(locale);
    }
    install(m_texts, fileOf(language));
    install(m_qtTexts, QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s.arg(language));
}

Language::~Language()
{
    QLocale::setDefault(m_before);
}

} // namespace trackside
