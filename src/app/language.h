// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace trackside {

/// The language that windows opened while it lives speak: their texts, those of Qt's own dialogs, and how numbers are
/// written. Commands make none and speak English, so that scripts can rely on their words. GUI thread; the application
/// must outlive it.
class Language {
public:
    /// \p chosen is what the settings keep, such as "de". Empty, or a language that there are no texts in: as the
    /// system, of whose languages the first counts that there are texts in; then numbers stay the system's as well.
    explicit Language(const QString &chosen);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

private:
    QTranslator m_texts;
    QTranslator m_qtTexts;
    QLocale m_before;
};

} // namespace trackside
