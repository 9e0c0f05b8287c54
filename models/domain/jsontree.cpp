// Taking JSON apart: one pass, and no more than so deep.
#include "models/domain/jsontree.h"

namespace pulley {

namespace {

constexpr int deepest = 512;

bool isInNumber(char16_t unit)
{
    return (unit >= u'0' && unit <= u'9') || unit == u'-' || unit == u'+' || unit == u'.' || unit == u'e' || unit == u'E';
}

/// Where a text has its next escape, or its closing quote.
const char16_t *plainEnd(const char16_t *at, const char16_t *end)
{
    while (at != end && *at != u'"' && *at != u'\\')
        ++at;
    return at;
}

char16_t unescaped(QChar letter)
{
    switch (letter.unicode()) {
    case u'b':
        return u'\b';
    case u'f':
        return u'\f';
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u't':
        return u'\t';
    default:
        return letter.unicode();
    }
}

} // namespace

inline void JsonTree::skipSpace()
{
    while (m_at != m_end && *m_at <= u' ' && (*m_at == u' ' || *m_at == u'\n' || *m_at == u'\r' || *m_at == u'\t'))
        ++m_at;
}

inline bool JsonTree::take(char16_t unit)
{
    skipSpace();
    if (m_at == m_end || *m_at != unit)
        return false;
    ++m_at;
    return true;
}

QString JsonTree::Node::text() const
{
    if (!escaped)
        return written.toString();
    QString plain;
    plain.reserve(written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written[i] != QLatin1Char('\\')) {
            plain += written[i];
        } else if (written[++i] == QLatin1Char('u')) {
            plain += QChar(written.sliced(i + 1, 4).toUShort(nullptr, 16));
            i += 4;
        } else {
            plain += QChar(unescaped(written[i]));
        }
    }
    return plain;
}

JsonTree::JsonTree(const QString &text) : m_text(text)
{
    m_at = reinterpret_cast<const char16_t *>(m_text.constData());
    m_end = m_at + m_text.size();
    constexpr qsizetype unitsOfAValue = 16;
    m_nodes.reserve(size_t(m_text.size() / unitsOfAValue + 1));
    const bool whole = parseValue({}, 0);
    skipSpace();
    if (!whole || m_at != m_end || m_nodes.front().kind != Kind::Object)
        m_nodes.clear();
}

bool JsonTree::parseWord(const char *word)
{
    for (; *word; ++word, ++m_at) {
        if (m_at == m_end || *m_at != char16_t(*word))
            return false;
    }
    return true;
}

bool JsonTree::parseEscape()
{
    ++m_at;
    if (m_at == m_end)
        return false;
    if (*m_at++ != u'u')
        return true;
    constexpr qsizetype digits = 4;
    if (m_end - m_at < digits)
        return false;
    for (const char16_t *const last = m_at + digits; m_at != last; ++m_at) {
        if (!isxdigit(*m_at < 0x80 ? *m_at : 0))
            return false;
    }
    return true;
}

bool JsonTree::parseText(QStringView &written, bool &escaped)
{
    if (!take(u'"'))
        return false;
    const char16_t *const begin = m_at;
    while ((m_at = plainEnd(m_at, m_end)) != m_end && *m_at == u'\\') {
        escaped = true;
        if (!parseEscape())
            return false;
    }
    written = QStringView(begin, m_at - begin);
    return take(u'"');
}

/// What stands between brackets or braces.
bool JsonTree::parseParts(Kind kind, int depth)
{
    ++m_at;
    const char16_t closing = kind == Kind::Array ? u']' : u'}';
    if (take(closing))
        return true;
    do {
        QStringView key;
        bool escaped = false;
        if (kind == Kind::Object && !(parseText(key, escaped) && take(u':')))
            return false;
        if (!parseValue(key, depth))
            return false;
    } while (take(u','));
    return take(closing);
}

bool JsonTree::parseValue(QStringView key, int depth)
{
    skipSpace();
    if (m_at == m_end || depth > deepest)
        return false;
    const size_t place = m_nodes.size();
    Node node{key, {}, 0, Kind::Null, false};
    bool good = true;
    if (*m_at == u'{' || *m_at == u'[') {
        node.kind = *m_at == u'{' ? Kind::Object : Kind::Array;
        m_nodes.push_back(node);
        good = parseParts(node.kind, depth + 1);
    } else if (*m_at == u'"') {
        node.kind = Kind::Text;
        good = parseText(node.written, node.escaped);
    } else if (isInNumber(*m_at)) {
        node.kind = Kind::Number;
        const char16_t *const begin = m_at;
        while (m_at != m_end && isInNumber(*m_at))
            ++m_at;
        node.written = QStringView(begin, m_at - begin);
    } else if (*m_at == u't' || *m_at == u'f') {
        node.kind = *m_at == u't' ? Kind::True : Kind::False;
        good = parseWord(*m_at == u't' ? "true" : "false");
    } else {
        good = parseWord("null");
    }
    if (place == m_nodes.size())
        m_nodes.push_back(node);
    m_nodes[place].end = qsizetype(m_nodes.size());
    return good;
}

} // namespace pulley
