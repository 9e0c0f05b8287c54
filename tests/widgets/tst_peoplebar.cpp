// The people bar: who has what open against which limit, said by shape and word, and the way to their cards.
#include "tests/widgets/boardwindowtest.h"
#include "tests/support/testprogram.h"
#include "widgets/board/barmark.h"
#include "widgets/board/peoplebar.h"

#include <QMenu>
#include <QToolButton>

namespace pulley::tst_peoplebar {

class TestPeopleBar : public BoardWindowTest
{
    Q_OBJECT

    PeopleBar &bar() const { return *m_window->findChild<PeopleBar *>(QStringLiteral("peopleBar")); }
    BarMark *markOf(const QString &initials) const
    {
        for (BarMark *mark : bar().people()) {
            if (mark->face().initials == initials)
                return mark;
        }
        return nullptr;
    }
    QString wordsOf(const char *initials) const
    {
        const BarMark *mark = markOf(QLatin1String(initials));
        return mark ? mark->words() : QStringLiteral("not there");
    }
    bool addPerson(const QString &login, const QString &name) const
    {
        return submit(session(), SetPerson{Person{PersonId{login}, name, {}}, {}});
    }
    bool limitEach(int max, const ClassId &service = {}) const
    {
        Limit limit;
        limit.id = LimitId{QStringLiteral("Personal")};
        limit.name = QStringLiteral("Personal");
        limit.selector.scope = PersonScope::EachPerson;
        if (!service.isEmpty())
            limit.selector.serviceClass = service;
        limit.max = max;
        return submit(session(), SetLimit{limit, {}});
    }
    /// Started by ann, who is me.
    CardId started(const char *title) const
    {
        const CardId card = add(title);
        return submit(session(), PullCard{card, {}, {}}) ? card : CardId();
    }
    QMenu *openMenu() const { return dialog<QMenu>("heldCards"); }
    static QString textOf(const QMenu &menu)
    {
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts.append(action->text());
        return texts.join(QLatin1Char('|'));
    }

private Q_SLOTS:
    void init()
    {
        openWindow();
        QVERIFY(submit(session(), RemoveLimit{LimitId{QStringLiteral("Analyse")}}));
        QVERIFY(addPerson(QStringLiteral("ann"), QStringLiteral("Ann Lee")));
        QVERIFY(addPerson(QStringLiteral("bob"), QStringLiteral("Bob Ray")));
    }
    void cleanup() { closeWindow(); }

    void saysFullAndOverInWords()
    {
        QVERIFY(limitEach(2));
        QTRY_COMPARE(wordsOf("AL"), QStringLiteral("0/2"));
        started("a");
        QTRY_COMPARE(wordsOf("AL"), QStringLiteral("1/2"));
        started("b");
        QTRY_COMPARE(wordsOf("AL"), QStringLiteral("2/2 full"));
        QVERIFY(limitEach(1));
        QTRY_COMPARE(wordsOf("AL"), QStringLiteral("2/1 1 over"));
        QCOMPARE(wordsOf("BR"), QStringLiteral("0/1"));
    }

    void iStandFirstAndAmMarkedAsMe()
    {
        QVERIFY(limitEach(2));
        QTRY_COMPARE(bar().people().size(), 2);
        const BarMark &mine = *bar().people().first();
        QCOMPARE(mine.face().initials, QStringLiteral("AL"));
        QVERIFY(mine.face().me && !bar().people().last()->face().me);
        QVERIFY2(mine.accessibleName().startsWith(QLatin1String("Ann Lee (you), Personal 0/2")), qPrintable(mine.accessibleName()));
    }

    void marksWhoeverWorksHereNow()
    {
        QVERIFY(limitEach(2));
        QTRY_COMPARE(bar().people().size(), 2);
        session().setMe(PersonId{QStringLiteral("bob")});
        QCOMPARE(bar().people().first()->face().initials, QStringLiteral("BR"));
        QVERIFY(bar().people().first()->accessibleName().startsWith(QLatin1String("Bob Ray (you)")));
        QVERIFY(!bar().people().last()->accessibleName().contains(QLatin1String("(you)")));
    }

    void looksDifferentWhenFullAndWhenOver()
    {
        QVERIFY(limitEach(2));
        started("a");
        started("b");
        QTRY_COMPARE(wordsOf("AL"), QStringLiteral("2/2 full"));
        const auto ring = [this] {
            const QImage whole = markOf(QStringLiteral("AL"))->grab(QRect(0, 0, 30, 30)).toImage();
            return whole.convertToFormat(QImage::Format_Grayscale8);
        };
        const QImage full = ring();
        QVERIFY(limitEach(1));
        QTRY_COMPARE(wordsOf("AL"), QStringLiteral("2/1 1 over"));
        const QImage over = ring();
        QVERIFY(limitEach(3));
        QTRY_COMPARE(wordsOf("AL"), QStringLiteral("2/3"));
        const QImage room = ring();
        // Without colour too.
        QVERIFY(full != over && over != room && full != room);
    }

    void theTipNamesLimitAndCards()
    {
        QVERIFY(limitEach(2));
        started("<b>rotate</b> & renew");
        QTRY_COMPARE(wordsOf("AL"), QStringLiteral("1/2"));
        const QString tip = markOf(QStringLiteral("AL"))->toolTip();
        QVERIFY2(tip.contains(QLatin1String("Ann Lee (you)")) && tip.contains(QLatin1String("Personal 1/2")), qPrintable(tip));
        QVERIFY2(tip.contains(QLatin1String("OPS-1 &lt;b&gt;rotate&lt;/b&gt; &amp; renew")), qPrintable(tip));
    }

