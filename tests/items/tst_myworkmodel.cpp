// The list of one's own cards follows the board, whoever changes it, and whoever one is.
#include "models/items/myworkmodel.h"
#include "models/session/templates.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace pulley::tst_myworkmodel {

class TestMyWorkModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BoardSession> m_ann;
    std::unique_ptr<BoardModels> m_models;

    template <class T>
    static T answerOf(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
            qFatal("no answer came");
        return future.result();
    }
    std::unique_ptr<BoardSession> sessionOf(const char *who) const
    {
        return std::make_unique<BoardSession>(*parseLocation(m_folder->filePath(QStringLiteral("board.db"))),
                                              PersonId{QLatin1String(who)});
    }
    static bool submit(BoardSession &session, const Action &action)
    {
        return std::holds_alternative<Committed>(answerOf(session.submit(action)));
    }
    CardId add(const char *title)
    {
        AddCard action;
        action.card = makeId<CardId>();
        action.facts.title = QLatin1String(title);
        action.facts.type = m_ann->board().types.first().id;
        action.facts.serviceClass = m_ann->board().classes.last().id;
        return submit(*m_ann, action) ? action.card : CardId();
    }
    static QString textOf(const MyWorkModel &model)
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.index(row).data().toString());
        return titles.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ann = sessionOf("ann");
        QVERIFY(answerOf(m_ann->connectOnly(OpenMode::CreateIfMissing)));
        CreateBoard board = *templateBoard(QStringLiteral("ops"));
        board.board.limits.clear();
        QVERIFY(std::holds_alternative<Committed>(answerOf(m_ann->create(board))));
        m_models = std::make_unique<BoardModels>(*m_ann, systemNow);
    }
    void cleanup()
    {
        m_models.reset();
        m_ann.reset();
    }

    void saysWhatACardWaitsFor()
    {
        MyWorkModel model(*m_models);
        const CardId a = add("a");
        const CardId b = add("b");
        QVERIFY(submit(*m_ann, JoinCard{a}));
        CardPatch waits;
        waits.relations = {{RelationKind::BlockedBy, b}};
        QVERIFY(submit(*m_ann, EditCard{a, waits, {}}));
        const auto said = [&] { return model.index(0).data(ColumnModel::FaceRole).value<CardFace>().waitsFor; };
        QTRY_COMPARE(said(), QStringList{QStringLiteral("OPS-2")});
    }

    void rowsComeGoAndChangeOneByOne()
    {
        MyWorkModel model(*m_models);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QCOMPARE(textOf(model), QString());
        const CardId a = add("a");
        const CardId b = add("b");
        QCOMPARE(textOf(model), QString());
        QVERIFY(submit(*m_ann, JoinCard{b}));
        QVERIFY(submit(*m_ann, JoinCard{a}));
        QCOMPARE(textOf(model), QStringLiteral("a b"));
        QVERIFY(!model.index(0).data(ColumnModel::BlockedRole).toBool());
        const qint64 stamp = model.index(0).data(ColumnModel::StampRole).toLongLong();
        QVERIFY(submit(*m_ann, BlockCard{a, QStringLiteral("waits")}));
        QVERIFY(model.index(0).data(ColumnModel::BlockedRole).toBool());
        QVERIFY(model.index(0).data(ColumnModel::StampRole).toLongLong() != stamp);
        QVERIFY(submit(*m_ann, LeaveCard{a}));
        QCOMPARE(textOf(model), QStringLiteral("b"));
        QCOMPARE(reset.count(), 0);
    }

    void aCardThatIsStartedLaterStandsLater()
    {
        MyWorkModel model(*m_models);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const CardId a = add("a");
        const CardId b = add("b");
        QVERIFY(submit(*m_ann, JoinCard{a}));
        QVERIFY(submit(*m_ann, JoinCard{b}));
        QCOMPARE(textOf(model), QStringLiteral("a b"));
        QVERIFY(submit(*m_ann, PullCard{a, {}, {}}));
        QCOMPARE(textOf(model), QStringLiteral("b a"));
        QCOMPARE(model.rowOf(a), 1);
    }

    void anotherClientsChangesArrive()
    {
        const CardId a = add("a");
        QVERIFY(submit(*m_ann, JoinCard{a}));
        MyWorkModel model(*m_models);
        QCOMPARE(textOf(model), QStringLiteral("a"));
        const auto bob = sessionOf("bob");
        QVERIFY(answerOf(bob->open(QString())));
        CardPatch patch;
        patch.title = QStringLiteral("renamed");
        QVERIFY(submit(*bob, EditCard{a, patch, {}}));
        QTRY_COMPARE(textOf(model), QStringLiteral("renamed"));
        QVERIFY(submit(*bob, DiscardCard{a, QStringLiteral("not needed")}));
        QTRY_COMPARE(textOf(model), QString());
    }

    void whoeverOneIs()
    {
        const CardId a = add("a");
        const CardId b = add("b");
        QVERIFY(submit(*m_ann, JoinCard{a}));
        MyWorkModel model(*m_models);
        m_ann->setMe(PersonId{QStringLiteral("bob")});
        QCOMPARE(textOf(model), QString());
        QVERIFY(submit(*m_ann, JoinCard{b}));
        QCOMPARE(textOf(model), QStringLiteral("b"));
        QCOMPARE(findCard(m_ann->board(), b)->owners, QList<PersonId>{PersonId{QStringLiteral("bob")}});
        m_ann->setMe(PersonId{QStringLiteral("ann")});
        QCOMPARE(textOf(model), QStringLiteral("a"));
    }

    void whatWasSubmittedBeforeStaysWhoseItWas()
    {
        const CardId a = add("a");
        const auto joined = m_ann->submit(JoinCard{a});
        const auto blocked = m_ann->submit(BlockCard{a, QStringLiteral("waits")});
        m_ann->setMe(PersonId{QStringLiteral("bob")});
        QVERIFY(std::holds_alternative<Committed>(answerOf(joined)));
        QVERIFY(std::holds_alternative<Committed>(answerOf(blocked)));
        QCOMPARE(findCard(m_ann->board(), a)->blocked->by, PersonId{QStringLiteral("ann")});
    }
};

PULLEY_TEST(TestMyWorkModel)

} // namespace pulley::tst_myworkmodel

#include "tst_myworkmodel.moc"
