// Journals from elsewhere: what the rules have written replays, and anything else is told from it, entry and reason.
#include "tests/support/crowd.h"
#include "tests/support/testprogram.h"

#include "models/domain/soundjournal.h"

#include <QTest>
#include <functional>

namespace pulley::tst_soundjournal {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QString textOf(const JournalFlaw &flaw)
{
    static const char *const kinds[] = {"Empty",     "Revision", "Time",      "CommandMissing", "CommandTwice", "RevertsUnknown",
                                        "NoChanges", "BadId",    "BadNumber", "BadOrder",       "BadVisits"};
    const QString what = flaw.kind == JournalFlaw::Kind::Rule ? pulley::textOf(flaw.refusal) : text(kinds[size_t(flaw.kind)]);
    return QStringLiteral("%1: %2 %3").arg(flaw.entry).arg(what, flaw.subject).trimmed();
}

QString verdict(const QList<JournalEntry> &entries)
{
    const auto journal = SoundJournal::from(entries);
    return journal ? text("sound") : textOf(journal.error());
}

/// Writes entries by the rules or past them.
struct Writer {
    Board board;
    QList<JournalEntry> entries;

    void write(const QList<Change> &changes, const CommandId &reverts = {})
    {
        const qint64 revision = entries.size() + 1;
        entries.append({revision, {QStringLiteral("c%1").arg(revision)}, {text("me")}, start(int(revision)), reverts, changes});
        for (const Change &change : changes)
            evolve(board, change);
    }
    void run(const Action &action)
    {
        const auto changes = decide(board, {{text("c")}, {text("me")}, action}, start(int(entries.size()) + 1));
        if (!changes)
            qFatal("refused: %s", qUtf8Printable(pulley::textOf(changes.error())));
        write(*changes);
    }
};

/// 1 makes the board, 2 adds a, 3 pulls it into Doing, 4 adds b.
Writer begun()
{
    Writer writer;
    writer.run(CreateBoard{boardFromText(text("Ready: | Doing(1): / | Check: | Done:"))});
    writer.run(AddCard{cardId(text("a")), titled(text("a")), {}, {}});
    writer.run(PullCard{cardId(text("a")), {}, {}});
    writer.run(AddCard{cardId(text("b")), titled(text("b")), {}, {}});
    return writer;
}

Card newCard(const Board &board, const char *name)
{
    Card card;
    card.id = cardId(text(name));
    card.number = board.nextNumber;
    card.facts = titled(text(name));
    card.standing.column = {text("Ready")};
    card.standing.order = text("a5");
    card.standing.since = card.created = start();
    return card;
}

/// A move of `card` past the rules.
CardMoved moved(const Board &board, const char *card, const char *column)
{
    const Standing before = findCard(board, cardId(text(card)))->standing;
    Standing to = before;
    to.column = {text(column)};
    return {cardId(text(card)), MoveKind::Pulled, before, to, {}};
}

using Spoil = std::function<void(Writer &)>;
using SpoilCard = std::function<void(Card &)>;

void row(const char *name, const char *expected, const Spoil &spoil)
{
    QTest::newRow(name) << spoil << text(expected);
}

void cardRow(const char *name, const char *expected, const SpoilCard &spoil)
{
    row(name, expected, [spoil](Writer &writer) {
        Card card = newCard(writer.board, "n");
        spoil(card);
        writer.write({CardAdded{card}});
    });
}

void factsRow(const char *name, const char *expected, const std::function<void(BoardFacts &)> &spoil)
{
    row(name, expected, [spoil](Writer &writer) {
        BoardFacts facts = writer.board.facts;
        spoil(facts);
        writer.write({BoardAltered{writer.board.facts, facts}});
    });
}

} // namespace

} // namespace pulley::tst_soundjournal

Q_DECLARE_METATYPE(pulley::tst_soundjournal::Spoil)

