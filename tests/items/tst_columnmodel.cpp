// A list of cards keeps in step with its board row by row, and answers drops by the board's rules.
#include "models/items/columnface.h"
#include "models/items/columnmodel.h"

#include "models/domain/evolve.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace pulley::tst_columnmodel {

using namespace std::chrono_literals;

class FakeSource : public BoardSource
{
public:
    Board held;
    Instant time = fromMicros(1'700'000'000'000'000);

    const Board &board() const override { return held; }
    Instant now() const override { return time; }
    PersonId me() const override { return PersonId{QStringLiteral("ann")}; }
    QTimeZone zone() const override { return QTimeZone::utc(); }
    Pace pace() const override { return {.warn = 3, .alarm = 8}; }
};

class TestColumnModel : public QObject
{
    Q_OBJECT

    static Column column(const char *name, ColumnKind kind)
    {
        Column made;
        made.id = ColumnId{QLatin1String(name)};
        made.name = QLatin1String(name);
        made.kind = kind;
        return made;
    }

    static void add(FakeSource &source, const QString &name, const char *where)
    {
        Card card;
        card.id = CardId{name};
        card.number = source.held.nextNumber++;
        card.facts.title = name;
        card.standing.column = ColumnId{QLatin1String(where)};
        card.standing.order = QStringLiteral("n") + name;
        card.standing.since = source.time;
        card.standing.arrivals = {{card.standing.column, source.time}};
        card.created = source.time;
        source.held.cards.insert(card.id, card);
    }

    /// Ready | Doing(max 1) | Done with the cards of `ready` and `doing`, one letter each.
    static FakeSource boardWith(const QString &ready, const QString &doing)
    {
        FakeSource source;
        source.held.id = BoardId{QStringLiteral("board")};
        source.held.facts.key = QStringLiteral("OPS");
        source.held.columns = {column("Ready", ColumnKind::Queue), column("Doing", ColumnKind::Active),
                               column("Done", ColumnKind::Done)};
        source.held.facts.commitment = ColumnId{QStringLiteral("Doing")};
        source.held.facts.delivery = ColumnId{QStringLiteral("Done")};
        Limit limit;
        limit.id = LimitId{QStringLiteral("limit")};
        limit.name = QStringLiteral("Doing");
        limit.selector.columns = {ColumnId{QStringLiteral("Doing")}};
        limit.max = 1;
        source.held.limits = {limit};
        for (const QChar letter : ready)
            add(source, QString(letter), "Ready");
        for (const QChar letter : doing)
            add(source, QString(letter), "Doing");
        return source;
    }

    static QString textOf(const ColumnModel &model)
    {
        QString text;
        for (int row = 0; row < model.rowCount(); ++row)
            text += model.index(row).data().toString();
        return text;
    }