    void aCardIsChosenByKey()
    {
        QVERIFY(limitEach(2));
        const CardId first = started("a & b");
        const CardId second = started("c");
        QTRY_COMPARE(wordsOf("AL"), QStringLiteral("2/2 full"));
        view().showCard(first);
        markOf(QStringLiteral("AL"))->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Return);
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QCOMPARE(textOf(*menu), QStringLiteral("Ann Lee (you)|Personal 2/2, full||OPS-1  a && b|OPS-2  c"));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(view().currentCard(), second);
        // Return was the mark's, not the card's.
        QVERIFY(m_window->findChildren<QDialog *>().isEmpty());
    }

    void aPersonWithoutCardsSaysSo()
    {
        QVERIFY(limitEach(2));
        QTRY_VERIFY(markOf(QStringLiteral("BR")));
        QTest::mouseClick(markOf(QStringLiteral("BR")), Qt::LeftButton);
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QVERIFY2(textOf(*menu).endsWith(QLatin1String("No open cards")), qPrintable(textOf(*menu)));
        menu->close();
    }

    void withoutLimitsOnlyWhoHasOpenCardsIsThere()
    {
        QCOMPARE(bar().people().size(), 0);
        const CardId card = started("a");
        QTRY_COMPARE(wordsOf("AL"), QStringLiteral("1"));
        QCOMPARE(bar().people().size(), 1);
        for (int i = 0; i < 2; ++i)
            QVERIFY(submit(session(), PullCard{card, {}, {}}));
        QTRY_VERIFY(!bar().isVisible());
    }

    void anothersPullIsSeenHereAndLeavesTheKeyboard()
    {
        QVERIFY(limitEach(2));
        const CardId card = add("a");
        QTRY_VERIFY(markOf(QStringLiteral("AL")));
        markOf(QStringLiteral("AL"))->setFocus(Qt::TabFocusReason);
        QVERIFY(elsewhere(PullCard{card, {}, {}}));
        QTRY_COMPARE(wordsOf("BR"), QStringLiteral("1/2"));
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(markOf(QStringLiteral("AL"))));
    }

    void nineteenPeopleStayReadable()
    {
        QVERIFY(limitEach(2));
        for (int i = 0; i < 17; ++i)
            QVERIFY(addPerson(QStringLiteral("p%1").arg(i), QStringLiteral("Q%1 R%1").arg(QChar(u'a' + i))));
        press(Qt::Key_W); // without My work beside it
        for (const int width : {1280, 900}) {
            m_window->resize(width, 720);
            QTRY_COMPARE(bar().width(), width);
            const QList<BarMark *> shown = bar().people();
            QVERIFY(shown.size() >= 8);
            for (qsizetype i = 0; i < shown.size(); ++i) {
                QVERIFY(shown.at(i)->width() >= shown.at(i)->sizeHint().width());
                QVERIFY(bar().rect().contains(shown.at(i)->geometry()));
                QVERIFY(i == 0 || shown.at(i)->x() > shown.at(i - 1)->geometry().right());
            }
            auto *more = bar().findChild<QToolButton *>(QStringLiteral("morePeople"));
            QCOMPARE(more->isVisible(), shown.size() < 19);
            if (more->isVisible()) {
                QCOMPARE(more->text(), QStringLiteral("+%1").arg(19 - shown.size()));
                QCOMPARE(more->menu()->actions().size(), 19 - shown.size());
                QVERIFY(bar().rect().contains(more->geometry()));
            }
        }
        QVERIFY(bar().findChild<QToolButton *>(QStringLiteral("morePeople"))->isVisible());
    }

    void arrowsGoFromOneToTheNextAndTabPassesThemAll()
    {
        QVERIFY(limitEach(2));
        QTRY_COMPARE(bar().people().size(), 2);
        bar().people().first()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(bar().people().last()));
        press(Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(bar().people().first()));
        press(Qt::Key_Tab);
        QVERIFY(!qobject_cast<BarMark *>(QApplication::focusWidget()));
    }

    void limitsOnAClassStandBesideThem()
    {
        Limit limit;
        limit.id = LimitId{QStringLiteral("fires")};
        limit.name = QStringLiteral("Expedite");
        limit.selector.serviceClass = ClassId{QStringLiteral("expedite")};
        limit.max = 1;
        QVERIFY(submit(session(), SetLimit{limit, {}}));
        QTRY_COMPARE(bar().kinds().size(), 1);
        const CardId card = started("fire");
        CardPatch urgent;
        urgent.serviceClass = limit.selector.serviceClass;
        QVERIFY(submit(session(), EditCard{card, urgent, {}}));
        QTRY_COMPARE(bar().kinds().first()->words(), QStringLiteral("1/1 full"));
        QCOMPARE(bar().kinds().first()->face().name, QStringLiteral("Expedite"));
        QVERIFY(bar().kinds().first()->accessibleName().contains(QLatin1String("Expedite 1/1, full")));
    }
};

PULLEY_TEST(TestPeopleBar)

} // namespace pulley::tst_peoplebar

#include "tst_peoplebar.moc"
