// The filter above the board, worked by keys: what it shows, what it leaves alone, and that limits count what it hides.
#include "models/items/boardmodels.h"
#include "tests/widgets/boardwindowtest.h"
#include "tests/support/testprogram.h"
#include "widgets/board/columnheader.h"
#include "widgets/find/boardfilter.h"
#include "widgets/find/filterfield.h"
#include "widgets/find/suggestionlist.h"
#include "widgets/notice.h"

#include <QAbstractButton>
#include <QLabel>

namespace pulley::tst_filterbar {

class TestFilterBar : public BoardWindowTest
{
    Q_OBJECT

    FilterField &field() const { return *m_window->findChild<FilterField *>(QStringLiteral("filter")); }
    SuggestionList &offers() const { return field().suggestions(); }
    QStringList offered() const
    {
        QStringList texts;
        for (int i = 0; offers().isVisible() && i < offers().count(); ++i)
            texts.append(offers().item(i)->text());
        return texts;
    }
    /// As a person does: the key for the filter, then the text.
    void type(const char *text) const
    {
        press(Qt::Key_Slash);
        QTRY_VERIFY(field().hasFocus());
        QTest::keyClicks(&field(), QString::fromUtf8(text));
    }
    QString header(int column) const { return m_window->boardView()->findChildren<ColumnHeader *>().at(column)->accessibleName(); }
    QString words(const char *label) const
    {
        const auto *found = m_window->findChild<QLabel *>(QLatin1String(label));
        return found && found->isVisible() ? found->text() : QString();
    }
    CardId addTagged(const char *title, const char *tag) const
    {
        AddCard action = addition(title);
        action.facts.tags = {QLatin1String(tag)};
        return submit(session(), action) ? action.card : CardId();
    }

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void filtersWhileTyping()
    {
        for (const char *title : {"alpha", "beta", "alpine"})
            add(title);
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("alpha beta alpine"));
        type("al");
        QCOMPARE(textOf("Ready"), QStringLiteral("alpha alpine"));
        QTest::keyClicks(&field(), QStringLiteral("pi"));
        QCOMPARE(textOf("Ready"), QStringLiteral("alpine"));
        QTest::keyClick(&field(), Qt::Key_Backspace);
        QTest::keyClick(&field(), Qt::Key_Backspace);
        QCOMPARE(textOf("Ready"), QStringLiteral("alpha alpine"));
    }

    void tellsHowMuchIsShownBesideTheUntouchedLoad()
    {
        const CardId a = add("a");
        addTagged("b", "x");
        view().showCard(a);
        press(Qt::Key_P, Qt::ShiftModifier);
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
        QVERIFY(!header(1).contains(QLatin1String("shown")));
        type("tag:x");
        QTRY_VERIFY2(header(1).startsWith(QLatin1String("Analyse 1/1, 0 of 1 shown, full")), qPrintable(header(1)));
        QVERIFY2(header(0).startsWith(QLatin1String("Ready 1, 1 of 1 shown")), qPrintable(header(0)));
        QCOMPARE(words("filterShown"), QStringLiteral("1 of 2 cards shown"));
        press(Qt::Key_Escape);
        QVERIFY(!header(1).contains(QLatin1String("shown")));
        QCOMPARE(words("filterShown"), QString());
    }

