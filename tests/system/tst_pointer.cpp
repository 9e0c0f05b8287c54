// Cards dragged with a real pointer on a real display: into a free slot they go, into a full column they don't, and the database
// says the same.
#include "tests/system/display.h"
#include "tests/widgets/boardwindowtest.h"
#include "tests/support/testprogram.h"
#include "widgets/board/freeslot.h"
#include "widgets/notice.h"

#include <QSignalSpy>

namespace pulley::tst_pointer {

class TestPointer : public BoardWindowTest
{
    Q_OBJECT

    std::unique_ptr<Pointer> m_pointer;

    std::function<QPoint()> cardIn(const char *name) const
    {
        return [this, name] {
            const CardList &from = list(name);
            return from.viewport()->mapToGlobal(from.visualRect(from.cards().index(0)).center());
        };
    }
    std::function<QPoint()> middleOf(const char *name) const
    {
        return [this, name] { return list(name).viewport()->mapToGlobal(list(name).viewport()->rect().center()); };
    }
    /// The first card of `from` is taken, carried over `to` until it looks as told, and let go there; true once that is over.
    bool drag(const char *from, const char *to, DropLook look)
    {
        QSignalSpy begun(&list(from), &CardList::dragStarted);
        QSignalSpy over(&list(from), &CardList::dragFinished);
        m_pointer->moveTo(cardIn(from));
        m_pointer->press();
        m_pointer->glideTo(middleOf(to));
        m_pointer->then([&] { return begun.count() == 1 && list(to).dropLook() == look; });
        m_pointer->letGo();
        return QTest::qWaitFor([&] { return over.count() == 1 && m_pointer->isDone(); }, 20000);
    }
    /// Where the database says it is, asked by somebody else.
    QString inDatabase(const CardId &card) const
    {
        const auto bob = another("bob");
        const Card *found = bob ? findCard(bob->board(), card) : nullptr;
        return found ? found->standing.column.value : QString();
    }

private Q_SLOTS:
    void init()
    {
        openWindow();
        m_pointer = std::make_unique<Pointer>();
    }
    void cleanup()
    {
        m_pointer.reset();
        closeWindow();
    }

    void isARealDisplay() { QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb")); }

    void aCardIsDraggedIntoAFreeSlot()
    {
        const CardId card = add("a");
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("a"));
        QVERIFY(drag("Ready", "Analyse", DropLook::Lit));
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
        QCOMPARE(textOf("Ready"), QString());
        QCOMPARE(inDatabase(card), QStringLiteral("Analyse"));
        const auto bob = another("bob");
        QCOMPARE(findCard(bob->board(), card)->owners, QList<PersonId>{PersonId{QStringLiteral("ann")}});
    }

    void aCardIsNotDraggedIntoAFullColumn()
    {
        const CardId first = add("first");
        QVERIFY(submit(session(), PullCard{first, {}, {}}));
        const CardId second = add("second");
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("second"));
        const qint64 revision = session().board().revision;
        QVERIFY(drag("Ready", "Analyse", DropLook::Dimmed));
        QTRY_VERIFY2(m_window->notice().text().contains(QLatin1String("Analyse is full")), qPrintable(m_window->notice().text()));
        QCOMPARE(textOf("Ready"), QStringLiteral("second"));
        QCOMPARE(textOf("Analyse"), QStringLiteral("first"));
        QCOMPARE(inDatabase(second), QStringLiteral("Ready"));
        QCOMPARE(another("bob")->board().revision, revision);
    }

    void aCardThatIsLetGoOverNothingStays()
    {
        const CardId card = add("a");
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("a"));
        QSignalSpy begun(&list("Ready"), &CardList::dragStarted);
        QSignalSpy over(&list("Ready"), &CardList::dragFinished);
        m_pointer->moveTo(cardIn("Ready"));
        m_pointer->press();
        m_pointer->glideTo([this] { return m_window->mapToGlobal(m_window->rect().bottomRight()) + QPoint(60, 60); });
        m_pointer->then([&] { return begun.count() == 1; });
        m_pointer->letGo();
        QTRY_COMPARE_WITH_TIMEOUT(over.count(), 1, 20000);
        QCOMPARE(textOf("Ready"), QStringLiteral("a"));
        QCOMPARE(inDatabase(card), QStringLiteral("Ready"));
    }

    void aClickOnAFreeSlotPulls()
    {
        const CardId card = add("a");
        const FreeSlot &slot = list("Analyse").freeSlot();
        QTRY_VERIFY(slot.isVisible() && slot.isEnabled());
        m_pointer->moveTo([&] { return slot.mapToGlobal(slot.rect().center()); });
        m_pointer->press();
        m_pointer->letGo();
        QTRY_COMPARE_WITH_TIMEOUT(textOf("Analyse"), QStringLiteral("a"), 20000);
        QTRY_VERIFY(m_pointer->isDone());
        QCOMPARE(inDatabase(card), QStringLiteral("Analyse"));
    }
};

int run(int argc, char **argv)
{
    const Display display;
    QApplication application(argc, argv);
    TestPointer test;
    return QTest::qExec(&test, argc, argv);
}

PULLEY_TEST_RUN(run)

} // namespace pulley::tst_pointer

#include "tst_pointer.moc"
