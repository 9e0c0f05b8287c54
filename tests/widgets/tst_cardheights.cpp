// Cards in sight have their real heights at once and the others when there is time; what is seen stays where it is meanwhile.
#include "widgets/board/carddelegate.h"
#include "widgets/board/cardlist.h"
#include "widgets/board/cardpainter.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace pulley::tst_cardheights {

class ManyCards : public BoardSource
{
public:
    Board held;
    bool oddOnly = false;
    Instant clock = fromMicros(1'700'000'000'000'000);

    explicit ManyCards(int count)
    {
        Column column;
        column.id = ColumnId{QStringLiteral("Ready")};
        held.columns = {column};
        for (int i = 0; i < count; ++i) {
            Card card;
            card.id = CardId{QStringLiteral("card-%1").arg(i)};
            card.number = i + 1;
            // From one line to three, in no regular way.
            card.facts.title = QStringLiteral("what is to be done next ").repeated(1 + i * i % 7);
            card.standing.column = column.id;
            card.standing.order = QStringLiteral("a%1").arg(i, 6, 10, QLatin1Char('0'));
            held.cards.insert(card.id, card);
        }
    }
    const Board &board() const override { return held; }
    Instant now() const override { return clock; }
    PersonId me() const override { return {}; }
    QTimeZone zone() const override { return QTimeZone::utc(); }
    Pace pace() const override { return {}; }
    bool shows(const Card &card) const override { return !oddOnly || card.number % 2 == 1; }
};

struct Seen {
    int row = -1;
    int top = 0;
    friend bool operator==(const Seen &, const Seen &) = default;
};

class TestCardHeights : public QObject
{
    Q_OBJECT

    static constexpr int count = 1500;
    std::unique_ptr<ManyCards> m_source;
    std::unique_ptr<ColumnModel> m_model;
    std::unique_ptr<CardDelegate> m_delegate;
    std::unique_ptr<CardList> m_list;

    int width() const { return CardDelegate::widthIn(m_list->viewport()->width()); }
    QRect rectOf(int row) const { return m_list->visualRect(m_model->index(row)); }
    bool isExact(int row) const { return m_delegate->heights().isExact(m_model->index(row), width()); }
    /// Stands in the height that its text takes.
    bool isRight(int row) const
    {
        const auto face = m_model->index(row).data(ColumnModel::FaceRole).value<CardFace>();
        return isExact(row) && rectOf(row).height() == cardHeight(face, width()) + metric::wideGap;
    }
    bool allRight() const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (!isRight(row))
                return false;
        }
        return true;
    }
    Seen firstSeen() const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (rectOf(row).bottom() >= 0)
                return {row, rectOf(row).top()};
        }
        return {};
    }
    bool sightIsRight() const
    {
        for (int row = firstSeen().row; row < m_model->rowCount() && rectOf(row).top() < m_list->viewport()->height(); ++row) {
            if (!isRight(row))
                return false;
        }
        return true;
    }
    /// Turns of the event loop until all heights are found; whether what is seen, and where, was the same after each.
    bool staysUntilFound()
    {
        const Seen seen = firstSeen();
        const QModelIndex current = m_list->currentIndex();
        const int currentTop = m_list->visualRect(current).top();
        for (int turn = 0; turn < 2000 && !allRight(); ++turn) {
            QCoreApplication::processEvents();
            if (!(firstSeen() == seen) || (current.isValid() && m_list->visualRect(current).top() != currentTop))
                return false;
        }
        return allRight();
    }