namespace pulley::tst_soundjournal {

class SoundJournalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void takesWhatTheRulesWrote_data();
    void takesWhatTheRulesWrote();
    void takesALimitLoweredBelowItsLoad();
    void takesAnotherKey();
    void mindsFinishedCardsLongGone();

private:
    void entryRows();
    void policyRows();
    void cardRows();
    void changeRows();
};

void SoundJournalTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("expected");
    row("nothing", "sound", [](Writer &) {});
    entryRows();
    policyRows();
    cardRows();
    changeRows();
}

void SoundJournalTest::entryRows()
{
    row("no entries", "0: Empty", [](Writer &w) { w.entries.clear(); });
    row("a gap", "3: Revision 4", [](Writer &w) { w.entries.removeAt(2); });
    row("time running backwards", "3: Time", [](Writer &w) { w.entries[2].at = start(-9); });
    row("no command", "2: CommandMissing", [](Writer &w) { w.entries[1].command = {}; });
    row("a command twice", "4: CommandTwice", [](Writer &w) { w.entries[3].command = w.entries[1].command; });
    row("a command with a NUL", "2: BadId c\\0", [](Writer &w) { w.entries[1].command.value = text("c") + QChar(0); });
    row("taking back what isn't there", "2: RevertsUnknown", [](Writer &w) { w.entries[1].reverts = {text("c3")}; });
    row("no changes", "4: NoChanges", [](Writer &w) { w.entries[3].changes.clear(); });
    row("no board made", "1: NoSuchItem standard", [](Writer &w) {
        w.entries = {w.entries.at(1)};
        w.entries.first().revision = 1;
    });
}

void SoundJournalTest::policyRows()
{
    factsRow("no such time zone", "5: BadBoard time zone", [](BoardFacts &f) { f.timeZone = text("Mars/X"); });
    factsRow("a key that is none", "5: BadBoard key", [](BoardFacts &f) { f.key = text("NO WAY;"); });
    factsRow("work started nowhere", "5: BadBoard commitment", [](BoardFacts &f) { f.commitment = {text("x")}; });
    row("no columns", "1: BadBoard columns", [](Writer &w) {
        w.entries.first().changes.removeIf([](const Change &c) { return std::holds_alternative<ColumnAltered>(c); });
    });
    row("a column twice", "5: ChangedSince", [](Writer &w) {
        w.write({ColumnAltered{{}, Placed<Column>{1, w.board.columns.at(1)}}});
    });
    row("a column taken from under its card", "5: ColumnInUse Ready", [](Writer &w) {
        w.write({ColumnAltered{Placed<Column>{0, w.board.columns.at(0)}, {}}});
    });
    row("a column taken from a limit", "6: ColumnInUse Doing", [](Writer &w) {
        w.write({moved(w.board, "a", "Check")});
        w.write({ColumnAltered{Placed<Column>{1, w.board.columns.at(1)}, {}}});
    });
    row("facts that were others", "5: ChangedSince", [](Writer &w) {
        BoardFacts other = w.board.facts;
        other.name = text("Other");
        w.write({BoardAltered{other, w.board.facts}});
    });
    row("a limit of nothing", "5: BadLimit Doing", [](Writer &w) {
        Limit none = w.board.limits.first();
        none.max = 0;
        w.write({LimitAltered{Placed<Limit>{0, w.board.limits.first()}, Placed<Limit>{0, none}}});
    });
}

