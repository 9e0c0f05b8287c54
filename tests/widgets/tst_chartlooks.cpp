// Every chart in both languages and themes, small and large, with nothing, little and much in it: drawn and judged, and kept where
// PULLEY_VIEWS names a folder.
#include "tests/support/testprogram.h"
#include "tests/widgets/chartfaults.h"
#include "tests/widgets/flowstory.h"
#include "widgets/language.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

namespace pulley::tst_chartlooks {

class TestChartLooks : public QObject
{
    Q_OBJECT

    struct Stage {
        const char *name;
        History (*history)(const FlowStory &);
        int asOf;
    };

    std::unique_ptr<Language> m_language;
    std::unique_ptr<Theme> m_theme;

    static QList<Stage> stages()
    {
        return {{"usual", [](const FlowStory &story) { return story.of(220); }, 152},
                {"empty", [](const FlowStory &story) { return story.empty(); }, 30},
                {"one",
                 [](const FlowStory &story) {
                     History history = story.empty();
                     history.cards.append(story.card(4, 10, 5));
                     return history;
                 },
                 30},
                {"same-day", [](const FlowStory &story) { return story.sameDay(40); }, 30},
                {"many", [](const FlowStory &story) { return story.of(100'000, 3650); }, 3652}};
    }
    QString fileFor(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("PULLEY_VIEWS");
        QDir().mkpath(folder);
        return QDir(folder).filePath(name + QLatin1String(".png"));
    }
    QStringList look(const Picture &picture, QSize size, const QString &name, double contrast)
    {
        ChartView chart;
        chart.resize(size);
        chart.setPicture(picture);
        chart.show();
        QCoreApplication::processEvents();
        chart.replot();
        if (qEnvironmentVariableIsSet("PULLEY_VIEWS"))
            chart.grab().save(fileFor(name));
        QStringList faults;
        for (const QString &fault : chartFaults(chart, chartStyle(chart.palette(), chart.font()), contrast))
            faults.append(name + QLatin1String(": ") + fault);
        return faults;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_language = std::make_unique<Language>(*qApp);
        m_theme = std::make_unique<Theme>(*qApp);
    }

    void everyChartIsFitToBeSeen_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<bool>("japanese");
        for (int stage = 0; stage < stages().size(); ++stage) {
            QTest::addRow("%s en", stages().at(stage).name) << stage << false;
            // A hundred thousand take their time, and say the same in both languages.
            if (stage + 1 < stages().size())
                QTest::addRow("%s ja", stages().at(stage).name) << stage << true;
        }
    }
    void everyChartIsFitToBeSeen()
    {
        QFETCH(const int, stage);
        QFETCH(const bool, japanese);
        m_language->choose(japanese ? LanguageChoice::Japanese : LanguageChoice::English);
        const FlowStory story(japanese ? Tongue::Japanese : Tongue::English);
        const Stage at = stages().at(stage);
        const Input input = story.input(at.history(story), at.asOf);
        QStringList faults;
        for (const ChartKind &kind : chartKinds()) {
            const Picture picture = drawPicture(kind, input);
            QVERIFY2(!picture.reading.isEmpty(), kind.key);
            for (const bool dark : {false, true}) {
                for (const QSize size : {QSize(800, 450), QSize(1920, 1080)}) {
                    // The rarer stages small in the light and large in the dark.
                    if (stage > 0 && dark != (size.width() > 1000))
                        continue;
                    m_theme->choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
                    const bool strong = stage == 0 && size.width() > 1000 && japanese;
                    m_theme->chooseHighContrast(strong);
                    const QString name = QStringLiteral("chart-%1-%2-%3-%4-%5")
                                             .arg(QLatin1String(kind.key), QLatin1String(at.name),
                                                  QLatin1String(japanese ? "ja" : "en"), QLatin1String(dark ? "dark" : "light"))
                                             .arg(size.width());
                    faults.append(look(picture, size, name, strong ? 7 : 4.5));
                }
            }
        }
        m_theme->chooseHighContrast({});
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }
};

PULLEY_TEST(TestChartLooks)

} // namespace pulley::tst_chartlooks

#include "tst_chartlooks.moc"
