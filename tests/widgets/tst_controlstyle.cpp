// Check boxes in both themes, measured on what is painted.
#include "widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QListWidget>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

namespace pulley {

class TestControlStyle : public QObject
{
    Q_OBJECT

private:
    static double luminance(const QColor &color)
    {
        const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    }
    static double contrast(const QColor &a, const QColor &b)
    {
        const auto [low, high] = std::minmax({luminance(a), luminance(b)});
        return (high + 0.05) / (low + 0.05);
    }
    /// An indicator painted on `ground`.
    static QImage painted(QStyle::State state, const QColor &ground)
    {
        QStyleOptionButton option;
        option.palette = QApplication::palette();
        option.rect = QRect(4, 4, 14, 14);
        option.state = state;
        QImage image(22, 22, QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter);
        return image;
    }
    /// The best of what stands between the ground and the box, along its middle.
    static double outline(const QImage &image, const QColor &ground)
    {
        double best = 0;
        for (int x = 2; x < 7; ++x)
            best = std::max(best, contrast(image.pixelColor(x, 11), ground));
        return best;
    }
    static void themes()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }

    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void anUntickedBoxStandsOutFromAnyGround_data() { themes(); }
    void anUntickedBoxStandsOutFromAnyGround()
    {
        QFETCH(ThemeChoice, choice);
        m_theme->choose(choice);
        const Colors &colors = colorsOf(QApplication::palette());
        for (const QColor &ground : {colors.ground, colors.panel, colors.card}) {
            const double seen = outline(painted(QStyle::State_Enabled | QStyle::State_Off, ground), ground);
            QVERIFY2(seen >= 3, qPrintable(QStringLiteral("%1 on %2").arg(seen).arg(ground.name())));
        }
    }

    void aTickedBoxIsToldFromAnUntickedOne_data() { themes(); }
    void aTickedBoxIsToldFromAnUntickedOne()
    {
        QFETCH(ThemeChoice, choice);
        m_theme->choose(choice);
        const Colors &colors = colorsOf(QApplication::palette());
        const QImage off = painted(QStyle::State_Enabled | QStyle::State_Off, colors.panel);
        const QImage on = painted(QStyle::State_Enabled | QStyle::State_On, colors.panel);
        const QImage partly = painted(QStyle::State_Enabled | QStyle::State_NoChange, colors.panel);
        int strong = 0;
        for (int x = 6; x < 17; ++x) {
            for (int y = 6; y < 17; ++y)
                strong += contrast(on.pixelColor(x, y), off.pixelColor(x, y)) >= 3 ? 1 : 0;
        }
        QVERIFY2(strong >= 8, qPrintable(QString::number(strong)));
        QVERIFY(partly != off);
        QVERIFY(partly != on);
    }

    void boxesInListsAreTheSame_data() { themes(); }
    void boxesInListsAreTheSame()
    {
        QFETCH(ThemeChoice, choice);
        m_theme->choose(choice);
        QListWidget list;
        auto *item = new QListWidgetItem(QStringLiteral("Ready"), &list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        list.resize(200, 60);
        const QImage image = list.grab().toImage();
        const QColor ground = QApplication::palette().color(QPalette::Base);
        const int middle = list.viewport()->mapTo(&list, list.visualItemRect(item).center()).y();
        double best = 0;
        for (int x = 3; x < 14; ++x)
            best = std::max(best, contrast(image.pixelColor(x, middle), ground));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }
};

} // namespace pulley

QTEST_MAIN(pulley::TestControlStyle)
#include "tst_controlstyle.moc"
