// The board on a laptop, on a wall and with twenty columns: what fits, what scrolls, and what stands over what.
#include "widgets/parts/hue.h"
#include "models/session/templates.h"
#include "tests/widgets/laneboardtest.h"
#include "tests/support/testprogram.h"
#include "widgets/board/columnheader.h"
#include "widgets/board/spanbracket.h"

#include <QLabel>
#include <QScrollBar>
#include <cmath>

namespace pulley::tst_boardsizes {

class TestBoardSizes : public LaneBoardTest
{
    Q_OBJECT

    int xOf(const QWidget &widget) const { return widget.mapTo(m_window.get(), QPoint()).x(); }
    ColumnHeader *headerOf(const char *name) const
    {
        for (auto *header : m_window->findChildren<ColumnHeader *>()) {
            if (header->accessibleName().startsWith(QLatin1String(name) + QLatin1Char(' ')))
                return header;
        }
        return nullptr;
    }
    QList<SpanBracket *> brackets() const { return m_window->findChildren<SpanBracket *>(); }
    bool span(const char *name, int max, const QList<ColumnId> &columns) const
    {
        Limit limit = limitOf(name, max);
        limit.selector.columns = columns;
        return submit(session(), SetLimit{limit, {}});
    }
    bool twentyColumns() const
    {
        for (int i = 0; i < 16; ++i) {
            if (!submit(session(), SetColumn{makeColumn(qPrintable(QStringLiteral("Step%1").arg(i)), ColumnKind::Active), 3 + i}))
                return false;
        }
        return QTest::qWaitFor([&] { return view().lists().size() % 21 == 0; });
    }
    static int cardsInSight(const CardList &list)
    {
        int seen = 0;
        for (int row = 0; row < list.cards().rowCount(); ++row) {
            const QRect card = list.visualRect(list.cards().index(row)).adjusted(0, 0, 0, -metric::wideGap);
            seen += list.viewport()->visibleRegion().intersected(card) == QRegion(card) ? 1 : 0;
        }
        return seen;
    }
    static double luminance(const QColor &color)
    {
        const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    }

private Q_SLOTS:
    void cleanup() { closeWindow(); }

    void aTypicalBoardFitsALaptop()
    {
        openWindow(CreateBoard{templateBoard(QStringLiteral("ops"))->board});
        press(Qt::Key_W); // without My work beside it
        m_window->resize(1280, 720);
        for (int i = 0; i < 7; ++i)
            add("Rotate the certificates of the gateways");
        const CardList &ready = *view().listOf(Place{ColumnId{QStringLiteral("ready")}, Half::Doing});
        QTRY_COMPARE(ready.cards().rowCount(), 7);
        QTRY_COMPARE(view().viewport()->width(), 1280);
        QCOMPARE(view().horizontalScrollBar()->maximum(), 0);
        QTRY_VERIFY2(cardsInSight(ready) >= 5, qPrintable(QString::number(cardsInSight(ready))));
    }

    void aWallIsUsedWhole()
    {
        openWindow(CreateBoard{templateBoard(QStringLiteral("ops"))->board});
        press(Qt::Key_W);
        m_window->resize(3840, 2160);
        for (int i = 0; i < 8; ++i)
            add("Rotate the certificates of the gateways");
        QTRY_COMPARE(view().viewport()->width(), 3840);
        QVERIFY(view().grid().width > 3840 * 9 / 10);
        const CardList &ready = *view().listOf(Place{ColumnId{QStringLiteral("ready")}, Half::Doing});
        QTRY_COMPARE(cardsInSight(ready), 8);
        // Two abreast, as they come: the second beside the first, the third under it.
        const auto place = [&](int row) { return ready.visualRect(ready.cards().index(row)); };
        QTRY_COMPARE(place(1).top(), place(0).top());
        QVERIFY(place(1).left() > place(0).right());
        QCOMPARE(place(2).left(), place(0).left());
        QVERIFY(place(2).top() > place(0).bottom());
        // Keys go the way cards stand.
        view().showCard(ready.cards().cardAt(0));
        press(Qt::Key_Right);
        QCOMPARE(view().currentCard(), ready.cards().cardAt(1));
        press(Qt::Key_Down);
        QCOMPARE(view().currentCard(), ready.cards().cardAt(3));
        press(Qt::Key_Left);
        QCOMPARE(view().currentCard(), ready.cards().cardAt(2));
    }

