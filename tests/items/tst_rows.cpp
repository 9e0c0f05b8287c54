// Which rows lanes make and who stands in them; which finished cards are still shown; limits as they are shown where they act.
#include "models/items/columnface.h"
#include "models/items/columnmodel.h"
#include "models/items/personface.h"
#include "models/items/rowface.h"
#include "tests/support/boardtext.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace pulley::tst_rows {

using namespace std::chrono_literals;

class FakeSource : public BoardSource
{
public:
    Board held;
    Instant time = start(600);

    const Board &board() const override { return held; }
    Instant now() const override { return time; }
    PersonId me() const override { return PersonId{QStringLiteral("me")}; }
    QTimeZone zone() const override { return zoneOf(held); }
    Pace pace() const override { return {}; }
};

class TestRows : public QObject
{
    Q_OBJECT

    static Board boardOf(const char *text) { return boardFromText(QString::fromUtf8(text)); }
    static QString word(const RowId &row)
    {
        switch (row.kind) {
        case RowKind::Whole:
            return QStringLiteral("whole");
        case RowKind::Expedite:
            return QStringLiteral("expedite");
        case RowKind::Lane:
            return row.lane.value;
        case RowKind::NoLane:
            return QStringLiteral("none");
        }
        return {};
    }
    static Limit limit(const char *name, int max, const Selector &by)
    {
        Limit made;
        made.id = LimitId{QLatin1String(name)};
        made.name = QLatin1String(name);
        made.max = max;
        made.selector = by;
        return made;
    }
    static ColumnId column(const char *name) { return ColumnId{QLatin1String(name)}; }
    static QString textOf(const ColumnModel &model)
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.index(row).data().toString());
        return titles.join(QLatin1Char(' '));
    }
    static Place place(const char *name, const RowId &row) { return {column(name), Half::Doing, row}; }
    static RowId lane(const char *name) { return {RowKind::Lane, LaneId{QLatin1String(name)}}; }

