// CsvWriter: fields and records into delimited bytes, by RFC 4180 with LF line ends.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace pulley {

/// Fields are quoted where they have to be and are otherwise written as they are: data stays data.
class CsvWriter
{
public:
    explicit CsvWriter(char delimiter = ',') : m_delimiter(delimiter) { }

    void row(const QStringList &fields);
    const QByteArray &bytes() const { return m_bytes; }

private:
    void field(const QByteArray &utf8);

    char m_delimiter;
    QByteArray m_bytes;
};

} // namespace pulley
