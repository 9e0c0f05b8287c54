// Order keys: an integer whose first digit tells its length, then a fraction; ASCII digits in code point order.
//
// The integer part makes appending and prepending cost a step of a counter (a thousand appended keys have three characters), the
// fraction makes room between any two. A fraction never ends in the lowest digit, so there is always room before it.
#include "models/domain/orderkey.h"

#include <algorithm>

namespace pulley {

namespace {

constexpr int digitCount = 62;

QChar digitAt(int value)
{
    return QLatin1Char("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"[value]);
}

int valueOf(QChar digit)
{
    const char c = digit.toLatin1();
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' ? c - 'a' + 36 : c - 'A' + 10;
}

bool isLetter(QChar c)
{
    return (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || (c >= QLatin1Char('a') && c <= QLatin1Char('z'));
}

bool isDigit(QChar c)
{
    return isLetter(c) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
}

/// Length of the integer part, its head included: 'a' begins two characters, 'b' three ...; 'Z' two, 'Y' three ...
qsizetype integerLength(const QString &key)
{
    const char head = key.at(0).toLatin1();
    return head >= 'a' ? head - 'a' + 2 : 'Z' - head + 2;
}

/// The lowest integer is no key itself: there would be no room before it.
QString lowestInteger()
{
    return QLatin1Char('A') + QString(26, digitAt(0));
}

/// A fraction strictly between two that don't end in the lowest digit; empty `after` is the end.
QString fractionBetween(const QString &before, const QString &after)
{
    QString made;
    bool bounded = !after.isEmpty();
    for (qsizetype i = 0;; ++i) {
        const int low = i < before.size() ? valueOf(before.at(i)) : 0;
        const int high = bounded ? (i < after.size() ? valueOf(after.at(i)) : 0) : digitCount;
        if (high - low > 1)
            return made + digitAt((low + high) / 2);
        made += digitAt(low);
        bounded = bounded && high == low;
    }
}

/// The next integer up; empty when there is none.
QString incremented(QString integer)
{
    for (qsizetype i = integer.size() - 1; i > 0; --i) {
        const int value = valueOf(integer.at(i)) + 1;
        integer[i] = digitAt(value % digitCount);
        if (value < digitCount)
            return integer;
    }
    const char head = integer.at(0).toLatin1();
    if (head == 'Z')
        return QStringLiteral("a0");
    if (head == 'z')
        return {};
    // Above 'a' one digit more, below it one less.
    const QString zeros(head >= 'a' ? integer.size() : integer.size() - 2, digitAt(0));
    return QLatin1Char(char(head + 1)) + zeros;
}

/// The next integer down from one above the lowest.
QString decremented(QString integer)
{
    for (qsizetype i = integer.size() - 1; i > 0; --i) {
        const int value = valueOf(integer.at(i)) - 1;
        integer[i] = digitAt((value + digitCount) % digitCount);
        if (value >= 0)
            return integer;
    }
    const char head = integer.at(0).toLatin1();
    if (head == 'a')
        return QStringLiteral("Zz");
    const QString nines(head > 'a' ? integer.size() - 2 : integer.size(), digitAt(digitCount - 1));
    return QLatin1Char(char(head - 1)) + nines;
}

QString orderBefore(const QString &after)
{
    const QString integer = after.left(integerLength(after));
    const QString fraction = after.mid(integer.size());
    if (integer == lowestInteger())
        return integer + fractionBetween({}, fraction);
    if (!fraction.isEmpty())
        return integer;
    const QString lower = decremented(integer);
    return lower == lowestInteger() ? lower + fractionBetween({}, {}) : lower;
}

} // namespace

bool isOrderKey(const QString &text)
{
    if (text.isEmpty() || !isLetter(text.at(0)) || !std::all_of(text.cbegin(), text.cend(), isDigit))
        return false;
    const qsizetype length = integerLength(text);
    return text.size() == length ? text != lowestInteger() : text.size() > length && !text.endsWith(digitAt(0));
}

QString orderBetween(const QString &before, const QString &after)
{
    if (!before.isEmpty() && !isOrderKey(before))
        return orderBetween({}, after);
    if (!after.isEmpty() && (!isOrderKey(after) || after <= before))
        return orderBetween(before, {});
    if (before.isEmpty())
        return after.isEmpty() ? QStringLiteral("a0") : orderBefore(after);
    const QString integer = before.left(integerLength(before));
    const QString fraction = before.mid(integer.size());
    if (after.startsWith(integer))
        return integer + fractionBetween(fraction, after.mid(integer.size()));
    const QString higher = incremented(integer);
    if (!higher.isEmpty() && (after.isEmpty() || higher < after))
        return higher;
    return integer + fractionBetween(fraction, {});
}

} // namespace pulley
