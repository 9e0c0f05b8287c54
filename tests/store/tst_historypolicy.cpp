// The history that the store reads has the board's policy of its time, as the pure fold of the journal has it.
#include "tests/store/storesteps.h"
#include "tests/support/testprogram.h"

namespace pulley::tst_historypolicy {

namespace {

/// All of the policy that figures know.
QString policyOf(const History &history)
{
    QStringList names{history.facts.name, history.facts.commitment.value, history.facts.delivery.value};
    for (const Column &column : history.columns)
        names.append(column.name);
    for (const WorkType &type : history.types)
        names.append(type.name);
    for (const ServiceClass &serviceClass : history.classes)
        names.append(serviceClass.name);
    for (const Limit &limit : history.limits)
        names.append(QStringLiteral("%1 %2").arg(limit.name).arg(limit.max));
    return names.join(QLatin1Char(' '));
}

} // namespace

class HistoryPolicyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasThePolicyOfItsTime_data() { addEngines(); }
    void hasThePolicyOfItsTime();
};

void HistoryPolicyTest::hasThePolicyOfItsTime()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine);
    const auto store = database.open();
    QCOMPARE(makeBoard(*store), QString());
    const auto set = [&](const Action &action) {
        QTest::qWait(2); // entries of one millisecond are of one moment
        return submit(*store, action);
    };
    BoardFacts facts = store->board().facts;
    facts.name = QStringLiteral("before any card");
    QCOMPARE(set(EditBoard{facts}), QString());
    QCOMPARE(set(newCard("a")), QString());
    facts.commitment = column("Review");
    facts.name = QStringLiteral("moved");
    QCOMPARE(set(EditBoard{facts}), QString());
    QCOMPARE(set(SetColumn{{{QStringLiteral("new")}, QStringLiteral("New"), ColumnKind::Queue, false, false, {}}, 1}), QString());
    QCOMPARE(set(RemoveType{store->board().types.first().id}), QString());
    QCOMPARE(set(SetClass{{{QStringLiteral("vip")}, QStringLiteral("Vip"), Urgency::Standard}, 0}), QString());
    Limit whole;
    whole.id = {QStringLiteral("w")};
    whole.name = QStringLiteral("whole");
    whole.max = 7;
    QCOMPARE(set(SetLimit{whole, {}}), QString());
    whole.max = 6;
    QCOMPARE(set(SetLimit{whole, {}}), QString());
    const JournalEntry slip = store->journal({})->last();
    QCOMPARE(set(Revert{slip.command, inverse(slip.changes)}), QString());
    QCOMPARE(set(pulled("a")), QString());
    const auto journal = store->journal({});
    QSet<QString> seen;
    QList<std::optional<Instant>> moments{{}, journal->first().at - std::chrono::hours(1)};
    for (const JournalEntry &entry : *journal)
        moments.append(entry.at);
    for (const auto &asOf : std::as_const(moments)) {
        const auto history = store->history(asOf);
        QVERIFY(history.has_value());
        const History folded = historyOf(store->board(), *journal, asOf);
        QCOMPARE(policyOf(*history), policyOf(folded));
        QVERIFY(history->limits == folded.limits && history->limitChanges == folded.limitChanges);
        seen.insert(policyOf(*history));
    }
    QCOMPARE(store->history()->limitChanges.last().after->max, 7);
    QVERIFY2(seen.size() == 7, qPrintable(QStringList(seen.values()).join(QLatin1Char('\n'))));
    QVERIFY(policyOf(*store->history(journal->at(2).at)).startsWith(QStringLiteral("before any card Doing")));
    QVERIFY(policyOf(*store->history()).startsWith(QStringLiteral("moved Review")));
}

PULLEY_TEST(HistoryPolicyTest)

} // namespace pulley::tst_historypolicy

#include "tst_historypolicy.moc"
