// A card in hand: the real drag, with its own event loop, while others change the board under it.
#include "tests/widgets/boardwindowtest.h"
#include "tests/support/testprogram.h"
#include "widgets/notice.h"

#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTimer>
#include <QWindow>
#include <deque>

namespace pulley::tst_boarddrag {

class TestBoardDrag : public BoardWindowTest
{
    Q_OBJECT

    std::deque<std::function<bool()>> m_steps;
    QTimer m_pace;

    QPoint inWindow(const CardList &list, const QPoint &at) const { return list.viewport()->mapTo(m_window.get(), at); }
    QPoint middleOf(const CardList &list) const { return inWindow(list, list.viewport()->rect().center()); }
    /// Once `what` gives true the next step has its turn; inside the drag's loop, where a test can't wait for itself.
    void then(std::function<bool()> what) { m_steps.push_back(std::move(what)); }
    void thenMoveTo(std::function<QPoint()> where)
    {
        then([this, where] {
            QTest::mouseMove(m_window->windowHandle(), where());
            return true;
        });
    }
    void thenLetGo(std::function<QPoint()> where)
    {
        then([this, where] {
            QTest::mouseRelease(m_window->windowHandle(), Qt::LeftButton, {}, where());
            return true;
        });
    }
    /// Takes the first card of `from` and does the steps; true once the drag is over.
    bool drag(CardList &from)
    {
        QSignalSpy finished(&from, &CardList::dragFinished);
        const QPoint grip = inWindow(from, from.visualRect(from.cards().index(0)).center());
        QTest::mousePress(m_window->windowHandle(), Qt::LeftButton, {}, grip);
        // Not before: a button that is let go of while it is still being moved there would never end the drag.
        connect(&from, &CardList::dragStarted, &m_pace, [this] { m_pace.start(5); });
        QTest::mouseMove(m_window->windowHandle(), grip + QPoint(30, 4));
        QTest::mouseMove(m_window->windowHandle(), grip + QPoint(60, 8));
        const bool over = QTest::qWaitFor([&] { return finished.count() > 0; }, 10000);
        m_pace.stop();
        return over && m_steps.empty();
    }

private Q_SLOTS:
    void initTestCase()
    {
        connect(&m_pace, &QTimer::timeout, this, [this] {
            if (!m_steps.empty() && m_steps.front()())
                m_steps.pop_front();
        });
    }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void movesACard()
    {
        add("a");
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("a"));
        thenMoveTo([this] { return middleOf(list("Analyse")); });
        thenLetGo([this] { return middleOf(list("Analyse")); });
        QVERIFY(drag(list("Ready")));
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
    }

    void survivesAnotherColumnComingMeanwhile()
    {
        const CardId card = add("a");
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("a"));
        const QPointer<CardList> source(&list("Ready"));
        thenMoveTo([this] { return middleOf(list("Analyse")); });
        then([this] {
            session().submit(SetColumn{makeColumn("Verify", ColumnKind::Active), 3});
            return true;
        });
        then([this] { return findColumn(session().board(), column("Verify")) != nullptr; });
        then([source] { return !source.isNull(); });
        thenLetGo([this] { return middleOf(list("Analyse")); });
        QVERIFY(drag(*source));
        QTRY_COMPARE(view().lists().size(), 6);
        QTRY_VERIFY(source.isNull());
        QTRY_COMPARE(findCard(session().board(), card)->standing.column, column("Analyse"));
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
        // And the board is not left lit: the next drag is like the first.
        thenMoveTo([this] { return middleOf(list("Ready")); });
        thenLetGo([this] { return middleOf(list("Ready")); });
        QVERIFY(drag(list("Analyse")));
        QVERIFY(giveReason("too early"));
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("a"));
    }

    void aRefusedCardGlidesBack()
    {
        const CardId first = add("a");
        add("b");
        QVERIFY(submit(session(), PullCard{first, {}, {}}));
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("b"));
        const QSignalSpy refused(&session(), &BoardSession::refused);
        thenMoveTo([this] { return middleOf(list("Analyse")); });
        thenLetGo([this] { return middleOf(list("Analyse")); });
        QVERIFY(drag(list("Ready")));
        const QPointer<QLabel> ghost(m_window->findChild<QLabel *>(QStringLiteral("glidingCard")));
        QVERIFY(ghost);
        QTRY_VERIFY_WITH_TIMEOUT(!ghost, 1000);
        QCOMPARE(textOf("Ready"), QStringLiteral("b"));
        // By the board itself, which counts it.
        QTRY_COMPARE(refused.size(), 1);
    }
};

int run(int argc, char **argv)
{
    // Off screen a drag ends as it begins; this platform runs it.
    qputenv("QT_QPA_PLATFORM", "minimal:enable_fonts");
    QApplication application(argc, argv);
    TestBoardDrag test;
    return QTest::qExec(&test, argc, argv);
}

PULLEY_TEST_RUN(run)

} // namespace pulley::tst_boarddrag

#include "tst_boarddrag.moc"
