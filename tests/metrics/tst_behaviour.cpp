// Process behaviour charts: limits worked by hand, each rule at its edge, and a baseline that stays where it is.
#include "models/metrics/behaviour.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

namespace pulley::tst_behaviour {

namespace {

/// Mean 10, one sigma 1, limits 7 and 13, ranges up to 100: rules show one by one.
BehaviourLimits plain()
{
    return {.mean = 10, .meanRange = 3 / 2.66, .upper = 13, .lower = 7, .rangeLimit = 100};
}

/// "outside+3 two-4": rule, side and place of each signal.
QString said(const QList<BehaviourSignal> &found)
{
    QStringList words;
    for (const BehaviourSignal &signal : found) {
        static const char *const names[] = {"outside", "two", "four", "eight", "range"};
        words << QLatin1String(names[int(signal.rule)]) + QLatin1Char(signal.side == Side::Above ? '+' : '-')
                + QString::number(signal.at);
    }
    return words.join(QLatin1Char(' '));
}

QList<double> valuesOf(const QString &text)
{
    QList<double> values;
    for (const QString &value : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        values.append(value.toDouble());
    return values;
}

/// The rules in their own words, looking at each window anew.
bool signalled(const QList<double> &values, qsizetype at, SignalRule rule, int sign, const BehaviourLimits &limits)
{
    const double sigma = 2.66 * limits.meanRange / 3;
    const auto beyond = [&](qsizetype i, double line) { return sign * (values.at(i) - limits.mean) > line; };
    const auto among = [&](int of, double line) {
        int count = 0;
        for (qsizetype i = qMax<qsizetype>(0, at - of + 1); i <= at; ++i)
            count += beyond(i, line) ? 1 : 0;
        return count;
    };
    switch (rule) {
    case SignalRule::OutsideLimits:
        return sign > 0 ? values.at(at) > limits.upper : values.at(at) < limits.lower;
    case SignalRule::TwoOfThree:
        return beyond(at, 2 * sigma) && among(3, 2 * sigma) >= 2;
    case SignalRule::FourOfFive:
        return beyond(at, sigma) && among(5, sigma) >= 4;
    case SignalRule::EightInARow:
        return at >= 7 && among(8, 0) == 8;
    case SignalRule::RangeTooGreat:
        return at > 0 && sign * (values.at(at) - values.at(at - 1)) > limits.rangeLimit;
    }
    return false;
}

} // namespace

class tst_Behaviour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsAreWheelersByHand()
    {
        // Moving ranges 2, 4, 1, 3: mean 2.5; mean of values 10.2.
        const auto limits = behaviourLimits({10, 12, 8, 9, 12, 99}, {0, 5}).value();
        QCOMPARE(limits.mean, 10.2);
        QCOMPARE(limits.meanRange, 2.5);
        QCOMPARE(limits.upper, 10.2 + 6.65);
        QCOMPARE(limits.lower, 10.2 - 6.65);
        QCOMPARE(limits.rangeLimit, 8.17);
    }

    void theLowerLimitIsNotBelowZero()
    {
        const auto limits = behaviourLimits({0, 5, 0, 5}, {0, 4}).value();
        QCOMPARE(limits.lower, 0.0);
        QVERIFY(behaviourSignals({0, 0, 0}, limits).isEmpty());
    }

    void theBaselineStaysWhereItIs()
    {
        QList<double> values{5, 7, 6, 8, 5, 7};
        const auto before = behaviourLimits(values, {0, 6});
        values << 50 << 60 << 70;
        QCOMPARE(behaviourLimits(values, {0, 6}), before);
        QVERIFY(behaviourLimits(values, {0, 9}) != before);
        QVERIFY(said(behaviourSignals(values, *before)).contains(QStringLiteral("outside+6")));
    }