    void cellsOnAWallAreAsHighAsTheirCards()
    {
        openLanes();
        m_window->resize(3840, 2160);
        for (int i = 0; i < 7; ++i)
            addTo("Upper", "a card that stands here");
        const CardList &cards = cell("Ready", lane("Upper"));
        QTRY_COMPARE(cards.cards().rowCount(), 7);
        QTRY_VERIFY(cards.visualRect(cards.cards().index(6)).bottom() < cards.viewport()->height());
        QTRY_COMPARE(cards.visualRect(cards.cards().index(1)).top(), cards.visualRect(cards.cards().index(0)).top());
        QCOMPARE(cards.heightAt(cards.width()), cards.visualRect(cards.cards().index(6)).bottom() + 1);
    }

    void twentyColumnsScrollSidewaysUnderTheirHeaders_data()
    {
        QTest::addColumn<bool>("lanes");
        QTest::newRow("without lanes") << false;
        QTest::newRow("with lanes") << true;
    }
    void twentyColumnsScrollSidewaysUnderTheirHeaders()
    {
        QFETCH(bool, lanes);
        if (lanes)
            openLanes();
        else
            openWindow();
        QVERIFY(twentyColumns());
        QTRY_VERIFY(view().horizontalScrollBar()->maximum() > 1280);
        for (const int at : {0, 777, view().horizontalScrollBar()->maximum()}) {
            view().horizontalScrollBar()->setValue(at);
            for (const char *name : {"Ready", "Step0", "Step9", "Done"}) {
                const ColumnHeader *header = headerOf(name);
                QVERIFY2(header, name);
                const CardList &under = lanes ? cell(name, lane("Lower")) : list(name);
                QCOMPARE(xOf(*header), xOf(under));
            }
        }
        QVERIFY(inSight(*headerOf("Done")));
        QVERIFY(!inSight(*headerOf("Ready")));
        if (lanes) {
            // A lane's name doesn't scroll away.
            QCOMPARE(xOf(strip(lane("Upper"))), 0);
            QCOMPARE(strip(lane("Upper")).width(), view().viewport()->width());
        }
    }

    void theKeyboardBringsAFarColumnIntoSight()
    {
        openWindow();
        QVERIFY(twentyColumns());
        const CardId far = add("far");
        const CardId near = add("near");
        for (int i = 0; i < 10; ++i)
            QVERIFY(submit(session(), PullCard{far, {}, {}}));
        view().showCard(near);
        QTRY_COMPARE(view().horizontalScrollBar()->value(), 0);
        press(Qt::Key_Right);
        QCOMPARE(view().currentCard(), far);
        const QRect room(view().viewport()->mapToGlobal(QPoint()), view().viewport()->size());
        QVERIFY(room.contains(view().currentRect()));
        QVERIFY(view().horizontalScrollBar()->value() > 0);
    }

    void aBracketSpansExactlyItsColumns()
    {
        openWindow();
        QVERIFY(span("Work", 3, {column("Analyse"), column("Doing")}));
        QTRY_COMPARE(brackets().size(), 1);
        const SpanBracket &bracket = *brackets().first();
        QTRY_VERIFY(bracket.isVisible() && bracket.width() > 0);
        QCOMPARE(xOf(bracket), xOf(list("Analyse")));
        const CardList &last = list("Doing", Half::Ready);
        QCOMPARE(xOf(bracket) + bracket.width(), xOf(last) + last.width() - metric::gutter);
        QVERIFY(bracket.geometry().bottom() < headerOf("Analyse")->y());
        QVERIFY2(bracket.accessibleName().startsWith(QLatin1String("Work 0/3")), qPrintable(bracket.accessibleName()));
        const CardId card = add("a");
        QVERIFY(submit(session(), PullCard{card, {}, {}}));
        QTRY_VERIFY2(brackets().first()->accessibleName().startsWith(QLatin1String("Work 1/3")),
                     qPrintable(brackets().first()->accessibleName()));
    }