private Q_SLOTS:
    void rowsComeFromLanesAndCards_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *name, const char *text, const char *rows) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(rows);
        };
        row("all in lanes", "Ready: a^upper | Doing: b^lower | Done:", "upper lower");
        row("one of no lane", "Ready: a | Doing: b^lower | Done:", "upper lower none");
        row("open expedite", "Ready: a^upper | Doing: b^lower#expedite | Done:", "expedite upper lower");
        row("expedite of no lane needs no row for it", "Ready: a^upper | Doing: b#expedite | Done:", "expedite upper lower");
        row("finished expedite", "Ready: a^upper | Doing: | Done: b^lower#expedite", "upper lower");
        row("finished expedite of no lane", "Ready: a^upper | Doing: | Done: b#expedite", "upper lower none");
        row("fixed date isn't expedite", "Ready: a^upper#fixed | Doing: | Done:", "upper lower");
    }
    void rowsComeFromLanesAndCards()
    {
        QFETCH(QString, text);
        QFETCH(QString, rows);
        QStringList words;
        for (const RowId &row : rowsOf(boardFromText(text)))
            words.append(word(row));
        QCOMPARE(words.join(QLatin1Char(' ')), rows);
    }

    void aBoardWithoutLanesIsOneRow()
    {
        Board board = boardOf("Ready: a b#expedite | Doing: c | Done:");
        board.lanes.clear();
        QCOMPARE(rowsOf(board), QList<RowId>{RowId{}});
        QCOMPARE(placesOf(board, rowsOf(board)).size(), 3);
        QCOMPARE(placeOf(board, rowsOf(board), *findCard(board, cardId(QStringLiteral("b")))), place("Ready", RowId{}));
    }

    void aLimitOnAnExpediteClassKeepsTheRow()
    {
        Board board = boardOf("Ready: a^upper | Doing: | Done:");
        Selector by;
        by.serviceClass = ClassId{QStringLiteral("expedite")};
        board.limits.append(limit("one fire", 1, by));
        QCOMPARE(word(rowsOf(board).first()), QStringLiteral("expedite"));
        QCOMPARE(faceOf(board, RowId{RowKind::Expedite}, 0).limits.first().name, QStringLiteral("one fire"));
        QCOMPARE(kindLimits(board).size(), 1);
    }

    void everyCardStandsInExactlyOnePlace()
    {
        const Board board =
            boardOf("Ready: a^upper b^lower#expedite c | Doing: d^upper / e^lower f#expedite | Done: g^upper#expedite h");
        const QList<RowId> rows = rowsOf(board);
        FakeSource source;
        source.held = board;
        int shown = 0;
        for (const Place &each : placesOf(board, rows)) {
            ColumnModel model(source, each);
            const QAbstractItemModelTester tester(&model);
            model.sync();
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(placeOf(board, rows, *findCard(board, model.cardAt(row))), each);
            shown += model.rowCount();
        }
        QCOMPARE(shown, board.cards.size());
    }

    void aCellFollowsTheLaneOfItsCards()
    {
        FakeSource source;
        source.held = boardOf("Ready: a^upper b^lower | Doing: | Done:");
        ColumnModel upper(source, place("Ready", lane("upper")));
        ColumnModel lower(source, place("Ready", lane("lower")));
        upper.sync();
        lower.sync();
        source.held.cards[cardId(QStringLiteral("a"))].facts.lane = LaneId{QStringLiteral("lower")};
        upper.sync();
        lower.sync();
        QCOMPARE(textOf(upper), QString());
        QCOMPARE(textOf(lower), QStringLiteral("a b"));
    }

    void aDropIntoACellTakesItsLane()
    {
        FakeSource source;
        source.held = boardOf("Ready: a^upper f#expedite | Doing: | Done:");
        const auto laneFor = [&](const RowId &row, const char *card) {
            return ColumnModel(source, place("Doing", row)).laneFor(CardId{QLatin1String(card)});
        };
        QCOMPARE(laneFor(lane("lower"), "a"), std::optional(LaneId{QStringLiteral("lower")}));
        QCOMPARE(laneFor(lane("upper"), "a"), std::optional<LaneId>());
        QCOMPARE(laneFor(RowId{RowKind::NoLane}, "a"), std::optional(LaneId{}));
        QCOMPARE(laneFor(RowId{RowKind::Expedite}, "f"), std::optional<LaneId>());
    }

    void rowsTakeOnlyWhatCanStandInThem()
    {
        FakeSource source;
        source.held = boardOf("Ready: a^upper f^lower#expedite | Doing: | Done:");
        const auto fit = [&](const RowId &row, const char *card) {
            return ColumnModel(source, place("Doing", row)).fit(CardId{QLatin1String(card)});
        };
        QCOMPARE(fit(RowId{RowKind::Expedite}, "a"), RowFit::OnlyExpedite);
        QCOMPARE(fit(RowId{RowKind::Expedite}, "f"), RowFit::Fits);
        QCOMPARE(fit(lane("lower"), "f"), RowFit::IsExpedite);
        QCOMPARE(fit(lane("lower"), "a"), RowFit::Fits);
    }

    void aLanesLimitRefusesADropFromAnother()
    {
        FakeSource source;
        source.held = boardOf("Ready: | Doing: a^upper b^lower | Done:");
        Selector by;
        by.lane = LaneId{QStringLiteral("lower")};
        source.held.limits.append(limit("lower", 1, by));
        ColumnModel lower(source, place("Doing", lane("lower")));
        lower.sync();
        const auto answer = lower.mayDrop(cardId(QStringLiteral("a")));
        QVERIFY(!answer);
        QCOMPARE(answer.error().limit.name, QStringLiteral("lower"));
        const LimitFace face = faceOf(source.held, lane("lower"), 1).limits.first();
        QCOMPARE(face.load, 1);
        QCOMPARE(face.fill, Fill::Full);
        QVERIFY(faceOf(source.held, lane("upper"), 1).limits.isEmpty());
    }

    void aCardThatGoesToAnotherListNeverKeepsAStamp()
    {
        FakeSource source;
        source.held = boardOf("Ready: a^upper | Doing: | Done:");
        ColumnModel from(source, place("Ready", lane("upper")));
        ColumnModel to(source, place("Doing", lane("upper")));
        from.sync();
        const qint64 before = from.index(0).data(ColumnModel::StampRole).toLongLong();
        Card &card = source.held.cards[cardId(QStringLiteral("a"))];
        card.standing.column = column("Doing");
        card.facts.title = QStringLiteral("another");
        to.sync();
        QVERIFY(to.index(0).data(ColumnModel::StampRole).toLongLong() != before);
    }

    void finishedCardsGoOutOfSightByCalendarDays_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("shown");
        const auto row = [](const char *name, const char *zone, int days, int hours, bool shown) {
            QTest::newRow(name) << QString::fromLatin1(zone) << days << hours << shown;
        };
        // Finished on Monday 2026-03-02 at 9 in UTC: in Tokyo that is 18, on Samoa still Sunday at 22.
        row("no time: always", "Asia/Tokyo", 0, 24 * 400, true);
        row("the same day", "Asia/Tokyo", 1, 1, true);
        row("late the next day there", "Asia/Tokyo", 1, 29, true);
        row("past midnight of the second day there", "Asia/Tokyo", 1, 31, false);
        row("seven days, on the seventh", "Asia/Tokyo", 7, 24 * 7, true);
        row("seven days, on the eighth", "Asia/Tokyo", 7, 24 * 8, false);
        row("late the next day where it was still Sunday", "Pacific/Pago_Pago", 1, 25, true);
        row("past midnight of the second day where it was still Sunday", "Pacific/Pago_Pago", 1, 27, false);
    }
    void finishedCardsGoOutOfSightByCalendarDays()
    {
        QFETCH(QString, zone);
        QFETCH(int, days);
        QFETCH(int, hours);
        QFETCH(bool, shown);
        FakeSource source;
        source.held = boardOf("Ready: b^upper | Doing: c^upper | Done: a^upper");
        source.held.facts.timeZone = zone;
        source.held.facts.finishedDays = days;
        source.time = start() + std::chrono::hours(hours);
        ColumnModel done(source, place("Done", lane("upper")));
        done.sync();
        QCOMPARE(textOf(done), shown ? QStringLiteral("a") : QString());
        const FinishedWindow window = finishedWindow(source.held, source.time, source.zone());
        QCOMPARE(faceOf(source.held, source.held.columns.last(), window).load, shown ? 1 : 0);
        // Open cards stay whatever their age.
        ColumnModel doing(source, place("Doing", lane("upper")));
        doing.sync();
        QCOMPARE(textOf(doing), QStringLiteral("c"));
        QCOMPARE(source.held.cards.size(), 3);
    }

    void aSharedLimitStandsOverItsColumnsNotInThem()
    {
        const Board board = boardOf("Ready: a | Doing+Verify(3): b |  | Done:");
        const ColumnFace verify = faceOf(board, *findColumn(board, column("Verify")));
        QCOMPARE(verify.load, 0);
        QCOMPARE(verify.max, 0);
        QVERIFY(!verify.sharedLimit.isEmpty());
        QCOMPARE(verify.free(), 2);
        const QList<LimitFace> spans = spanLimits(board);
        QCOMPARE(spans.size(), 1);
        QCOMPARE(spans.first().load, 1);
        QCOMPARE(spans.first().columns, (QList<ColumnId>{column("Doing"), column("Verify")}));
    }

    void peopleHaveTheirTightestLimitFirst()
    {
        Board board = boardOf("Ready: | Doing: a@ann b@ann c@bob | Done: d@ann");
        Selector each;
        each.scope = PersonScope::EachPerson;
        board.limits.append(limit("each", 3, each));
        Selector one;
        one.scope = PersonScope::OnePerson;
        one.person = PersonId{QStringLiteral("ann")};
        board.limits.append(limit("ann's", 1, one));
        const QList<PersonFace> people = peopleOf(board, PersonId{QStringLiteral("bob")});
        QCOMPARE(people.first().person, PersonId{QStringLiteral("bob")});
        QVERIFY(people.first().me);
        const auto ann = std::find_if(people.cbegin(), people.cend(),
                                      [](const PersonFace &face) { return face.person == PersonId{QStringLiteral("ann")}; });
        QVERIFY(ann != people.cend());
        QCOMPARE(ann->cards.size(), 2);
        QCOMPARE(ann->limits.size(), 2);
        QCOMPARE(ann->limit()->name, QStringLiteral("ann's"));
        QCOMPARE(ann->limit()->fill, Fill::Over);
        QCOMPARE(people.first().limit()->load, 1);
    }

    void whoHasNeitherLimitNorCardsIsNotShown()
    {
        const Board board = boardOf("Ready: | Doing: a@ann b@eve | Done: c@bob");
        QStringList shown;
        for (const PersonFace &face : peopleOf(board, PersonId{QStringLiteral("me")}))
            shown.append(face.person.value);
        // Eve isn't one of the board's people, but owns a card.
        QCOMPARE(shown, (QStringList{QStringLiteral("ann"), QStringLiteral("eve")}));
    }
};

PULLEY_TEST(TestRows)

} // namespace pulley::tst_rows

#include "tst_rows.moc"