void SoundJournalTest::cardRows()
{
    cardRow("a card like any", "sound", [](Card &) {});
    cardRow("in no column", "5: NoSuchColumn nowhere", [](Card &c) { c.standing.column = {text("nowhere")}; });
    cardRow("in no half", "5: NoSuchColumn Check", [](Card &c) {
        c.standing.column = {text("Check")};
        c.standing.half = Half::Ready;
    });
    cardRow("another card's id", "5: CardExists a", [](Card &c) { c.id = cardId(text("a")); });
    cardRow("no id", "5: BadId", [](Card &c) { c.id = {}; });
    cardRow("an endless id", qPrintable(text("5: BadId ") + QString(501, QLatin1Char('x'))),
            [](Card &c) { c.id.value = QString(501, QLatin1Char('x')); });
    cardRow("another card's number", "5: BadNumber 1", [](Card &c) { c.number = 1; });
    cardRow("no number", "5: BadNumber 0", [](Card &c) { c.number = 0; });
    cardRow("the last number of all", "5: BadNumber 9223372036854775807",
            [](Card &c) { c.number = std::numeric_limits<qint64>::max(); });
    cardRow("no title", "5: TitleMissing", [](Card &c) { c.facts.title = text(" "); });
    cardRow("no such type", "5: NoSuchItem x", [](Card &c) { c.facts.type = {text("x")}; });
    cardRow("no such class", "5: NoSuchItem x", [](Card &c) { c.facts.serviceClass = {text("x")}; });
    cardRow("no such lane", "5: NoSuchItem x", [](Card &c) { c.facts.lane = {text("x")}; });
    cardRow("no such owner", "5: NoSuchItem x", [](Card &c) { c.owners = {{text("x")}}; });
    cardRow("a place out of order", "5: BadOrder b!!", [](Card &c) { c.standing.order = text("b!!"); });
    cardRow("a place without room before it", "5: BadOrder a00", [](Card &c) { c.standing.order = text("a00"); });
    cardRow("into a full column", "5: LimitFull Doing 1/1", [](Card &c) { c.standing.column = {text("Doing")}; });
    row("one deduplication key for two", "6: CardExists disk", [](Writer &w) {
        for (const char *name : {"n", "m"}) {
            Card card = newCard(w.board, name);
            card.dedupKey = text("disk");
            w.write({CardAdded{card}});
        }
    });
    row("visits that lead elsewhere", "5: BadVisits n", [](Writer &w) {
        w.write({CardImported{newCard(w.board, "n"), {{{text("Check")}, Half::Doing, start()}}, {}}});
    });
    row("visits of no column", "5: NoSuchColumn x", [](Writer &w) {
        w.write({CardImported{
            newCard(w.board, "n"), {{{text("x")}, Half::Doing, start()}, {{text("Ready")}, Half::Doing, start()}}, {}}});
    });
}

void SoundJournalTest::changeRows()
{
    row("past a full limit", "5: LimitFull Doing 1/1", [](Writer &w) { w.write({moved(w.board, "b", "Doing")}); });
    row("from where it never was", "5: ChangedSince", [](Writer &w) {
        CardMoved move = moved(w.board, "b", "Check");
        move.before.column = {text("Doing")};
        w.write({move});
    });
    row("into no column", "5: NoSuchColumn nowhere", [](Writer &w) { w.write({moved(w.board, "b", "nowhere")}); });
    row("into no place", "5: BadOrder ~", [](Writer &w) {
        CardMoved move = moved(w.board, "b", "Check");
        move.after.order = text("~");
        w.write({move});
    });
    row("a card that never was", "5: NoSuchCard x", [](Writer &w) { w.write({CardJoined{cardId(text("x")), {text("me")}}}); });
    row("somebody unknown joining", "5: NoSuchItem x", [](Writer &w) { w.write({CardJoined{cardId(text("b")), {text("x")}}}); });
    row("owning twice", "5: ChangedSince", [](Writer &w) { w.write({CardJoined{cardId(text("a")), {text("me")}}}); });
    row("an edit to no title", "5: TitleMissing", [](Writer &w) {
        CardPatch before;
        before.title = text("b");
        CardPatch none;
        none.title = QString();
        w.write({CardEdited{cardId(text("b")), before, none}});
    });
    row("an edit to no such lane", "5: NoSuchItem x", [](Writer &w) {
        CardPatch before;
        before.lane = LaneId{};
        CardPatch lane;
        lane.lane = LaneId{text("x")};
        w.write({CardEdited{cardId(text("b")), before, lane}});
    });
    row("a card back that was never away", "5: NoSuchCard n", [](Writer &w) {
        w.write({CardRestored{newCard(w.board, "n"), {}}});
    });
    row("a card back under another number", "6: NoSuchCard b", [](Writer &w) {
        Card card = *findCard(w.board, cardId(text("b")));
        w.write({CardDiscarded{card, text("why")}});
        card.number = 7;
        w.write({CardRestored{card, {}}});
    });
    row("work on a discarded card", "6: NoSuchCard b", [](Writer &w) {
        w.write({CardDiscarded{*findCard(w.board, cardId(text("b"))), text("why")}});
        w.write({CardBlocked{cardId(text("b")), {}}});
    });
}