    void bracketsThatOverlapAreStackedAndTheRestCounted()
    {
        openWindow();
        QVERIFY(span("one", 3, {column("Analyse"), column("Doing")}));
        QVERIFY(span("two", 9, {column("Ready"), column("Analyse")}));
        QTRY_COMPARE(brackets().size(), 2);
        QVERIFY(brackets().first()->y() != brackets().last()->y());
        const auto *more = m_window->findChild<QLabel *>(QStringLiteral("moreSpans"));
        QVERIFY(!more->isVisible());
        QVERIFY(span("three", 12, {column("Ready"), column("Analyse"), column("Doing")}));
        QTRY_VERIFY(more->isVisible());
        QCOMPARE(more->text(), QStringLiteral("+1"));
        QCOMPARE(brackets().size(), 2);
        QVERIFY(more->accessibleName().contains(QLatin1String("/")));
    }

    void bracketsSideBySideShareALine()
    {
        openWindow();
        QVERIFY(submit(session(), SetColumn{makeColumn("Verify", ColumnKind::Active), 3}));
        QVERIFY(span("left", 9, {column("Ready"), column("Analyse")}));
        QVERIFY(span("right", 9, {column("Doing"), column("Verify")}));
        QTRY_COMPARE(brackets().size(), 2);
        QCOMPARE(brackets().first()->y(), brackets().last()->y());
    }

    void aColumnsColourIsAMarkBesideItsName()
    {
        openWindow();
        const QImage plain = headerOf("Analyse")->grab().toImage();
        Column coloured = makeColumn("Analyse", ColumnKind::Active);
        coloured.colour = Hue::Violet;
        QVERIFY(submit(session(), SetColumn{coloured, {}}));
        QTRY_VERIFY(headerOf("Analyse")->grab().toImage() != plain);
        const QImage marked = headerOf("Analyse")->grab().toImage();
        QCOMPARE(marked.pixelColor(4, 12).name(), hueColor(Hue::Violet, qApp->palette()).name());
        QCOMPARE(headerOf("Analyse")->accessibleName().section(QLatin1Char(' '), 0, 0), QStringLiteral("Analyse"));
    }

    void coloursStandOutFromTheGround_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::addColumn<bool>("strong");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << ThemeChoice::Light << false << 3.0;
        QTest::newRow("dark") << ThemeChoice::Dark << false << 3.0;
        QTest::newRow("light, high contrast") << ThemeChoice::Light << true << 7.0;
        QTest::newRow("dark, high contrast") << ThemeChoice::Dark << true << 7.0;
    }
    void coloursStandOutFromTheGround()
    {
        QFETCH(const ThemeChoice, choice);
        QFETCH(const bool, strong);
        QFETCH(const double, least);
        openWindow();
        m_theme->choose(choice);
        m_theme->chooseHighContrast(strong);
        const double ground = luminance(colorsOf(qApp->palette()).ground);
        for (const Hue hue : allHues().mid(1)) {
            const auto [low, high] = std::minmax({ground, luminance(hueColor(hue, qApp->palette()))});
            QVERIFY2((high + 0.05) / (low + 0.05) >= least, qPrintable(hueName(hue)));
        }
    }

    void coloursAreToldApart_data() { coloursStandOutFromTheGround_data(); }
    void coloursAreToldApart()
    {
        QFETCH(const ThemeChoice, choice);
        QFETCH(const bool, strong);
        openWindow();
        m_theme->choose(choice);
        m_theme->chooseHighContrast(strong);
        const auto distance = [](const QColor &a, const QColor &b) {
            return std::hypot(a.red() - b.red(), a.green() - b.green(), a.blue() - b.blue());
        };
        for (const Hue one : allHues().mid(1)) {
            for (const Hue other : allHues().mid(1)) {
                const double apart = distance(hueColor(one, qApp->palette()), hueColor(other, qApp->palette()));
                QVERIFY2(one == other || apart > 50, qPrintable(hueName(one) + QLatin1Char(' ') + hueName(other)));
            }
        }
    }
};

PULLEY_TEST(TestBoardSizes)

} // namespace pulley::tst_boardsizes

#include "tst_boardsizes.moc"
