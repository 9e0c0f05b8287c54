// What is found by a few letters, and what comes first: tables of what people type.
#include "models/domain/filter.h"
#include "models/items/ranking.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <algorithm>

namespace pulley::tst_ranking {

class TestRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        const auto row = [](const char *typed, const char *better, const char *worse) {
            QTest::addRow("%s: %s before %s", typed, better, worse)
                << QString::fromUtf8(typed) << QString::fromUtf8(better) << QString::fromUtf8(worse);
        };
        row("ops-1", "ops-1", "ops-10");
        row("pull", "pull next", "the pull");
        row("next", "pull next", "annexter next-door");
        row("pull", "the pull", "unpulled");
        row("lim", "columns and limits", "slimmer");
        row("pn", "pull next", "a pen");
        row("certs", "rotate certs", "cell or tints");
        row("イメ", "イメージ", "縮小イメージ");
        row("a b", "a big bag", "xa yb");
        row("undo", "undo", "");
        row("zq", "z queue", "abc");
        row("rot", "rotate keys", "carrot");
        row("key rot", "rotate keys", "monkey rotting");
        row("pun", "pull next", "a p u n");
        row("pulln", "pull next", "pull a new one");
        row("rotte", "rotate keys", "");
        row("データ", "データ移行", "旧データ");
        row("移行", "データ移行", "移す行");
        row("証明書", "ops-3 サーバー証明書の更新", "証券の明細書");
    }
    void ranks()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const int more = rankOf(foldedForSearch(typed), foldedForSearch(better));
        const int less = rankOf(foldedForSearch(typed), foldedForSearch(worse));
        QVERIFY2(more > less, qPrintable(QStringLiteral("%1 and %2").arg(more).arg(less)));
        QVERIFY(more > 0);
    }

    /// What only has the letters somewhere in that order is not what anybody meant.
    void leavesOut_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *typed, const char *name) {
            QTest::addRow("%s: not %s", typed, name) << QString::fromUtf8(typed) << QString::fromUtf8(name);
        };
        row("pn", "a pen");
        row("port", "improve the old retry");
        row("rca", "rotate the certificates");
        row("tls", "tell the world less");
        row("undo", "unblock and do it");
        row("log", "look at the gauge");
        row("ae", "alpha beta gamma epsilon");
        row("block", "board of locks");
        row("rtte", "rotate keys");
        row("移行", "移転を行う");
        row("full scr", "full of care");
        row("x", "a b");
        row("", "a");
    }
    void leavesOut()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QCOMPARE(rankOf(foldedForSearch(typed), foldedForSearch(name)), 0);
    }
    void ordersWhatIsFound()
    {
        const QStringList best{QStringLiteral("block"),   QStringLiteral("block the card"), QStringLiteral("card: block"),
                               QStringLiteral("unblock"), QStringLiteral("b lock"),         QStringLiteral("blobs of rock")};
        QList<int> ranks;
        for (const QString &name : best)
            ranks.append(rankOf(QStringLiteral("block"), name));
        QCOMPARE(ranks.last(), 0);
        ranks.removeLast();
        QVERIFY(std::is_sorted(ranks.crbegin(), ranks.crend()));
        QVERIFY(ranks.last() > 0);
    }
};

PULLEY_TEST(TestRanking)

} // namespace pulley::tst_ranking

#include "tst_ranking.moc"
