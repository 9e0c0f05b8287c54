// New boards: from a template with a picture of it, or from another board's policy.
#include "models/session/policycopy.h"
#include "tests/widgets/livesession.h"
#include "tests/support/testprogram.h"
#include "widgets/connect/boardsdialog.h"
#include "widgets/connect/duplicatedialog.h"
#include "widgets/connect/newboardform.h"
#include "widgets/connect/policypreview.h"
#include "widgets/parts/zonebox.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTextDocumentFragment>

namespace pulley::tst_newboard {

class TestNewBoard : public QObject
{
    Q_OBJECT

private:
    static SessionMaker maker()
    {
        return [](const Location &location) { return std::make_unique<BoardSession>(location, PersonId{QStringLiteral("me")}); };
    }
    static QString previewed(const QWidget &form) { return child<QWidget>(form, "policyPreview")->accessibleName(); }
    static void fill(const QWidget &form, const QString &name, const QString &key)
    {
        QTest::keyClicks(child<QLineEdit>(form, "boardName"), name);
        QTest::keyClicks(child<QLineEdit>(form, "boardKey"), key);
    }
    static void make(const QWidget &form) { QTest::mouseClick(child<QPushButton>(form, "make"), Qt::LeftButton); }
    /// With a limit on one person, a lane, and a card.
    static void furnish(const LiveSession &live)
    {
        const auto done = [&](const Action &action) {
            if (!std::holds_alternative<Committed>(answerOf(live.session->submit(action))))
                qFatal("the board can't be furnished");
        };
        done(SetPerson{{PersonId{QStringLiteral("ann")}, QStringLiteral("Ann"), {}}, {}});
        done(SetLane{{makeId<LaneId>(), QStringLiteral("Payments")}, {}});
        Limit limit;
        limit.id = makeId<LimitId>();
        limit.name = QStringLiteral("Ann's");
        limit.max = 1;
        limit.selector.scope = PersonScope::OnePerson;
        limit.selector.person = PersonId{QStringLiteral("ann")};
        done(SetLimit{limit, {}});
        BoardFacts facts = live.board().facts;
        facts.finishedDays = 9;
        facts.timeZone = QStringLiteral("Asia/Tokyo");
        done(EditBoard{facts});
    }
    static Board opened(const LiveSession &live, const QString &key)
    {
        BoardSession reader(live.location(), PersonId{QStringLiteral("bob")});
        if (!answerOf(reader.open(key)))
            qFatal("no such board");
        return reader.board();
    }

private Q_SLOTS:
    void tellsNamesInATipAsTheyAre()
    {
        Board policy;
        policy.columns = {Column{ColumnId{QStringLiteral("a")}, QStringLiteral("R&D"), ColumnKind::Queue, false, false, {}}};
        PolicyPreview preview;
        preview.setPolicy(policy);
        QVERIFY(Qt::mightBeRichText(preview.toolTip()));
        QCOMPARE(QTextDocumentFragment::fromHtml(preview.toolTip()).toPlainText(), QStringLiteral("R&D"));
    }

