// Reading JSON values with complaints instead of crashes.
#include "models/domain/jsonread.h"

namespace pulley {

void JsonReader::complain(const QString &what) const
{
    if (m_problem.isEmpty())
        m_problem = what;
}

void JsonReader::require(const char *key) const
{
    if (!has(key))
        complain(QStringLiteral("\"%1\" is missing").arg(QLatin1String(key)));
}

QString JsonReader::text(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isString() && !value.isUndefined())
        complain(QStringLiteral("\"%1\" is not text").arg(QLatin1String(key)));
    return value.toString();
}

qint64 JsonReader::integer(const char *key, qint64 absent) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined())
        return absent;
    const qint64 number = value.toInteger(-1);
    if (!value.isDouble() || (number == -1 && value.toDouble() != -1))
        complain(QStringLiteral("\"%1\" is not a whole number").arg(QLatin1String(key)));
    return number;
}

bool JsonReader::flag(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isBool() && !value.isUndefined())
        complain(QStringLiteral("\"%1\" is not true or false").arg(QLatin1String(key)));
    return value.toBool();
}

QDate JsonReader::date(const char *key) const
{
    const QString written = text(key);
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !date.isValid())
        complain(QStringLiteral("\"%1\" is not a date").arg(QLatin1String(key)));
    return date;
}

QStringList JsonReader::texts(const char *key) const
{
    QStringList all;
    for (const QJsonValue &value : array(key)) {
        if (!value.isString())
            complain(QStringLiteral("\"%1\" holds something that is not text").arg(QLatin1String(key)));
        all.append(value.toString());
    }
    return all;
}

QJsonObject JsonReader::object(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isObject() && !value.isUndefined())
        complain(QStringLiteral("\"%1\" is not an object").arg(QLatin1String(key)));
    return value.toObject();
}

QJsonArray JsonReader::array(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isArray() && !value.isUndefined())
        complain(QStringLiteral("\"%1\" is not a list").arg(QLatin1String(key)));
    return value.toArray();
}

int JsonReader::position(const char *key, const char *const *names, size_t count) const
{
    const QString written = text(key);
    if (written.isEmpty())
        return 0;
    for (size_t i = 0; i < count; ++i) {
        if (written == QLatin1String(names[i]))
            return int(i);
    }
    complain(QStringLiteral("\"%1\" can't be \"%2\"").arg(QLatin1String(key), written.left(40)));
    return 0;
}

} // namespace pulley