    void aFullColumnRefusesThoughTheFilterHidesWhoFillsIt()
    {
        const CardId holder = add("holder");
        const CardId other = addTagged("other", "x");
        view().showCard(holder);
        press(Qt::Key_P, Qt::ShiftModifier);
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("holder"));
        type("tag:x");
        QTRY_COMPARE(textOf("Analyse"), QString());
        QVERIFY(!list("Analyse").cards().mayDrop(other));
        QVERIFY(!dragOnto(list("Ready"), other, list("Analyse")));
        QTRY_VERIFY2(m_window->notice().text().contains(QLatin1String("Analyse is full (1/1)")),
                     qPrintable(m_window->notice().text()));
        view().showCard(other);
        press(Qt::Key_P, Qt::ShiftModifier);
        QTRY_COMPARE(session().pending(), 0);
        QCOMPARE(findCard(session().board(), other)->standing.column, column("Ready"));
    }

    void hidingCardsMakesNoFreeSlot()
    {
        view().showCard(add("a"));
        press(Qt::Key_P, Qt::ShiftModifier);
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
        type("nothing");
        QTRY_COMPARE(textOf("Analyse"), QString());
        QVERIFY(header(1).contains(QLatin1String("1/1")) && header(1).contains(QLatin1String("full")));
    }

    void escapeClearsAndGivesTheKeyboardBack()
    {
        const CardId a = add("a");
        add("b");
        view().showCard(a);
        type("b");
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("b"));
        QVERIFY(view().currentCard().isEmpty());
        press(Qt::Key_Escape);
        QCOMPARE(field().text(), QString());
        QCOMPARE(textOf("Ready"), QStringLiteral("a b"));
        // The card that was hidden is the current one again.
        QCOMPARE(view().currentCard(), a);
        QTRY_VERIFY(list("Ready").hasFocus());
    }

    void aHiddenCardIsNotActedOn()
    {
        const CardId a = add("a");
        add("b");
        view().showCard(a);
        type("b");
        press(Qt::Key_Return);
        QTRY_VERIFY(list("Ready").hasFocus());
        QVERIFY(view().currentCard() != a);
        press(Qt::Key_P, Qt::ShiftModifier);
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("b"));
        QCOMPARE(findCard(session().board(), a)->standing.column, column("Ready"));
    }

    void downGoesToTheFirstMatchingCard()
    {
        const CardId a = add("a");
        add("b");
        const CardId c = addTagged("c", "b");
        view().showCard(a);
        type("tag:b ");
        press(Qt::Key_Down);
        QTRY_VERIFY(list("Ready").hasFocus());
        QCOMPARE(view().currentCard(), c);
    }

    void theCrossClears()
    {
        add("a");
        auto *cross = m_window->findChild<QAbstractButton *>(QStringLiteral("clearFilter"));
        QVERIFY(!cross->isVisible());
        type("zzz");
        QTRY_COMPARE(textOf("Ready"), QString());
        QTRY_VERIFY(cross->isVisible());
        QTest::mouseClick(cross, Qt::LeftButton);
        QCOMPARE(textOf("Ready"), QStringLiteral("a"));
        QVERIFY(!cross->isVisible());
    }

    void saysSoWhereNothingMatches()
    {
        add("a");
        type("zzz");
        QTRY_COMPARE(words("noMatch"), QStringLiteral("No card matches. Esc clears the filter."));
        QTest::keyClick(&field(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&field(), Qt::Key_A);
        QTRY_COMPARE(words("noMatch"), QString());
        QCOMPARE(textOf("Ready"), QStringLiteral("a"));
    }

    void whatIsNotUnderstoodIsSaidAndTheRestWorks()
    {
        add("a");
        add("b");
        type("ownr:me b");
        QCOMPARE(textOf("Ready"), QStringLiteral("b"));
        QVERIFY2(words("filterProblems").contains(QLatin1String("ownr")), qPrintable(words("filterProblems")));
        QVERIFY(words("filterProblems").contains(QLatin1String("owner, type")));
        press(Qt::Key_Escape);
        type("owner:zed");
        QCOMPARE(textOf("Ready"), QStringLiteral("a b"));
        QVERIFY(words("filterProblems").contains(QLatin1String("zed")));
        QCOMPARE(QApplication::activeModalWidget(), nullptr);
    }

    void staysThroughWhatOthersDo()
    {
        add("apple");
        add("bread");
        type("app");
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("apple"));
        QVERIFY(elsewhere(addition("apply")));
        QVERIFY(elsewhere(addition("cheese")));
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("apple apply"));
        QCOMPARE(words("filterShown"), QStringLiteral("2 of 4 cards shown"));
        const Card *bread = nullptr;
        for (const Card &card : session().board().cards) {
            if (card.facts.title == QLatin1String("bread"))
                bread = &card;
        }
        EditCard rename{.card = bread->id, .after = {}, .base = {}};
        rename.after.title = QStringLiteral("appliance");
        rename.base.title = QStringLiteral("bread");
        QVERIFY(elsewhere(rename));
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("apple appliance apply"));
        QCOMPARE(field().text(), QStringLiteral("app"));
        QVERIFY(field().hasFocus());
    }

    void staysThroughARebuildOfTheColumns()
    {
        add("apple");
        add("bread");
        type("app");
        const auto edited = session().submit(SetColumn{makeColumn("More", ColumnKind::Queue), {}});
        QVERIFY(done(edited));
        QTRY_COMPARE(view().lists().size(), 6);
        QCOMPARE(textOf("Ready"), QStringLiteral("apple"));
    }

    void aNewCardThatIsLeftOutIsToldOf()
    {
        add("a");
        type("a");
        press(Qt::Key_Return);
        const CardId b = add("b");
        view().showCard(b);
        QTRY_VERIFY2(m_window->notice().text().contains(QLatin1String("OPS-2 isn't shown")), qPrintable(m_window->notice().text()));
    }

    void dropsBesideTheRealNeighbour()
    {
        // a and c are shown; b between them isn't.
        const CardId a = addTagged("a", "x");
        add("b");
        addTagged("c", "x");
        const CardId d = addTagged("d", "x");
        add("e");
        type("tag:x ");
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("a c d"));
        press(Qt::Key_Down);
        view().showCard(d);
        // Up by one among what is shown is before c, which is behind b.
        press(Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("a d c"));
        // Down by one from a is right behind d.
        view().showCard(a);
        press(Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("d a c"));
        // Dropped under the last one shown: behind it, and before e, which is hidden.
        dragOnto(list("Ready"), a, list("Ready"));
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("d c a"));
        press(Qt::Key_Escape);
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("b d c a e"));
    }

    void offersKeysThenValuesOfThisBoard()
    {
        addTagged("a", "database");
        type("ow");
        QTRY_COMPARE(offered(), QStringList{QStringLiteral("owner:")});
        press(Qt::Key_Tab);
        QCOMPARE(field().text(), QStringLiteral("owner:"));
        QVERIFY(offered().contains(QLatin1String("me")) && offered().contains(QLatin1String("none")));
        press(Qt::Key_Down);
        QVERIFY(!field().accessibleDescription().isEmpty());
        press(Qt::Key_Return);
        QCOMPARE(field().text(), QStringLiteral("owner:me "));
        QCOMPARE(offered(), QStringList());
        QTest::keyClicks(&field(), QStringLiteral("tag:"));
        QTRY_COMPARE(offered(), QStringList{QStringLiteral("database")});
        QTest::keyClicks(&field(), QStringLiteral("dat"));
        press(Qt::Key_Tab);
        QCOMPARE(field().text(), QStringLiteral("owner:me tag:database "));
        QTest::keyClicks(&field(), QStringLiteral("column:Do"));
        QTRY_COMPARE(offered(), (QStringList{QStringLiteral("Doing"), QStringLiteral("Done")}));
        QTest::mouseClick(offers().viewport(), Qt::LeftButton, {}, offers().visualItemRect(offers().item(1)).center());
        QCOMPARE(field().text(), QStringLiteral("owner:me tag:database column:Done "));
        QVERIFY(field().hasFocus());
        for (const char *alternative : {"type:incident,", "-type:", "種類:"}) {
            field().setText(QString::fromUtf8(alternative));
            QTest::keyClicks(&field(), QStringLiteral("to"));
            QVERIFY2(offered().contains(QLatin1String("Toil")), alternative);
        }
    }

    void offersFiltersThatWereUsed()
    {
        add("a");
        type("a owner:none");
        press(Qt::Key_Return);
        QTRY_VERIFY(!offers().isVisible());
        press(Qt::Key_Escape);
        type("never gone on from");
        press(Qt::Key_Escape);
        press(Qt::Key_Slash);
        QTRY_VERIFY(field().hasFocus());
        QCOMPARE(offered().first(), QStringLiteral("a owner:none"));
        QVERIFY(!offered().contains(QLatin1String("never gone on from")));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(field().text().simplified(), QStringLiteral("a owner:none"));
        QCOMPARE(textOf("Ready"), QStringLiteral("a"));
    }

    void lettersInTheFieldAreText()
    {
        const CardId a = add("a");
        view().showCard(a);
        type("pnbdzjrlfg?/1");
        QTest::keyClicks(&field(), QStringLiteral("PZ"));
        QCOMPARE(field().text(), QStringLiteral("pnbdzjrlfg?/1PZ"));
        QCOMPARE(QApplication::activeWindow(), m_window.get());
        QCOMPARE(findCard(session().board(), a)->standing.column, column("Ready"));
        QCOMPARE(session().pending(), 0);
    }

    void anotherBoardBeginsWithoutAFilter()
    {
        add("a");
        type("zzz");
        const Location here = location();
        auto create = smallBoard();
        create.board.facts.key = QStringLiteral("DEV");
        const auto other = newSession(QStringLiteral("ann"));
        QVERIFY(done(other->connectOnly()));
        QVERIFY(done(other->create(create)));
        m_window->openBoard(here, QStringLiteral("DEV"));
        QTRY_COMPARE(session().board().facts.key, QStringLiteral("DEV"));
        QTRY_COMPARE(field().text(), QString());
    }

    void tenThousandCardsAnswerEachKey()
    {
        ImportCards import;
        for (int i = 0; i < 10'000; ++i) {
            ImportedCard card;
            card.card.id = makeId<CardId>();
            card.card.facts = addition(i % 3 ? "Rotate the certificates" : "Look after the database").facts;
            card.card.facts.description = QStringLiteral("lorem ipsum dolor sit amet ").repeated(8);
            card.visits = {{column("Ready"), Half::Doing, systemNow()}};
            import.cards.append(card);
        }
        QVERIFY(submit(session(), import));
        QTRY_COMPARE_WITH_TIMEOUT(list("Ready").cards().rowCount(), 10'000, 30000);
        type("d");
        for (const char letter : {'a', 't', 'a', 'b'}) {
            QTest::keyClick(&field(), letter);
            QCoreApplication::processEvents();
        }
        QCOMPARE(list("Ready").cards().rowCount(), 3334);
    }
};

PULLEY_TEST(TestFilterBar)

} // namespace pulley::tst_filterbar

#include "tst_filterbar.moc"
