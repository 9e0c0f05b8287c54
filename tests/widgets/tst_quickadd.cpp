// Quick add: a line typed anywhere becomes a card, and is never lost when it can't.
#include "tests/widgets/boardwindowtest.h"
#include "tests/support/testprogram.h"
#include "widgets/mywork/quickadd.h"
#include "widgets/parts/inlinemessage.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QTimer>

namespace pulley::tst_quickadd {

class TestQuickAdd : public BoardWindowTest
{
    Q_OBJECT

    static QuickAdd *quick()
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<QuickAdd *>(each))
                return found;
        }
        return nullptr;
    }
    static QLineEdit *line() { return quick()->findChild<QLineEdit *>(QStringLiteral("line")); }
    static QLabel *done() { return quick()->findChild<QLabel *>(QStringLiteral("done")); }
    /// Closes it after a while.
    static QTimer *leaving() { return quick()->findChild<QTimer *>(QStringLiteral("leave")); }
    static InlineMessage *message() { return quick()->findChild<InlineMessage *>(QStringLiteral("message")); }
    void open()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([] { return quick() && quick()->isVisible(); }));
        QVERIFY(QTest::qWaitForWindowActive(quick()));
        QTRY_COMPARE(QApplication::focusWidget(), line());
    }
    static void type(const char *text) { QTest::keyClicks(line(), QString::fromUtf8(text)); }
    static void enter() { QTest::keyClick(line(), Qt::Key_Return); }
    static QString chips()
    {
        QStringList texts;
        for (const QLabel *each : quick()->findChildren<QLabel *>()) {
            if (each->isVisible() && each->autoFillBackground())
                texts.append(each->text());
        }
        return texts.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void enterAddsToTheFirstQueueAndTellsTheNumber()
    {
        open();
        type("Rotate the keys");
        enter();
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("Rotate the keys"));
        QTRY_VERIFY(done()->isVisible());
        QVERIFY2(done()->text().startsWith(QStringLiteral("Added OPS-1 to Ready.")), qPrintable(done()->text()));
        QVERIFY(line()->text().isEmpty());
        type("Second");
        enter();
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("Rotate the keys Second"));
        QTest::keyClick(line(), Qt::Key_Escape);
        QVERIFY(!quick()->isVisible());
    }

    void whatIsRecognisedIsShownBeforeAndKept()
    {
        open();
        type("Rotate #tls keys !exp ~toil !nonsense");
        QCOMPARE(chips(), QStringLiteral("#tls class: Expedite type: Toil"));
        enter();
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("Rotate keys !nonsense"));
        const Card made = *session().board().cards.cbegin();
        QCOMPARE(made.facts.tags, QStringList{QStringLiteral("tls")});
        QCOMPARE(findClass(session().board(), made.facts.serviceClass)->urgency, Urgency::Expedite);
        QCOMPARE(findType(session().board(), made.facts.type)->name, QStringLiteral("Toil"));
        QTRY_COMPARE(chips(), QString());
    }

    void itsUndoTakesItBack()
    {
        open();
        type("a");
        enter();
        QTRY_VERIFY(done()->text().contains(QStringLiteral("undo")));
        Q_EMIT done()->linkActivated(QStringLiteral("undo"));
        QTRY_COMPARE(textOf("Ready"), QString());
        QTRY_COMPARE(done()->text(), QStringLiteral("Taken back."));
    }

    void itsUndoNeverTakesBackSomethingElse()
    {
        const CardId other = add("other");
        open();
        type("a");
        enter();
        QTRY_VERIFY(done()->text().contains(QStringLiteral("undo")));
        QVERIFY(submit(session(), JoinCard{other}));
        QTRY_VERIFY(!done()->text().contains(QStringLiteral("undo")));
    }

    void whatIsRefusedStays()
    {
        open();
        type("#tls");
        enter();
        QTRY_VERIFY(message()->isVisible());
        QCOMPARE(line()->text(), QStringLiteral("#tls"));
        QVERIFY(!line()->isReadOnly());
        line()->home(false);
        type("Keys ");
        enter();
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("Keys"));
        QVERIFY(!message()->isVisible());
    }

    void aLostConnectionKeepsItAndSendsItOnce()
    {
        open();
        type("a");
        {
            LostConnection lost(session());
            enter();
            QTRY_VERIFY2(message()->text().startsWith(QStringLiteral("Kept")), qPrintable(message()->text()));
            QCOMPARE(line()->text(), QStringLiteral("a"));
            enter();
        }
        QTRY_COMPARE_WITH_TIMEOUT(textOf("Ready"), QStringLiteral("a"), 20000);
        QTRY_VERIFY(line()->text().isEmpty());
        QCOMPARE(session().board().cards.size(), 1);
    }

    void anAnswerForABoardThatIsLeftIsNobodys()
    {
        open();
        type("a");
        const auto gate = std::make_shared<QSemaphore>();
        session().run<Done>([gate](BoardStore &) {
            gate->acquire();
            return Done{};
        });
        enter();
        QVERIFY(line()->isReadOnly());
        const QPointer<BoardSession> left = &session();
        m_window->adopt(newSession(QStringLiteral("ann")));
        QVERIFY(!line()->isReadOnly());
        type(" and more");
        gate->release();
        QTRY_VERIFY(!left);
        QCOMPARE(line()->text(), QStringLiteral("a and more"));
        QVERIFY(!done()->isVisible());
        // On the board that comes next it is added like anything typed.
        m_window->openBoard(location(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->isOpen(), 20000);
        enter();
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("a a and more"));
    }

    void staysWhileSomethingIsComposed()
    {
        open();
        type("a");
        enter();
        QTRY_VERIFY(leaving()->isActive());
        QInputMethodEvent half(QString::fromUtf8("\xe3\x81\x82"), {});
        QApplication::sendEvent(line(), &half);
        QVERIFY(!leaving()->isActive());
    }

    void staysWhenItIsAskedForAgain()
    {
        open();
        type("a");
        enter();
        QTRY_VERIFY(leaving()->isActive());
        m_window->quickAdd();
        QVERIFY(!leaving()->isActive());
        QVERIFY(quick()->isVisible());
    }

    void whatIsTypedSurvivesEscapeAndTheProgramsEnd()
    {
        open();
        type("half a thought");
        QTest::keyClick(line(), Qt::Key_Escape);
        QVERIFY(!quick()->isVisible());
        m_window.reset();
        QVERIFY(!quick());
        m_window = std::make_unique<MainWindow>(*m_theme, *m_language, *m_settings,
                                                [this](const Location &) { return newSession(QStringLiteral("ann")); });
        m_window->quickAdd();
        QCOMPARE(line()->text(), QStringLiteral("half a thought"));
        // Enter before there is a board: it is added once there is one.
        enter();
        QVERIFY(message()->isVisible());
        m_window->openBoard(location(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->isOpen() && m_window->session()->board().cards.size() == 1, 20000);
    }
};

PULLEY_TEST(TestQuickAdd)

} // namespace pulley::tst_quickadd

#include "tst_quickadd.moc"
