// Output: data on stdout, messages on stderr, both UTF-8.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace pulley {

class Output
{
public:
    /// A line of text. Control characters, which a terminal might obey, are replaced.
    void line(const QString &text);
    /// One object on one line.
    void json(const QJsonObject &object);
    /// As it is.
    void bytes(const QByteArray &bytes);
    /// A message for people, on stderr.
    void message(const QString &text);
    /// Hands over what is buffered. False when stdout didn't take all of it.
    bool flush();
};

/// What programs get for wrong usage: {"error": {"fault", "text"}}.
QJsonObject usageError(const QString &text);

} // namespace pulley
