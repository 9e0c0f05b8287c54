// What the policy editor tells before it changes anything, what it asks about, and how it is taken back.
#include "tests/widgets/policytest.h"
#include "tests/support/testprogram.h"
#include "widgets/parts/hue.h"
#include "widgets/parts/zonebox.h"
#include "widgets/policy/boardpage.h"
#include "widgets/policy/columnspage.h"
#include "widgets/policy/peoplepage.h"
#include "widgets/policy/typespage.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace pulley::tst_policyconsequences {

class TestPolicyConsequences : public PolicyTest
{
    Q_OBJECT

private:
    static QString told(const QWidget &page) { return shown(page, "preview"); }
    QStringList columnNames() const { return namesOf(board().columns); }
    static void dropOn(QListWidget &list, int from, int to)
    {
        const QRect row = list.visualItemRect(list.item(to));
        const std::unique_ptr<QMimeData> data(list.model()->mimeData({list.model()->index(from, 0)}));
        drop(list, QPoint(row.center().x(), to > from ? row.bottom() - 1 : row.top() + 1), *data);
    }
    /// A drop only comes to where the pointer has come before.
    static void drop(QListWidget &list, const QPoint &at, const QMimeData &data)
    {
        QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list.viewport(), &enter);
        QDragMoveEvent move(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list.viewport(), &move);
        QDropEvent drop(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list.viewport(), &drop);
    }

