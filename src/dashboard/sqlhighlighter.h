// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace trackside {

class Theme;

/// Tells SQL's keywords, texts and comments apart, by weight and slant as well as by colour. Follows the theme.
class SqlHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    /// \p theme must outlive it.
    SqlHighlighter(QTextDocument *document, const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
};

} // namespace trackside