private Q_SLOTS:
    void init()
    {
        m_source = std::make_unique<ManyCards>(count);
        m_model = std::make_unique<ColumnModel>(*m_source, Place{ColumnId{QStringLiteral("Ready")}, Half::Doing});
        m_model->sync();
        m_delegate = std::make_unique<CardDelegate>(nullptr, Measuring::InTurns);
        m_list = std::make_unique<CardList>(*m_model, *m_delegate);
        m_list->resize(280, 500);
        m_list->show();
        m_list->settle();
    }
    void cleanup()
    {
        m_list.reset();
        m_delegate.reset();
        m_model.reset();
        m_source.reset();
    }

    void onlySoManyAreMeasuredInOneTurn()
    {
        QVERIFY(sightIsRight());
        int exact = 0;
        for (int row = 0; row < count; ++row)
            exact += isExact(row) ? 1 : 0;
        QVERIFY2(exact < 3 * CardHeights::perTurn, qPrintable(QString::number(exact)));
    }

    void inTheEndAllAreAsHighAsIfMeasuredAtOnce()
    {
        QTRY_VERIFY(allRight());
        int top = 0;
        for (int row = 0; row < count; ++row) {
            QCOMPARE(rectOf(row).top(), top);
            top += rectOf(row).height();
        }
        QCOMPARE(m_list->verticalScrollBar()->maximum(), top - m_list->viewport()->height());
        QCOMPARE(m_list->heightAt(m_list->viewport()->width()), top);
    }

    void whatIsSeenStaysWhileTheOthersAreMeasured()
    {
        QScrollBar &bar = *m_list->verticalScrollBar();
        bar.setValue(bar.maximum() / 2);
        QVERIFY(sightIsRight());
        m_list->setCurrentIndex(m_model->index(firstSeen().row + 2));
        QVERIFY(!allRight());
        QVERIFY(staysUntilFound());
        QVERIFY(bar.value() > 0);
    }

    void aTurnOfTheWheelMovesBySoMuchAsEver()
    {
        QScrollBar &bar = *m_list->verticalScrollBar();
        bar.setValue(bar.maximum() / 2);
        QVERIFY(!allRight());
        for (const int by : {90, 90, -90, 90, -90, -90, -90, -90, -90, -90}) {
            const Seen seen = firstSeen();
            const int before = rectOf(seen.row + 1).top();
            bar.setValue(bar.value() + by);
            QCOMPARE(rectOf(seen.row + 1).top(), before - by);
            QVERIFY(sightIsRight());
        }
    }

    void theLastCardIsAtTheEnd()
    {
        m_list->setCurrentIndex(m_model->index(0));
        QVERIFY(!allRight());
        QTest::keyClick(m_list.get(), Qt::Key_End);
        QCOMPARE(m_list->currentIndex().row(), count - 1);
        QVERIFY(sightIsRight());
        QVERIFY(m_list->viewport()->rect().contains(rectOf(count - 1).adjusted(0, 0, 0, -metric::wideGap)));
        QVERIFY(staysUntilFound());
        QTest::keyClick(m_list.get(), Qt::Key_Home);
        QCOMPARE(firstSeen(), (Seen{0, 0}));
    }

    void whatIsSeenStaysWhenTheWidthChanges()
    {
        QTRY_VERIFY(allRight());
        QScrollBar &bar = *m_list->verticalScrollBar();
        for (const int wide : {230, 330, 250}) {
            bar.setValue(bar.maximum() / 3);
            m_list->setCurrentIndex(m_model->index(firstSeen().row + 3));
            const Seen seen = firstSeen();
            m_list->resize(wide, 500);
            m_list->settle();
            QCOMPARE(firstSeen(), seen);
            QVERIFY(sightIsRight());
            QVERIFY(m_list->viewport()->rect().contains(rectOf(m_list->currentIndex().row())));
            QVERIFY(!allRight());
            QVERIFY(staysUntilFound());
        }
    }

    void whatIsSeenStaysWhenADayBegins()
    {
        QTRY_VERIFY(allRight());
        QScrollBar &bar = *m_list->verticalScrollBar();
        bar.setValue(bar.maximum() / 2);
        m_list->setCurrentIndex(m_model->index(firstSeen().row + 2));
        const Seen seen = firstSeen();
        const int whole = m_list->heightAt(m_list->viewport()->width());
        m_source->clock += std::chrono::hours(24);
        m_model->refreshFaces();
        // What another day makes of it is as high as before: the best guess.
        QCOMPARE(m_list->heightAt(m_list->viewport()->width()), whole);
        QVERIFY(!allRight());
        m_list->settle();
        QCOMPARE(firstSeen(), seen);
        QVERIFY(staysUntilFound());
    }

    void whatIsSeenStaysWhenCardsAboveGrow()
    {
        QTRY_VERIFY(allRight());
        QScrollBar &bar = *m_list->verticalScrollBar();
        bar.setValue(bar.maximum() / 2);
        m_list->setCurrentIndex(m_model->index(firstSeen().row + 2));
        const Seen seen = firstSeen();
        QSet<CardId> grown;
        for (int row = 0; row < 200; ++row) {
            const CardId card = m_model->cardAt(row);
            m_source->held.cards[card].facts.title.append(QStringLiteral(" and another line of it").repeated(4));
            grown.insert(card);
        }
        m_model->refreshFaces(grown);
        m_list->settle();
        QCOMPARE(firstSeen(), seen);
        QVERIFY(staysUntilFound());
    }

    void otherColoursChangeNoHeight()
    {
        QTRY_VERIFY(allRight());
        QPalette dark = m_list->palette();
        dark.setColor(QPalette::Window, Qt::black);
        m_list->setPalette(dark);
        m_list->settle();
        QVERIFY(allRight());
    }

    void whatIsSeenStaysWithAnotherFont()
    {
        QTRY_VERIFY(allRight());
        QScrollBar &bar = *m_list->verticalScrollBar();
        bar.setValue(bar.maximum() / 2);
        m_list->setCurrentIndex(m_model->index(firstSeen().row + 2));
        const Seen seen = firstSeen();
        QFont large = m_list->font();
        large.setPointSize(large.pointSize() + 4);
        m_list->setFont(large);
        m_list->settle();
        QCOMPARE(firstSeen(), seen);
        QVERIFY(staysUntilFound());
    }

    void aFilterInBetweenLeavesNoGuess()
    {
        QCoreApplication::processEvents();
        QVERIFY(!allRight());
        m_source->oddOnly = true;
        m_model->refilter();
        m_list->settle();
        QVERIFY(sightIsRight());
        m_source->oddOnly = false;
        m_model->refilter();
        m_list->settle();
        QVERIFY(sightIsRight());
        QCOMPARE(m_model->rowCount(), count);
        QTRY_VERIFY(allRight());
    }

    /// Nothing is measured for ever: a board at rest costs nothing.
    void comesToRest()
    {
        QTRY_VERIFY(allRight());
        QSignalSpy spare(&m_delegate->heights(), &CardHeights::spare);
        for (int turn = 0; turn < 100; ++turn)
            QCoreApplication::processEvents();
        QVERIFY2(spare.count() <= 1, qPrintable(QString::number(spare.count())));
    }
};

PULLEY_TEST(TestCardHeights)

} // namespace pulley::tst_cardheights

#include "tst_cardheights.moc"