private Q_SLOTS:
    void init() { openEditor(); }
    void cleanup() { m_editor.reset(); }

    void namesTheCardsOverALoweredLimit()
    {
        for (int i = 0; i < 4; ++i)
            m_live->add(QStringLiteral("Card"));
        auto &page = limitPage("Ready");
        child<QSpinBox>(page, "max")->setValue(2);
        QVERIFY2(told(page).contains(QStringLiteral("2 cards would be over the limit Ready (4/2): OPS-3, OPS-4.")),
                 qPrintable(told(page)));
        child<QSpinBox>(page, "max")->setValue(4);
        QVERIFY2(told(page).contains(QStringLiteral("Ready (4/4) would be full")), qPrintable(told(page)));
        child<QSpinBox>(page, "max")->setValue(6);
        QVERIFY2(told(page).contains(QStringLiteral("No card would be affected.")), qPrintable(told(page)));
        QCOMPARE(limitNamed("Ready").max, 8);
    }

    void followsCardsThatMoveMeanwhile()
    {
        m_live->add(QStringLiteral("One"));
        auto &page = limitPage("Ready");
        child<QSpinBox>(page, "max")->setValue(2);
        QVERIFY(!told(page).contains(QStringLiteral("over the limit")));
        m_live->add(QStringLiteral("Two"));
        m_live->add(QStringLiteral("Three"));
        QTRY_VERIFY2(told(page).contains(QStringLiteral("1 card would be over the limit Ready (3/2): OPS-3.")),
                     qPrintable(told(page)));
    }

    void saysWhatALimitCounts()
    {
        auto &page = limitPage("Expedite");
        QVERIFY2(told(page).contains(QStringLiteral("Counts all work in progress. Only cards of the class Expedite count. Now: ")),
                 qPrintable(told(page)));
        page.select(limitNamed("Personal").id.value);
        QVERIFY2(told(page).contains(QStringLiteral("Each person's cards are counted by themselves.")), qPrintable(told(page)));
        page.select(limitNamed("Doing").id.value);
        QVERIFY2(told(page).startsWith(QStringLiteral("Counts cards in Doing. ")), qPrintable(told(page)));
    }

    void takesNamesOfLimitsAndPeopleAsTheyAre()
    {
        QVERIFY(
            answerOf(m_live->session->submit(SetPerson{{PersonId{QStringLiteral("me")}, QStringLiteral("%2 %1"), {}}, {}})).index()
            == 0);
        Limit limit = limitNamed("Personal");
        limit.name = QStringLiteral("CPU %2 %3");
        QVERIFY(answerOf(m_live->session->submit(SetLimit{limit, {}})).index() == 0);
        pulled(1);
        auto &page = limitPage("CPU %2 %3");
        const QString load = QStringLiteral("1/%1").arg(limit.max);
        QTRY_VERIFY2(listed(page).contains(QStringLiteral("CPU %2 %3  ") + load + QStringLiteral(" (%2 %1)")),
                     qPrintable(listed(page).join(QLatin1Char('|'))));
        QVERIFY2(told(page).contains(QStringLiteral("Now: %2 %1 ") + load), qPrintable(told(page)));
    }

    void takesAnAppliedLimitBackWhereItWasSet()
    {
        auto &page = limitPage("Doing");
        child<QSpinBox>(page, "max")->setValue(2);
        press(page, "apply");
        QTRY_COMPARE(shown(page, "told"), QStringLiteral("Applied: changed the limit Doing from 5 to 2."));
        QVERIFY(button(page, "undo")->isVisible());
        press(page, "undo");
        QTRY_COMPARE(limitNamed("Doing").max, 5);
        QTRY_COMPARE(shown(page, "told"), QStringLiteral("Taken back: change the limit Doing from 5 to 2."));
        QVERIFY(!button(page, "undo")->isVisible());
        QCOMPARE(child<QSpinBox>(page, "max")->value(), 5);
    }

    void offersNoUndoOfSomethingOlder()
    {
        auto &page = limitPage("Doing");
        child<QSpinBox>(page, "max")->setValue(2);
        press(page, "apply");
        QTRY_VERIFY(button(page, "undo")->isVisible());
        m_live->add(QStringLiteral("Something else"));
        QTRY_VERIFY(!button(page, "undo")->isVisible());
    }

    void asksBeforeAFullLimitGoes()
    {
        for (int i = 0; i < 2; ++i)
            pulled(1);
        auto &page = limitPage("Analyse");
        press(page, "remove");
        QVERIFY(!shown(page, "question").isEmpty());
        QVERIFY2(told(page).contains(QStringLiteral("Analyse (2/2) is full now")), qPrintable(told(page)));
        press(page, "leave");
        QCOMPARE(shown(page, "question"), QString());
        QVERIFY(namesOf(board().limits).contains(QStringLiteral("Analyse")));
        press(page, "remove");
        press(page, "anyway");
        QTRY_VERIFY(!namesOf(board().limits).contains(QStringLiteral("Analyse")));
    }

    void asksBeforeWorkStartsElsewhere()
    {
        pulled(1);
        auto &page = turnTo(m_editor->settings());
        auto *commitment = child<QComboBox>(page, "commitment");
        commitment->setCurrentIndex(commitment->findText(QStringLiteral("Doing")));
        QVERIFY2(told(page).contains(QStringLiteral("1 started card would count as waiting: OPS-1.")), qPrintable(told(page)));
        press(page, "apply");
        QVERIFY(!shown(page, "question").isEmpty());
        QCOMPARE(findColumn(board(), board().facts.commitment)->name, QStringLiteral("Analyse"));
        press(page, "anyway");
        QTRY_COMPARE(findColumn(board(), board().facts.commitment)->name, QStringLiteral("Doing"));
        press(page, "undo");
        QTRY_COMPARE(findColumn(board(), board().facts.commitment)->name, QStringLiteral("Analyse"));
        QTRY_COMPARE(commitment->currentText(), QStringLiteral("Analyse"));
    }

    void withdrawsTheQuestionWhenMoreIsTyped()
    {
        pulled(1);
        auto &page = turnTo(m_editor->settings());
        auto *commitment = child<QComboBox>(page, "commitment");
        commitment->setCurrentIndex(commitment->findText(QStringLiteral("Doing")));
        press(page, "apply");
        QVERIFY(button(page, "anyway")->isVisible());
        child<QSpinBox>(page, "sleDays")->setValue(3);
        QVERIFY(!button(page, "anyway")->isVisible());
        QCOMPARE(board().facts.sleDays, 8);
    }

    void saysWhatStandsInTheWayOfRemovingAColumn()
    {
        m_live->add(QStringLiteral("A card in it"));
        auto &page = turnTo(m_editor->columns());
        press(page, "remove");
        QTRY_VERIFY(!shown(page, "message").isEmpty());
        QVERIFY2(told(page).contains(QStringLiteral("1 card stands in it: OPS-1. Pull it on, return it or discard it first.")),
                 qPrintable(told(page)));
        QVERIFY2(told(page).contains(QStringLiteral("Limits that name it: Ready.")), qPrintable(told(page)));
    }

    void saysWhileTypingThatANameIsTaken()
    {
        auto &page = turnTo(m_editor->columns());
        retype(page, "name", QStringLiteral("doing"));
        QVERIFY2(told(page).contains(QStringLiteral("is taken")), qPrintable(told(page)));
        retype(page, "name", QStringLiteral("Doable"));
        QCOMPARE(told(page).contains(QStringLiteral("is taken")), false);
    }

    void givesAColumnAColourByItsName()
    {
        auto &page = turnTo(m_editor->columns());
        auto *colour = child<QComboBox>(page, "colour");
        QCOMPARE(colour->count(), allHues().size());
        colour->setFocus();
        QTest::keyClicks(colour, QStringLiteral("Teal"));
        QCOMPARE(colour->currentText(), QStringLiteral("Teal"));
        press(page, "apply");
        QTRY_COMPARE(board().columns.first().colour, Hue::Teal);
        QVERIFY(!page.hasUnsaved());
    }

    void coloursAreSeenOnBothGrounds()
    {
        const auto luminance = [](const QColor &color) {
            const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
            return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
        };
        for (const QColor &ground : {QColor(0xf5, 0xf6, 0xf8), QColor(0x17, 0x19, 0x1d)}) {
            const QPalette palette(ground);
            const QColor panel = colorsOf(palette).panel;
            for (const Hue hue : allHues()) {
                const QColor color = hueColor(hue, palette);
                QCOMPARE(color.isValid(), hue != Hue::None);
                const double a = luminance(color) + 0.05;
                const double b = luminance(panel) + 0.05;
                QVERIFY2(hue == Hue::None || std::max(a, b) / std::min(a, b) >= 3.0, qPrintable(hueName(hue)));
            }
        }
    }

    void keepsAPolicyOfSeveralLines()
    {
        auto &page = turnTo(m_editor->columns());
        auto *policy = child<QPlainTextEdit>(page, "policy");
        policy->setFocus();
        policy->selectAll();
        QTest::keyClicks(policy, QStringLiteral("Tested."));
        QTest::keyClick(policy, Qt::Key_Return);
        QTest::keyClicks(policy, QStringLiteral("Reviewed."));
        press(page, "apply");
        QTRY_COMPARE(board().columns.first().policy, QStringLiteral("Tested.\nReviewed."));
    }

    void movesAColumnByKey()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        auto &page = turnTo(m_editor->columns());
        auto *list = child<QListWidget>(page, "list");
        list->setFocus();
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(columnNames().mid(1, 2), (QStringList{QStringLiteral("Doing"), QStringLiteral("Analyse")}));
        QTRY_COMPARE(list->currentRow(), 1);
        QTRY_COMPARE(shown(page, "told"), QStringLiteral("Applied: moved the column Doing."));
    }

    void movesAColumnByDragging_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QStringList>("names");
        const QString analyse = QStringLiteral("Analyse");
        const QString doing = QStringLiteral("Doing");
        const QString deploy = QStringLiteral("Deploy");
        QTest::newRow("down") << 1 << 2 << QStringList{doing, analyse, deploy};
        QTest::newRow("down two") << 1 << 3 << QStringList{doing, deploy, analyse};
        QTest::newRow("up") << 3 << 1 << QStringList{deploy, analyse, doing};
    }
    void movesAColumnByDragging()
    {
        QFETCH(const int, from);
        QFETCH(const int, to);
        QFETCH(const QStringList, names);
        auto &page = turnTo(m_editor->columns());
        dropOn(*child<QListWidget>(page, "list"), from, to);
        QTRY_COMPARE(columnNames().mid(1, 3), names);
        QTRY_COMPARE(listed(page), columnNames());
    }

    void dropsNothingAmongWhatIsNotOnTheBoard()
    {
        auto &page = turnTo(m_editor->columns());
        press(page, "add");
        auto *list = child<QListWidget>(page, "list");
        dropOn(*list, list->count() - 1, 1);
        QCOMPARE(columnNames().size(), 5);
        QVERIFY(listed(page).last().startsWith(QChar(0x2022)));
        auto &others = *child<QListWidget>(*m_editor->types(), "list");
        const std::unique_ptr<QMimeData> foreign(others.model()->mimeData({others.model()->index(0, 0)}));
        drop(*list, list->visualItemRect(list->item(3)).center(), *foreign);
        QCOMPARE(columnNames().at(1), QStringLiteral("Analyse"));
        QCOMPARE(m_live->session->pending(), 0);
    }

    void asksWhenMovingAColumnChangesWhatIsStarted()
    {
        pulled(2);
        auto &page = turnTo(m_editor->columns());
        choose(page, 2);
        press(page, "up");
        QVERIFY2(told(page).contains(QStringLiteral("would count as waiting: OPS-1")), qPrintable(told(page)));
        QVERIFY(button(page, "anyway")->isVisible());
        QCOMPARE(columnNames().at(2), QStringLiteral("Doing"));
    }

    void findsAZoneByAnyPartOfItsName()
    {
        auto &page = turnTo(m_editor->settings());
        auto *zone = child<ZoneBox>(page, "zone");
        zone->setFocus();
        zone->lineEdit()->selectAll();
        QTest::keyClicks(zone->lineEdit(), QStringLiteral("new york"));
        QTRY_VERIFY(zone->completer()->popup()->isVisible());
        zone->completer()->popup()->setCurrentIndex(zone->completer()->completionModel()->index(0, 0));
        QTest::keyClick(zone->completer()->popup(), Qt::Key_Return);
        QCOMPARE(zone->zone(), QStringLiteral("America/New_York"));
        QVERIFY2(child<QLabel>(page, "there")->text().contains(QStringLiteral("UTC\u2212")),
                 qPrintable(child<QLabel>(page, "there")->text()));
        zone->setZone(QStringLiteral("UTC+09:00"));
        QVERIFY(child<QLabel>(page, "there")->text().endsWith(QStringLiteral("UTC+09:00")));
        zone->setZone(QStringLiteral("Nowhere/Atlantis"));
        QVERIFY(child<QLabel>(page, "there")->text().startsWith(QStringLiteral("No such time zone")));
        press(page, "revert");
        QCOMPARE(zone->zone(), QStringLiteral("UTC"));
    }

    void saysUntilWhenFinishedCardsStay()
    {
        auto &page = turnTo(m_editor->settings());
        auto *hint = child<QLabel>(page, "lastShown");
        QVERIFY(hint->text().contains(QStringLiteral("100")));
        child<QSpinBox>(page, "finishedDays")->setValue(7);
        const QDate last = QDateTime::currentDateTimeUtc().date().addDays(7);
        QVERIFY2(hint->text().contains(QLocale().toString(last, QLocale::LongFormat)), qPrintable(hint->text()));
        press(page, "apply");
        QTRY_COMPARE(board().facts.finishedDays, 7);
    }

    void choosesTheDeliveryPointAmongTheDoneColumns()
    {
        elsewhere(SetColumn{{makeId<ColumnId>(), QStringLiteral("Shipped"), ColumnKind::Done, false, false, {}}, {}});
        auto &page = turnTo(m_editor->settings());
        auto *delivery = child<QComboBox>(page, "delivery");
        QCOMPARE(delivery->count(), 2);
        delivery->setCurrentIndex(delivery->findText(QStringLiteral("Shipped")));
        press(page, "apply");
        QTRY_COMPARE(findColumn(board(), board().facts.delivery)->name, QStringLiteral("Shipped"));
        QCOMPARE(columnNames().mid(4), (QStringList{QStringLiteral("Shipped"), QStringLiteral("Done")}));
    }

    void saysWhoIsOnlyANameOnOldCards()
    {
        const CardId card = m_live->add(QStringLiteral("Old"));
        auto &page = turnTo(m_editor->people());
        QVERIFY(answerOf(m_live->session->submit(JoinCard{card})).index() == 0);
        page.select(QStringLiteral("me"));
        QTRY_VERIFY2(told(page).contains(QStringLiteral("Owns open cards: OPS-1.")), qPrintable(told(page)));
        QVERIFY(m_live->finish(card));
        QTRY_VERIFY2(told(page).startsWith(QStringLiteral("Only a name on finished cards")), qPrintable(told(page)));
    }
};

PULLEY_TEST(TestPolicyConsequences)

} // namespace pulley::tst_policyconsequences

#include "tst_policyconsequences.moc"