    void needsTwoValues()
    {
        QVERIFY(!behaviourLimits({}, {0, 5}));
        QVERIFY(!behaviourLimits({4}, {0, 5}));
        QVERIFY(!behaviourLimits({4, 5, 6}, {1, 2}));
        QVERIFY(!behaviourLimits({4, 5, 6}, {2, 1}));
        QVERIFY(!behaviourLimits({4, 5, 6}, {7, 9}));
        QCOMPARE(behaviourLimits({4, 6}, {-3, 99}).value().mean, 5.0);
        QVERIFY(behaviourSignals({}, plain()).isEmpty());
    }

    void aProcessThatNeverVariesSignalsAnyChange()
    {
        const auto limits = behaviourLimits({3, 3, 3}, {0, 3}).value();
        QCOMPARE(limits.upper, 3.0);
        QCOMPARE(said(behaviourSignals({3, 3, 3, 4}, limits)), QStringLiteral("outside+3 range+3"));
    }

    void signalsWhatIsMoreThanChance_data()
    {
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *values, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(values) << QString::fromLatin1(expected);
        };
        row("nothing of chance", "10 11 9 10 9 11 10.5 9.5", "");
        row("on the limit is within", "13 7", "");
        row("above the limit", "10 13.1 10", "outside+1");
        row("below the limit", "10 6.9 10", "outside-1");
        row("two of three", "12.1 10 12.1", "two+2");
        row("two in a row", "10 7.9 7.9", "two-2");
        row("two of four are not", "12.1 10 10 12.1", "");
        row("on the line is not beyond", "12 12 12", "");
        row("one on either side are not", "12.1 7.9 10", "");
        row("the third of three within does not complete it", "12.1 12.1 10", "two+1");
        row("four of five", "11.5 11.5 9 11.5 11.5", "four+4");
        row("four in a row", "8.5 8.5 8.5 8.5", "four-3");
        row("three of five are not", "11.5 9 11.5 9 11.5", "");
        row("eight in a row", "10.1 10.1 10.1 10.1 10.1 10.1 10.1 10.1", "eight+7");
        row("nine in a row", "9.9 9.9 9.9 9.9 9.9 9.9 9.9 9.9 9.9", "eight-7 eight-8");
        row("seven are not", "10.1 10.1 10.1 10.1 10.1 10.1 10.1 9.9", "");
        row("the mean itself breaks a row", "10.1 10.1 10.1 10.1 10.1 10.1 10.1 10 10.1", "");
        row("a leap", "10 111 10", "outside+1 range+1 range-2");
    }
    void signalsWhatIsMoreThanChance()
    {
        QFETCH(QString, values);
        QTEST(said(behaviourSignals(valuesOf(values), plain())), "expected");
    }

    void agreesWithTheRulesInTheirOwnWords()
    {
        QRandomGenerator random(5);
        int seen = 0;
        for (int round = 0; round < 200; ++round) {
            QList<double> values;
            for (int i = 0; i < 60; ++i)
                values.append(random.bounded(12) + (i > 30 ? random.bounded(9) : 0));
            const auto limits = behaviourLimits(values, {0, 25}).value();
            const QList<BehaviourSignal> found = behaviourSignals(values, limits);
            qsizetype count = 0;
            for (qsizetype at = 0; at < values.size(); ++at) {
                for (const SignalRule rule : {SignalRule::OutsideLimits, SignalRule::TwoOfThree, SignalRule::FourOfFive,
                                              SignalRule::EightInARow, SignalRule::RangeTooGreat}) {
                    for (const Side side : {Side::Above, Side::Below}) {
                        const bool expected = signalled(values, at, rule, side == Side::Above ? 1 : -1, limits);
                        QCOMPARE(found.contains(BehaviourSignal{rule, side, at}), expected);
                        count += expected ? 1 : 0;
                    }
                }
            }
            QCOMPARE(found.size(), count);
            seen += int(count);
        }
        QVERIFY(seen > 500);
    }
};

PULLEY_TEST(tst_Behaviour)

} // namespace pulley::tst_behaviour

#include "tst_behaviour.moc"
