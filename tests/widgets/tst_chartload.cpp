// A chart of a hundred thousand cards doesn't hold the window: it is read and computed elsewhere, and painted in a part of the
// time.
#include "tests/support/testprogram.h"
#include "tests/widgets/livesession.h"
#include "tests/widgets/turns.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/chartwindow.h"
#include "widgets/language.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

namespace pulley::tst_chartload {

class TestChartLoad : public QObject
{
    Q_OBJECT

    static constexpr int cards = 100'000;
    static constexpr int patience = 120'000;

private Q_SLOTS:
    void openingAChartOfManyCardsLeavesTheWindowItsTurns()
    {
        Language language(*qApp);
        language.choose(LanguageChoice::English);
        LiveSession live;
        const auto brought =
            live.session->submit(finishedCards(live.board(), cards, fromDateTime(QDateTime::currentDateTimeUtc().addDays(-1))));
        QTRY_VERIFY_WITH_TIMEOUT(brought.isFinished(), patience);
        QVERIFY(std::holds_alternative<Committed>(brought.result()));
        // Who opens the board afterwards has no finished cards at hand.
        const auto session = live.another(QStringLiteral("bob"));

        ChartWindow window(*session);
        auto *period = child<QComboBox>(window, "period");
        period->setCurrentIndex(period->findText(QStringLiteral("All days")));
        QSignalSpy refreshed(&window, &ChartWindow::refreshed);
        Turns untilThere;
        connect(&window, &ChartWindow::refreshed, this, [&] { untilThere.stop(); });
        Turns untilPainted;
        window.show();
        QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 1, patience);
        window.grab();
        untilPainted.stop();
        const Picture &picture = window.chart()->picture();
        QCOMPARE(picture.layers.first().spots.size(), qsizetype(cards));

        // What the figures cost where nobody waits for them: in the window's thread they would be in one of its turns.
        const qint64 before = workedByThread();
        const ReadHistory read{picture.input->history, picture.input->table->asOf, {}};
        const ChartInput again = chartInput(read, session->board(), session->me(), picture.input->query);
        QCOMPARE(drawPicture(*chartKind(picture.key), std::make_shared<const ChartInput>(again)).layers, picture.layers);
        const double held = double(untilThere.mostWork()) / double(workedByThread() - before);
        const double longest = double(untilPainted.sorted().last()) / double(untilPainted.whole());
        qInfo("the longest turn: %.2f of the figures' work; with painting %.2f of %.0f ms, of %lld turns", held, longest,
              double(untilPainted.whole()) / 1e6, static_cast<long long>(untilPainted.count()));
        QVERIFY2(held < 0.5, qPrintable(QStringLiteral("a turn as long as %1 of the figures' work").arg(held)));
        QVERIFY2(longest < 0.5, qPrintable(QStringLiteral("%1 of the time in one turn").arg(longest)));
        QVERIFY2(untilPainted.count() > 20, qPrintable(QStringLiteral("%1 turns").arg(untilPainted.count())));
    }
};

PULLEY_TEST(TestChartLoad)

} // namespace pulley::tst_chartload

#include "tst_chartload.moc"
