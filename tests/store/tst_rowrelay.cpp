// Rows come through a relay all, once and in order, however many there are, and none after the last one wanted.
#include "models/store/rowrelay.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_rowrelay {

namespace {

/// Fills a row as a decoder does: over what was there.
void fill(FigureRow &row, int number)
{
    row.revision = number;
    row.card.value.resize(0);
    row.card.value.append(QString::number(number));
}

int putUpTo(RowRelay &relay, int rows)
{
    int put = 0;
    FigureRow *row = nullptr;
    while (put < rows && (row = relay.next())) {
        fill(*row, put++);
        relay.put();
    }
    return put;
}

} // namespace

class RowRelayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsAllInOrder_data() { addNumbers(); }
    void bringsAllInOrder();
    void bringsNoneAfterTheLastOneWanted_data() { addNumbers(); }
    void bringsNoneAfterTheLastOneWanted();
    void bringsWhatWasPutBeforeItIsGone();

private:
    static void addNumbers();
};

/// Around the ends of loads, and more than there are loads for.
void RowRelayTest::addNumbers()
{
    QTest::addColumn<int>("number");
    for (const int number : {0, 1, 255, 256, 257, 1023, 1024, 1025, 20'000})
        QTest::addRow("%d", number) << number;
}

void RowRelayTest::bringsAllInOrder()
{
    QFETCH(const int, number);
    QList<FigureRow> taken;
    RowRelay relay([&taken](const FigureRow &row) {
        taken.append(row); // shares the row's texts, which are written over
        return true;
    });
    QCOMPARE(putUpTo(relay, number), number);
    relay.finish();
    QCOMPARE(taken.size(), number);
    for (int i = 0; i < number; ++i) {
        QCOMPARE(taken.at(i).revision, i);
        QCOMPARE(taken.at(i).card.value, QString::number(i));
    }
}

void RowRelayTest::bringsNoneAfterTheLastOneWanted()
{
    QFETCH(const int, number);
    constexpr int many = 100'000;
    int taken = 0;
    RowRelay relay([&](const FigureRow &) { return ++taken <= number; });
    const int put = putUpTo(relay, many);
    relay.finish();
    QCOMPARE(taken, number + 1);
    QVERIFY2(put < many, qPrintable(QString::number(put))); // who reads is told before long
}

void RowRelayTest::bringsWhatWasPutBeforeItIsGone()
{
    int taken = 0;
    {
        RowRelay relay([&taken](const FigureRow &) { return ++taken > 0; });
        putUpTo(relay, 1000);
    }
    QCOMPARE(taken, 1000);
}

PULLEY_TEST(RowRelayTest)

} // namespace pulley::tst_rowrelay

#include "tst_rowrelay.moc"
