// Order keys stay sorted and short, however cards are moved about.
#include "models/domain/orderkey.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

namespace pulley::tst_orderkey {

class OrderKeyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aThousandAppendedKeysStayShort();
    void aThousandPrependedKeysStayShort();
    void tenThousandRandomInsertionsStaySortedAndShort();
    void alwaysFindsRoomAtTheSamePlace_data();
    void alwaysFindsRoomAtTheSamePlace();
    void neverEndsInTheLowestDigit();
    void crossesEveryLengthOfTheCounter();
    void knowsAKeyWhenItSeesOne_data();
    void knowsAKeyWhenItSeesOne();
    void answersAnythingWithAKey();
};

void OrderKeyTest::aThousandAppendedKeysStayShort()
{
    QString last;
    for (int i = 0; i < 1000; ++i) {
        const QString next = orderBetween(last, {});
        QVERIFY2(last < next, qPrintable(last));
        last = next;
    }
    QVERIFY2(last.size() <= 3, qPrintable(last));
}

void OrderKeyTest::aThousandPrependedKeysStayShort()
{
    QString first = orderBetween({}, {});
    for (int i = 0; i < 1000; ++i) {
        const QString before = orderBetween({}, first);
        QVERIFY2(before < first, qPrintable(first));
        first = before;
    }
    QVERIFY2(first.size() <= 3, qPrintable(first));
}

void OrderKeyTest::tenThousandRandomInsertionsStaySortedAndShort()
{
    QRandomGenerator random(20260302);
    QStringList keys;
    for (int i = 0; i < 10000; ++i) {
        const qsizetype place = random.bounded(int(keys.size()) + 1);
        const QString before = place > 0 ? keys.at(place - 1) : QString();
        const QString after = place < keys.size() ? keys.at(place) : QString();
        const QString key = orderBetween(before, after);
        QVERIFY2(before < key && (after.isEmpty() || key < after), qPrintable(before + QLatin1Char(' ') + after));
        keys.insert(place, key);
    }
    for (const QString &key : std::as_const(keys))
        QVERIFY2(key.size() <= 12, qPrintable(key));
}

void OrderKeyTest::alwaysFindsRoomAtTheSamePlace_data()
{
    QTest::addColumn<bool>("fromBelow");
    QTest::newRow("always just above the lower") << false;
    QTest::newRow("always just below the upper") << true;
}

void OrderKeyTest::alwaysFindsRoomAtTheSamePlace()
{
    QFETCH(bool, fromBelow);
    QString low = orderBetween({}, {});
    QString high = orderBetween(low, {});
    for (int i = 0; i < 1000; ++i) {
        const QString key = orderBetween(low, high);
        QVERIFY2(low < key && key < high, qPrintable(low + QLatin1Char(' ') + high));
        (fromBelow ? low : high) = key;
    }
    QVERIFY(low.size() < 300 && high.size() < 300);
}

void OrderKeyTest::neverEndsInTheLowestDigit()
{
    QRandomGenerator random(7);
    QString low = orderBetween({}, {});
    QString high = orderBetween(low, {});
    for (int i = 0; i < 500; ++i) {
        const QString key = orderBetween(low, high);
        QVERIFY2(key.size() > 2 && !key.endsWith(QLatin1Char('0')), qPrintable(key));
        (random.bounded(2) == 0 ? low : high) = key;
    }
}

void OrderKeyTest::crossesEveryLengthOfTheCounter()
{
    const char *ends[] = {"az", "bzz", "czzz", "Zz", "Yzz", "Xzzz"};
    for (const char *end : ends) {
        const QString key = QLatin1String(end);
        QVERIFY(key < orderBetween(key, {}));
        QVERIFY(orderBetween({}, key) < key);
    }
    const char *starts[] = {"a0", "b00", "c000", "Z0", "Y00", "X000"};
    for (const char *begin : starts) {
        const QString key = QLatin1String(begin);
        QVERIFY(orderBetween({}, key) < key);
        QVERIFY(key < orderBetween(key, {}));
    }
}

void OrderKeyTest::knowsAKeyWhenItSeesOne_data()
{
    QTest::addColumn<bool>("valid");
    for (const char *key :
         {"a0", "a1", "Zz", "b00", "a0V", "a00V", "Y00", "zzzzzzzzzzzzzzzzzzzzzzzzzzz", "A00000000000000000000000000V"})
        QTest::newRow(key) << true;
    for (const char *key :
         {"", "a", "b0", "a00", "a0V0", "b!!", "~", "00", "9", "a0 ", "a0!", "!a0", "A00000000000000000000000000"})
        QTest::newRow(key) << false;
}

void OrderKeyTest::knowsAKeyWhenItSeesOne()
{
    QFETCH(bool, valid);
    QCOMPARE(isOrderKey(QString::fromLatin1(QTest::currentDataTag())), valid);
    QVERIFY(!isOrderKey(QStringLiteral("a\u0430")));
}

void OrderKeyTest::answersAnythingWithAKey()
{
    QRandomGenerator random(20261123);
    const QString letters = QStringLiteral("0019AZYabz!~ \u0430\uFFFF");
    const auto anything = [&] {
        QString text;
        for (int i = random.bounded(random.bounded(10) == 0 ? 40 : 5); i > 0; --i)
            text += letters.at(random.bounded(int(letters.size())));
        return random.bounded(8) == 0 ? QStringLiteral("A") + QString(26, QLatin1Char('0')) + text : text;
    };
    int between = 0;
    for (int round = 0; round < 200000; ++round) {
        const QString before = anything();
        const QString after = anything();
        const QString key = orderBetween(before, after);
        const QString shown = before + QLatin1Char(' ') + after + QStringLiteral(" -> ") + key;
        QVERIFY2(isOrderKey(key), qPrintable(shown));
        const bool ends = (before.isEmpty() || isOrderKey(before)) && (after.isEmpty() || isOrderKey(after));
        if (!ends || (!after.isEmpty() && before >= after))
            continue;
        ++between;
        QVERIFY2(before < key && (after.isEmpty() || key < after), qPrintable(shown));
    }
    QVERIFY(between > 1000);
}

PULLEY_TEST(OrderKeyTest)

} // namespace pulley::tst_orderkey

#include "tst_orderkey.moc"
