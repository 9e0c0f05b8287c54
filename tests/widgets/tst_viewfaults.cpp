// What is looked for on pictures is found: each fault is planted in a small window, and the same window without it has none.
#include "tests/widgets/viewfaults.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTest>

namespace pulley::tst_viewfaults {

class TestViewFaults : public QObject
{
    Q_OBJECT

    /// Black on white, with a word, a button and a field beside one another.
    class Window : public QWidget
    {
    public:
        Window()
        {
            setPalette(
                QPalette(Qt::black, Qt::white, Qt::white, Qt::darkGray, Qt::gray, Qt::black, Qt::white, Qt::white, Qt::white));
            setAutoFillBackground(true);
            label->setText(QStringLiteral("Waiting for the vendor"));
            field->setPlaceholderText(QStringLiteral("What is it waiting for?"));
            auto *row = new QHBoxLayout(this);
            for (QWidget *each : {static_cast<QWidget *>(label), static_cast<QWidget *>(button), static_cast<QWidget *>(field)})
                row->addWidget(each);
            resize(640, 120);
            show();
        }
        QImage picture() { return grab().toImage().convertToFormat(QImage::Format_RGB32); }
        QStringList faults()
        {
            return pictureFaults(picture(), Ground::Light) + shortOfRoom(*this) + overlaps(*this)
                + faintWords(*this, picture(), 4.5);
        }
        /// Its parts stay where they are put.
        void loosen() { layout()->setEnabled(false); }

        QLabel *label = new QLabel(this);
        QPushButton *button = new QPushButton(QStringLiteral("Block the card"), this);
        QLineEdit *field = new QLineEdit(this);
    };

    using Plant = void (*)(Window &window);

    static void repaint(QWidget &widget, QColor ink)
    {
        QPalette palette = widget.palette();
        palette.setColor(QPalette::WindowText, ink);
        widget.setPalette(palette);
    }
    static QImage filled(QColor color)
    {
        QImage picture(400, 300, QImage::Format_RGB32);
        picture.fill(color);
        return picture;
    }
    static QImage withText(QColor ground, QColor ink)
    {
        QImage picture = filled(ground);
        QPainter painter(&picture);
        painter.setPen(ink);
        for (int line = 1; line < 15; ++line)
            painter.drawText(10, line * 20, QStringLiteral("Rotate the certificates of the mail gateways"));
        return picture;
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("Fusion")); }

    void aFitWindowHasNone()
    {
        Window window;
        QCOMPARE(window.faults(), QStringList());
    }

    void aPlantedFaultIsFound_data()
    {
        QTest::addColumn<Plant>("plant");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, Plant plant, const char *found) {
            QTest::newRow(name) << plant << QString::fromLatin1(found);
        };
        row(
            "a cut button", [](Window &window) { window.button->setFixedWidth(40); }, "QPushButton");
        row(
            "a cut label", [](Window &window) { window.label->setFixedWidth(40); }, "QLabel");
        row(
            "a low label",
            [](Window &window) {
                window.label->setWordWrap(true);
                window.label->setFixedSize(60, 20);
            },
            "too low");
        row(
            "a short field", [](Window &window) { window.field->setFixedWidth(60); }, "field");
        row(
            "a button out of the window",
            [](Window &window) {
                window.loosen();
                window.field->move(0, 80);
                window.button->move(window.width() - 30, 20);
            },
            "beyond its right edge");
        row(
            "one over another",
            [](Window &window) {
                window.loosen();
                window.button->move(window.label->pos() + QPoint(20, 0));
            },
            "one over another");
        row(
            "faint words", [](Window &window) { repaint(*window.label, QColor(0xb0, 0xb0, 0xb0)); }, "faint");
        row(
            "unseen words", [](Window &window) { repaint(*window.label, Qt::white); }, "faint");
        row(
            "blank",
            [](Window &window) {
                for (QWidget *each : window.findChildren<QWidget *>())
                    each->hide();
            },
            "blank");
    }
    void aPlantedFaultIsFound()
    {
        QFETCH(const Plant, plant);
        QFETCH(const QString, found);
        Window window;
        plant(window);
        QApplication::processEvents();
        const QStringList faults = window.faults();
        QVERIFY2(faults.join(QLatin1Char('\n')).contains(found), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void tabsAndListsThatScrollSidewaysAreFound()
    {
        QWidget host;
        QTabBar tabs(&host);
        for (const char *name : {"Columns", "Limits", "Lanes", "Classes of service"})
            tabs.addTab(QLatin1String(name));
        tabs.setUsesScrollButtons(false);
        tabs.resize(tabs.sizeHint());
        QListWidget list(&host);
        list.setGeometry(0, 60, 200, 60);
        host.resize(600, 140);
        host.show();
        QCOMPARE(shortOfRoom(host), QStringList());
        tabs.setElideMode(Qt::ElideNone);
        tabs.setExpanding(false);
        tabs.resize(100, tabs.height());
        list.addItem(QStringLiteral("A title that is longer than its list is wide, and isn't elided"));
        list.setTextElideMode(Qt::ElideNone);
        QTRY_COMPARE(shortOfRoom(host).size(), 2);
    }

    void whatCantBeUsedNowMayBeFaint()
    {
        Window window;
        window.button->setEnabled(false);
        QCOMPARE(window.faults(), QStringList());
    }

    void aPictureOfTheOtherThemeIsFound()
    {
        QVERIFY(pictureFaults(withText(Qt::white, Qt::black), Ground::Light).isEmpty());
        QVERIFY(pictureFaults(withText(Qt::black, Qt::white), Ground::Dark).isEmpty());
        QCOMPARE(pictureFaults(withText(Qt::white, Qt::black), Ground::Dark).size(), 1);
        QCOMPARE(pictureFaults(withText(Qt::black, Qt::white), Ground::Light).size(), 1);
        QCOMPARE(pictureFaults(filled(Qt::white), Ground::Light).size(), 1);
        QCOMPARE(pictureFaults(QImage(), Ground::Light).size(), 1);
    }

    void aPictureThatWasBlownUpIsFound()
    {
        const QImage sharp = withText(Qt::white, Qt::black);
        QVERIFY(!isBlownUp(sharp, 2));
        QVERIFY(isBlownUp(sharp.scaled(sharp.size() * 2), 2));
        QVERIFY(isBlownUp(sharp.scaled(sharp.size() * 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), 2));
        QVERIFY(isBlownUp(sharp.scaled(sharp.size() * 3, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), 3));
        // A sharp frame around it doesn't make it sharp.
        QImage framed = sharp.scaled(sharp.size() * 2);
        QPainter(&framed).drawRect(1, 1, 100, 40);
        QVERIFY(isBlownUp(framed, 2));
    }
};

PULLEY_TEST(TestViewFaults)

} // namespace pulley::tst_viewfaults

#include "tst_viewfaults.moc"
