// Every chart is told apart without colours and with other eyes than most: in grey, and with the three kinds of colour blindness.
#include "tests/support/testprogram.h"
#include "tests/widgets/charttones.h"
#include "tests/widgets/flowstory.h"
#include "widgets/language.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QTest>

namespace pulley::tst_charttones {

class TestChartTones : public QObject
{
    Q_OBJECT

    std::unique_ptr<Language> m_language;
    std::unique_ptr<Theme> m_theme;
    FlowStory m_story;

    static QStringList look(const Picture &picture)
    {
        ChartView chart;
        chart.resize(1000, 600);
        chart.setPicture(picture);
        chart.show();
        chart.replot();
        return toneFaults(chart, chartStyle(chart.palette(), chart.font()));
    }
    History manyColumns(int more) const
    {
        History history = m_story.of(220);
        for (int i = 0; i < more; ++i) {
            Column column = history.columns.at(1);
            column.id = {QStringLiteral("more%1").arg(i)};
            column.name = QStringLiteral("Step %1").arg(i);
            history.columns.insert(2, column);
        }
        return history;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_language = std::make_unique<Language>(*qApp);
        m_language->choose(LanguageChoice::English);
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void cleanupTestCase() { m_theme->chooseHighContrast({}); }

    void everyChartIsToldApart_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<bool>("strong");
        QTest::newRow("light") << ThemeChoice::Light << false;
        QTest::newRow("dark") << ThemeChoice::Dark << false;
        QTest::newRow("light, high contrast") << ThemeChoice::Light << true;
        QTest::newRow("dark, high contrast") << ThemeChoice::Dark << true;
    }
    void everyChartIsToldApart()
    {
        QFETCH(const ThemeChoice, theme);
        QFETCH(const bool, strong);
        m_theme->choose(theme);
        m_theme->chooseHighContrast(strong);
        const QDate from = FlowStory::firstDay().addDays(70);
        const QList<std::pair<QString, Input>> asked{
            {QStringLiteral("usual"), m_story.input(m_story.of(220), 152)},
            {QStringLiteral("daily"), m_story.input(m_story.of(220), 152, {.step = Step::Day})},
            {QStringLiteral("many columns"), m_story.input(manyColumns(8), 152)},
            {QStringLiteral("compared"),
             m_story.input(m_story.of(220), 152, {.period = {from, from.addDays(46)}, .compare = Comparing::Before})}};
        QStringList faults;
        for (const ChartKind &kind : chartKinds()) {
            for (const auto &each : asked) {
                for (const QString &fault : look(drawPicture(kind, each.second)))
                    faults.append(QStringLiteral("%1, %2: %3").arg(QLatin1String(kind.key), each.first, fault));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

    void greyIsWhatItMeasures()
    {
        // As light as each other, whatever their colours.
        QVERIFY(seenContrast(QColor(0xc0392b), QColor(0x2b6ad9), Sight::Grey) < 1.2);
        QVERIFY(seenContrast(Qt::black, Qt::white, Sight::Deuteranopia) > 20.9);
        // Red is dark to those who lack the cones for it.
        QVERIFY(seenLight(Qt::red, Sight::Protanopia) < 0.6 * seenLight(Qt::red, Sight::Grey));
    }
};

PULLEY_TEST(TestChartTones)

} // namespace pulley::tst_charttones

#include "tst_charttones.moc"