    /// Sets the cards of Ready to `letters`, in that order.
    static void setReady(FakeSource &source, const QString &letters)
    {
        source.held.cards.clear();
        for (qsizetype i = 0; i < letters.size(); ++i) {
            add(source, QString(letters.at(i)), "Ready");
            source.held.cards[CardId{QString(letters.at(i))}].standing.order = QString(QChar(u'a' + static_cast<char16_t>(i)));
        }
    }

private Q_SLOTS:
    void rowsFollowTheBoard_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("moves");
        QTest::newRow("from nothing") << QString() << QStringLiteral("abc") << 0;
        QTest::newRow("to nothing") << QStringLiteral("abc") << QString() << 0;
        QTest::newRow("one more in the middle") << QStringLiteral("ac") << QStringLiteral("abc") << 0;
        QTest::newRow("one less") << QStringLiteral("abc") << QStringLiteral("ac") << 0;
        QTest::newRow("first to last is one move") << QStringLiteral("abcdef") << QStringLiteral("bcdefa") << 1;
        QTest::newRow("last to first is one move") << QStringLiteral("abcdef") << QStringLiteral("fabcde") << 1;
        QTest::newRow("neighbours change places") << QStringLiteral("abcd") << QStringLiteral("acbd") << 1;
        QTest::newRow("turned round") << QStringLiteral("abcd") << QStringLiteral("dcba") << -1;
        QTest::newRow("all at once") << QStringLiteral("abcde") << QStringLiteral("xeyca") << -1;
    }
    void rowsFollowTheBoard()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, moves);
        FakeSource source = boardWith({}, {});
        setReady(source, before);
        ColumnModel model(source, Place{ColumnId{QStringLiteral("Ready")}, Half::Doing});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sync();
        QCOMPARE(textOf(model), before);

        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        setReady(source, after);
        model.sync();
        QCOMPARE(textOf(model), after);
        QCOMPARE(reset.count(), 0);
        if (moves >= 0)
            QCOMPARE(moved.count(), moves);
    }

    void sameBoardAnnouncesNothing()
    {
        FakeSource source = boardWith(QStringLiteral("ab"), {});
        ColumnModel model(source, Place{ColumnId{QStringLiteral("Ready")}, Half::Doing});
        model.sync();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.sync();
        model.refreshFaces();
        QCOMPARE(changed.count(), 0);
    }

    void anEditGivesTheRowAnotherStamp()
    {
        FakeSource source = boardWith(QStringLiteral("ab"), {});
        ColumnModel model(source, Place{ColumnId{QStringLiteral("Ready")}, Half::Doing});
        model.sync();
        const qint64 stamp = model.index(0).data(ColumnModel::StampRole).toLongLong();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        source.held.cards[CardId{QStringLiteral("a")}].facts.title = QStringLiteral("another");
        model.sync();
        QCOMPARE(changed.count(), 1);
        QVERIFY(model.index(0).data(ColumnModel::StampRole).toLongLong() != stamp);
    }

    void ageGrowsWithTheClockAndTakesTheTeamsPace()
    {
        FakeSource source = boardWith({}, QStringLiteral("a"));
        ColumnModel model(source, Place{ColumnId{QStringLiteral("Doing")}, Half::Doing});
        model.sync();
        const auto tone = [&] { return static_cast<Tone>(model.index(0).data(ColumnModel::AgeToneRole).toInt()); };
        QCOMPARE(model.index(0).data(ColumnModel::DaysRole).toInt(), 1);
        QCOMPARE(tone(), Tone::Plain);
        source.time += 24h * 4;
        model.refreshFaces();
        QCOMPARE(model.index(0).data(ColumnModel::DaysRole).toInt(), 5);
        QCOMPARE(tone(), Tone::Warn);
        source.time += 24h * 5;
        model.refreshFaces();
        QCOMPARE(tone(), Tone::Alarm);
        QVERIFY(
            model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("older than 85% of finished cards")));
    }

    void dropIsAnsweredByTheRules()
    {
        const FakeSource full = boardWith(QStringLiteral("a"), QStringLiteral("b"));
        const FakeSource room = boardWith(QStringLiteral("a"), {});
        for (const FakeSource *source : {&full, &room}) {
            ColumnModel ready(*source, Place{ColumnId{QStringLiteral("Ready")}, Half::Doing});
            ColumnModel doing(*source, Place{ColumnId{QStringLiteral("Doing")}, Half::Doing});
            ready.sync();
            doing.sync();
            const std::unique_ptr<QMimeData> data(ready.mimeData({ready.index(0)}));
            QSignalSpy asked(&doing, &ColumnModel::moveAsked);
            const bool allowed = source == &room;
            QCOMPARE(doing.canDropMimeData(data.get(), Qt::MoveAction, -1, 0, {}), allowed);
            QCOMPARE(doing.dropMimeData(data.get(), Qt::MoveAction, -1, 0, {}), false);
            QCOMPARE(asked.count(), allowed ? 1 : 0);
            const auto answer = doing.mayDrop(CardId{QStringLiteral("a")});
            QCOMPARE(answer.has_value(), allowed);
            if (!allowed)
                QCOMPARE(answer.error().rule, Rule::LimitFull);
        }
    }

    void cardsOfAnotherBoardAreNotTaken()
    {
        const FakeSource source = boardWith(QStringLiteral("a"), {});
        ColumnModel doing(source, Place{ColumnId{QStringLiteral("Doing")}, Half::Doing});
        QMimeData data;
        data.setData(ColumnModel::mimeType(), "elsewhere\na");
        QVERIFY(!doing.canDropMimeData(&data, Qt::MoveAction, -1, 0, {}));
        QVERIFY(!doing.canDropMimeData(nullptr, Qt::MoveAction, -1, 0, {}));
    }

    void titlesAreOneLineOfText()
    {
        FakeSource source = boardWith(QStringLiteral("a"), {});
        source.held.cards[CardId{QStringLiteral("a")}].facts.title = QStringLiteral("<b>x</b>\nline\t") + QString(1'000'000, u'y');
        ColumnModel model(source, Place{ColumnId{QStringLiteral("Ready")}, Half::Doing});
        model.sync();
        const QString title = model.index(0).data().toString();
        QVERIFY(title.startsWith(QLatin1String("<b>x</b> line y")));
        QVERIFY(title.size() <= 300);
        QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(QLatin1String("&lt;b&gt;")));
    }

    void columnFacesTellTheirFill_data()
    {
        QTest::addColumn<int>("max");
        QTest::addColumn<int>("min");
        QTest::addColumn<QString>("cards");
        QTest::addColumn<int>("fill");
        const auto row = [](const char *name, int max, int min, const char *cards, Fill fill) {
            QTest::newRow(name) << max << min << QString::fromLatin1(cards) << static_cast<int>(fill);
        };
        row("room", 3, 0, "a", Fill::Room);
        row("one free", 3, 0, "ab", Fill::OneFree);
        row("full", 3, 0, "abc", Fill::Full);
        row("over a lowered limit", 3, 0, "abcd", Fill::Over);
        row("under the minimum", 3, 2, "a", Fill::UnderMinimum);
    }
    void columnFacesTellTheirFill()
    {
        QFETCH(int, max);
        QFETCH(int, min);
        QFETCH(QString, cards);
        QFETCH(int, fill);
        FakeSource source = boardWith({}, cards);
        source.held.limits.first().max = max;
        source.held.limits.first().min = min;
        const ColumnFace face = faceOf(source.held, source.held.columns.at(1));
        QCOMPARE(static_cast<int>(face.fill), fill);
        QCOMPARE(face.load, static_cast<int>(cards.size()));
        QCOMPARE(face.free(), std::max(0, max - face.load));
    }
};

PULLEY_TEST(TestColumnModel)

} // namespace pulley::tst_columnmodel

#include "tst_columnmodel.moc"
