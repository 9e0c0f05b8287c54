// A whole board as JSON: out and back the same, and every way it can be broken is a sentence.
#include "models/exchange/boardjson.h"

#include "models/domain/decide.h"
#include "models/domain/evolve.h"
#include "tests/exchange/exchangeboard.h"
#include "tests/support/crowd.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>
#include <functional>

namespace pulley::tst_boardjson {

namespace {

/// A board made and worked on through the rules alone, with its journal.
struct Worked {
    Board board;
    QList<JournalEntry> journal;

    bool run(const Action &action)
    {
        const Instant now = fromMicros(1'700'000'000'000'000 + journal.size() * 60'000'000);
        const CommandId id{QStringLiteral("command %1").arg(journal.size() + 1)};
        const auto changes = decide(board, {id, {QStringLiteral("ada")}, action}, now);
        if (!changes)
            return false;
        journal.append({journal.size() + 1, id, {QStringLiteral("ada")}, now, {}, *changes});
        evolve(board, journal.last());
        return true;
    }
};

Worked workedBoard()
{
    Worked worked;
    const CardId one{QStringLiteral("one")};
    CardFacts facts;
    facts.title = QStringLiteral("Disk \"full\"\n\u969C\u5BB3");
    const bool done = worked.run(CreateBoard{exchangeBoard()}) && worked.run(AddCard{one, facts, {}, {}})
        && worked.run(PullCard{one, {}, {}}) && worked.run(BlockCard{one, QStringLiteral("vendor")});
    return done ? worked : Worked{};
}

/// The export of a journal that was spoiled behind the rules' back.
QByteArray spoiled(const std::function<void(QList<JournalEntry> &)> &spoil)
{
    Worked worked = workedBoard();
    spoil(worked.journal);
    return boardToJson(worked.board, worked.journal);
}

BoardFacts &factsMade(QList<JournalEntry> &journal)
{
    return std::get<BoardAltered>(journal.first().changes.first()).after;
}

Standing &standingAdded(QList<JournalEntry> &journal)
{
    return std::get<CardAdded>(journal[1].changes.first()).card.standing;
}

QByteArray replacedOnce(QByteArray text, const QByteArray &what, const QByteArray &by)
{
    const qsizetype at = text.indexOf(what);
    return at < 0 ? QByteArray() : text.replace(at, what.size(), by);
}

} // namespace

class tst_BoardJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWentOut()
    {
        const Worked worked = workedBoard();
        QCOMPARE(worked.journal.size(), 4);
        const auto back = boardFromJson(boardToJson(worked.board, worked.journal));
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error()));
        QCOMPARE(back->policy().facts.key, QStringLiteral("INC"));
        QCOMPARE(back->entries(), worked.journal);
        Board folded;
        for (const JournalEntry &entry : back->entries())
            evolve(folded, entry);
        folded.id = worked.board.id;
        QVERIFY(folded == worked.board);
    }

    void whateverPeopleDidComesBackAsItWentOut_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 21; seed <= 24; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whateverPeopleDidComesBackAsItWentOut()
    {
        QFETCH(quint32, seed);
        const CrowdedJournal made = crowdedJournal(seed, 1000);
        const QByteArray bytes = boardToJson(made.board, made.entries);
        const auto back = boardFromJson(bytes);
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error()));
        QCOMPARE(back->entries(), made.entries);
        QCOMPARE(boardToJson(made.board, back->entries()), bytes);
    }

    void saysWhatIsWrong_data()
    {
        const Worked worked = workedBoard();
        const QByteArray good = boardToJson(worked.board, worked.journal);
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
            QTest::newRow(name) << bytes << QString::fromUtf8(expected);
        };
        row("empty", "", "The file is empty.");
        row("not JSON", "hello", "This is not JSON");
        row("cut off", good.left(good.size() / 2), "This is not JSON");
        row("an array", "[1]", "not a board that Pulley exported");
        row("another format", "{\"format\":\"trello\"}", "not a board that Pulley exported");
        row("newer", replacedOnce(good, "\"version\":1", "\"version\":2"), "format version 2, made by a newer Pulley");
        row("no version", replacedOnce(good, "\"version\":1", "\"v\":1"), "doesn't say its format version");
        row("no journal", replacedOnce(good, "\"journal\"", "\"diary\""), "has no journal");
        row("an entry that is none", replacedOnce(good, "\"journal\":[", "\"journal\":[7,"),
            "Journal entry 1: it is not an object.");
        row("an empty entry", replacedOnce(good, "\"journal\":[", "\"journal\":[{},"), "Journal entry 1: ");
        row("a gap", replacedOnce(good, "\"revision\":3", "\"revision\":7"), "Journal entry 3: its revision is 7 where 3 was due.");
        row("a command twice", replacedOnce(good, "command 4", "command 3"),
            "Journal entry 4: its command is in the journal already.");
        row("a card in no column", spoiled([](auto &journal) { standingAdded(journal).column.value = QStringLiteral("x"); }),
            "Journal entry 2: the board has no column, or no such half of one, “x”.");
        row("a card without a place", spoiled([](auto &journal) { standingAdded(journal).order = QStringLiteral("b!!"); }),
            "Journal entry 2: “b!!” can't be a card's place in a column.");
        row("no such time zone", spoiled([](auto &journal) { factsMade(journal).timeZone = QStringLiteral("Mars/X"); }),
            "Journal entry 1: it leaves a board that makes no workflow (time zone).");
        row("no such key", spoiled([](auto &journal) { factsMade(journal).key = QStringLiteral("NO WAY;"); }),
            "Journal entry 1: it leaves a board that makes no workflow (key).");
        row("a move from elsewhere",
            spoiled([](auto &journal) { std::get<CardMoved>(journal[2].changes.first()).before.half = Half::Ready; }),
            "Journal entry 3: what it changes was not there before as it says.");
        row("another key", replacedOnce(good, "\"key\":\"INC\"", "\"key\":\"OPS\""), "doesn't lead to the board that it names");
        row("gzip cut off", QByteArray::fromHex("1f8b0800000000000003"), "cut off");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        const auto back = boardFromJson(bytes);
        QVERIFY(!back);
        QVERIFY2(back.error().contains(expected), qPrintable(back.error()));
    }

    void refusesTimeRunningBackwards()
    {
        Worked worked = workedBoard();
        worked.journal[2].at = fromMicros(5);
        const auto back = boardFromJson(boardToJson(worked.board, worked.journal));
        QVERIFY(!back);
        QCOMPARE(back.error(), QStringLiteral("Journal entry 3: it is earlier than the entry before it."));
    }

    void survivesDamageAnywhere()
    {
        const Worked worked = workedBoard();
        const QByteArray good = boardToJson(worked.board, worked.journal);
        QRandomGenerator random(3);
        for (int round = 0; round < 3000; ++round) {
            QByteArray damaged = good;
            for (int i = 0; i <= random.bounded(3); ++i)
                damaged[random.bounded(int(damaged.size()))] = char(32 + random.bounded(95));
            const auto back = boardFromJson(damaged);
            QVERIFY(back || !back.error().isEmpty());
        }
    }
};

PULLEY_TEST(tst_BoardJson)

} // namespace pulley::tst_boardjson

#include "tst_boardjson.moc"
