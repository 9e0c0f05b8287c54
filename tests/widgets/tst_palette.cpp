// Ctrl+K: any action, card, board or person by what one remembers, finished cards too; and nothing waits for the history.
#include "models/session/historysearch.h"
#include "tests/widgets/boardwindowtest.h"
#include "tests/support/testprogram.h"
#include "widgets/card/cardeditor.h"
#include "widgets/find/boardfilter.h"
#include "widgets/find/palette.h"
#include "widgets/find/palettelist.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <algorithm>

namespace pulley::tst_palette {

class TestPalette : public BoardWindowTest
{
    Q_OBJECT

    Palette *m_palette = nullptr;

    QLineEdit &line() const { return *m_palette->findChild<QLineEdit *>(); }
    PaletteList &found() const { return *m_palette->findChild<PaletteList *>(); }
    QString state() const { return m_palette->findChild<QLabel *>(QStringLiteral("paletteState"))->text(); }
    QStringList titles() const
    {
        QStringList texts;
        for (int row = 0; row < found().count(); ++row)
            texts.append(found().entryAt(row).title);
        return texts;
    }
    PaletteEntry chosen() const { return found().entryAt(found().currentRow()); }

    void openPalette()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        m_palette = dialog<Palette>();
        QVERIFY(m_palette);
        QVERIFY(QTest::qWaitForWindowActive(m_palette));
        QTRY_VERIFY(line().hasFocus());
    }
    /// Opens it, types, presses Enter.
    void run(const char *text, Qt::KeyboardModifiers modifiers = {})
    {
        openPalette();
        QTest::keyClicks(&line(), QString::fromUtf8(text));
        QPointer<Palette> gone = m_palette;
        QTest::keyClick(&line(), Qt::Key_Return, modifiers);
        QTRY_VERIFY(!gone);
    }
    /// As many finished cards as it takes to push the first of them off the board.
    void finishMany(int count) const
    {
        ImportCards import;
        for (int i = 0; i < count; ++i) {
            ImportedCard card;
            card.card.id = CardId{QStringLiteral("old%1").arg(i)};
            card.card.facts = addition("x").facts;
            card.card.facts.title = QStringLiteral("Archive No%1x").arg(i);
            card.card.facts.tags = {i == 0 ? QString::fromUtf8("ﾃﾞｰﾀ") : QStringLiteral("bulk")};
            const Instant at = systemNow() - std::chrono::hours(24 * 30 - i / 100);
            card.visits = {{column("Ready"), Half::Doing, at},
                           {column("Done"), Half::Doing, at + std::chrono::minutes(1 + i % 60)}};
            import.cards.append(card);
        }
        QVERIFY(submit(session(), import));
        QVERIFY(session().board().cards.size() <= Board::finishedKept + 5);
    }

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void runsAnyAction()
    {
        add("a");
        run("pull next");
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
    }

    void showsKeysAndWhyAnActionCannotBeHad()
    {
        openPalette();
        QTest::keyClicks(&line(), QStringLiteral("full scr"));
        QCOMPARE(chosen().title, QStringLiteral("Full screen"));
        QCOMPARE(chosen().detail, QStringLiteral("F11"));
        line().setText(QStringLiteral("block"));
        QCOMPARE(chosen().title, QStringLiteral("Block"));
        QVERIFY(!chosen().available);
        QCOMPARE(chosen().detail, QStringLiteral("no card is selected"));
        QTest::keyClick(&line(), Qt::Key_Return);
        QVERIFY(m_palette->isVisible());
        QCOMPARE(state(), QStringLiteral("no card is selected"));
    }

    void everyActionIsThere()
    {
        openPalette();
        for (const QAction *action : m_window->allActions())
            QVERIFY2(titles().contains(spokenText(*action)), qPrintable(action->text()));
    }

    void goesToACardByNumberTitleOrTag()
    {
        add("first");
        AddCard action = addition("Rotate the certificates");
        action.facts.tags = {QStringLiteral("tls")};
        QVERIFY(submit(session(), action));
        add("third");
        for (const char *text : {"OPS-2", "ops-2", "2", "rotate", "cert rot", "tls", "rtcert"}) {
            view().showCard(CardId());
            run(text);
            QVERIFY(activate());
            QTRY_VERIFY2(view().currentCard() == action.card, text);
            press(Qt::Key_Up);
            press(Qt::Key_Up);
            QVERIFY(view().currentCard() != action.card);
        }
    }