    void showsWhatATemplateHolds_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("words");
        QTest::newRow("ops") << "Operations"
                             << "Ready (at most 8), Analyse (at most 2), Doing (at most 5), Deploy (at most 2), Done";
        QTest::newRow("simple") << "Simple"
                                << "Ready, Doing (at most 3), Done";
        QTest::newRow("personal") << "Personal"
                                  << "Ideas, Next (at most 5), Doing (2 each), Done";
    }
    void showsWhatATemplateHolds()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, words);
        NewBoardForm form;
        form.show();
        auto *box = child<QComboBox>(form, "template");
        box->setFocus();
        QTest::keyClicks(box, title);
        QCOMPARE(box->currentText(), title);
        QCOMPARE(previewed(form), words);
        QVERIFY(!child<QCheckBox>(form, "people")->isVisible());
        const auto action = form.action();
        QVERIFY(action);
        QCOMPARE(PolicyPreview::words(action->board), words);
    }

    void drawsEachColumn()
    {
        PolicyPreview preview;
        preview.resize(500, preview.sizeHint().height());
        const QImage empty = preview.grab().toImage();
        preview.setPolicy(templateBoard(QStringLiteral("simple"))->board);
        const QImage simple = preview.grab().toImage();
        preview.setPolicy(templateBoard(QStringLiteral("ops"))->board);
        QVERIFY(simple != empty);
        QVERIFY(preview.grab().toImage() != simple);
    }

    void takesTheTimeZoneThatIsChosen()
    {
        NewBoardForm form;
        form.show();
        QCOMPARE(child<ZoneBox>(form, "zone")->zone(), ZoneBox::systemZone());
        child<ZoneBox>(form, "zone")->setZone(QStringLiteral("Asia/Tokyo"));
        QVERIFY(child<QLabel>(form, "there")->text().endsWith(QStringLiteral("UTC+09:00")));
        QCOMPARE(form.action()->board.facts.timeZone, QStringLiteral("Asia/Tokyo"));
    }

    void copiesThePolicyOfABoardOfThePlace()
    {
        const LiveSession live;
        furnish(live);
        QTemporaryDir folder;
        const QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        BoardsDialog dialog(settings, maker());
        dialog.show();
        QSignalSpy chosen(&dialog, &BoardsDialog::chosen);
        dialog.look(live.location());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isLooking(), 20000);
        auto *box = child<QComboBox>(dialog, "template");
        box->setCurrentIndex(box->count() - 1);
        QCOMPARE(box->currentText(), QStringLiteral("The policy of OPS: Operations"));
        QTRY_VERIFY(previewed(dialog).startsWith(QStringLiteral("Ready (at most 8)")));
        QVERIFY(child<QCheckBox>(dialog, "people")->isVisible());
        fill(dialog, QStringLiteral("Night"), QStringLiteral("nig"));
        child<ZoneBox>(dialog, "zone")->setZone(QStringLiteral("UTC"));
        make(dialog);
        QTRY_COMPARE(chosen.count(), 1);
        const Board copy = opened(live, QStringLiteral("NIG"));
        QCOMPARE(copy.columns, live.board().columns);
        QCOMPARE(copy.lanes, live.board().lanes);
        QCOMPARE(copy.limits, live.board().limits);
        QVERIFY(findPerson(copy, PersonId{QStringLiteral("ann")}));
        QCOMPARE(copy.facts.finishedDays, 9);
        QCOMPARE(copy.facts.timeZone, QStringLiteral("UTC"));
        QVERIFY(copy.cards.isEmpty());
    }

    void duplicatesTheBoardOnTheScreen()
    {
        LiveSession live;
        furnish(live);
        live.add(QStringLiteral("Stays behind"));
        DuplicateDialog dialog(live.board(), live.location(), maker());
        dialog.show();
        QSignalSpy made(&dialog, &DuplicateDialog::made);
        QCOMPARE(child<ZoneBox>(dialog, "zone")->zone(), QStringLiteral("Asia/Tokyo"));
        auto *people = child<QCheckBox>(dialog, "people");
        QTest::mouseClick(people, Qt::LeftButton, {}, QPoint(8, people->height() / 2));
        QVERIFY2(child<QLabel>(dialog, "summary")->text().contains(QStringLiteral("left out")),
                 qPrintable(child<QLabel>(dialog, "summary")->text()));
        fill(dialog, QStringLiteral("Twin"), QStringLiteral("twin"));
        make(dialog);
        QTRY_COMPARE(made.count(), 1);
        QCOMPARE(made.at(0).at(1).toString(), QStringLiteral("TWIN"));
        const Board copy = opened(live, QStringLiteral("TWIN"));
        QCOMPARE(copy.facts.name, QStringLiteral("Twin"));
        QCOMPARE(copy.facts.timeZone, QStringLiteral("Asia/Tokyo"));
        QCOMPARE(copy.limits.size(), live.board().limits.size() - 1);
        QVERIFY(!findPerson(copy, PersonId{QStringLiteral("ann")}));
        QVERIFY(copy.cards.isEmpty());
        QCOMPARE(live.board().cards.size(), 1);
    }

    void keepsWhatIsTypedWhenTheKeyIsTaken()
    {
        const LiveSession live;
        DuplicateDialog dialog(live.board(), live.location(), maker());
        dialog.show();
        make(dialog);
        QVERIFY(child<QLabel>(dialog, "message")->isVisible());
        fill(dialog, QStringLiteral("Twin"), QStringLiteral("ops"));
        make(dialog);
        QVERIFY(!child<QLabel>(dialog, "message")->isVisible());
        QTRY_VERIFY(child<QLabel>(dialog, "message")->text().contains(QStringLiteral("OPS")));
        QTRY_VERIFY(child<QLineEdit>(dialog, "boardName")->isEnabled());
        QCOMPARE(child<QLineEdit>(dialog, "boardName")->text(), QStringLiteral("Twin"));
        QVERIFY(dialog.isVisible());
    }
};

PULLEY_TEST(TestNewBoard)

} // namespace pulley::tst_newboard

#include "tst_newboard.moc"
