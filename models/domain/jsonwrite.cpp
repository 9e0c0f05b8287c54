// Writing JSON: runs of plain text are taken over whole, the rest is escaped.
#include "models/domain/jsonwrite.h"

#include <array>
#include <charconv>
#include <limits>
#include <utility>

namespace pulley {

namespace {

bool isEscaped(char16_t unit)
{
    return unit < u' ' || unit == u'"' || unit == u'\\';
}

} // namespace

JsonWriter::JsonWriter()
{
    constexpr qsizetype usualLength = 400;
    m_text.reserve(usualLength);
    m_text += QLatin1Char('{');
}

QString JsonWriter::take()
{
    m_text += QLatin1Char('}');
    return std::exchange(m_text, {});
}

void JsonWriter::text(const char *key, const QString &value)
{
    beginMember(key);
    quote(value);
}

void JsonWriter::name(const char *key, const char *value)
{
    text(key, QLatin1String(value));
}

void JsonWriter::integer(const char *key, qint64 value)
{
    beginMember(key);
    std::array<char, std::numeric_limits<qint64>::digits10 + 2> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_text += QLatin1String(digits.data(), end - digits.data());
}

void JsonWriter::flag(const char *key, bool value)
{
    beginMember(key);
    m_text += QLatin1String(value ? "true" : "false");
}

void JsonWriter::texts(const char *key, const QStringList &values)
{
    beginMember(key);
    m_text += QLatin1Char('[');
    for (const QString &value : values) {
        beginItem();
        quote(value);
    }
    m_text += QLatin1Char(']');
}

void JsonWriter::beginItem()
{
    const QChar last = m_text.back();
    if (last != QLatin1Char('{') && last != QLatin1Char('['))
        m_text += QLatin1Char(',');
}

void JsonWriter::beginMember(const char *key)
{
    beginItem();
    m_text += QLatin1Char('"');
    m_text += QLatin1String(key);
    m_text += QLatin1String("\":");
}

void JsonWriter::quote(const QString &value)
{
    m_text += QLatin1Char('"');
    const QStringView units(value);
    qsizetype plain = 0;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const char16_t unit = units[i].unicode();
        if (QChar::isHighSurrogate(unit) && i + 1 < units.size() && units[i + 1].isLowSurrogate()) {
            ++i;
        } else if (isEscaped(unit) || QChar::isSurrogate(unit)) {
            m_text += units.sliced(plain, i - plain);
            escape(unit);
            plain = i + 1;
        }
    }
    m_text += units.sliced(plain);
    m_text += QLatin1Char('"');
}

void JsonWriter::escape(char16_t unit)
{
    m_text += QLatin1Char('\\');
    if (unit == u'"' || unit == u'\\')
        m_text += QChar(unit);
    else if (unit == u'\n')
        m_text += QLatin1Char('n');
    else
        m_text += QLatin1Char('u') + QString::number(unit, 16).rightJustified(4, QLatin1Char('0'));
}

} // namespace pulley
