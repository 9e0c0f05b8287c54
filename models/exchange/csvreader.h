// CsvReader: records and fields out of delimited bytes, by RFC 4180.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <deque>
#include <string_view>

namespace pulley {

enum class CsvFault {
    None,
    NulByte,
    NotUtf8,
    OpenQuote, ///< the input ends inside a quoted field that began in this row
    AfterQuote ///< a quoted field is followed by something else than a delimiter
};
QString sentence(CsvFault fault);

/// Reads over `bytes`, which must stay where they are. Quotes, doubled quotes, line breaks inside fields, CRLF, LF or CR line
/// ends and a UTF-8 byte order mark are taken as they come; empty lines are passed over, but counted.
class CsvReader
{
public:
    CsvReader(std::string_view bytes, char delimiter);

    /// Takes in the next record; false at the end of the input.
    bool next();
    /// The present record's row as a spreadsheet counts: from 1, empty lines too, and a record is one row whatever lines are in it.
    qint64 row() const { return m_row; }
    /// What is wrong with the present record. Its fields are not to be trusted then.
    CsvFault fault() const { return m_fault; }
    /// UTF-8. Valid until the next call of next().
    const QList<std::string_view> &fields() const { return m_fields; }

private:
    void readRecord();
    std::string_view readQuoted();
    std::string_view readPlain();
    void skipLineEnds();
    void check(std::string_view record);

    std::string_view m_bytes;
    char m_delimiter;
    size_t m_at = 0;
    qint64 m_row = 1;
    bool m_clean = false;
    CsvFault m_fault = CsvFault::None;
    QList<std::string_view> m_fields;
    std::deque<std::string> m_unquoted;
};

/// `bytes` without a UTF-8 byte order mark.
std::string_view withoutMark(std::string_view bytes);
/// Of comma, semicolon, tab and bar the one that the first record has most of outside quotes; comma where there is none.
char guessDelimiter(std::string_view bytes);

} // namespace pulley
