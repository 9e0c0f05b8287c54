// What the tray says and offers, without a tray: the menu from the work, and what its entries do in the window.
#include "tests/support/boardtext.h"
#include "tests/widgets/myworktest.h"
#include "tests/support/testprogram.h"
#include "widgets/card/cardeditor.h"
#include "widgets/mywork/quickadd.h"
#include "widgets/mywork/trayicon.h"
#include "widgets/mywork/traymenu.h"

#include <QImage>
#include <QSignalSpy>

namespace pulley::tst_tray {

class TestTray : public MyWorkTest
{
    Q_OBJECT

    static PersonId me() { return PersonId{QStringLiteral("me")}; }
    static QStringList entries(TrayMenu &tray)
    {
        QStringList texts;
        for (const QAction *action : tray.menu().actions()) {
            QString text = action->text();
            if (!action->isSeparator())
                texts.append(action->isEnabled() ? text : QLatin1Char('(') + text + QLatin1Char(')'));
        }
        return texts;
    }
    static void show(TrayMenu &tray, const char *text)
    {
        const Board board = boardFromText(QString::fromUtf8(text));
        tray.show(board, me(), myWorkOf(board, me(), start(600)));
    }
    static void trigger(TrayMenu &tray, const char *beginning)
    {
        for (QAction *action : tray.menu().actions()) {
            if (action->text().startsWith(QString::fromUtf8(beginning))) {
                action->trigger();
                return;
            }
        }
        qFatal("there is no %s", beginning);
    }

private Q_SLOTS:
    void cleanup() { closeWindow(); }

    void saysWhatIsFreeAndWhatIsMine_data()
    {
        QTest::addColumn<QString>("board");
        QTest::addColumn<QString>("tip");
        QTest::newRow("some") << QStringLiteral("Ready: a | Doing(4): x@me y@me | Done: z@me")
                              << QStringLiteral("2 free slots, 2 cards are yours");
        QTest::newRow("none") << QStringLiteral("Ready: a | Doing(1): x@ann | Done:")
                              << QStringLiteral("0 free slots, 0 cards are yours");
        QTest::newRow("one each") << QStringLiteral("Ready: a | Doing(2): x@me | Done:")
                                  << QStringLiteral("one free slot, one card is yours");
        QTest::newRow("no limit") << QStringLiteral("Ready: a | Doing: x@me y@me | Done:") << QStringLiteral("2 cards are yours");
    }
    void saysWhatIsFreeAndWhatIsMine()
    {
        QFETCH(const QString, board);
        TrayMenu tray;
        show(tray, board.toUtf8().constData());
        QTEST(tray.toolTip(), "tip");
    }

    void offersTheNextCardWithTheReason()
    {
        TrayMenu tray;
        QSignalSpy pulls(&tray, &TrayMenu::pullAsked);
        show(tray, "Ready: a b | Doing(2): x@me! | Done:");
        QCOMPARE(entries(tray).mid(0, 3),
                 (QStringList{QStringLiteral("Pull next: OPS-1 a"), QStringLiteral("(next in order)"),
                              QStringLiteral("OPS-3 x (blocked)")}));
        trigger(tray, "Pull next");
        QCOMPARE(pulls.count(), 1);
    }

    void saysWhyNothingCanBePulledAndWhatHelps()
    {
        TrayMenu tray;
        QSignalSpy shown(&tray, &TrayMenu::showAsked);
        show(tray, "Ready: a | Doing(1): x@me! | Done:");
        const QStringList all = entries(tray);
        QCOMPARE(all.first(), QStringLiteral("(Nothing to pull)"));
        QVERIFY2(all.at(1).startsWith(QStringLiteral("(Doing is full")), qPrintable(all.at(1)));
        QVERIFY2(all.at(2).startsWith(QStringLiteral("Unblock OPS-2")), qPrintable(all.at(2)));
        trigger(tray, "Unblock");
        QCOMPARE(shown.count(), 1);
    }

    void textFromPeopleIsText()
    {
        TrayMenu tray;
        Board board = boardFromText(QStringLiteral("Ready: | Doing: x@me | Done:"));
        board.cards[cardId(QStringLiteral("x"))].facts.title = QStringLiteral("R&D\n") + QString(100, QLatin1Char('w'));
        tray.show(board, me(), myWorkOf(board, me(), start(600)));
        const QString text = entries(tray).at(2);
        QVERIFY2(text.startsWith(QStringLiteral("OPS-1 R&&D w")), qPrintable(text));
        QVERIFY(text.size() < 70);
    }

    void withoutABoardItOffersToOpenOne()
    {
        TrayMenu tray;
        QSignalSpy board(&tray, &TrayMenu::boardAsked);
        QSignalSpy quit(&tray, &TrayMenu::quitAsked);
        trigger(tray, "Open &board");
        trigger(tray, "&Quit");
        QCOMPARE(board.count() + quit.count(), 2);
        QVERIFY(entries(tray).contains(QStringLiteral("(&Quick add\u2026)")));
    }

    void theWindowDoesWhatTheTrayAsks()
    {
        open();
        auto *tray = m_window->findChild<TrayMenu *>();
        QVERIFY(tray);
        add("a");
        QTRY_VERIFY(entries(*tray).contains(QStringLiteral("Pull next: OPS-1 a")));
        trigger(*tray, "Pull next");
        QTRY_VERIFY(entries(*tray).contains(QStringLiteral("OPS-1 a")));
        QCOMPARE(textOf(work()), QStringLiteral("a"));
        QTRY_VERIFY2(m_window->notice().text().startsWith(QStringLiteral("Pulled OPS-1")), qPrintable(m_window->notice().text()));
        trigger(*tray, "OPS-1");
        QVERIFY(dialog<CardEditor>());
        trigger(*tray, "&My work");
        QVERIFY(smallWindow() && smallWindow()->isVisible());
        m_window->hide();
        trigger(*tray, "Open &board");
        QVERIFY(m_window->isVisible());
    }

    void theIconIsCrispAtAnySizeAndItsNumberIsSeen_data()
    {
        QTest::addColumn<int>("side");
        for (const int side : {16, 22, 24, 48})
            QTest::addRow("%d", side) << side;
    }
    void theIconIsCrispAtAnySizeAndItsNumberIsSeen()
    {
        QFETCH(const int, side);
        const auto picture = [side](std::optional<int> free) { return trayIcon(free).pixmap(side, side).toImage(); };
        QCOMPARE(picture(1).size(), QSize(side, side));
        QVERIFY(picture(1) != picture(2));
        QVERIFY(picture(9) != picture(10));
        QCOMPARE(picture(10), picture(25));
        // Without a number there is no badge; with none free it has another colour.
        const QPoint corner(side - side / 5, side - side / 8);
        QVERIFY(picture({}).pixelColor(corner).lightness() < 100);
        QVERIFY(picture(0) != picture(1));
        // On the badge the digit stands out by more than 4.5:1: dark ink on a light ground, whatever the panel is.
        int light = 0;
        int dark = 0;
        for (int y = side * 4 / 10; y < side; ++y) {
            for (int x = side * 4 / 10; x < side; ++x) {
                const int lightness = picture(2).pixelColor(x, y).lightness();
                light += lightness > 150 ? 1 : 0;
                dark += lightness < 60 ? 1 : 0;
            }
        }
        QVERIFY2(light > side * side / 12, qPrintable(QString::number(light)));
        QVERIFY2(dark > side / 4, qPrintable(QString::number(dark)));
    }
};

PULLEY_TEST(TestTray)

} // namespace pulley::tst_tray

#include "tst_tray.moc"
