// Stage arrivals: a card's one non-decreasing row of dates.
#include "tests/support/boardtext.h"
#include "tests/support/testprogram.h"

#include "models/domain/arrivals.h"

#include <QTest>

namespace pulley::tst_arrivals {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QList<Column> stages()
{
    return boardFromText(text("A: | B: | C: | D:")).columns;
}

/// "A1 B2": arrivals with the minute of each.
QList<Arrival> arrivalsOf(const QString &written)
{
    QList<Arrival> arrivals;
    for (const QString &arrival : written.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        arrivals.append({{arrival.left(1)}, start(arrival.mid(1).toInt())});
    return arrivals;
}

int minuteOf(Instant at)
{
    return int(std::chrono::duration_cast<std::chrono::minutes>(at - start()).count());
}

} // namespace

class ArrivalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arrives_data();
    void arrives();
    void settles_data();
    void settles();
    void reorderedColumnsStillGiveARowThatNeverFalls();
};

void ArrivalsTest::arrives_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *from, const char *to, const char *after) {
        QTest::newRow(name) << text(before) << text(from) << text(to) << text(after);
    };
    row("first of all", "", "", "A", "A9");
    row("first of all, further down", "", "", "C", "C9");
    row("the next stage", "A1", "A", "B", "A1 B9");
    row("a stage skipped", "A1", "A", "C", "A1 C9");
    row("back to a stage it had been in", "A1 B2 C3", "C", "B", "A1 B2");
    row("back to a stage it had skipped", "A1 C3", "C", "B", "A1 B9");
    row("back to the first", "A1 B2 C3", "C", "A", "A1");
    row("on again after a return", "A1 B2", "B", "C", "A1 B2 C9");
    row("the same column", "A1 B2", "B", "B", "A1 B2");
    row("back from the end", "A1 B2 C3 D4", "D", "C", "A1 B2 C3");
}

void ArrivalsTest::arrives()
{
    QFETCH(QString, before);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, after);
    QCOMPARE(arrive(arrivalsOf(before), stages(), {from}, {to}, start(9)), arrivalsOf(after));
}

void ArrivalsTest::settles_data()
{
    QTest::addColumn<QString>("arrivals");
    QTest::addColumn<QString>("row");
    QTest::newRow("none") << QString() << text("- - - -");
    QTest::newRow("all") << text("A1 B2 C3 D4") << text("1 2 3 4");
    QTest::newRow("as far as it came") << text("A1 B2") << text("1 2 - -");
    QTest::newRow("a skipped stage takes the next one's date") << text("A1 C3") << text("1 3 3 -");
    QTest::newRow("begun further down") << text("C3") << text("3 3 3 -");
    QTest::newRow("a stage that is no more") << text("A1 X2 C3") << text("1 3 3 -");
}

void ArrivalsTest::settles()
{
    QFETCH(QString, arrivals);
    QStringList row;
    for (const std::optional<Instant> &at : settled(arrivalsOf(arrivals), stages()))
        row.append(at ? QString::number(minuteOf(*at)) : text("-"));
    QTEST(row.join(QLatin1Char(' ')), "row");
}

void ArrivalsTest::reorderedColumnsStillGiveARowThatNeverFalls()
{
    QList<Column> columns = stages();
    columns.move(1, 2);
    const auto row = settled(arrivalsOf(text("A1 B2 C3")), columns);
    QCOMPARE(*row.at(1), start(2));
    QCOMPARE(*row.at(2), start(2));
}

PULLEY_TEST(ArrivalsTest)

} // namespace pulley::tst_arrivals

#include "tst_arrivals.moc"
