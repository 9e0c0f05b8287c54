// CsvReader: a hand-written scanner; plain fields are views into the input, only doubled quotes cost a copy.
#include "models/exchange/csvreader.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <array>
#include <cstring>

namespace pulley {

namespace {

bool isValidText(std::string_view text)
{
    return QByteArrayView(text.data(), qsizetype(text.size())).isValidUtf8();
}

bool holdsNul(std::string_view text)
{
    return std::memchr(text.data(), 0, text.size()) != nullptr;
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

QString sentence(CsvFault fault)
{
    switch (fault) {
    case CsvFault::None:
        return {};
    case CsvFault::NulByte:
        return QCoreApplication::translate("CsvReader", "holds a NUL byte, which no text has");
    case CsvFault::NotUtf8:
        return QCoreApplication::translate("CsvReader", "is not UTF-8");
    case CsvFault::OpenQuote:
        return QCoreApplication::translate("CsvReader", "opens a quote that is never closed");
    case CsvFault::AfterQuote:
        return QCoreApplication::translate("CsvReader", "has text after a closing quote; a quote inside a field is written twice");
    }
    return {};
}

CsvReader::CsvReader(std::string_view bytes, char delimiter) : m_bytes(withoutMark(bytes)), m_delimiter(delimiter)
{
    m_clean = !m_bytes.empty() && !holdsNul(m_bytes) && isValidText(m_bytes);
}

bool CsvReader::next()
{
    skipLineEnds();
    if (m_at >= m_bytes.size())
        return false;
    m_fault = CsvFault::None;
    m_fields.clear();
    m_unquoted.clear();
    const size_t start = m_at;
    readRecord();
    if (!m_clean)
        check(m_bytes.substr(start, m_at - start));
    return true;
}

void CsvReader::readRecord()
{
    while (true) {
        const bool quoted = m_at < m_bytes.size() && m_bytes[m_at] == '"';
        m_fields.append(quoted ? readQuoted() : readPlain());
        if (m_at >= m_bytes.size() || m_bytes[m_at] != m_delimiter)
            return;
        ++m_at;
    }
}

std::string_view CsvReader::readQuoted()
{
    const size_t start = ++m_at;
    std::string *copy = nullptr;
    size_t piece = start;
    while (true) {
        const size_t quote = m_bytes.find('"', m_at);
        if (quote == std::string_view::npos) {
            m_fault = CsvFault::OpenQuote;
            m_at = m_bytes.size();
            return m_bytes.substr(start);
        }
        m_at = quote + 1;
        if (m_at < m_bytes.size() && m_bytes[m_at] == '"') {
            if (!copy)
                copy = &m_unquoted.emplace_back();
            copy->append(m_bytes.substr(piece, m_at - piece));
            piece = ++m_at;
            continue;
        }
        if (m_at < m_bytes.size() && m_bytes[m_at] != m_delimiter && !isLineEnd(m_bytes[m_at])) {
            m_fault = CsvFault::AfterQuote;
            readPlain();
        }
        if (!copy)
            return m_bytes.substr(start, quote - start);
        copy->append(m_bytes.substr(piece, quote - piece));
        return *copy;
    }
}

std::string_view CsvReader::readPlain()
{
    const size_t start = m_at;
    while (m_at < m_bytes.size() && m_bytes[m_at] != m_delimiter && !isLineEnd(m_bytes[m_at]))
        ++m_at;
    return m_bytes.substr(start, m_at - start);
}

void CsvReader::skipLineEnds()
{
    for (; m_at < m_bytes.size() && isLineEnd(m_bytes[m_at]); ++m_row)
        m_at += m_bytes.substr(m_at, 2) == "\r\n" ? 2 : 1;
}

void CsvReader::check(std::string_view record)
{
    if (holdsNul(record))
        m_fault = CsvFault::NulByte;
    else if (!isValidText(record))
        m_fault = CsvFault::NotUtf8;
}

std::string_view withoutMark(std::string_view bytes)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return bytes.substr(0, mark.size()) == mark ? bytes.substr(mark.size()) : bytes;
}

char guessDelimiter(std::string_view bytes)
{
    constexpr std::array<char, 4> candidates{',', ';', '\t', '|'};
    std::array<int, 4> counts{};
    bool quoted = false;
    for (const char c : withoutMark(bytes)) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && isLineEnd(c))
            break;
        for (size_t i = 0; !quoted && i < candidates.size(); ++i)
            counts[i] += c == candidates[i] ? 1 : 0;
    }
    size_t best = 0;
    for (size_t i = 1; i < candidates.size(); ++i) {
        if (counts[i] > counts[best])
            best = i;
    }
    return candidates[best];
}

} // namespace pulley
