// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <clocale>
#include <string>

namespace trackside::test {

/// The whole process in German, where the C library writes a comma for the decimal point, until it is destroyed.
class GermanLocale {
public:
    GermanLocale()
        : m_before(std::setlocale(LC_ALL, nullptr))
        , m_available(std::setlocale(LC_ALL, "de_DE.UTF-8"))
    {
    }
    ~GermanLocale() { std::setlocale(LC_ALL, m_before.c_str()); }
    Q_DISABLE_COPY_MOVE(GermanLocale)

    [[nodiscard]] bool isAvailable() const { return m_available; }

private:
    std::string m_before;
    bool m_available;
};

} // namespace trackside::test
