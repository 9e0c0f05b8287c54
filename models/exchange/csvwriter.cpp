// CsvWriter: quoting.
#include "models/exchange/csvwriter.h"

#include <algorithm>

namespace pulley {

void CsvWriter::row(const QStringList &fields)
{
    const qsizetype start = m_bytes.size();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            m_bytes.append(m_delimiter);
        field(fields.at(i).toUtf8());
    }
    // A record of one empty field would be an empty line, which readers pass over.
    if (m_bytes.size() == start)
        m_bytes.append("\"\"");
    m_bytes.append('\n');
}

void CsvWriter::field(const QByteArray &utf8)
{
    const bool special =
        std::any_of(utf8.begin(), utf8.end(), [this](char c) { return c == m_delimiter || c == '"' || c == '\n' || c == '\r'; });
    const bool edged = utf8.startsWith(' ') || utf8.endsWith(' ');
    if (!special && !edged) {
        m_bytes.append(utf8);
        return;
    }
    m_bytes.append('"');
    for (const char c : utf8) {
        if (c == '"')
            m_bytes.append('"');
        m_bytes.append(c);
    }
    m_bytes.append('"');
}

} // namespace pulley
