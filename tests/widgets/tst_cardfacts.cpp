// What stands around the text in the card editor: tags, history, the running clock; and every part of it by key.
#include "tests/widgets/cardeditortest.h"
#include "tests/support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

namespace pulley::tst_cardfacts {

using pulley::child;

class TestCardFacts : public pulley::CardEditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<pulley::LiveSession>();
        m_card = m_live->add(QStringLiteral("Rotate the keys"));
    }

    void tellsHowLongMovesTookAndIsSearchedAndCopied()
    {
        QVERIFY(
            std::holds_alternative<pulley::Committed>(pulley::answerOf(m_live->session->submit(pulley::PullCard{m_card, {}, {}}))));
        const Editor editor = open();
        auto *history = child<QListWidget>(*editor, "history");
        QTRY_COMPARE(history->count(), 2);
        QVERIFY2(history->item(0)->text().contains(QStringLiteral("after less than a minute")),
                 qPrintable(history->item(0)->text()));
        QTest::keyClicks(child<QLineEdit>(*editor, "historySearch"), QStringLiteral("added"));
        QVERIFY(history->item(0)->isHidden());
        QVERIFY(!history->item(1)->isHidden());
        QTest::keySequence(history, QKeySequence::Copy);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("added OPS-1")) && !copied.contains(QStringLiteral("pulled")), qPrintable(copied));
    }

    void tagsAreChips()
    {
        const Editor editor = open();
        auto *tags = child<QLineEdit>(*editor, "tags");
        QTest::keyClicks(tags, QStringLiteral("tls,"));
        QCOMPARE(tags->text(), QString());
        QTest::keyClicks(tags, QStringLiteral("on-call"));
        QTest::keyClick(tags, Qt::Key_Return);
        QCOMPARE(editor->findChildren<QToolButton *>(QStringLiteral("tag")).size(), 2);
        QVERIFY(editor->isVisible());
        QTest::keyClick(tags, Qt::Key_Backspace);
        QCOMPARE(editor->findChildren<QToolButton *>(QStringLiteral("tag")).size(), 1);
        QTest::mouseClick(child<QToolButton>(*editor, "tag"), Qt::LeftButton);
        QTRY_VERIFY(editor->findChildren<QToolButton *>(QStringLiteral("tag")).isEmpty());
        QVERIFY(!editor->hasUnsaved());
    }

    void clockOfABlockedCardRuns()
    {
        QVERIFY(std::holds_alternative<pulley::Committed>(
            pulley::answerOf(m_live->session->submit(pulley::BlockCard{m_card, QStringLiteral("why")}))));
        const Editor editor = open();
        const auto *clock = child<QLabel>(*editor, "blockedClock");
        QVERIFY(clock->isVisible());
        const QString before = clock->text();
        QVERIFY2(before.contains(QStringLiteral("00:00:")), qPrintable(before));
        QTRY_VERIFY(clock->text() != before);
    }

    void savesAndClosesWithTheReasonThatIsTyped()
    {
        const Editor editor = open();
        editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(editor.get()));
        type(child<QLineEdit>(*editor, "blockReason"), QStringLiteral("the provider"));
        QTest::keyClick(editor.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!editor->isVisible());
        QCOMPARE(m_live->card(m_card).blocked->reason, QStringLiteral("the provider"));
    }

    void tabGoesThroughTheTextFirst()
    {
        const Editor editor = open();
        editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(editor.get()));
        child<QLineEdit>(*editor, "title")->setFocus();
        QStringList met;
        for (int i = 0; i < 40 && !met.contains(QStringLiteral("close")); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            met.append(QApplication::focusWidget()->objectName());
        }
        met.removeAll(QString());
        const QStringList wanted{QStringLiteral("description"), QStringLiteral("newStep"),     QStringLiteral("newComment"),
                                 QStringLiteral("join"),        QStringLiteral("type"),        QStringLiteral("tags"),
                                 QStringLiteral("blockReason"), QStringLiteral("relatedCard"), QStringLiteral("links"),
                                 QStringLiteral("saveClose"),   QStringLiteral("close")};
        QStringList inOrder;
        for (const QString &name : std::as_const(met)) {
            if (wanted.contains(name))
                inOrder.append(name);
        }
        QCOMPARE(inOrder, wanted);
    }

    void everyControlHasAName()
    {
        const Editor editor = open();
        for (QWidget *widget : editor->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && (!spoken->text(QAccessible::Name).isEmpty() || spoken->role() == QAccessible::PageTabList),
                     qPrintable(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName()));
        }
    }

    void narrowPutsTheFactsUnderTheText()
    {
        const Editor editor = open();
        const auto below = [&editor] {
            QWidget *title = child<QLineEdit>(*editor, "title");
            QWidget *join = child<QPushButton>(*editor, "join");
            return join->mapTo(editor.get(), QPoint()).y() > title->mapTo(editor.get(), QPoint()).y() + 100;
        };
        QVERIFY(!below());
        editor->resize(520, 680);
        QTRY_VERIFY(below());
        QVERIFY(editor->width() <= 520);
        editor->resize(1000, 680);
        QTRY_VERIFY(!below());
    }
};

PULLEY_TEST(TestCardFacts)

} // namespace pulley::tst_cardfacts

#include "tst_cardfacts.moc"