void SoundJournalTest::tellsWhatIsWrong()
{
    QFETCH(Spoil, spoil);
    Writer writer = begun();
    spoil(writer);
    QFETCH(QString, expected);
    QCOMPARE(verdict(writer.entries).replace(QChar(0), text("\\0")), expected);
}

void SoundJournalTest::takesWhatTheRulesWrote_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void SoundJournalTest::takesWhatTheRulesWrote()
{
    QFETCH(quint32, seed);
    const CrowdedJournal made = crowdedJournal(seed, 1000);
    QVERIFY2(made.entries.size() > 200, qPrintable(QString::number(made.entries.size())));
    QCOMPARE(verdict(made.entries), text("sound"));
    Board policy = made.board;
    policy.cards.clear();
    QCOMPARE(SoundJournal::from(made.entries)->policy(), policy);
}

void SoundJournalTest::takesALimitLoweredBelowItsLoad()
{
    Writer writer;
    writer.run(CreateBoard{boardFromText(text("Ready: | Doing(3): | Done:"))});
    for (const char *card : {"a", "b", "c"})
        writer.run(AddCard{cardId(text(card)), titled(text(card)), {text("Doing")}, {}});
    Limit lower = writer.board.limits.first();
    lower.max = 1;
    writer.run(SetLimit{lower, {}});
    writer.run(ReorderCard{cardId(text("a")), {}});
    writer.run(PullCard{cardId(text("a")), {}, {}});
    QCOMPARE(verdict(writer.entries), text("sound"));
    writer.write({CardAdded{newCard(writer.board, "n")}, moved(writer.board, "a", "Doing")});
    QCOMPARE(verdict(writer.entries), text("8: LimitFull Doing 2/1"));
}

void SoundJournalTest::takesAnotherKey()
{
    const auto journal = SoundJournal::from(begun().entries);
    QVERIFY(journal.has_value());
    const SoundJournal renamed = journal->under(text("COPY"));
    QCOMPARE(renamed.policy().facts.key, text("COPY"));
    const auto again = SoundJournal::from(renamed.entries());
    QVERIFY(again.has_value());
    QCOMPARE(again->policy(), renamed.policy());
}

void SoundJournalTest::mindsFinishedCardsLongGone()
{
    Writer writer = begun();
    writer.run(SetColumn{{{text("Archive")}, text("Archive"), ColumnKind::Done, false, false, {}}, {}});
    writer.run(MarkReady{cardId(text("a")), {}});
    writer.run(PullCard{cardId(text("a")), {}, {}});
    writer.run(PullCard{cardId(text("a")), {}, {}});
    writer.run(PullCard{cardId(text("a")), {}, {}});
    QCOMPARE(verdict(writer.entries), text("sound"));
    Writer returned = writer;
    returned.run(ReturnCard{cardId(text("a")), {text("Doing")}, text("why"), {}});
    QCOMPARE(verdict(returned.entries), text("sound"));
    writer.write({ColumnAltered{Placed<Column>{4, writer.board.columns.at(4)}, {}}});
    QCOMPARE(verdict(writer.entries), text("10: ColumnInUse Archive"));
}

PULLEY_TEST(SoundJournalTest)

} // namespace pulley::tst_soundjournal

#include "tst_soundjournal.moc"
