// The board on a laptop, on a wall and on screens of a higher resolution: its room is used, and every part of it is drawn sharp.
#include "tests/widgets/viewstages.h"
#include "tests/support/testprogram.h"
#include "widgets/board/columnheader.h"
#include "widgets/board/peoplebar.h"
#include "widgets/board/quietbutton.h"

#include <QMenuBar>
#include <QProcess>
#include <QScrollBar>

namespace pulley::tst_viewsizes {

class TestViewSizes : public ViewStages
{
    Q_OBJECT

    static constexpr QSize laptop{1280, 720};
    static constexpr QSize wall{3840, 2160};

    static double wantedScale() { return qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1")).toDouble(); }
    QStringList inBothThemes(const QString &name)
    {
        QStringList faults;
        for (const bool strong : {false, true}) {
            for (const bool dark : {false, true}) {
                m_theme->choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
                m_theme->chooseHighContrast(strong);
                const QString whole = QStringLiteral("%1-%2%3").arg(name, QLatin1String(dark ? "dark" : "light"),
                                                                    QLatin1String(strong ? "-contrast" : ""));
                faults.append(look(*m_window, whole, dark ? Ground::Dark : Ground::Light, strong ? 7 : 4.5));
            }
        }
        return faults;
    }
    /// What is painted by hand, by what it is, in the window.
    QList<std::pair<QString, QRect>> paintedParts() const
    {
        QList<std::pair<QString, QRect>> parts;
        const auto add = [this, &parts](const QWidget &widget, const QRect &part, const QString &name) {
            const QRect seen = part & widget.visibleRegion().boundingRect();
            if (!seen.isEmpty())
                parts.append({name, seen.translated(widget.mapTo(m_window.get(), QPoint()))});
        };
        for (const CardList *list : view().lists()) {
            for (int row = 0; row < list->cards().rowCount(); ++row) {
                const QModelIndex card = list->cards().index(row);
                // Without the outline, which isn't of the same picture.
                add(*list->viewport(), list->visualRect(card).adjusted(4, 4, -4 - metric::gutter, -4 - metric::wideGap),
                    card.data().toString());
            }
        }
        for (const QWidget *each : m_window->findChildren<QWidget *>()) {
            if (qobject_cast<const ColumnHeader *>(each) || qobject_cast<const QuietButton *>(each)
                || qobject_cast<const PeopleBar *>(each) || qobject_cast<const QMenuBar *>(each))
                add(*each, each->rect(), nameOf(*each));
        }
        return parts;
    }

private Q_SLOTS:
    void cleanup()
    {
        putAway();
        close();
    }

    void aBoardUsesTheScreen_data()
    {
        QTest::addColumn<bool>("japanese");
        QTest::addColumn<QSize>("size");
        QTest::newRow("laptop") << false << laptop;
        QTest::newRow("laptop, Japanese") << true << laptop;
        QTest::newRow("wall") << false << wall;
        QTest::newRow("wall, Japanese") << true << wall;
    }
    void aBoardUsesTheScreen()
    {
        QFETCH(const bool, japanese);
        QFETCH(const QSize, size);
        reach(Stage::Filled, japanese ? Speech::Japanese : Speech::English);
        m_window->resize(size);
        QTRY_VERIFY(view().width() > size.width() * 3 / 4);
        QCOMPARE(view().horizontalScrollBar()->maximum(), 0); // nothing is out of sight
        QTRY_VERIFY(view().grid().width > view().viewport()->width() * 9 / 10);
        expectNone(inBothThemes(
            QStringLiteral("board-%1x%2-%3").arg(size.width()).arg(size.height()).arg(QLatin1String(japanese ? "ja" : "en"))));
    }

    void everyScaleIsSharp_data()
    {
        QTest::addColumn<QString>("scale");
        for (const char *scale : {"1.25", "1.5", "2", "3"})
            QTest::newRow(scale) << QString::fromLatin1(scale);
    }
    /// A scale is chosen when a program starts.
    void everyScaleIsSharp()
    {
        QFETCH(const QString, scale);
        QProcess scaled;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), scale);
        scaled.setProcessEnvironment(environment);
        scaled.setProcessChannelMode(QProcess::MergedChannels);
        scaled.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("tst_viewsizes"), QStringLiteral("thisScaleIsSharp")});
        QVERIFY(scaled.waitForFinished(120000));
        QVERIFY2(scaled.exitStatus() == QProcess::NormalExit && scaled.exitCode() == 0, scaled.readAll().constData());
    }
    void thisScaleIsSharp()
    {
        reach(Stage::Filled, Speech::Japanese);
        QStringList faults = inBothThemes(QStringLiteral("board-scale-%1").arg(wantedScale()));
        const QImage picture = m_window->grab().toImage();
        QCOMPARE(picture.devicePixelRatio(), wantedScale());
        QCOMPARE(picture.size(), (QSizeF(m_window->size()) * wantedScale()).toSize());
        const int factor = static_cast<int>(wantedScale());
        for (const auto &[name, part] : paintedParts()) {
            const QRect where(part.topLeft() * factor, part.size() * factor);
            if (factor > 1 && isBlownUp(picture.copy(where), factor))
                faults.append(QStringLiteral("blown up: %1").arg(name));
        }
        QVERIFY(paintedParts().size() > 20);
        expectNone(faults);
    }
};

PULLEY_TEST(TestViewSizes)

} // namespace pulley::tst_viewsizes

#include "tst_viewsizes.moc"
