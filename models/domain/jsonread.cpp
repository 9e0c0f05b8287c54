// Reading JSON values with complaints instead of crashes.
#include "models/domain/jsonread.h"

#include <algorithm>
#include <cmath>

namespace pulley {

namespace {

/// Whether a whole number of 64 bits is written as another kind of number: 1e3, 2.0.
bool isWhole(double real, qint64 &number)
{
    constexpr double beyond = 9223372036854775808.0;
    if (!(real >= -beyond && real < beyond) || std::trunc(real) != real)
        return false;
    number = qint64(real);
    return true;
}

/// The number that is written in so few digits that it fits, and in nothing else.
std::optional<qint64> shortInteger(QStringView written)
{
    constexpr qsizetype surelyFits = 18;
    const bool negative = written.startsWith(QLatin1Char('-'));
    const QStringView digits = written.sliced(negative ? 1 : 0);
    if (digits.isEmpty() || digits.size() > surelyFits)
        return {};
    qint64 number = 0;
    for (const QChar digit : digits) {
        if (digit < QLatin1Char('0') || digit > QLatin1Char('9'))
            return {};
        number = number * 10 + (digit.unicode() - u'0');
    }
    return negative ? -number : number;
}

/// Nothing is compared as often as the names of members: without a call, and most differ in length. `name` is ASCII.
bool isCalled(QStringView key, QLatin1String name)
{
    return key.size() == name.size()
        && std::equal(name.begin(), name.end(), key.utf16(), [](char a, char16_t b) { return char16_t(a) == b; });
}

} // namespace

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

const JsonTree::Node *JsonReader::find(const char *key) const
{
    if (m_place >= qsizetype(m_tree.nodes().size()) || node(m_place).kind != Kind::Object)
        return nullptr;
    const Node *found = nullptr;
    const QLatin1String name(key);
    const Node *const nodes = m_tree.nodes().data();
    for (const Node *at = nodes + m_place + 1, *end = nodes + nodes[m_place].end; at != end; at = nodes + at->end) {
        if (isCalled(at->key, name))
            found = at;
    }
    return found;
}

const JsonTree::Node *JsonReader::find(const char *key, Kind kind, const char *complaint) const
{
    const Node *found = find(key);
    if (!found || found->kind == kind)
        return found;
    complain(QString::fromLatin1(complaint).arg(QLatin1String(key)));
    return nullptr;
}

QString JsonReader::text(const char *key) const
{
    const Node *found = find(key, Kind::Text, "\"%1\" is not text");
    return found ? found->text() : QString();
}

qint64 JsonReader::integer(const char *key, qint64 absent) const
{
    constexpr auto complaint = "\"%1\" is not a whole number";
    const Node *found = find(key, Kind::Number, complaint);
    if (!found)
        return absent;
    if (const auto number = shortInteger(found->written))
        return *number;
    bool whole = false;
    const qint64 number = found->written.toLongLong(&whole);
    if (whole)
        return number;
    const double real = found->written.toDouble(&whole);
    qint64 rounded = 0;
    if (!whole || !isWhole(real, rounded))
        complain(QString::fromLatin1(complaint).arg(QLatin1String(key)));
    return rounded;
}

bool JsonReader::flag(const char *key) const
{
    const Node *found = find(key);
    if (found && found->kind != Kind::True && found->kind != Kind::False)
        complain(QStringLiteral("\"%1\" is not true or false").arg(QLatin1String(key)));
    return found && found->kind == Kind::True;
}

QDate JsonReader::date(const char *key) const
{
    const QString written = text(key);
    if (written.isEmpty())
        return {};
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!date.isValid())
        complain(QStringLiteral("\"%1\" is not a date").arg(QLatin1String(key)));
    return date;
}

QStringList JsonReader::texts(const char *key) const
{
    QStringList all;
    const Node *array = find(key, Kind::Array, "\"%1\" is not a list");
    for (qsizetype at = firstPart(array); at < lastPart(array); at = node(at).end) {
        if (node(at).kind != Kind::Text)
            complain(QStringLiteral("\"%1\" holds something that is not text").arg(QLatin1String(key)));
        all.append(node(at).text());
    }
    return all;
}

JsonReader JsonReader::object(const char *key) const
{
    const Node *found = find(key, Kind::Object, "\"%1\" is not an object");
    return JsonReader(m_tree, found ? found - m_tree.nodes().data() : qsizetype(m_tree.nodes().size()), m_problem);
}

int JsonReader::position(const char *key, const char *const *names, size_t count) const
{
    const Node *found = find(key, Kind::Text, "\"%1\" is not text");
    if (!found || found->written.isEmpty())
        return 0;
    for (size_t i = 0; i < count; ++i) {
        if (found->written == QLatin1String(names[i]))
            return int(i);
    }
    complain(QStringLiteral("\"%1\" can't be \"%2\"").arg(QLatin1String(key), found->text().left(40)));
    return 0;
}

} // namespace pulley