    void aCardThatTheFilterHidesIsShown()
    {
        const CardId a = add("apple");
        add("bread");
        m_window->filter().set(QStringLiteral("bread"));
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("bread"));
        run("apple");
        QTRY_COMPARE(view().currentCard(), a);
        QCOMPARE(m_window->filter().text(), QString());
    }

    void controlEnterOpensTheCard()
    {
        const CardId card = add("apple");
        run("apple", Qt::ControlModifier);
        auto *editor = dialog<CardEditor>();
        QVERIFY(editor);
        QCOMPARE(editor->cardId(), card);
    }

    void findsFinishedCardsThatLeftTheBoard()
    {
        finishMany(300);
        QVERIFY(!findCard(session().board(), CardId{QStringLiteral("old0")}));
        for (const char *text : {"no0x", "OPS-1", "データ"}) {
            openPalette();
            line().insert(QString::fromUtf8(text)); // as an input method does
            QTRY_VERIFY2(titles().contains(QLatin1String("Archive No0x")), text);
            const int row = static_cast<int>(titles().indexOf(QLatin1String("Archive No0x")));
            QCOMPARE(found().entryAt(row).detail, QStringLiteral("finished"));
            QTest::keyClick(&line(), Qt::Key_Escape);
            QVERIFY(activate());
        }
        openPalette();
        QTest::keyClicks(&line(), QStringLiteral("no0x"));
        QTRY_COMPARE(chosen().title, QStringLiteral("Archive No0x"));
        QTest::keyClick(&line(), Qt::Key_Return);
        auto *editor = dialog<CardEditor>();
        QVERIFY(editor);
        QTRY_COMPARE(editor->windowTitle(), QStringLiteral("OPS-1 Archive No0x"));
        QTRY_VERIFY(editor->findChild<QListWidget *>(QStringLiteral("history"))->count() > 0);
        // It is read there, and says so; there is nothing to bring back.
        for (auto *text : editor->findChildren<QPlainTextEdit *>())
            QVERIFY2(text->isReadOnly(), qPrintable(text->objectName()));
        QVERIFY(editor->findChild<QLineEdit *>(QStringLiteral("title"))->isReadOnly());
        QVERIFY(editor->findChild<QLineEdit *>(QStringLiteral("blockReason"))->isReadOnly());
        for (const char *name : {"block", "join", "save", "saveClose"})
            QVERIFY2(!editor->findChild<QPushButton *>(QLatin1String(name))->isEnabled(), name);
        QVERIFY(!editor->findChild<QPushButton *>(QStringLiteral("restore"))->isVisible());
        QCOMPARE(editor->findChild<QLabel *>(QStringLiteral("place"))->text(), QStringLiteral("OPS-1 \u00b7 Done, finished"));
        const auto *told = editor->findChild<QLabel *>(QStringLiteral("message"));
        QVERIFY(told->isVisible());
        QVERIFY2(told->text().contains(QLatin1String("finished and no longer on the board")), qPrintable(told->text()));
        QVERIFY2(told->text().contains(QLatin1String("add a new card")), qPrintable(told->text()));
    }

    void anOpenCardThatLeavesTheBoardBecomesReadOnly()
    {
        finishMany(Board::finishedKept);
        const CardId card{QStringLiteral("old0")};
        QVERIFY(findCard(session().board(), card));
        run("archive no0x", Qt::ControlModifier);
        auto *editor = dialog<CardEditor>();
        QVERIFY(editor);
        QCOMPARE(editor->cardId(), card);
        auto *title = editor->findChild<QLineEdit *>(QStringLiteral("title"));
        QVERIFY(!title->isReadOnly());
        // Others that are finished push it off.
        for (const char *name : {"a", "b"}) {
            const CardId other = add(name);
            for (int step = 0; step < 2; ++step)
                QVERIFY(submit(session(), PullCard{other, {}, {}}));
            QVERIFY(submit(session(), MarkReady{other, {}}));
            QVERIFY(submit(session(), PullCard{other, {}, {}}));
        }
        QVERIFY(!findCard(session().board(), card));
        QTRY_VERIFY(title->isReadOnly());
        const QString told = editor->findChild<QLabel *>(QStringLiteral("message"))->text();
        QVERIFY2(told.contains(QLatin1String("no longer on the board")), qPrintable(told));
    }

    void aDiscardedCardOpensReadOnlyWithItsHistory()
    {
        const CardId card = add("not needed");
        QVERIFY(submit(session(), DiscardCard{card, QStringLiteral("twice")}));
        openPalette();
        QTest::keyClicks(&line(), QStringLiteral("not needed"));
        QTRY_COMPARE(chosen().title, QStringLiteral("not needed"));
        QCOMPARE(chosen().detail, QStringLiteral("discarded"));
        QTest::keyClick(&line(), Qt::Key_Return);
        auto *editor = dialog<CardEditor>();
        QVERIFY(editor);
        QTRY_COMPARE(editor->windowTitle(), QStringLiteral("OPS-1 not needed"));
        QVERIFY(editor->findChild<QPlainTextEdit *>()->isReadOnly());
        QVERIFY(!editor->findChild<QPushButton *>(QStringLiteral("block"))->isEnabled());
        const auto *history = editor->findChild<QListWidget *>(QStringLiteral("history"));
        QTRY_VERIFY(history->count() == 2);
        QVERIFY2(history->item(0)->text().contains(QLatin1String("twice")), qPrintable(history->item(0)->text()));
    }

    void theHistoryComesWhenItComesAndTheRestAtOnce()
    {
        finishMany(300);
        add("Archive the logs");
        const LostConnection lost(session());
        openPalette();
        QElapsedTimer clock;
        clock.start();
        QTest::keyClicks(&line(), QStringLiteral("archive"));
        QVERIFY(titles().contains(QLatin1String("Archive the logs")));
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(state().contains(QLatin1String("Looking")));
        QVERIFY(!titles().contains(QLatin1String("Archive No0x")));
    }

    void theHistoryIsAskedForOneStretchAtATime()
    {
        finishMany(2 * FoundCards::stretch + 500);
        HistorySearch search(session());
        QSignalSpy over(&search, &HistorySearch::finished);
        QList<FoundCard> all;
        connect(&search, &HistorySearch::found, this, [&](const QList<FoundCard> &cards) { all += cards; });
        search.look(QStringLiteral("no0x"));
        // A command given meanwhile is answered before the whole history has been looked through.
        bool before = false;
        const auto added = session().submit(addition("meanwhile")).then(this, [&](const Outcome &) { before = over.isEmpty(); });
        QVERIFY(done(added));
        QVERIFY(before);
        QTRY_COMPARE(over.count(), 1);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().card.id, (CardId{QStringLiteral("old0")}));
        // What was typed before is forgotten.
        all.clear();
        search.look(QStringLiteral("no0x"));
        search.look(QStringLiteral("no1x"));
        QTRY_COMPARE(over.count(), 2);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().card.id, (CardId{QStringLiteral("old1")}));
        // And there is an end to what a common word finds.
        all.clear();
        search.look(QStringLiteral("archive"));
        QTRY_COMPARE(over.count(), 3);
        QCOMPARE(all.size(), FoundCards::most);
    }

    void otherBoardsPeopleAndLanesAreThere()
    {
        Person bob{PersonId{QStringLiteral("bob")}, QStringLiteral("Bob Miller"), {}};
        QVERIFY(submit(session(), SetPerson{bob, {}}));
        QVERIFY(submit(session(), SetLane{Lane{LaneId{QStringLiteral("up")}, QStringLiteral("Upper")}, {}}));
        auto create = smallBoard();
        create.board.facts.key = QStringLiteral("DEV");
        create.board.facts.name = QStringLiteral("Development");
        const auto other = newSession(QStringLiteral("ann"));
        QVERIFY(done(other->connectOnly()));
        QVERIFY(done(other->create(create)));
        run("miller");
        QCOMPARE(m_window->filter().text(), QStringLiteral("owner:bob"));
        QVERIFY(activate());
        run("upper");
        QCOMPARE(m_window->filter().text(), QStringLiteral("lane:Upper"));
        QVERIFY(activate());
        openPalette();
        QTest::keyClicks(&line(), QStringLiteral("develop"));
        QTRY_COMPARE(chosen().title, QStringLiteral("Board DEV: Development"));
        QTest::keyClick(&line(), Qt::Key_Return);
        QTRY_COMPARE(session().board().facts.key, QStringLiteral("DEV"));
    }

    void whatWasUsedLastComesFirst()
    {
        add("a");
        run("refresh");
        QVERIFY(activate());
        run("pull next");
        QVERIFY(activate());
        openPalette();
        QCOMPARE(titles().mid(0, 2), (QStringList{QStringLiteral("Pull next"), QStringLiteral("Refresh")}));
        QCOMPARE(titles().count(QStringLiteral("Refresh")), 1);
    }

    void isWorkedByKeysAlone()
    {
        openPalette();
        QCOMPARE(found().currentRow(), 0);
        QTest::keyClick(&line(), Qt::Key_Down);
        QTest::keyClick(&line(), Qt::Key_Down);
        QCOMPARE(found().currentRow(), 2);
        QCOMPARE(line().accessibleDescription(), found().item(2)->data(Qt::AccessibleTextRole).toString());
        QTest::keyClick(&line(), Qt::Key_Up);
        QTest::keyClick(&line(), Qt::Key_Up);
        QTest::keyClick(&line(), Qt::Key_Up);
        QCOMPARE(found().currentRow(), found().count() - 1);
        QTest::keyClicks(&line(), QStringLiteral("nothingiscalledso"));
        QTRY_VERIFY2(state().contains(QLatin1String("Nothing is called so")), qPrintable(state()));
        QPointer<Palette> gone = m_palette;
        QTest::keyClick(&line(), Qt::Key_Escape);
        QTRY_VERIFY(!gone);
    }

    void anActionIsListedOnlyForWhatItIsCalled()
    {
        openPalette();
        QTest::keyClicks(&line(), QStringLiteral("lms"));
        QVERIFY2(!titles().contains(QStringLiteral("Columns and limits")), qPrintable(titles().join(QLatin1Char('\n'))));
        line().setText(QStringLiteral("cal"));
        QVERIFY(titles().contains(QStringLiteral("Columns and limits")));
    }
};

PULLEY_TEST(TestPalette)

} // namespace pulley::tst_palette

#include "tst_palette.moc"
