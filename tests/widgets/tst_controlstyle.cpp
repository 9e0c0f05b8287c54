// Check boxes, fields and scroll bars in every theme, measured on what is painted.
#include "widgets/theme.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

namespace pulley::tst_controlstyle {

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
    static QImage pictureOf(QWidget &widget) { return widget.grab().toImage().convertToFormat(QImage::Format_RGB32); }
    /// The best against `ground` in the first pixels of its middle line.
    static double edge(const QImage &image, const QColor &ground)
    {
        double best = 0;
        for (int x = 0; x < 3; ++x)
            best = std::max(best, contrast(image.pixelColor(x, image.height() / 2), ground));
        return best;
    }
    static void themes()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }

    static void strongThemes()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::addColumn<bool>("strong");
        for (const bool strong : {false, true}) {
            QTest::addRow("light%s", strong ? ", high contrast" : "") << ThemeChoice::Light << strong;
            QTest::addRow("dark%s", strong ? ", high contrast" : "") << ThemeChoice::Dark << strong;
        }
    }
    void dress()
    {
        QFETCH(ThemeChoice, choice);
        QFETCH(bool, strong);
        m_theme->choose(choice);
        m_theme->chooseHighContrast(strong);
    }

    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void cleanup() { m_theme->chooseHighContrast({}); }
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

    void aFieldIsSeenByItsOutline_data() { strongThemes(); }
    void aFieldIsSeenByItsOutline()
    {
        dress();
        const QColor inside = colorsOf(QApplication::palette()).panel;
        QLineEdit line;
        QComboBox box;
        QSpinBox number;
        QPlainTextEdit text;
        QListWidget list;
        for (QWidget *field : std::initializer_list<QWidget *>{&line, &box, &number, &text, &list}) {
            field->resize(160, 28);
            const double seen = edge(pictureOf(*field), inside);
            QVERIFY2(seen >= 3,
                     qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(field->metaObject()->className())).arg(seen)));
        }
    }

    void theFieldThatHasTheKeyboardIsTold_data() { strongThemes(); }
    void theFieldThatHasTheKeyboardIsTold()
    {
        dress();
        QWidget host;
        auto *row = new QHBoxLayout(&host);
        const QList<QWidget *> fields{new QLineEdit,      new QComboBox,   new QSpinBox,
                                      new QPlainTextEdit, new QListWidget, new QPushButton(QStringLiteral("Save"))};
        for (QWidget *field : fields)
            row->addWidget(field);
        host.show();
        host.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&host));
        const QColor accent = colorsOf(QApplication::palette()).accent;
        for (QWidget *field : fields) {
            const auto isMarked = [&] {
                const QImage image = pictureOf(host);
                const QPoint at = field->mapTo(&host, QPoint(0, field->height() / 2));
                double nearest = 1000;
                for (int x = 0; x < 2; ++x) {
                    const QColor seen = image.pixelColor(at + QPoint(x, 0));
                    nearest = std::min(
                        nearest, std::hypot(seen.red() - accent.red(), seen.green() - accent.green(), seen.blue() - accent.blue()));
                }
                return nearest < 40;
            };
            fields.at(field == fields.first() ? 1 : 0)->setFocus();
            QTRY_VERIFY2(!isMarked(), field->metaObject()->className());
            field->setFocus();
            QTRY_VERIFY2(isMarked(), field->metaObject()->className());
        }
    }

    void aScrollBarShowsWhereOneIs_data() { strongThemes(); }
    void aScrollBarShowsWhereOneIs()
    {
        dress();
        QListWidget list;
        for (int i = 0; i < 100; ++i)
            list.addItem(QString::number(i));
        list.resize(200, 200);
        list.show();
        QScrollBar &bar = *list.verticalScrollBar();
        QTRY_VERIFY(bar.maximum() > 0);
        const QColor ground = QApplication::palette().color(QPalette::Base);
        const auto handle = [&] {
            const QImage image = pictureOf(bar);
            QPair<int, int> ends{-1, -1};
            for (int y = 0; y < image.height(); ++y) {
                if (contrast(image.pixelColor(image.width() / 2, y), ground) < 3)
                    continue;
                ends.first = ends.first < 0 ? y : ends.first;
                ends.second = y;
            }
            return ends;
        };
        QVERIFY(handle().first >= 0 && handle().first < 5);
        QVERIFY(handle().second - handle().first >= 20);
        bar.setValue(bar.maximum());
        QVERIFY2(handle().second > bar.height() - 5, qPrintable(QString::number(handle().second)));
        // The ground above it leads back, a page at a time.
        const int before = bar.value();
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(bar.width() / 2, 10));
        QCOMPARE(bar.value(), before - bar.pageStep());
        // And the handle is dragged.
        bar.setValue(0);
        const QPoint held(bar.width() / 2, (handle().first + handle().second) / 2);
        QTest::mousePress(&bar, Qt::LeftButton, {}, held);
        QTest::mouseMove(&bar, QPoint(held.x(), bar.height()));
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(held.x(), bar.height()));
        QCOMPARE(bar.value(), bar.maximum());
    }

    void theChosenRowIsFilledAndNoOther_data() { strongThemes(); }
    void theChosenRowIsFilledAndNoOther()
    {
        dress();
        QListWidget list;
        list.addItems({QStringLiteral("Ready"), QStringLiteral("Doing")});
        list.resize(200, 100);
        list.setCurrentRow(1);
        const QImage image = pictureOf(list);
        const auto behind = [&](int row) {
            const QRect at = list.visualItemRect(list.item(row));
            return image.pixelColor(list.viewport()->mapTo(&list, QPoint(at.right() - 4, at.center().y())));
        };
        const QPalette palette = QApplication::palette();
        QCOMPARE(behind(1).name(), palette.color(QPalette::Highlight).name());
        QCOMPARE(behind(0).name(), palette.color(QPalette::Base).name());
    }

    void noScrollBarHasArrows()
    {
        QScrollBar bar(Qt::Horizontal);
        bar.setRange(0, 1000);
        bar.resize(200, 12);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(1, 6));
        QCOMPARE(bar.value(), 0);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(198, 6));
        QCOMPARE(bar.value(), bar.pageStep());
    }
};

PULLEY_TEST(TestControlStyle)

} // namespace pulley::tst_controlstyle

#include "tst_controlstyle.moc"
