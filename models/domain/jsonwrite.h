// JsonWriter: the text of one JSON object, written front to back.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace pulley {

/// Compact, its members in the order in which they are written. A surrogate without its other half is escaped, so that it
/// lives through UTF-8.
class JsonWriter
{
public:
    JsonWriter();

    /// The whole of it; nothing is written after that.
    QString take();

    void text(const char *key, const QString &value);
    void name(const char *key, const char *value);
    void integer(const char *key, qint64 value);
    void flag(const char *key, bool value);
    void texts(const char *key, const QStringList &values);
    /// `members` writes what is in the object.
    template <class F>
    void object(const char *key, F members)
    {
        beginMember(key);
        m_text += QLatin1Char('{');
        members();
        m_text += QLatin1Char('}');
    }
    /// As object(), but no member at all when `members` writes nothing.
    template <class F>
    void objectUnlessEmpty(const char *key, F members)
    {
        const qsizetype before = m_text.size();
        object(key, members);
        if (m_text.endsWith(QLatin1String("{}")))
            m_text.truncate(before);
    }
    /// An array of objects; `members` writes what is in the one for its item.
    template <class T, class F>
    void list(const char *key, const QList<T> &items, F members)
    {
        beginMember(key);
        m_text += QLatin1Char('[');
        for (const T &item : items) {
            beginItem();
            m_text += QLatin1Char('{');
            members(item);
            m_text += QLatin1Char('}');
        }
        m_text += QLatin1Char(']');
    }

private:
    void beginItem();
    void beginMember(const char *key);
    void quote(const QString &value);
    void escape(char16_t unit);

    QString m_text;
};

} // namespace pulley
