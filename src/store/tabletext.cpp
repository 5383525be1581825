// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tabletext.h"

#include <array>
#include <charconv>

namespace trackside {

using namespace Qt::StringLiterals;

bool isTableNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Float:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

QString tableText(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Float:
    case QMetaType::Double: {
        std::array<char, 32> digits {};
        const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value.toDouble());
        return QString::fromLatin1(digits.data(), end - digits.data());
    }
    case QMetaType::QByteArray:
        return u"x'"_s + QString::fromLatin1(value.toByteArray().toHex()) + u'\'';
    default:
        return value.toString();
    }
}

} // namespace trackside
