// Plain name: the text of an action or a label as it is read, without the letter that opens it.
#pragma once

#include <QRegularExpression>
#include <QString>

namespace pulley {

/// "New card" of "&New card…", and 「新しいカード」 of 「新しいカード(&N)…」.
inline QString plainName(QString text)
{
    static const QRegularExpression letter(QStringLiteral("\\s*\\(&[^&]\\)|&(?=.)"));
    text.remove(QChar(0x2026));
    text.replace(QLatin1String("&&"), QString(QChar::Null));
    text.remove(letter);
    return text.replace(QChar::Null, QLatin1Char('&')).trimmed();
}

} // namespace pulley
